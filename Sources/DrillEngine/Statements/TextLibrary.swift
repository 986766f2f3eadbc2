import EventKernel
import ScenarioModel
import ToneAnalysis

/// What somebody needs a text for.
struct TextWish: Sendable, Hashable {
  var purpose: MessagePurpose
  var rank: Int
  var language: String
  var channel: String
  var topic: String
  var emotion: String
}

/// A library text, cut at its slots `{issue}`, `{case}` and `{customer}`.
final class TextTemplate: Sendable {
  private enum Piece: Sendable {
    case words(String)
    case issue, caseNumber, customer
  }

  let message: LibraryMessage
  /// The facts it states with their versions, as in `jars@2`.
  let references: [String]
  private let pieces: [Piece]

  init(_ message: LibraryMessage) {
    self.message = message
    references = message.statesFacts.map { "\($0.id)@\($0.version)" }
    let slots: [(String, Piece)] = [
      ("{issue}", .issue), ("{case}", .caseNumber), ("{customer}", .customer),
    ]
    pieces = slots.reduce([.words(message.text)]) { pieces, slot in
      pieces.flatMap { piece -> [Piece] in
        guard case .words(let words) = piece else { return [piece] }
        return Array(
          words.split(separator: slot.0).map { [.words(String($0))] }
            .joined(separator: [slot.1]))
      }
    }
  }

  /// The text with its slots filled; without an issue the words are general.
  func filled(issue: String?, case number: String) -> String {
    let isGerman = message.language.hasPrefix("de")
    var text = ""
    for piece in pieces {
      switch piece {
      case .words(let words): text += words
      case .issue: text += issue ?? (isGerman ? "Ihr Anliegen" : "this")
      case .caseNumber: text += number
      case .customer: text += isGerman ? "Guten Tag" : "there"
      }
    }
    return text
  }
}

/// A library text with its slots filled.
struct ChosenText: Sendable {
  let template: TextTemplate
  /// The words that go out.
  let text: String
  /// What fills the slot for the issue; `nil`: general words.
  let issue: String?
  private let isNumbered: Bool

  /// A text chosen for a case, or for everybody when there is no number.
  init(_ template: TextTemplate, issue: String? = nil, case number: Int? = nil) {
    self.template = template
    self.issue = issue
    isNumbered = number != nil
    text = template.filled(issue: issue, case: number.map { "case-\($0)" } ?? "")
  }

  /// Words of somebody's own, perhaps made from a library text.
  init(_ text: String, from template: TextTemplate) {
    self.template = template
    self.text = text
    issue = nil
    isNumbered = false
  }

  /// The words by which its tone is judged: a case's number does not change how a text sounds.
  var heard: String { isNumbered ? template.filled(issue: issue, case: "case-0") : text }

  var message: LibraryMessage { template.message }
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
final class TextLibrary: Sendable {
  let verbatims: [Verbatim]
  let verbatimIndex: [String: Int]
  /// Where the verbatims of each language stand.
  private let languages: [(name: String, places: [Int])]
  /// How often each verbatim is used, by its touchpoint's share; 1 without a touchpoint.
  private let touchpointShares: [Double]
  private let templates: [TextTemplate]
  /// The moments at which some text becomes valid or ceases to be, ascending.
  private let validityChanges: [SimulationTime]
  private let known = Memo<KnownWish, [TextTemplate]>()
  private let ownership: [(topic: String, channel: String, roles: RoleSet)]
  private let everybody: RoleSet

  init(_ setup: DrillSetup, places: Places) {
    let silent = Verbatim(id: "", text: "", language: places.regions[0].language)
    verbatims = setup.scenario.verbatims.isEmpty ? [silent] : setup.scenario.verbatims
    let touchpoints = setup.scenario.touchpoints
    touchpointShares = verbatims.map { verbatim in
      touchpoints.last { $0.id == verbatim.touchpoint }?.share ?? 1
    }
    var index: [String: Int] = [:]
    for (number, verbatim) in verbatims.enumerated() { index[verbatim.id] = number }
    verbatimIndex = index
    languages = Dictionary(grouping: verbatims.indices) { [verbatims] in verbatims[$0].language }
      .sorted { $0.key < $1.key }.map { (name: $0.key, places: $0.value) }
    let archetype = setup.scenario.crisis.archetype.rawValue
    templates = setup.organization.messages.filter {
      $0.status != .draft && ($0.archetypes.isEmpty || $0.archetypes.contains(archetype))
    }.map(TextTemplate.init)
    validityChanges = Set(templates.flatMap { [$0.message.validFrom, $0.message.validTo] })
      .compactMap { $0 }.sorted()
    var bits: [String: RoleSet] = [:]
    for (bit, role) in setup.organization.roles.enumerated() {
      bits[role.id] = RoleSet(rawValue: 1 << UInt64(bit))
    }
    ownership = setup.organization.ownership.map { ($0.topic, $0.channel, bits[$0.role] ?? []) }
    let social = setup.organization.roles.filter { $0.function == "social" }
    everybody = social.reduce(into: RoleSet()) { $0.formUnion(bits[$1.id] ?? []) }
  }

