/// Which of the phrases found count, where several lie on the same words.
enum HitSelection {
  /// How often one rule counts in one text; each time half as much as the time before.
  private static let repetitions = 4

  /// The hits for one target that do not lie on one another, strongest first in their place, then
  /// ordered by where they begin.
  ///
  /// Phrases that add and phrases that take away may lie on the same words. O(hits × log(hits)).
  static func select(_ hits: [RuleHit], rules: [ToneRule]) -> [RuleHit] {
    guard hits.count > 1 else { return hits }
    let ranked = hits.sorted { precedes($0, $1, rules) }
    var taken = SpanSet()
    var lost = SpanSet()
    var kept: [RuleHit] = []
    for hit in ranked {
      let isGain = rules[hit.rule].weight >= 0
      guard isGain ? taken.insert(hit.units) : lost.insert(hit.units) else { continue }
      kept.append(hit)
    }
    return kept.sorted { ($0.units.lowerBound, $0.rule) < ($1.units.lowerBound, $1.rule) }
  }

  private static func precedes(_ left: RuleHit, _ right: RuleHit, _ rules: [ToneRule]) -> Bool {
    let weights = (abs(rules[left.rule].weight), abs(rules[right.rule].weight))
    if weights.0 != weights.1 { return weights.0 > weights.1 }
    if left.units.count != right.units.count { return left.units.count > right.units.count }
    return (left.units.lowerBound, left.rule) < (right.units.lowerBound, right.rule)
  }

  /// The hits that count, with what each is worth: a rule's weight, halved for each repetition.
  static func weighed(_ hits: [RuleHit], rules: [ToneRule]) -> [(hit: RuleHit, worth: Double)] {
    var seen: [Int: Int] = [:]
    return hits.compactMap { hit in
      let times = seen[hit.rule, default: 0]
      seen[hit.rule] = times + 1
      guard times < repetitions else { return nil }
      return (hit, rules[hit.rule].weight / Double(1 << times))
    }
  }
}

/// Spans that do not lie on one another, kept as the set of units they cover.
struct SpanSet {
  private var covered: Set<Int> = []

  /// Adds `span` if it touches none of those before; says whether it did.
  mutating func insert(_ span: Range<Int>) -> Bool {
    guard !span.contains(where: covered.contains) else { return false }
    covered.formUnion(span)
    return true
  }
}
