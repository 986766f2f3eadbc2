/// Features that depend on the post answered and on how grave the matter is.
extension ReplyReading {
  /// Adds to the acknowledgement each thing from the post that the reply names, at most three.
  mutating func addAcknowledgement() {
    for token in takenUp().prefix(3) {
      sheet.add(0.1, to: .acknowledgesIssue, by: "acknowledges-issue.taken-up", at: token.range)
    }
  }

  /// Adds to the personal touch each thing from the post that the reply names, at most five, and
  /// a greeting by name.
  mutating func addPersonalisation() {
    for token in takenUp().prefix(5) {
      sheet.add(0.15, to: .personalisation, by: "personalisation.taken-up", at: token.range)
    }
    if let name = greetedName() {
      sheet.add(0.2, to: .personalisation, by: "personalisation.name", at: name.range)
      sheet.add(0.1, to: .personalVoice, by: "personal-voice.name", at: name.range)
    }
  }

  /// Adds a name signed at the end, such as "— Maria, customer care".
  mutating func addSignature() {
    let ending = Array(reading.tokens.suffix(9))
    for (mark, name) in zip(ending, ending.dropFirst())
    where ["-", "^", "\n"].contains(mark.text) && name.shape.contains(.capitalized) {
      guard name.kind == .word, !Words.stop.contains(name.text) else { continue }
      return sheet.add(0.3, to: .personalVoice, by: "personal-voice.signed", at: name.range)
    }
  }

  /// The first mention of each telling thing that the post speaks of too.
  func takenUp() -> [Token] {
    guard let post else { return [] }
    var seen: Set<String> = []
    return reading.tokens.filter { token in
      guard let concept = token.concept, post.telling.contains(concept) else { return false }
      return seen.insert(concept).inserted
    }
  }

  /// The name in "Hi Anna" or "@anna" at the start, if there is one.
  private func greetedName() -> Token? {
    let opening = reading.tokens.prefix(5)
    if let handle = opening.first(where: { $0.kind == .handle }) { return handle }
    for (greeting, name) in zip(opening, opening.dropFirst())
    where Self.greetings.contains(greeting.text) && name.shape.contains(.capitalized) {
      return Self.notNames.contains(name.text) ? nil : name
    }
    return nil
  }

  private static let greetings: Set<String> = [
    "hi", "hello", "dear", "hey", "morning", "afternoon", "evening",
  ]
  private static let notNames: Set<String> = [
    "customer", "customers", "sir", "madam", "all", "valued", "everyone", "there", "guest",
    "guests",
    "user", "friends", "team", "passenger", "patient", "we", "i", "thank", "thanks", "sorry", "the",
  ]

  /// Adds cheer as far as the matter is grave: fully from severity 2, or where the post suffers.
  mutating func addCheer() {
    guard !exclamations.isEmpty || !hits(for: .cheerfulMismatch).isEmpty else { return }
    let gravity = min(Double(context.severity < 2 && postSuffers ? 2 : context.severity) / 2, 1)
    guard gravity > 0 else { return }
    addPhrases(of: .feature(.cheerfulMismatch), to: .cheerfulMismatch, factor: gravity)
    for (index, token) in exclamations.prefix(3).enumerated() {
      let worth = (index == 0 ? 0.1 : 0.15) * gravity
      sheet.add(worth, to: .cheerfulMismatch, by: "cheerful-mismatch.exclamation", at: token.range)
    }
  }

  private var exclamations: [Token] {
    reading.tokens.filter { $0.kind == .punctuation && $0.text == "!" }
  }

  /// Whether the post shows distress or betrayal, or names a harm.
  private var postSuffers: Bool {
    guard let text = context.post else { return false }
    let post = ReplyReading(text, rules: rules, context: ToneContext())
    return !post.hits(for: .cue(.distress)).isEmpty || !post.hits(for: .cue(.betrayal)).isEmpty
  }

  /// Adds blame; to say "that was not us" is none where somebody else has harmed the organization.
  mutating func addBlame() {
    let isVictim = context.cluster == .victim
    let found = hits(for: .blameShifting).filter { !isVictim || name(of: $0) != "distanced" }
    for (hit, worth) in HitSelection.weighed(found, rules: rules.rules) {
      sheet.add(worth, to: .blameShifting, by: rules.rules[hit.rule].id, at: range(of: hit))
    }
  }

  /// Adds promises of an outcome by a time, or of a sum, that the fact sheet does not carry.
  mutating func addPromises() {
    guard !context.knownFacts.isEmpty else { return }
    for claim in claimed.claims where claim.promisesOutcome {
      guard let quantity = claim.quantity, !claimed.facts.carries(quantity) else { continue }
      sheet.add(0.35, to: .overpromise, by: "overpromise.not-in-facts", at: claim.range)
    }
  }
}
