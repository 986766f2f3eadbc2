extension CompiledTable {
  /// Decides.
  ///
  /// - Parameter inputs: One value for each input column, in the order of `inputNames`. Keep the
  ///   array and change it in place, and nothing is allocated.
  /// - Returns: The preferred row of those that match, or why there is none. Under the policies
  ///   that list, `matchedRules(_:into:)` has the others.
  /// - Complexity: O(inputs × (log of the constants in a column + rows / 64)).
  public func decide(_ inputs: [CompiledValue]) -> CompiledDecision {
    precondition(inputs.count == layout.columns.count, "\(inputs.count) inputs")
    return layout.wordCount == 1 ? decideInOneWord(inputs) : decideInWords(inputs)
  }

  /// Where an input may move without another decision.
  ///
  /// - Parameters:
  ///   - number: What the input is now.
  ///   - input: Which input, by its place in `inputNames`.
  /// - Returns: The numbers that lie in the same piece of the column.
  public func reach(of number: Double, input: Int) -> InputReach {
    layout.reach(of: number, in: layout.columns[input])
  }

  /// Finds all rows that match, in the order of the table.
  ///
  /// - Parameters:
  ///   - inputs: As in `decide(_:)`.
  ///   - rules: Becomes the rows; its storage is used again.
  public func matchedRules(_ inputs: [CompiledValue], into rules: inout [Int]) {
    precondition(inputs.count == layout.columns.count, "\(inputs.count) inputs")
    rules.removeAll(keepingCapacity: true)
    for word in 0..<layout.wordCount {
      var bits = layout.everyRule[word]
      for (index, column) in layout.columns.enumerated() {
        let piece = layout.piece(of: inputs[index], in: column)
        bits &= layout.masks[piece * layout.wordCount + word]
      }
      while bits != 0 {
        rules.append(Int(layout.rules[word * 64 + bits.trailingZeroBitCount]))
        bits &= bits - 1
      }
    }
    rules.sort()
  }

  private func decideInOneWord(_ inputs: [CompiledValue]) -> CompiledDecision {
    var bits = layout.everyRule[0]
    for index in 0..<layout.columns.count {
      let piece = layout.piece(of: inputs[index], in: layout.columns[index])
      guard layout.allowed[piece] else { return .none(.inputNotAllowed) }
      bits &= layout.masks[piece]
    }
    guard bits != 0 else { return .none(.noRow) }
    let place = bits.trailingZeroBitCount
    if layout.policy.isDoubtful, bits & (bits - 1) != 0,
      let problem = problem(first: place, others: bits & (bits - 1), word: 0)
    {
      return .none(problem)
    }
    return CompiledDecision(rule: Int(layout.rules[place]), problem: nil)
  }

  private func decideInWords(_ inputs: [CompiledValue]) -> CompiledDecision {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: inputs.count) { pieces in
      for index in 0..<inputs.count {
        let piece = layout.piece(of: inputs[index], in: layout.columns[index])
        guard layout.allowed[piece] else { return .none(.inputNotAllowed) }
        pieces[index] = piece * layout.wordCount
      }
      return decide(pieces)
    }
  }

  private func decide(_ pieces: UnsafeMutableBufferPointer<Int>) -> CompiledDecision {
    var winner: Int?
    for word in 0..<layout.wordCount {
      var bits = layout.everyRule[word]
      for piece in pieces { bits &= layout.masks[piece + word] }
      guard bits != 0 else { continue }
      if winner == nil {
        winner = word * 64 + bits.trailingZeroBitCount
        bits &= bits - 1
      }
      guard layout.policy.isDoubtful else { break }
      if let winner, let problem = problem(first: winner, others: bits, word: word) {
        return .none(problem)
      }
    }
    guard let winner else { return .none(.noRow) }
    return CompiledDecision(rule: Int(layout.rules[winner]), problem: nil)
  }

  /// Whether other matches than the first are a fault.
  private func problem(first: Int, others: UInt64, word: Int) -> CompiledDecision.Problem? {
    guard others != 0 else { return nil }
    if layout.policy == .unique { return .severalRows }
    var rest = others
    while rest != 0 {
      let place = word * 64 + rest.trailingZeroBitCount
      if layout.answers[place] != layout.answers[first] { return .rowsDisagree }
      rest &= rest - 1
    }
    return nil
  }
}

/// Where a number may move in a column of a compiled table without another decision: between two
/// constants of its cells, or nowhere when it is one itself.
public struct InputReach: Sendable, Hashable {
  @usableFromInline let above: Double
  @usableFromInline let below: Double

  /// Anywhere.
  public static let all = InputReach(above: -.infinity, below: .infinity)

  /// Whether `number` is in reach.
  @inlinable public func holds(_ number: Double) -> Bool {
    (number > above && number < below) || (number == above && number == below)
  }
}

extension HitPolicy {
  /// Whether a second match can be a fault.
  fileprivate var isDoubtful: Bool {
    switch self {
    case .unique, .any: true
    default: false
    }
  }
}
