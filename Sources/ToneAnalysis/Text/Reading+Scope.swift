/// What stands over a phrase: negation, supposition, report, hope.
///
/// A scope reaches from its word to the end of the clause; a comma, "but", "until" or a new subject
/// after "and" ends it. At most eight words are looked at, so the cost is O(1).
extension Reading {
  private static let reach = 8

  /// The units before `index` in its clause, nearest first, at most eight.
  private func before(_ index: Int) -> [Int] {
    let start = max(sentence(of: index).lowerBound, index - Self.reach)
    var found: [Int] = []
    for position in stride(from: index - 1, through: start, by: -1) {
      let word = token(position).text
      if !units[position].isWord, token(position).word.traits.contains(.pauses) { break }
      if Words.clauseBreaks.contains(word) { break }
      if word == "and", position + 1 <= index, Words.subjects.contains(token(position + 1).text) {
        break
      }
      found.append(position)
    }
    return found
  }

  /// Whether the phrase that begins at `index` is denied.
  func isNegated(_ index: Int) -> Bool {
    let near = max(sentence(of: index).lowerBound, index - Self.reach)..<index
    guard near.contains(where: { units[$0].isNegator }) else { return false }
    return before(index).contains { position in
      guard units[position].isNegator else { return false }
      let next = position + 1 < units.count ? token(position + 1).text : ""
      return !(Words.notNegated[token(position).text]?.contains(next) ?? false)
    }
  }

  /// Whether the phrase that begins at `index` is supposed, not said.
  func isSupposed(_ index: Int) -> Bool {
    token(index).word.traits.contains(.supposes)
      || before(index).contains { token($0).word.traits.contains(.supposes) }
  }

  /// Whether somebody else is said to say the phrase that begins at `index`.
  func isReported(_ index: Int) -> Bool {
    let start = max(sentence(of: index).lowerBound, index - 2 * Self.reach)
    return (start..<index).contains { token($0).word.traits.contains(.reports) }
  }

  /// Whether the phrase that covers `span` is hoped or aimed at.
  func isHoped(_ span: Range<Int>) -> Bool {
    span.contains { token($0).word.traits.contains(.hopes) }
      || before(span.lowerBound).contains { token($0).word.traits.contains(.hopes) }
  }

  /// Whether the phrase that begins at `index` can tell somebody what to do.
  func isCommand(_ index: Int) -> Bool {
    guard index > sentence(of: index).lowerBound else { return true }
    let word = token(index - 1).text
    return Words.pauses.contains(word) || Words.beforeCommands.contains(word)
  }

  /// Whether `condition` lets the phrase `match` count.
  func allows(_ match: PhraseMatch, _ condition: RuleGuard) -> Bool {
    guard condition != .always else { return true }
    guard condition != .command else { return isCommand(match.units.lowerBound) }
    let index = match.units.lowerBound
    guard !match.isSplitByNegation, !isNegated(index) else { return false }
    guard condition != .affirmed else { return true }
    guard !isQuestion(index), !isSupposed(index) else { return false }
    return condition == .asserted ? !isReported(index) : !isHoped(match.units)
  }
}
