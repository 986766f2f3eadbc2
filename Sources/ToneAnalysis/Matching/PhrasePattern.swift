/// One way of saying something: a row of elements to be found one after the other.
///
/// Written with spaces between elements. `word` is that word, `word~` any form of it, `a|b` either,
/// `<name>` any word of a class, `_` any one word, `*3` up to three words or commas,
/// `^number` (also `^handle`, `^hashtag`, `^url`, `^email`, `^emoji`) a token of that kind;
/// `?` at the end makes an element optional. Contractions are spelled out: "we're" is `we are`.
struct PhrasePattern {
  enum Element: Hashable {
    case words([String])
    case gap(Int)
  }

  let elements: [Element]

  /// The patterns that `text` stands for: one, or more if elements are optional.
  ///
  /// - Throws: `ToneRulesFault` if a class is not defined or a gap is not a number.
  static func patterns(
    _ text: some StringProtocol, classes: [String: [String]]
  ) throws(ToneRulesFault) -> [PhrasePattern] {
    var rows: [[Element]] = [[]]
    for part in Substring(text).split(separator: " ") {
      let isOptional = part.count > 1 && part.hasSuffix("?")
      let element = try element(isOptional ? part.dropLast() : part, classes: classes)
      rows = rows.flatMap { isOptional ? [$0, $0 + [element]] : [$0 + [element]] }
    }
    return rows.map { PhrasePattern(elements: withMergedGaps($0)) }
  }

  /// Two gaps in a row are one of their summed reach.
  private static func withMergedGaps(_ row: [Element]) -> [Element] {
    var merged: [Element] = []
    for element in row {
      if case .gap(let more) = element, case .gap(let reach)? = merged.last {
        merged[merged.count - 1] = .gap(reach + more)
      } else {
        merged.append(element)
      }
    }
    return merged
  }

  private static func element(
    _ part: Substring, classes: [String: [String]]
  ) throws(ToneRulesFault) -> Element {
    if part.hasPrefix("*") {
      guard let reach = Int(part.dropFirst()), (1...8).contains(reach) else {
        throw ToneRulesFault(message: "the gap \(part) is not written *1 to *8")
      }
      return .gap(reach)
    }
    var words: [String] = []
    for choice in part.split(separator: "|") {
      guard choice.hasPrefix("<"), choice.hasSuffix(">") else {
        words.append(String(choice))
        continue
      }
      guard let members = classes[String(choice.dropFirst().dropLast())] else {
        throw ToneRulesFault(message: "no class is called \(choice)")
      }
      words += members
    }
    return .words(words)
  }
}
