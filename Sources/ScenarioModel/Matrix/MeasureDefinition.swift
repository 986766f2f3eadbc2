public import DecisionTables
public import EventKernel

/// A number taken from the stream of posts at every interval.
public struct MeasureDefinition: Sendable, Hashable {
  /// What is counted over the window.
  public enum Kind: String, CaseIterable, Sendable {
    /// Posts about the organization in the window.
    case volume
    /// Volume of the window per minute.
    case velocity
    /// Velocity minus that of the window before, per minute.
    case acceleration
    /// Reshares per original post in the window.
    case virality
    /// Net sentiment: (positive − negative) / (positive + negative), −1 to 1.
    case sentiment
    /// The share of negative posts, 0 to 1.
    case negativeShare = "negative-share"
    /// Net sentiment of the window minus that of the 24 hours before it.
    case sentimentShift = "sentiment-shift"
    /// Followers reached by the posts of the window.
    case reach
    /// The largest reach of a single author in the window.
    case topReach = "top-reach"
    /// Press articles since STARTEX, or in the window.
    case press
    /// The largest share of one region, 0 to 1.
    case regionShare = "region-share"
    /// The share of posts outside the home regions, 0 to 1.
    case awayShare = "away-share"
    /// Calls, chats and mails in the window.
    case contacts
    /// A formula over earlier measures, in FEEL.
    case formula
  }

  /// The name the table's inputs refer to.
  public var id: String
  /// A title for reports.
  public var title: String
  /// What is counted.
  public var kind: Kind
  /// Over which time.
  public var window: SimulationDuration
  /// The formula, for `.formula`; else empty.
  public var formula: String
  /// A filter: only posts of this channel; empty: all.
  public var channel: String
  /// In which direction it makes a situation worse.
  public var worse: Worsening

  /// Describes a measure.
  public init(id: String, title: String, kind: Kind, window: SimulationDuration) {
    self.id = id
    self.title = title
    self.kind = kind
    self.window = window
    formula = ""
    channel = ""
    worse = kind.usualWorsening
  }
}

extension MeasureDefinition.Kind {
  /// The direction in which such a measure makes a situation worse, unless its author says otherwise.
  public var usualWorsening: Worsening {
    switch self {
    case .sentiment, .sentimentShift: .lower
    case .regionShare, .formula: .neither
    default: .higher
    }
  }
}

/// In which direction a measure makes a situation worse.
public enum Worsening: String, CaseIterable, Sendable {
  case higher, lower, neither

  /// The direction as the analysis of tables takes it; `nil` for neither.
  public var direction: MonotoneDirection? {
    switch self {
    case .higher: .worseWhenHigher
    case .lower: .worseWhenLower
    case .neither: nil
    }
  }
}
