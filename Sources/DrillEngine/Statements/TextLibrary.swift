import EventKernel
import ScenarioModel
import ToneAnalysis

/// What somebody needs a text for.
struct TextWish: Sendable {
  var purpose: MessagePurpose
  var rank: Int
  var language: String
  var channel: String
  var topic: String
  var emotion: String
}

/// A library text with its slots filled.
struct ChosenText: Sendable {
  var message: LibraryMessage
  var text: String
}

/// When a text is chosen, and which facts hold then.
struct TextMoment: Sendable {
  let time: SimulationTime
  /// The current version of each fact.
  let versions: [String: Int]

  /// Whether a text states a fact that has a newer version.
  func isStale(_ message: LibraryMessage) -> Bool {
    message.statesFacts.contains { (versions[$0.id] ?? 0) > $0.version }
  }
}

/// Verbatims, library messages and ownership, ready for look-up.
struct TextLibrary: Sendable {
  let verbatims: [Verbatim]
  let verbatimIndex: [String: Int]
  private let messages: [LibraryMessage]
  private let ownership: [OwnershipRule]
  private let people: [String: RoleSet]
  private let everybody: RoleSet

  init(_ setup: DrillSetup, places: Places) {
    let silent = Verbatim(id: "", text: "", language: places.regions[0].language)
    verbatims = setup.scenario.verbatims.isEmpty ? [silent] : setup.scenario.verbatims
    var index: [String: Int] = [:]
    for (number, verbatim) in verbatims.enumerated() { index[verbatim.id] = number }
    verbatimIndex = index
    let archetype = setup.scenario.crisis.archetype.rawValue
    messages = setup.organization.messages.filter {
      $0.status != .draft && ($0.archetypes.isEmpty || $0.archetypes.contains(archetype))
    }
    ownership = setup.organization.ownership
    var bits: [String: RoleSet] = [:]
    for (bit, role) in setup.organization.roles.enumerated() {
      bits[role.id] = RoleSet(rawValue: 1 << UInt64(bit))
    }
    people = bits
    let social = setup.organization.roles.filter { $0.function == "social" }
    everybody = social.reduce(into: RoleSet()) { $0.formUnion(bits[$1.id] ?? []) }
  }

  /// The roles that own a topic on a channel; the most exact rule wins, else the social function.
  func owners(topic: String, channel: String) -> RoleSet {
    let ranked: [(String, String)] = [(topic, channel), ("*", channel), (topic, "*"), ("*", "*")]
    for (wantedTopic, wantedChannel) in ranked {
      let rules = ownership.filter { $0.topic == wantedTopic && $0.channel == wantedChannel }
      let roles = rules.reduce(into: RoleSet()) { $0.formUnion(people[$1.role] ?? []) }
      if !roles.isEmpty { return roles }
    }
    return everybody
  }

  /// A verbatim that somebody like the writer would post.
  func verbatim(for marks: PostMarks, _ plan: DrillPlan, _ stream: inout RandomStream) -> Int {
    let language = plan.places.segments[Int(marks.segment)].source.language
    let weights = verbatims.map { verbatim -> Double in
      guard verbatim.language == language else { return 0 }
      let persona = verbatim.persona.map { $0 == marks.persona ? 3.0 : 0.02 } ?? 1
      let distance = abs(verbatim.sentiment - marks.sentiment)
      return persona * PortableMath.exp(-3 * distance) * plan.exercise.touchpointWeight(verbatim)
    }
    guard weights.contains(where: { $0 > 0 }) else { return stream.integer(below: verbatims.count) }
    return stream.choose(weights: weights)
  }

  /// What somebody says who calls or writes: a customer, not a journalist or troll.
  func contactVerbatim(language: String, _ stream: inout RandomStream) -> Int {
    let weights = verbatims.map { verbatim -> Double in
      guard verbatim.language == language, !verbatim.isSarcastic else { return 0 }
      switch verbatim.persona {
      case nil, .detractor, .passive, .advocate: return 1
      case .troll, .journalist, .influencer, .employee: return 0
      }
    }
    guard weights.contains(where: { $0 > 0 }) else { return stream.integer(below: verbatims.count) }
    return stream.choose(weights: weights)
  }

  /// The texts that fit a wish at a moment, retired and stale ones left out unless `careless`.
  func fitting(_ wish: TextWish, at time: SimulationTime, careless: Bool) -> [LibraryMessage] {
    let usable = messages.filter { message in
      let isCurrent =
        message.status == .approved && message.validFrom <= time
        && (message.validTo.map { time < $0 } ?? true)
      return message.purpose == wish.purpose && (isCurrent || careless)
        && message.lowestLevel <= wish.rank && wish.rank <= message.highestLevel
        && (message.channels.isEmpty || wish.channel.isEmpty
          || message.channels.contains(wish.channel))
        && (message.topics.isEmpty || message.topics.contains(wish.topic))
    }
    let spoken = usable.filter { $0.language == wish.language }
    let local = spoken.isEmpty ? usable : spoken
    let exact = local.filter { $0.emotion == wish.emotion && !wish.emotion.isEmpty }
    let general = local.filter { $0.emotion.isEmpty || $0.emotion == "none" }
    return exact.isEmpty ? (general.isEmpty ? local : general) : exact
  }

  /// Whether the library has a current text for a wish; an empty channel stands for any.
  func hasText(_ wish: TextWish, at time: SimulationTime) -> Bool {
    !fitting(wish, at: time, careless: false).isEmpty
  }

  /// The fitting text whose craft is nearest the crew's, with some spread.
  ///
  /// Texts written for the archetype come before general ones, and a careful crew leaves out those
  /// whose facts have changed; a careless moment picks an outdated text if there is one.
  func choose(
    _ wish: TextWish, at moment: TextMoment, crew: CrewProfile, _ stream: inout RandomStream
  ) -> LibraryMessage? {
    let careless = stream.bernoulli(crew.staleRate)
    let aim = min(max(crew.craft + 0.12 * stream.normal(), 0), 1)
    let found = fitting(wish, at: moment.time, careless: careless)
    let isOutdated = { (message: LibraryMessage) in
      message.status == .retired || moment.isStale(message)
    }
    let preferred = found.filter { isOutdated($0) == careless }
    let choices = preferred.isEmpty ? found : preferred
    let specific = choices.filter { !$0.archetypes.isEmpty }
    return (specific.isEmpty ? choices : specific).min { abs($0.craft - aim) < abs($1.craft - aim) }
  }

  /// A text of the same purpose with the next higher craft, or the same text.
  func better(than message: LibraryMessage, _ wish: TextWish, at time: SimulationTime)
    -> LibraryMessage
  {
    let above = fitting(wish, at: time, careless: false).filter { $0.craft > message.craft }
    return above.min { $0.craft < $1.craft } ?? message
  }

  /// A text with `{issue}`, `{case}` and `{customer}` filled; without an issue the words are general.
  func fill(_ message: LibraryMessage, issue: String?, case number: String) -> String {
    let isGerman = message.language.hasPrefix("de")
    let general = isGerman ? "Ihr Anliegen" : "this"
    let person = isGerman ? "Guten Tag" : "there"
    return message.text
      .replacing("{issue}", with: issue ?? general)
      .replacing("{case}", with: number)
      .replacing("{customer}", with: person)
  }

  func message(_ id: String, version: Int) -> LibraryMessage? {
    messages.first { $0.id == id && $0.version == version }
  }
}
