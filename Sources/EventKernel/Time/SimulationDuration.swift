/// A length of simulated time in whole microseconds; negative when it points to the past.
///
/// Arithmetic never wraps: a result outside ±292 000 years is a programmer's mistake and stops the
/// program with the values in the message.
@frozen
public struct SimulationDuration: Hashable, Codable, Sendable {
  /// The length in microseconds.
  public let microseconds: Int64

  /// Creates a length of `microseconds`.
  @inlinable
  public init(microseconds: Int64) {
    self.microseconds = microseconds
  }

  /// Creates the length nearest to `microseconds`; of two as near the even one.
  ///
  /// - Parameter microseconds: A finite number of microseconds within ±9.2e18.
  @inlinable
  init(rounding microseconds: Double) {
    guard abs(microseconds) < 0x1p51 else {
      self = Self.roundingLarge(microseconds)
      return
    }
    // Adding 1.5 · 2⁵² leaves no room for a fraction, without a branch that is hard to predict.
    self.microseconds =
      Int64(truncatingIfNeeded: (microseconds + 0x1.8p52).bitPattern)
      &- Int64(truncatingIfNeeded: (0x1.8p52).bitPattern)
  }

  @usableFromInline
  static func roundingLarge(_ microseconds: Double) -> SimulationDuration {
    precondition(
      abs(microseconds) < 0x1p63, "\(microseconds) µs is not a length of simulated time")
    return SimulationDuration(microseconds: Int64(microseconds.rounded(.toNearestOrEven)))
  }

  /// No time at all.
  @inlinable
  public static var zero: SimulationDuration { SimulationDuration(microseconds: 0) }
  /// The longest length that can be told, about 292 000 years.
  @inlinable
  public static var longest: SimulationDuration { SimulationDuration(microseconds: .max) }
}

extension SimulationDuration {
  /// The length in seconds.
  @inlinable
  public var inSeconds: Double { Double(microseconds) / 1e6 }
  /// The length in minutes.
  @inlinable
  public var inMinutes: Double { Double(microseconds) / 60e6 }
  /// The length in hours.
  @inlinable
  public var inHours: Double { Double(microseconds) / 3600e6 }
  /// The length without its sign.
  @inlinable
  public var magnitude: SimulationDuration { microseconds < 0 ? -self : self }
}

extension SimulationDuration {
  /// A length of `count` microseconds.
  @inlinable
  public static func microseconds(_ count: Int) -> SimulationDuration { whole(count, 1) }
  /// A length of `count` milliseconds.
  @inlinable
  public static func milliseconds(_ count: Int) -> SimulationDuration { whole(count, 1_000) }
  /// A length of `count` seconds.
  @inlinable
  public static func seconds(_ count: Int) -> SimulationDuration { whole(count, 1_000_000) }
  /// A length of `count` minutes.
  @inlinable
  public static func minutes(_ count: Int) -> SimulationDuration { whole(count, 60_000_000) }
  /// A length of `count` hours.
  @inlinable
  public static func hours(_ count: Int) -> SimulationDuration { whole(count, 3_600_000_000) }
  /// A length of `count` days of 24 hours.
  @inlinable
  public static func days(_ count: Int) -> SimulationDuration { whole(count, 86_400_000_000) }

  /// A length of `count` microseconds, to the nearest one.
  @inlinable
  public static func microseconds(_ count: Double) -> SimulationDuration { .init(rounding: count) }
  /// A length of `count` milliseconds, to the nearest microsecond.
  @inlinable
  public static func milliseconds(_ count: Double) -> SimulationDuration {
    .init(rounding: count * 1e3)
  }
  /// A length of `count` seconds, to the nearest microsecond.
  @inlinable
  public static func seconds(_ count: Double) -> SimulationDuration { .init(rounding: count * 1e6) }
  /// A length of `count` minutes, to the nearest microsecond.
  @inlinable
  public static func minutes(_ count: Double) -> SimulationDuration {
    .init(rounding: count * 60e6)
  }
  /// A length of `count` hours, to the nearest microsecond.
  @inlinable
  public static func hours(_ count: Double) -> SimulationDuration {
    .init(rounding: count * 3600e6)
  }
  /// A length of `count` days of 24 hours, to the nearest microsecond.
  @inlinable
  public static func days(_ count: Double) -> SimulationDuration {
    .init(rounding: count * 86400e6)
  }

  @inlinable
  static func whole(_ count: Int, _ size: Int64) -> SimulationDuration {
    let (product, overflow) = Int64(count).multipliedReportingOverflow(by: size)
    precondition(!overflow, "\(count) × \(size) µs is more than 292 000 years")
    return SimulationDuration(microseconds: product)
  }
}
