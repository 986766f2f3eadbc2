public import ToneAnalysis

/// What a label is about; on every one of them 4 is best.
public enum LabelDimension: RawRepresentable, Sendable, Hashable {
  /// A dimension of replies.
  case tone(ToneDimension)
  /// The reply as a whole.
  case overall
  /// How much of a cue a post shows.
  case cue(PostCue)

  /// The dimensions on which whole replies are rated, in the order of the file's columns.
  public static let rated: [LabelDimension] =
    ToneDimension.allCases.filter { $0 != .voice && $0 != .incomingCues }.map { .tone($0) }
    + [.overall]

  /// What is called `rawValue` in the files; nil if nothing is.
  public init?(rawValue: String) {
    if rawValue == Self.overallName {
      self = .overall
    } else if let dimension = ToneDimension(rawValue: rawValue) {
      self = .tone(dimension)
    } else if let cue = PostCue.allCases.first(where: { Self.name(of: $0) == rawValue }) {
      self = .cue(cue)
    } else {
      return nil
    }
  }

  /// The name in the files.
  public var rawValue: String {
    switch self {
    case .tone(let dimension): dimension.rawValue
    case .overall: Self.overallName
    case .cue(let cue): Self.name(of: cue)
    }
  }

  private static let overallName = "overall"

  /// Sarcasm is but hinted at, yet labelled as what it is.
  private static func name(of cue: PostCue) -> String {
    cue == .sarcasmHint ? "cue-sarcasm" : "cue-\(cue.rawValue)"
  }
}
