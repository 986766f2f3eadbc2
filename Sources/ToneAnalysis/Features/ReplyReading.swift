/// A reply as the features see it: its words, the phrases found in it, and what it answers.
struct ReplyReading {
  let reading: Reading
  let rules: ToneRules
  let context: ToneContext
  let post: PostReading?
  let language: LanguageGuess
  /// What the text claims and what that contradicts.
  let claimed: ClaimedContent
  /// The phrases that count, by what they mean.
  private let hits: [RuleTarget: [RuleHit]]
  var sheet = ContributionSheet()

  /// Reads `text` by `rules`, in O(length).
  init(_ text: String, rules: ToneRules, context: ToneContext) {
    let reading = Reading(text, trie: rules.trie)
    let language = LanguageDetector.guess(reading.tokens)
    self.reading = reading
    self.rules = rules
    self.context = context
    self.post = context.post.map { Statement.reading(of: $0).content }
    self.language = language
    self.claimed = ClaimedContent(reading, context: context)
    self.hits = language == .unsupported ? [:] : Self.hits(in: reading, by: rules)
  }

  private static func hits(in reading: Reading, by rules: ToneRules) -> [RuleTarget: [RuleHit]] {
    var found: [RuleTarget: [RuleHit]] = [:]
    for match in rules.trie.matches(in: reading.units) {
      let rule = rules.rules[match.rule]
      guard reading.allows(match, rule.condition) else { continue }
      found[rule.target, default: []].append(RuleHit(rule: match.rule, units: match.units))
    }
    return found.mapValues { HitSelection.select($0, rules: rules.rules) }
  }

  /// The phrases that count for `target`, in the order of the text.
  func hits(for target: RuleTarget) -> [RuleHit] { hits[target] ?? [] }

  /// The phrases that count for `feature`, in the order of the text.
  func hits(for feature: ToneFeature) -> [RuleHit] { hits(for: .feature(feature)) }

  /// The rule's own name, without its target's.
  func name(of hit: RuleHit) -> String {
    let id = rules.rules[hit.rule].id
    return String(id[id.index(id.lastIndex(of: ".") ?? id.startIndex, offsetBy: 1)...])
  }

  /// The UTF-8 offsets of `hit`.
  func range(of hit: RuleHit) -> Range<Int> { reading.range(of: hit.units) }

  /// Adds the phrases of `target` to `feature`, each worth `factor` of its weight.
  mutating func addPhrases(
    of target: RuleTarget, to feature: ToneFeature, factor: Double = 1
  ) {
    for (hit, worth) in HitSelection.weighed(hits(for: target), rules: rules.rules) {
      sheet.add(worth * factor, to: feature, by: rules.rules[hit.rule].id, at: range(of: hit))
    }
  }

  /// The evidence for a target that is not a feature, strongest rules counted as for features.
  func evidence(for target: RuleTarget) -> [FeatureEvidence] {
    HitSelection.weighed(hits(for: target), rules: rules.rules).map { hit, worth in
      FeatureEvidence(
        range: range(of: hit), rule: rules.rules[hit.rule].id, contribution: worth)
    }
  }
}
