/// Something that a writer should look at again.
public struct ToneFinding: Sendable, Equatable {
  /// How much it matters.
  public enum Severity: String, CaseIterable, Sendable, Hashable, Comparable {
    /// The text would gain.
    case advice
    /// The text may hurt.
    case warning
    /// The text must not go out so, or only with a release.
    case violation

    /// `advice`, `warning`, `violation`.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The words meant, as UTF-8 offsets; the whole text where something is missing.
  public let range: Range<Int>
  /// The rule, such as `overpromise.guarantee` or `missing.concrete-action`.
  public let rule: String
  /// The feature that it belongs to; nil for contradictions.
  public let feature: ToneFeature?
  /// How much it matters.
  public let severity: Severity
  /// Why, in a sentence.
  public let reason: String
  /// What to write instead, in a sentence.
  public let suggestion: String
}
