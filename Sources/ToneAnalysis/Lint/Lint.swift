/// Makes findings for the writer from a profile, the fact sheet, and what is missing.
struct Lint {
  private let reply: ReplyReading
  private let profile: ToneProfile

  init(_ reply: ReplyReading, _ profile: ToneProfile) {
    self.reply = reply
    self.profile = profile
  }

  /// All findings by where they begin, graver ones first on the same words.
  func findings() -> [ToneFinding] {
    guard reply.language != .unsupported else { return [unsupported] }
    guard profile.wordCount > 0 else { return [] }
    let all = unwanted() + contradictions() + missing() + unread()
    return all.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.range.lowerBound != b.range.lowerBound {
        return a.range.lowerBound < b.range.lowerBound
      }
      return a.severity == b.severity ? left.offset < right.offset : a.severity > b.severity
    }.map(\.element)
  }

  private func unwanted() -> [ToneFinding] {
    profile.entries.compactMap { entry in
      guard entry.feature.isUnwanted, entry.evidence.contribution > 0 else { return nil }
      let rule = reply.rules.rules.first { $0.id == entry.evidence.rule }
      let weight = rule?.weight ?? entry.evidence.contribution
      let reason = rule?.reason ?? ""
      return ToneFinding(
        range: entry.evidence.range, rule: entry.evidence.rule, feature: entry.feature,
        severity: LintAdvice.severity(of: entry.feature, weight: weight),
        reason: reason.isEmpty ? LintAdvice.reason(entry.evidence.rule, entry.feature) : reason,
        suggestion: LintAdvice.suggestion(entry.feature, rule: entry.evidence.rule))
    }
  }

  private func contradictions() -> [ToneFinding] {
    reply.claimed.contradictions.map { found in
      ToneFinding(
        range: found.range, rule: found.isFact ? "contradiction.fact" : "contradiction.statement",
        feature: nil, severity: found.isFact ? .violation : .warning, reason: found.reason,
        suggestion: found.isFact
          ? "Use the fact sheet's wording (\(found.source))."
          : "Say openly what has changed since, or correct it (\(found.source)).")
    }
  }

  private func missing() -> [ToneFinding] {
    LintAdvice.expected.compactMap { expected in
      guard profile[expected.feature] < expected.least, isOwed(expected.feature) else { return nil }
      return ToneFinding(
        range: reply.reading.whole, rule: "missing.\(expected.feature.rawValue)",
        feature: expected.feature, severity: .advice, reason: expected.reason,
        suggestion: expected.feature == .validatesEmotion
          ? LintAdvice.naming(PostFeeling(reply.context.post)) : expected.suggestion)
    }
  }

  /// Feelings are owed where somebody suffers; deeds and times in every reply.
  private func isOwed(_ feature: ToneFeature) -> Bool {
    switch feature {
    case .validatesEmotion: reply.context.severity >= 1 || reply.context.post != nil
    case .givesTimeOrChannel: true
    default: profile[.instructingInformation] < 0.3
    }
  }

  /// Says that a text is longer than what was read of it.
  private func unread() -> [ToneFinding] {
    let length = reply.reading.text.utf8.count
    guard length > Tokenizer.reach else { return [] }
    return [
      ToneFinding(
        range: reply.reading.whole.upperBound..<length, rule: "length.unread", feature: nil,
        severity: .warning,
        reason: "Only the first \(Tokenizer.reach) bytes of the text were examined.",
        suggestion: "Write a reply that can be read.")
    ]
  }

  private var unsupported: ToneFinding {
    ToneFinding(
      range: reply.reading.whole, rule: "language.unsupported", feature: nil, severity: .advice,
      reason: "The text does not seem to be in English, so it was not examined.",
      suggestion: "Have somebody who speaks the language read it.")
  }
}
