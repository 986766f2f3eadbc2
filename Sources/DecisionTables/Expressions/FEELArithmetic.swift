extension FEELValue {
  /// The value with the opposite sign; null unless it is a number or a duration.
  var negated: FEELValue {
    switch self {
    case .number(let value): .number(value.negated)
    case .duration(let value): .duration(value.negated)
    default: .null
    }
  }

  /// What the operator makes of two values; null where it has no meaning for them.
  func combined(_ operation: ArithmeticOperator, _ other: FEELValue) -> FEELValue {
    if case .number(let lhs) = self, case .number(let rhs) = other {
      return Self.combined(lhs, operation, rhs).map { .number($0) } ?? .null
    }
    switch operation {
    case .plus: return sum(other)
    case .minus: return difference(other)
    case .times: return product(other)
    case .divided: return quotient(other)
    case .power: return .null
    }
  }

  private static func combined(
    _ lhs: DecimalNumber, _ operation: ArithmeticOperator, _ rhs: DecimalNumber
  ) -> DecimalNumber? {
    switch operation {
    case .plus: lhs.adding(rhs)
    case .minus: lhs.subtracting(rhs)
    case .times: lhs.multiplied(by: rhs)
    case .divided: lhs.divided(by: rhs)
    case .power: rhs.intValue.flatMap { lhs.raised(to: $0) }
    }
  }

  private func sum(_ other: FEELValue) -> FEELValue {
    switch (self, other) {
    case (.string(let lhs), .string(let rhs)): .string(lhs + rhs)
    case (.duration(let lhs), .duration(let rhs)):
      lhs.adding(rhs).map { .duration($0) } ?? .null
    case (_, .duration(let duration)): moved(by: duration)
    case (.duration(let duration), _): other.moved(by: duration)
    default: .null
    }
  }

  private func difference(_ other: FEELValue) -> FEELValue {
    switch (self, other) {
    case (.duration(let lhs), .duration(let rhs)):
      return lhs.adding(rhs.negated).map { .duration($0) } ?? .null
    case (_, .duration(let duration)):
      return moved(by: duration.negated)
    case (.time(let lhs), .time(let rhs)):
      guard (lhs.offset == nil) == (rhs.offset == nil) else { return .null }
      return .duration(.nanoseconds(Int128(lhs.comparable - rhs.comparable)))
    default:
      guard let lhs = moment, let rhs = other.moment,
        (lhs.time.offset == nil) == (rhs.time.offset == nil)
      else { return .null }
      return .duration(.nanoseconds(lhs.comparable - rhs.comparable))
    }
  }

  private func product(_ other: FEELValue) -> FEELValue {
    switch (self, other) {
    case (.duration(let duration), .number(let factor)),
      (.number(let factor), .duration(let duration)):
      duration.multiplied(by: factor).map { .duration($0) } ?? .null
    default: .null
    }
  }

  private func quotient(_ other: FEELValue) -> FEELValue {
    switch (self, other) {
    case (.duration(let lhs), .number(let rhs)): lhs.divided(by: rhs).map { .duration($0) } ?? .null
    case (.duration(let lhs), .duration(let rhs)): lhs.ratio(to: rhs).map { .number($0) } ?? .null
    default: .null
    }
  }

  /// The day or moment as a moment; a day begins at midnight UTC, as the standard has it.
  private var moment: FEELDateTime? {
    switch self {
    case .date(let date):
      FEELTime(secondOfDay: 0, offset: 0).map { FEELDateTime(date: date, time: $0) }
    case .dateTime(let moment): moment
    default: nil
    }
  }

  /// The day, time or moment so much later.
  private func moved(by duration: FEELDuration) -> FEELValue {
    switch (self, duration) {
    case (.date(let date), .months(let months)):
      return date.adding(months: months).map { .date($0) } ?? .null
    case (.date(let date), .nanoseconds(let count)):
      let start = FEELDateTime(date: date, time: .midnight)
      guard let end = FEELDateTime(nanoseconds: start.nanoseconds + count, offset: nil) else {
        return .null
      }
      return .date(end.date)
    case (.dateTime(let moment), .months(let months)):
      guard let date = moment.date.adding(months: months) else { return .null }
      return .dateTime(FEELDateTime(date: date, time: moment.time))
    case (.dateTime(let moment), .nanoseconds(let count)):
      let end = FEELDateTime(nanoseconds: moment.nanoseconds + count, offset: moment.time.offset)
      return end.map { .dateTime($0) } ?? .null
    case (.time(let time), .nanoseconds(let count)):
      let rest = Int(count % (86_400 * 1_000_000_000))
      return .time(FEELTime(nanosecondOfDay: time.nanosecondOfDay + rest, offset: time.offset))
    default:
      return .null
    }
  }
}
