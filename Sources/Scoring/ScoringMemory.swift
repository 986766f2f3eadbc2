import DecisionTables
public import ToneAnalysis

/// What scoring works out of texts and conditions alone, kept for the next drill.
///
/// Who scores many drills by one guideline hands the same memory to each, and to those drills alone;
/// the scores are the same without it. May be shared by threads.
public final class ScoringMemory: Sendable {
  struct Condition: Hashable, Sendable {
    let text: String
    let names: [String]
  }

  let tones: ToneMemory
  let judgements = Memo<ToneCircumstances, ToneJudgement>()
  private let conditions = Memo<Condition, Result<FEELExpression, FEELError>>()

  /// A memory on top of what has been read of texts.
  public init(_ tones: ToneMemory = ToneMemory()) { self.tones = tones }

  /// A condition ready for use.
  func expression(_ text: String, names: [String]) throws(FEELError) -> FEELExpression {
    try conditions.value(for: Condition(text: text, names: names)) {
      Result { () throws(FEELError) in try FEELExpression(text, names: names) }
    }.get()
  }
}

/// How much of a scorecard is worked out.
public enum ScoringDepth: Sendable, Hashable {
  /// All of it, for people to read.
  case full
  /// Values alone, for statistics over many drills: no sentences of clocks, no bootstrap
  /// intervals, no selected findings.
  case values
}
