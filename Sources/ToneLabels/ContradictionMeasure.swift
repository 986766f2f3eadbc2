public import ToneAnalysis

/// How well the ledger tells contradictions from statements that can both be right.
public struct ContradictionMeasure: Sendable {
  /// Contradictions found.
  public let hits: [ContradictionPair]
  /// Contradictions not found.
  public let misses: [ContradictionPair]
  /// Statements that can both be right and were held against each other.
  public let falseAlarms: [ContradictionPair]

  /// Puts `pairs` to the ledger, one by one.
  public init(_ pairs: [ContradictionPair]) {
    let found = pairs.map { !Self.contradictions(in: $0).isEmpty }
    let judged = zip(pairs, found)
    hits = judged.filter { $0.isContradiction && $1 }.map(\.0)
    misses = judged.filter { $0.isContradiction && !$1 }.map(\.0)
    falseAlarms = judged.filter { !$0.isContradiction && $1 }.map(\.0)
  }

  /// What the ledger finds in a pair.
  public static func contradictions(in pair: ContradictionPair) -> [Contradiction] {
    var ledger = ClaimLedger()
    if pair.isFact {
      ledger.record(fact: FactStatement(id: "fact", text: pair.earlier))
    } else {
      ledger.record(pair.earlier, source: "said")
    }
    return ledger.contradictions(in: pair.text)
  }

  /// The share of alarms that are right, 0 to 1; nil without alarms.
  public var precision: Double? { share(hits.count, of: hits.count + falseAlarms.count) }
  /// The share of contradictions found, 0 to 1; nil without contradictions.
  public var recall: Double? { share(hits.count, of: hits.count + misses.count) }

  private func share(_ part: Int, of whole: Int) -> Double? {
    whole > 0 ? Double(part) / Double(whole) : nil
  }
}
