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
  private struct Node: Sendable {
    var steps: [Int32: [Int]] = [:]
    var gaps: [(reach: Int, next: Int)] = []
    var rules: [Int] = []
  }

  private var nodes = [Node()]
  private var numbers: [String: Int32] = [:]
  private var built: [Path: Int] = [:]
  private static let anyWord = "_"

  private struct Path: Hashable {
    let node: Int
    let element: PhrasePattern.Element
  }

  /// The number that stands for `word` in the phrases, or -1 if none has it.
  func number(of word: String) -> Int32 { numbers[word] ?? -1 }

  /// Adds a phrase of the rule with index `rule`.
  mutating func insert(_ pattern: PhrasePattern, rule: Int) {
    var node = 0
    for element in pattern.elements { node = child(of: node, by: element) }
    if node != 0, !nodes[node].rules.contains(rule) { nodes[node].rules.append(rule) }
  }

  private mutating func child(of node: Int, by element: PhrasePattern.Element) -> Int {
    let path = Path(node: node, element: element)
    if let next = built[path] { return next }
    let next = nodes.count
    nodes.append(Node())
    built[path] = next
    switch element {
    case .gap(let reach): nodes[node].gaps.append((reach, next))
    case .words(let words):
      for word in words { nodes[node].steps[key(for: word), default: []].append(next) }
    }
    return next
  }

  private mutating func key(for word: String) -> Int32 {
    let name = word.hasSuffix("~") ? "~" + WordForm.stem(String(word.dropLast())) : word
    if let number = numbers[name] { return number }
    let number = Int32(numbers.count)
    numbers[name] = number
    return number
  }

  /// All phrases in `units`, by their beginnings.
  func matches(in units: [PhraseUnit]) -> [PhraseMatch] {
    var walk = Walk(units: units, any: number(of: Self.anyWord))
    for start in units.indices where units[start].isWord {
      walk.start = start
      step(from: 0, at: start, &walk)
    }
    return walk.found
  }

  private struct Walk {
    let units: [PhraseUnit]
    let any: Int32
    var start = 0
    var isNegated = false
    var found: [PhraseMatch] = []
  }

  private func step(from node: Int, at index: Int, _ walk: inout Walk) {
    guard index < walk.units.count, !walk.units[index].endsSentence else { return }
    let unit = walk.units[index]
    follow(unit.exact, from: node, to: index + 1, &walk)
    follow(unit.stem, from: node, to: index + 1, &walk)
    follow(unit.kind, from: node, to: index + 1, &walk)
    if unit.isWord, node != 0 { follow(walk.any, from: node, to: index + 1, &walk) }
  }

  private func follow(_ key: Int32, from node: Int, to index: Int, _ walk: inout Walk) {
    guard key >= 0, let nexts = nodes[node].steps[key] else { return }
    for next in nexts { arrive(at: next, before: index, &walk) }
  }

  private func arrive(at node: Int, before index: Int, _ walk: inout Walk) {
    for rule in nodes[node].rules {
      walk.found.append(
        PhraseMatch(rule: rule, units: walk.start..<index, isSplitByNegation: walk.isNegated))
    }
    if !nodes[node].steps.isEmpty { step(from: node, at: index, &walk) }
    for gap in nodes[node].gaps { skip(gap.reach, then: gap.next, at: index, &walk) }
  }

  private func skip(_ reach: Int, then node: Int, at index: Int, _ walk: inout Walk) {
    let before = walk.isNegated
    defer { walk.isNegated = before }
    for offset in 0...reach {
      let position = index + offset
      step(from: node, at: position, &walk)
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
