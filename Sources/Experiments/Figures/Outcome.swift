/// What is compared: a figure of the scorecard or journal, or the event that it stays in bounds.
public struct Outcome: Sendable {
  /// The name of its column, such as `statement-30`.
  public var id: String
  /// A title for reports.
  public var title: String
  /// What is measured.
  public var figure: Figure
  /// Makes an event of the figure: 1 when it is in bounds, else 0.
  public var bound: Bound?
  /// Whether more of it is better, less is, or neither.
  public var better: Better

  /// Which way is good.
  public enum Better: String, Sendable, Codable, CaseIterable {
    case more, less, neither
  }

  /// Bounds that make an event of a figure.
  public enum Bound: Sendable, Hashable {
    /// The figure is at most this.
    case atMost(Double)
    /// The figure is at least this.
    case atLeast(Double)

    /// Whether `value` is in bounds.
    public func holds(_ value: Double) -> Bool {
      switch self {
      case .atMost(let limit): value <= limit
      case .atLeast(let limit): value >= limit
      }
    }
  }

  /// An outcome that is the figure itself.
  public init(_ figure: Figure, id: String? = nil, title: String? = nil) {
    self.id = id ?? figure.name
    self.title = title ?? figure.title
    self.figure = figure
    bound = nil
    better = figure.better
  }

  /// Whether it is a yes or no, counted as a share of the drills.
  public var isEvent: Bool { bound != nil }

  /// The unit for reports: that of the figure, or a probability.
  public var unit: Figure.Unit { isEvent ? .share : figure.unit }

  /// The value in a drill; `nil` where there was nothing to measure.
  public func value(in replication: Replication) -> Double? {
    guard let value = figure.measure(replication), value.isFinite else { return nil }
    return bound.map { $0.holds(value) ? 1 : 0 } ?? value
  }
}

/// A number that every drill has, by name.
public struct Figure: Sendable {
  /// What a figure counts in.
  public enum Unit: String, Sendable, Codable {
    case minutes, hours, count, share, money
    case score = "0 to 1"
    case sentiment = "−1 to 1"
    case sentimentHours = "sentiment-hours"
    case rank
  }

  /// The name, such as `sentiment.area-lost`.
  public let name: String
  /// A title for reports.
  public let title: String
  /// What it counts in.
  public let unit: Unit
  /// Which way is good.
  public let better: Outcome.Better
  /// How it is measured, and what stands for a drill in which it never came about.
  public let definition: String
  let measure: @Sendable (Replication) -> Double?

  init(
    _ name: String, _ title: String, _ unit: Unit, _ better: Outcome.Better, _ definition: String,
    measure: @escaping @Sendable (Replication) -> Double?
  ) {
    self.name = name
    self.title = title
    self.unit = unit
    self.better = better
    self.definition = definition
    self.measure = measure
  }
}
