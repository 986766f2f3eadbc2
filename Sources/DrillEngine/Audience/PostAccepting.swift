import EventKernel
import Journaling
import ScenarioModel

extension DrillModel {
  /// A post appears: counted, recorded if it matters on its own, and able to breed.
  @discardableResult
  mutating func accept(
    _ marks: PostMarks, key: UInt64, verbatim: Int? = nil, stakeholder: Int? = nil,
    isGenuine: Bool = true, cause: Int? = nil, _ calendar: inout DrillCalendar
  ) -> Int? {
    let now = calendar.now
    count(marks, at: now)
    var entry: Int?
    var parent = marks
    var stream = RandomStream(.post, seed: plan.seed, keys: key)
    let addresses = asksForAnswer(marks, &stream) && isListed()
    let matters = stakeholder != nil || addresses || marks.reach >= plan.exercise.notableReach
    if matters, !marks.isBackground || addresses {
      let text = verbatim ?? plan.texts.verbatim(for: marks, plan, &stream)
      let number = Int32(audience.postCount)
      audience.postCount += 1
      parent.parent = number
      entry = recordPost(
        PublicPost(
          number: Int(number), marks: marks, verbatim: text, stakeholder: stakeholder,
          addressesBrand: addresses, isGenuine: isGenuine), cause: cause, at: now)
    }
    let slot = breed(parent, key: key, &calendar)
    if let entry, addresses {
      openPostCase(entry, marks: parent, key: key, thread: slot, &calendar)
    }
    if let entry { noticePost(entry, marks, stakeholder, isGenuine, &calendar) }
    if !marks.isBackground { offerToPress(key: key, &calendar) }
    return entry
  }

  private func asksForAnswer(_ marks: PostMarks, _ stream: inout RandomStream) -> Bool {
    guard plan.places.channels[Int(marks.channel)].isPublishable else { return false }
    let traits = plan.places.traits[marks.persona.index]
    guard marks.sentiment < 0.05 else { return stream.bernoulli(traits.addressesBrand * 0.1) }
    return stream.bernoulli(traits.addressesBrand)
  }

  /// Whether the listening tool's list has room; posts beyond it are only counted.
  private mutating func isListed() -> Bool {
    guard contacts.postsListed >= PlanConstants.listeningCapacity else { return true }
    audience.totals.unlisted += 1
    return false
  }

  private mutating func count(_ marks: PostMarks, at time: SimulationTime) {
    let isHome = plan.places.homeRegions.contains(Int(marks.region))
    audience.window.record(marks, at: time, isHome: isHome)
    audience.accepted += 1
    if !marks.isBackground { audience.postsByRegion[Int(marks.region)] += 1 }
    audience.totals.record(marks, isHome: isHome)
  }

  /// Starts the thread of a post; returns its slot if it has children to come.
  private mutating func breed(
    _ marks: PostMarks, key: UInt64, _ calendar: inout DrillCalendar
  ) -> Int32? {
    let mean = meanCandidates(marks, key: key)
    guard mean > 0, audience.accepted < plan.setup.scenario.virality.postLimit else { return nil }
    let kernel =
      marks.isBackground
      ? KernelLaw.exponential(mean: 900)
      : plan.kernels[Int(marks.channel)]
    var thread = PostThread(
      key: key, posted: calendar.now, mean: mean, progress: 0, candidates: 0, kernel: kernel,
      marks: marks, isRoot: false, calm: 1)
    return begin(&thread, &calendar)
  }

  /// The expected number of candidates, before thinning.
  private func meanCandidates(_ marks: PostMarks, key: UInt64) -> Double {
    if marks.isBackground { return PlanConstants.backgroundReproduction }
    let exponent = plan.setup.scenario.virality.reachExponent
    let luck = plan.setup.scenario.virality.luck
    let traits = plan.places.traits[marks.persona.index]
    let weight =
      PortableMath.pow(marks.reach, exponent) / plan.places.meanReachPower
    let steps = 4 * (marks.arousal - plan.setup.scenario.virality.averageArousal)
    let boost = PortableMath.exp(steps * plan.exercise.logArousalBoost)
    var mean = plan.luck.reproduction * weight * boost * traits.contagion * ResponseField.greatest
    if luck > 0 {
      var stream = RandomStream(.postLuck, seed: plan.seed, keys: key)
      mean *= stream.gamma(shape: luck, scale: 1 / luck)
    }
    return mean
  }

