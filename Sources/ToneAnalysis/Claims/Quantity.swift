/// An amount that a text names, as the range of values it allows.
public struct Quantity: Sendable, Hashable {
  /// What is measured.
  public enum Kind: Sendable, Hashable {
    /// Money in a currency, such as "$" or "€"; the values are whole and broken units. What is free
    /// has no currency.
    case money(currency: String)
    /// A number of things; the noun without its ending.
    case count(noun: String)
    /// A share in percent.
    case percent
    /// A length of time, in minutes.
    case span
    /// A time of day, in minutes after midnight.
    case timeOfDay
    /// A day of the year, as month × 100 + day.
    case date
    /// A day of the week, Monday 1 to Sunday 7.
    case weekday
    /// A year.
    case year
    /// A name with digits, such as a batch; the first part says of what.
    case identifier(of: String, name: String)
    /// A place, such as "east gate".
    case place(Place)
  }

  /// How the values are stated.
  enum Shape: Sendable, Hashable {
    /// One value.
    case point
    /// One value and those near it: "about".
    case rough
    /// From one value to another: "between".
    case range
    /// One value and all above: "at least".
    case atLeast
    /// One value as the greatest: "up to".
    case upTo
    /// A time of day without saying which half: "half past eight".
    case halfDay
  }

  /// What is measured.
  public let kind: Kind
  /// The least value meant: "at least 5" is 5, "about 100" is 90.
  public let low: Double
  /// The greatest value meant; infinite for "at least".
  public let high: Double
  let shape: Shape

  init(kind: Kind, low: Double, high: Double, shape: Shape = .point) {
    self.kind = kind
    self.low = low
    self.high = high
    self.shape = shape
  }

  /// Whether one value could be meant by both; false for amounts of different kinds.
  ///
  /// Two greatest values, and two ranges of dates, must be the same. Lengths of time may differ by 3
  /// percent, as twelve months and a year do.
  public func isCompatible(with other: Quantity) -> Bool {
    guard isComparable(with: other) else { return false }
    if let place, let elsewhere = other.place {
      return !place.opposes(elsewhere) && !place.isElsewhere(than: elsewhere)
    }
    if kind == .date, (low < 100) != (other.low < 100) { return isSameDay(as: other) }
    switch (shape, other.shape) {
    case (.upTo, .upTo): return abs(high - other.high) <= 0.03 * max(high, other.high)
    case (.range, .range) where kind == .date || kind == .timeOfDay:
      return low == other.low && high == other.high
    case (.halfDay, _), (_, .halfDay): return isSameHour(as: other)
    default:
      let slack = kind == .span ? 0.03 * min(high, other.high) : 0
      return low <= other.high + slack && other.low <= high + slack
    }
  }

  /// Whether both measure the same, so that their values can be compared.
  func isComparable(with other: Quantity) -> Bool {
    switch (kind, other.kind) {
    case (.money(let mine), .money(let theirs)):
      return mine == theirs || mine.isEmpty || theirs.isEmpty
    case (.place, .place): return true
    case (.count(let mine), .count(let theirs)):
      return mine == theirs || ClaimWords.areSamePersons(mine, theirs)
    default: return kind == other.kind
    }
  }

  /// "the 28th" and "28 June".
  private func isSameDay(as other: Quantity) -> Bool {
    let (bare, full) = low < 100 ? (self, other) : (other, self)
    return bare.low <= full.high.truncatingRemainder(dividingBy: 100)
      && bare.high >= full.low.truncatingRemainder(dividingBy: 100)
  }

  private func isSameHour(as other: Quantity) -> Bool {
    let slack = 1 + (high - low) / 2 + (other.high - other.low) / 2
    let gap = abs(low + high - other.low - other.high) / 2
    let rest = gap.truncatingRemainder(dividingBy: 720)
    return min(rest, 720 - rest) < slack
  }
}
