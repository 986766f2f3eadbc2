/// Where a phrase was found.
struct PhraseMatch: Equatable {
  /// The index of the rule whose phrase it is.
  let rule: Int
  /// The units that it covers.
  let units: Range<Int>
  /// Whether a negation stands between its words.
  let isSplitByNegation: Bool
}

/// All phrases, merged by their beginnings, so that a text is read once for all of them.
///
/// Finding costs O(units × phrases that begin alike): no backtracking over the text.
struct PhraseTrie: Sendable {
  /// Up to `reach` units that may stand between two elements.
  struct Gap: Sendable {
    let reach: Int
    let next: Int32
  }

  private let words: [String: Int32]
  private let stems: [String: Int32]
  private let steps: StepTable
  private let hasSteps: [Bool]
  private let gaps: [[Gap]]
  private let rules: [[Int32]]
  private let any: Int32

  init(
    words: [String: Int32] = [:], stems: [String: Int32] = [:], steps: StepTable = StepTable([]),
    hasSteps: [Bool] = [false], gaps: [[Gap]] = [[]], rules: [[Int32]] = [[]]
  ) {
    self.words = words
    self.stems = stems
    self.steps = steps
    self.hasSteps = hasSteps
    self.gaps = gaps
    self.rules = rules
    self.any = words["_"] ?? -1
  }

  /// The number that stands for `word` in the phrases, or -1 if none has it.
  func number(of word: String) -> Int32 { words[word] ?? -1 }

  /// The number that stands for any word with `stem`, or -1 if no phrase has it.
  func number(ofStem stem: String) -> Int32 { stems[stem] ?? -1 }

  /// All phrases in `units`, by their beginnings.
  func matches(in units: [PhraseUnit]) -> [PhraseMatch] {
    var walk = Walk(units: units)
    for start in units.indices where !units[start].endsSentence {
      walk.start = start
      step(from: 0, at: start, &walk)
    }
    return walk.found
  }

  private struct Walk {
    let units: [PhraseUnit]
    var start = 0
    var isNegated = false
    var found: [PhraseMatch] = []
  }

  private func step(from node: Int32, at index: Int, _ walk: inout Walk) {
    guard index < walk.units.count, !walk.units[index].endsSentence else { return }
    let unit = walk.units[index]
    if unit.exact >= 0 { follow(unit.exact, from: node, to: index + 1, &walk) }
    if unit.stem >= 0 { follow(unit.stem, from: node, to: index + 1, &walk) }
    if unit.kind >= 0 { follow(unit.kind, from: node, to: index + 1, &walk) }
    if unit.isWord, node != 0, any >= 0 { follow(any, from: node, to: index + 1, &walk) }
  }

  private func follow(_ word: Int32, from node: Int32, to index: Int, _ walk: inout Walk) {
    for target in steps.span(from: node, by: word) {
      arrive(at: steps.targets[Int(target)], before: index, &walk)
    }
  }

  private func arrive(at node: Int32, before index: Int, _ walk: inout Walk) {
    for rule in rules[Int(node)] {
      walk.found.append(
        PhraseMatch(
          rule: Int(rule), units: walk.start..<index, isSplitByNegation: walk.isNegated))
    }
    if hasSteps[Int(node)] { step(from: node, at: index, &walk) }
    for gap in gaps[Int(node)] { skip(gap, at: index, &walk) }
  }

  private func skip(_ gap: Gap, at index: Int, _ walk: inout Walk) {
    let before = walk.isNegated
    defer { walk.isNegated = before }
    for position in index...index + gap.reach {
      step(from: gap.next, at: position, &walk)
      guard position < walk.units.count, !walk.units[position].endsSentence else { return }
      if walk.units[position].isNegator { walk.isNegated = true }
    }
  }
}

/// A token as the phrases see it.
struct PhraseUnit: Sendable {
  /// The numbers of the word, its stem and its kind in the trie; -1 if no phrase has them.
  var exact: Int32
  var stem: Int32
  var kind: Int32
  /// The index of the token.
  let token: Int
  let isWord: Bool
  let endsSentence: Bool
  let isNegator: Bool
}
