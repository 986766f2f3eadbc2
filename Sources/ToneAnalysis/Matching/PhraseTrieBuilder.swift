/// Merges phrases by their beginnings, before they are frozen into a `PhraseTrie`.
struct PhraseTrieBuilder {
  private struct Path: Hashable {
    let node: Int32
    let element: PhrasePattern.Element
  }

  private var nodes: [(gaps: [PhraseTrie.Gap], rules: [Int32])] = [([], [])]
  private var steps: [(node: Int32, word: Int32, next: Int32)] = []
  private var built: [Path: Int32] = [:]
  private var words: [String: Int32] = [:]
  private var stems: [String: Int32] = [:]

  /// Adds a phrase of the rule with index `rule`.
  mutating func insert(_ pattern: PhrasePattern, rule: Int) {
    var node: Int32 = 0
    for element in pattern.elements { node = child(of: node, by: element) }
    guard node != 0, !nodes[Int(node)].rules.contains(Int32(rule)) else { return }
    nodes[Int(node)].rules.append(Int32(rule))
  }

  private mutating func child(of node: Int32, by element: PhrasePattern.Element) -> Int32 {
    let path = Path(node: node, element: element)
    if let next = built[path] { return next }
    let next = Int32(nodes.count)
    nodes.append(([], []))
    built[path] = next
    switch element {
    case .gap(let reach):
      nodes[Int(node)].gaps.append(PhraseTrie.Gap(reach: reach, next: next))
    case .words(let choices):
      for word in Set(choices.map { number(for: $0) }) { steps.append((node, word, next)) }
    }
    return next
  }

  private mutating func number(for word: String) -> Int32 {
    let fresh = Int32(words.count + stems.count)
    guard word.hasSuffix("~") else {
      defer { words[word] = words[word] ?? fresh }
      return words[word] ?? fresh
    }
    let stem = WordForm.stem(String(word.dropLast()))
    defer { stems[stem] = stems[stem] ?? fresh }
    return stems[stem] ?? fresh
  }

  /// The trie of all phrases added.
  func frozen() -> PhraseTrie {
    var outgoing = [Bool](repeating: false, count: nodes.count)
    for step in steps { outgoing[Int(step.node)] = true }
    return PhraseTrie(
      words: words, stems: stems, steps: StepTable(steps), hasSteps: outgoing,
      gaps: nodes.map(\.gaps), rules: nodes.map(\.rules))
  }
}
