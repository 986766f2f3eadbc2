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
    var attributes = Attributes(capacity: places.volumeNames)
    // In the order of names, so that each is appended.
    attributes.add(
      "articles", .integer(Int64(audience.articles - audience.pendingArticles.count)))
    attributes.count(totals.byChannel, by: places.channelKeys)
    attributes.add("from-seconds", .integer(totals.from.microseconds / 1_000_000))
    attributes.add("home-posts", .integer(Int64(totals.home)))
    attributes.add("mood", .number(rounded(mood)))
    attributes.add("negative", .integer(Int64(totals.negative)))
    attributes.add("originals", .integer(Int64(totals.originals)))
    attributes.count(totals.byPersona, by: places.personaKeys)
    attributes.add("positive", .integer(Int64(totals.positive)))
    attributes.add("posts", .integer(Int64(totals.posts)))
    attributes.add("reach", .integer(Int64(totals.reach)))
    attributes.count(totals.byRegion, by: places.regionKeys)
    attributes.add(
      "sentiment",
      .number(totals.posts > 0 ? rounded(totals.sentiment / Double(totals.posts)) : 0))
    attributes.add("shares", .integer(Int64(totals.posts - totals.originals)))
    attributes.add("unlisted", .integer(Int64(totals.unlisted)))
    recorder.record(
      Fact(
        .audienceVolume, at: time, about: Subject("audience", "audience"), attributes: attributes
      ).visibleToControl())
    audience.totals.restart(at: time)
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
          "abandoned": .integer(Int64(now.abandoned - before.abandoned)),
          "answered": .integer(Int64(now.answered - before.answered)),
          "from-seconds": .integer(contacts.from.microseconds / 1_000_000),
          "in-service": .integer(Int64(contacts.beingAnswered)),
          "offered": .integer(Int64(now.offered - before.offered)),
          "public": .integer(Int64(now.complained - before.complained)),
          "retried": .integer(Int64(now.retried - before.retried)),
          "waiting": .integer(Int64(contacts.waiting)),
        ]
      ).visibleToControl())
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
          "queue.contacts": .integer(Int64(contacts.waiting)),
          "queue.social": .integer(Int64(contacts.postsWaiting)),
          "waiting": .integer(Int64(desk.waiting)),
        ]
      ).visibleToControl())
  }
}

extension Attributes {
  /// Adds the counts that are not zero, each by its name.
  fileprivate mutating func count(_ counts: [Int], by names: [(name: FactName, index: Int)]) {
    for (name, index) in names where counts[index] > 0 {
      add(name, .integer(Int64(counts[index])))
    }
  }
}
