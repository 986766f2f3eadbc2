/// How much of three ways of empathic talk a reply shows, each 0 none, 1 weak, 2 strong.
///
/// By the definitions of A. Sharma et al., EMNLP 2020; found by rules, not learned. What an office
/// says from habit counts less: "Sorry to see this" with a link is not a reaction to this person,
/// and "What is your order number?" does not explore.
public struct EmpathyLevels: Sendable, Equatable {
  /// One of the three, with the words that led to it.
  public struct Level: Sendable, Equatable {
    /// 0, 1 or 2.
    public let level: Int
    /// The words that led to it; what each is worth adds up to the level, unless that is bounded.
    public let evidence: [FeatureEvidence]
  }

  /// Warmth, compassion, concern.
  public let reaction: Level
  /// An understanding of feelings and experiences, inferred or shared.
  public let interpretation: Level
  /// Questions after feelings and the situation.
  public let exploration: Level
}

extension ReplyReading {
  /// The three levels of empathic talk.
  func empathyLevels() -> EmpathyLevels {
    EmpathyLevels(
      reaction: reaction(), interpretation: interpretation(), exploration: exploration())
  }

  private func evidence(
    _ hits: [RuleHit], _ name: String, worth: Double
  ) -> [FeatureEvidence] {
    hits.map { FeatureEvidence(range: range(of: $0), rule: name, contribution: worth) }
  }

  private func level(strong: [FeatureEvidence], weak: [FeatureEvidence]) -> EmpathyLevels.Level {
    if !strong.isEmpty { return EmpathyLevels.Level(level: 2, evidence: Array(strong.prefix(4))) }
    guard !weak.isEmpty else { return EmpathyLevels.Level(level: 0, evidence: []) }
    return EmpathyLevels.Level(level: 1, evidence: Array(weak.prefix(4)))
  }

  /// Signs looked at: each is seen in its sentence, which in a hostile text is the whole text.
  private static let mostSigns = 40

  private func reaction() -> EmpathyLevels.Level {
    let strong = hits(for: .mark("reaction-strong")).prefix(Self.mostSigns)
    let isOffice = soundsLikeOffice
    let canned = strong.filter { isCanned($0, byOffice: isOffice) }
    let meant = strong.filter { !canned.contains($0) }
    let weak = hits(for: .mark("reaction-weak"))
    return level(
      strong: evidence(meant, "reaction.strong", worth: 2),
      weak: evidence(weak, "reaction.weak", worth: 1)
        + evidence(canned.filter { isTiedToPerson($0) }, "reaction.canned", worth: 1))
  }

  /// Whether a word of feeling is said from habit: by an office, about a matter, not a person.
  private func isCanned(_ hit: RuleHit, byOffice isOffice: Bool) -> Bool {
    guard name(of: hit) == "sorry" || isOffice else { return false }
    return isOffice && !isTiedToHarm(hit) || isAboutMatter(hit)
  }

  private func isAboutMatter(_ hit: RuleHit) -> Bool {
    let sentence = reading.sentence(of: hit.units.lowerBound)
    return sentence.contains { Self.matters.contains(reading.token($0).stem) }
      && !isTiedToHarm(hit)
  }

  /// Whether the sentence names a harm, a feeling or somebody close.
  func isTiedToHarm(_ hit: RuleHit) -> Bool {
    reading.sentence(of: hit.units.lowerBound).contains { index in
      let token = reading.token(index)
      return Self.closeThings.contains(token.stem)
        || token.concept.map { post?.telling.contains($0) ?? false } ?? false
    }
  }

  private func isTiedToPerson(_ hit: RuleHit) -> Bool {
    reading.sentence(of: hit.units.lowerBound).contains {
      ["you", "your"].contains(reading.token($0).text)
    }
  }

  /// Whether the text speaks for an office: links, papers, a move to another channel, "our team".
  var soundsLikeOffice: Bool {
    let tokens = reading.tokens
    if tokens.contains(where: { $0.kind == .url || $0.kind == .email }) { return true }
    if tokens.contains(where: { $0.kind == .punctuation && $0.text == "^" }) { return true }
    let ours = tokens.contains { ["our", "us"].contains($0.text) }
    let papers = tokens.contains {
      $0.kind == .word && Self.administrative.contains($0.stem)
        || Self.offices.contains($0.stem)
    }
    return ours && papers || tokens.first?.kind == .handle && (papers || ours)
  }

  /// Whether the text speaks for more than its writer.
  private var speaksForMany: Bool {
    reading.tokens.contains { ["we", "our", "us"].contains($0.text) }
  }

  private static let offices: Set<String> = Set(
    [
      "team", "customer", "service", "support", "contact", "reach", "assist", "assistance",
      "feedback", "experience", "look", "investigate", "connect", "chat", "forward", "direct",
    ].map(WordForm.stem))

  private static let matters: Set<String> = Set(
    [
      "inconvenience", "trouble", "experience", "delay", "issue", "confusion", "wait", "order",
      "package", "delivery", "service", "disappointment", "hassle", "mixup", "error",
    ].map(WordForm.stem))

  private static let closeThings: Set<String> = Set(
    [
      "hurt", "injured", "injury", "ill", "sick", "loss", "lost", "died", "death", "scared",
      "afraid",
      "frightened", "worried", "humiliated", "child", "son", "daughter", "baby", "wife", "husband",
      "mother", "father", "mum", "mom", "dad", "family", "pain", "burn", "burned", "hospital",
      "grief", "suffering", "lip", "fright", "fear", "anxious", "anxiety", "distress", "alone",
      "insulted", "upset", "harm", "harmed", "stranded", "grandmother", "brother", "sister",
    ].map(WordForm.stem))

  private func interpretation() -> EmpathyLevels.Level {
    let inferred = hits(for: .mark("interpretation-strong"))
    let withheld = soundsLikeOffice ? ["related", "lived"] : speaksForMany ? ["lived"] : []
    let related = inferred.filter { !withheld.contains(name(of: $0)) }
    return level(
      strong: evidence(related, "interpretation.strong", worth: 2),
      weak: evidence(hits(for: .mark("interpretation-weak")), "interpretation.weak", worth: 1))
  }

  private func exploration() -> EmpathyLevels.Level {
    let asked = questions()
    func evidence(_ kind: QuestionKind, _ name: String, _ worth: Double) -> [FeatureEvidence] {
      asked.filter { $0.kind == kind }.map {
        FeatureEvidence(
          range: reading.range(of: $0.asking), rule: "exploration.\(name)", contribution: worth)
      }
    }
    return level(
      strong: evidence(.personal, "personal", 2), weak: evidence(.general, "general", 1))
  }
}
