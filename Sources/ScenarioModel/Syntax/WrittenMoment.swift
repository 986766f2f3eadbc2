public import EventKernel

extension SimulationTime {
  /// Reads a moment counted from STARTEX: `T+1h30m`, `T+01:30`, `T-2d`, `T+0`.
  ///
  /// - Returns: `nil` for anything else.
  public init?(written text: String) {
    guard text.hasPrefix("T+") || text.hasPrefix("T-") else { return nil }
    let rest = String(text.dropFirst(2))
    guard
      let size = rest == "0" ? .zero : Self.clockTime(rest) ?? SimulationDuration(written: rest),
      size >= .zero, !rest.hasPrefix("-")
    else { return nil }
    self = text.hasPrefix("T-") ? .start - size : .start + size
  }

  /// The moment as authors write it, such as `T+1h30m`.
  public var written: String {
    self < .start ? "T-\(SimulationTime.start - self)" : "T+\(sinceStart)"
  }

  /// Reads hours and minutes, and perhaps seconds, with colons between them.
  private static func clockTime(_ text: String) -> SimulationDuration? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumeral) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, numbers[0] < 10_000,
      numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    let seconds = numbers.count == 3 ? numbers[2] : 0
    return .hours(numbers[0]) + .minutes(numbers[1]) + .seconds(seconds)
  }
}