  /// The roles that own a topic on a channel; the most exact rule wins, else the social function.
  func owners(topic: String, channel: String) -> RoleSet {
    let ranked: [(String, String)] = [(topic, channel), ("*", channel), (topic, "*"), ("*", "*")]
    for (wantedTopic, wantedChannel) in ranked {
      var roles = RoleSet()
      for rule in ownership where rule.topic == wantedTopic && rule.channel == wantedChannel {
        roles.formUnion(rule.roles)
      }
      if !roles.isEmpty { return roles }
    }
    return everybody
  }

  /// A verbatim that somebody like the writer would post.
  func verbatim(for marks: PostMarks, _ plan: DrillPlan, _ stream: inout RandomStream) -> Int {
    let language = plan.places.segments[Int(marks.segment)].source.language
    var weights = [Double](repeating: 0, count: verbatims.count)
    for index in places(of: language) {
      let persona = verbatims[index].persona.map { $0 == marks.persona ? 3.0 : 0.02 } ?? 1
      let distance = abs(verbatims[index].sentiment - marks.sentiment)
      weights[index] = persona * PortableMath.exp(-3 * distance) * touchpointShares[index]
    }
    guard weights.contains(where: { $0 > 0 }) else { return stream.integer(below: verbatims.count) }
    return stream.choose(weights: weights)
  }

  /// The places of the verbatims in a language.
  private func places(of language: String) -> [Int] {
    languages.first { $0.name == language }?.places ?? []
  }

  /// What somebody says who calls or writes: a customer, not a journalist or troll.
  func contactVerbatim(language: String, _ stream: inout RandomStream) -> Int {
    var weights = [Double](repeating: 0, count: verbatims.count)
    for index in places(of: language) where !verbatims[index].isSarcastic {
      switch verbatims[index].persona {
      case nil, .detractor, .passive, .advocate: weights[index] = 1
      case .troll, .journalist, .influencer, .employee: continue
      }
    }
    guard weights.contains(where: { $0 > 0 }) else { return stream.integer(below: verbatims.count) }
    return stream.choose(weights: weights)
  }

  /// The texts that fit a wish at a moment, retired and stale ones left out unless `careless`.
  func fitting(_ wish: TextWish, at time: SimulationTime, careless: Bool) -> [TextTemplate] {
    let validity = validityChanges.prefix { $0 <= time }.count
    return known.value(for: KnownWish(wish: wish, careless: careless, validity: validity)) {
      search(wish, at: time, careless: careless)
    }
  }

  private func search(
    _ wish: TextWish, at time: SimulationTime, careless: Bool
  ) -> [TextTemplate] {
    let usable = templates.filter { template in
      let message = template.message
      let isCurrent =
        message.status == .approved && message.validFrom <= time
        && (message.validTo.map { time < $0 } ?? true)
      return message.purpose == wish.purpose && (isCurrent || careless)
        && message.lowestLevel <= wish.rank && wish.rank <= message.highestLevel
        && (message.channels.isEmpty || wish.channel.isEmpty
          || message.channels.contains(wish.channel))
        && (message.topics.isEmpty || message.topics.contains(wish.topic))
    }
    let spoken = usable.filter { $0.message.language == wish.language }
    let local = spoken.isEmpty ? usable : spoken
    let exact = local.filter { $0.message.emotion == wish.emotion && !wish.emotion.isEmpty }
    let general = local.filter { $0.message.emotion.isEmpty || $0.message.emotion == "none" }
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
  ) -> TextTemplate? {
    let careless = stream.bernoulli(crew.staleRate)
    let aim = min(max(crew.craft + 0.12 * stream.normal(), 0), 1)
    let found = fitting(wish, at: moment.time, careless: careless)
    let isOutdated = { (template: TextTemplate) in
      template.message.status == .retired || moment.isStale(template.message)
    }
    let preferred = found.filter { isOutdated($0) == careless }
    let choices = preferred.isEmpty ? found : preferred
    let specific = choices.filter { !$0.message.archetypes.isEmpty }
    return (specific.isEmpty ? choices : specific).min {
      abs($0.message.craft - aim) < abs($1.message.craft - aim)
    }
  }

  /// A text of the same purpose with the next higher craft, or the same text.
  func better(than template: TextTemplate, _ wish: TextWish, at time: SimulationTime)
    -> TextTemplate
  {
    let above = fitting(wish, at: time, careless: false)
      .filter { $0.message.craft > template.message.craft }
    return above.min { $0.message.craft < $1.message.craft } ?? template
  }

  func template(_ id: String, version: Int) -> TextTemplate? {
    templates.first { $0.message.id == id && $0.message.version == version }
  }
}

/// A wish for a text while the same texts are valid.
private struct KnownWish: Hashable, Sendable {
  let wish: TextWish
  let careless: Bool
  let validity: Int
}