  private mutating func recordPost(
    _ post: PublicPost, cause: Int?, at time: SimulationTime
  ) -> Int {
    let marks = post.marks
    let verbatim = plan.texts.verbatims[post.verbatim]
    let places = plan.places
    var attributes: Attributes = [
      "addresses-brand": .boolean(post.addressesBrand), "arousal": .number(rounded(marks.arousal)),
      "channel": .string(places.channels[Int(marks.channel)].id),
      "emotion": .string(verbatim.emotion.rawValue), "genuine": .boolean(post.isGenuine),
      "language": .string(verbatim.language), "persona": .string(marks.persona.rawValue),
      "reach": .integer(Int64(marks.reach)),
      "region": .string(places.regions[Int(marks.region)].id),
      "sarcastic": .boolean(verbatim.isSarcastic),
      "segment": .string(marks.segment < 0 ? "" : places.segments[Int(marks.segment)].source.id),
      "sentiment": .number(rounded(marks.sentiment)), "topic": .string(situation.topic),
      "touchpoint": .string(verbatim.touchpoint), "urgency": .integer(Int64(verbatim.urgency)),
      "verbatim": .string(verbatim.id),
    ]
    if marks.parent >= 0 { attributes["parent"] = .string("post-\(marks.parent)") }
    if let stakeholder = post.stakeholder {
      let source = places.stakeholders[stakeholder]
      attributes["stakeholder"] = .string(source.id)
      attributes["primary"] = .boolean(plan.setup.scenario.tierFormula.isPrimary(source))
    }
    return recorder.record(
      Fact(
        .audiencePost, at: time, about: Subject("post", "post-\(post.number)"),
        attributes: attributes
      ).caused(by: cause).saying(verbatim.text))
  }

  /// Has a press outlet pick the post up with a small chance that falls as outlets run out.
  private mutating func offerToPress(key: UInt64, _ calendar: inout DrillCalendar) {
    let news = plan.setup.scenario.virality.news
    guard news > 0 else { return }
    let outlets = 25 * news
    let left = max(1 - Double(audience.articles) / outlets, 0)
    var stream = RandomStream(.press, seed: plan.seed, keys: key)
    guard stream.bernoulli(0.0015 * news * left) else { return }
    scheduleArticle(after: .hours(2.5), sigma: 0.8, isFollowUp: false, &stream, &calendar)
  }

  private mutating func scheduleArticle(
    after median: SimulationDuration, sigma: Double, isFollowUp: Bool,
    _ stream: inout RandomStream, _ calendar: inout DrillCalendar
  ) {
    let number = Int32(audience.articles)
    audience.articles += 1
    audience.pendingArticles[number] = stream.next()
    let lag = stream.lognormal(median: median, sigma: sigma)
    calendar.schedule(.article(number, isFollowUp: isFollowUp), after: lag)
  }

  /// An article appears: it breeds posts and perhaps a follow-up.
  mutating func publishArticle(
    _ number: Int32, _ isFollowUp: Bool, _ calendar: inout DrillCalendar
  ) {
    guard let key = audience.pendingArticles.removeValue(forKey: number) else { return }
    audience.window.recordArticle(at: calendar.now)
    let news = plan.setup.scenario.virality.news
    recorder.record(
      Fact(
        .pressArticle, at: calendar.now, about: Subject("article", "article-\(number)"),
        attributes: ["follow-up": .boolean(isFollowUp)]))
    let size = 5 * news.squareRoot()
    startWave(
      Wave(name: "article", number: Int(key >> 1), size: size, over: .hours(1)), channel: nil,
      &calendar)
    var stream = RandomStream("followup", seed: plan.seed, keys: key)
    let left = max(1 - Double(audience.articles) / (25 * news), 0)
    guard stream.bernoulli(0.45 * left) else { return }
    scheduleArticle(after: .hours(5), sigma: 0.6, isFollowUp: true, &stream, &calendar)
  }
}

/// A post that is recorded on its own.
struct PublicPost: Sendable {
  let number: Int
  let marks: PostMarks
  let verbatim: Int
  let stakeholder: Int?
  let addressesBrand: Bool
  let isGenuine: Bool
}

/// Numbers of the model that are neither the scenario's nor the crew's.
enum PlanConstants {
  /// Reproduction of ordinary talk: 0.63–0.74 in airline complaints, 0.65 assumed.
  static let backgroundReproduction = 0.65
  /// How many unanswered posts the listening tool lists; later ones are counted, not shown.
  static let listeningCapacity = 500
}

extension AudienceTotals {
  mutating func record(_ marks: PostMarks, isHome: Bool) {
    posts += 1
    if marks.sentiment < -0.05 { negative += 1 }
    if marks.sentiment > 0.05 { positive += 1 }
    if marks.isOriginal { originals += 1 }
    if isHome { home += 1 }
    reach += marks.reach
    sentiment += marks.sentiment
    byChannel[Int(marks.channel)] += 1
    byRegion[Int(marks.region)] += 1
    byPersona[marks.persona.index] += 1
  }
}

/// Three decimals: what a reader of the journal needs, and short.
func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
