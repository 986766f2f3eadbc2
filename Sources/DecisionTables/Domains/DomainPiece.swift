/// A part of an input's values within which no cell of the column changes its answer.
struct DomainPiece: Sendable, Hashable {
  /// The kinds of part.
  enum Extent: Sendable, Hashable {
    /// No value.
    case null
    /// One value.
    case point(FEELValue)
    /// All values strictly between two; open-ended where one is missing.
    case gap(FEELValue?, FEELValue?)
    /// All texts that are not listed.
    case otherTexts
    /// All values: no cell of the column distinguishes any.
    case everything
  }

  /// What the part holds.
  let extent: Extent

  /// A value in it.
  let witness: FEELValue
}

extension FEELValue {
  /// A value strictly between two of one kind, or beyond one; `nil` if there is none.
  ///
  /// Days are whole; times and durations are counted in nanoseconds or months.
  static func between(_ lower: FEELValue?, _ upper: FEELValue?) -> FEELValue? {
    guard let candidate = candidate(lower, upper) else { return nil }
    if let lower, candidate.order(to: lower) != .after { return nil }
    if let upper, candidate.order(to: upper) != .before { return nil }
    return candidate
  }

  private static func candidate(_ lower: FEELValue?, _ upper: FEELValue?) -> FEELValue? {
    switch (lower, upper) {
    case (.number(let low)?, .number(let high)?): number(low, high)
    case (.number(let low)?, nil): above(low)
    case (nil, .number(let high)?): below(high)
    case (.string(let low)?, .string(let high)?): string(low, high)
    case (.string(let low)?, nil): .string(low + "a")
    case (nil, .string?): .string("")
    case (let low, let high): (low ?? high)?.position.flatMap { _ in middle(low, high) }
    }
  }

  /// One more; for shares, the whole.
  private static func above(_ low: DecimalNumber) -> FEELValue? {
    low >= 0 && low < 1 ? .number(1) : low.adding(1).map { .number($0) }
  }

  /// One less; for shares, nothing.
  private static func below(_ high: DecimalNumber) -> FEELValue? {
    high > 0 && high <= 1 ? .number(0) : high.subtracting(1).map { .number($0) }
  }

  /// A whole number if there is one, else the middle.
  private static func number(_ low: DecimalNumber, _ high: DecimalNumber) -> FEELValue? {
    guard let next = low.rounded(decimals: 0, by: .down)?.adding(1) else { return nil }
    if next < high { return .number(next) }
    return low.adding(high)?.divided(by: 2).map { .number($0) }
  }

  private static func string(_ low: String, _ high: String) -> FEELValue? {
    let candidates = ["a", " ", "\u{0}"].map { FEELValue.string(low + $0) }
    return candidates.first { $0.order(to: .string(high)) == .before }
  }

  /// The middle of two moments, days or durations, or one step beyond one of them.
  private static func middle(_ lower: FEELValue?, _ upper: FEELValue?) -> FEELValue? {
    switch (lower, upper) {
    case (let low?, let high?):
      guard let first = low.position, let second = high.position else { return nil }
      return low.moved(to: first + (second - first) / 2)
    case (let low?, nil): return low.position.flatMap { low.moved(to: $0 + low.readableStep) }
    case (nil, let high?): return high.position.flatMap { high.moved(to: $0 - high.readableStep) }
    case (nil, nil): return nil
    }
  }

  /// The place on the value's own scale: days, nanoseconds or months.
  private var position: Int128? {
    switch self {
    case .date(let date): Int128(date.dayNumber)
    case .time(let time): Int128(time.nanosecondOfDay)
    case .dateTime(let moment): moment.nanoseconds
    case .duration(.nanoseconds(let count)): count
    case .duration(.months(let count)): Int128(count)
    default: nil
    }
  }

  /// A second, a day or a month.
  private var readableStep: Int128 {
    switch self {
    case .time, .dateTime, .duration(.nanoseconds): 1_000_000_000
    default: 1
    }
  }

  /// A value of the same kind at another place.
  private func moved(to position: Int128) -> FEELValue? {
    switch self {
    case .date: return .date(FEELDate(dayNumber: Int(position)))
    case .time(let time):
      guard (0..<86_400_000_000_000).contains(position) else { return edge(of: time, position) }
      return .time(FEELTime(nanosecondOfDay: Int(position), offset: time.offset))
    case .dateTime(let moment):
      return FEELDateTime(nanoseconds: position, offset: moment.time.offset).map { .dateTime($0) }
    case .duration(.nanoseconds): return .duration(.nanoseconds(position))
    case .duration(.months): return Int(exactly: position).map { .duration(.months($0)) }
    default: return nil
    }
  }

  /// The first or last nanosecond of the day, where a step would leave it.
  private func edge(of time: FEELTime, _ position: Int128) -> FEELValue {
    let place = position < 0 ? 0 : 86_400_000_000_000 - 1
    return .time(FEELTime(nanosecondOfDay: place, offset: time.offset))
  }
}
