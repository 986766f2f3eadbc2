import EventKernel
import Journaling
import ScenarioModel

extension DrillModel {
  mutating func summarize(_ calendar: inout DrillCalendar) {
    writeSummary(at: calendar.now)
    calendar.schedule(.summary, after: plan.setup.summaryInterval)
  }

  /// Writes the aggregate facts of the interval that ends now.
  mutating func writeSummary(at time: SimulationTime) {
    settleMood(at: time)
    writeAudience(at: time)
    sample(at: time)
    writeContacts(at: time)
    writeWorkload(at: time)
  }

  private mutating func writeAudience(at time: SimulationTime) {
    let totals = audience.totals
    let places = plan.places
    let people = max(places.populations.reduce(0, +), 1)
    let mood = zip(audience.mood, places.populations).reduce(0) { $0 + $1.0 * $1.1 } / people
    var attributes: Attributes = [
      "from-seconds": .integer(totals.from.microseconds / 1_000_000),
      "posts": .integer(Int64(totals.posts)), "negative": .integer(Int64(totals.negative)),
      "positive": .integer(Int64(totals.positive)),
      "originals": .integer(Int64(totals.originals)),
      "shares": .integer(Int64(totals.posts - totals.originals)),
      "reach": .integer(Int64(totals.reach)),
      "sentiment": .number(
        totals.posts > 0 ? rounded(totals.sentiment / Double(totals.posts)) : 0),
      "mood": .number(rounded(mood)), "home-posts": .integer(Int64(totals.home)),
      "unlisted": .integer(Int64(totals.unlisted)),
      "articles": .integer(Int64(audience.articles - audience.pendingArticles.count)),
    ]
    for (index, count) in totals.byChannel.enumerated() where count > 0 {
      attributes[places.channelKeys[index]] = .integer(Int64(count))
    }
    for (index, count) in totals.byRegion.enumerated() where count > 0 {
      attributes[places.regionKeys[index]] = .integer(Int64(count))
    }
    for (index, count) in totals.byPersona.enumerated() where count > 0 {
      attributes[places.personaKeys[index]] = .integer(Int64(count))
    }
    recorder.record(
      Fact(
        .audienceVolume, at: time, about: Subject("audience", "audience"), attributes: attributes
      ).visible(to: [Fact.controlOnly]))
    audience.totals = AudienceTotals()
    audience.totals.prepare(places, at: time)
  }

  private mutating func writeContacts(at time: SimulationTime) {
    guard plan.setup.scenario.contacts != nil else { return }
    let before = contacts.reported
    let now = (
      offered: contacts.offered, answered: contacts.answered, abandoned: contacts.abandoned,
      retried: contacts.retried, complained: contacts.complainedInPublic
    )
    recorder.record(
      Fact(
        .contactVolume, at: time, about: Subject("contacts", "contacts"),
        attributes: [
          "from-seconds": .integer(contacts.from.microseconds / 1_000_000),
          "offered": .integer(Int64(now.offered - before.offered)),
          "answered": .integer(Int64(now.answered - before.answered)),
          "abandoned": .integer(Int64(now.abandoned - before.abandoned)),
          "retried": .integer(Int64(now.retried - before.retried)),
          "public": .integer(Int64(now.complained - before.complained)),
          "waiting": .integer(Int64(contacts.waiting)),
          "in-service": .integer(Int64(contacts.beingAnswered)),
        ]
      ).visible(to: [Fact.controlOnly]))
    contacts.reported = now
    contacts.from = time
  }

  private mutating func writeWorkload(at time: SimulationTime) {
    var busy = 0
    var present = 0
    for seat in desk.seats.indices {
      if desk.seats[seat].isPresent(at: time) { present += 1 }
      if desk.seats[seat].active > 0 { busy += 1 }
    }
    recorder.record(
      Fact(
        .workloadSample, at: time, about: Subject("workload", "workload"),
        attributes: [
          "busy": .integer(Int64(busy)), "on-shift": .integer(Int64(present)),
          "waiting": .integer(Int64(desk.waiting)),
          "queue.social": .integer(Int64(contacts.postsWaiting)),
          "queue.contacts": .integer(Int64(contacts.waiting)),
        ]
      ).visible(to: [Fact.controlOnly]))
  }
}

extension AudienceTotals {
  /// Empties the sums for an interval that starts at `time`.
  mutating func prepare(_ places: Places, at time: SimulationTime) {
    from = time
    byChannel = [Int](repeating: 0, count: places.channels.count)
    byRegion = [Int](repeating: 0, count: places.regions.count)
  }
}
