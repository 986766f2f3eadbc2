/// The parts of days, times and durations that a path can name.
enum FEELProperty: String, CaseIterable {
  case year, month, day, weekday, hour, minute, second
  case timeOffset = "time offset"
  case years, months, days, hours, minutes, seconds

  /// How the argument of a function that reads a text is written.
  static func example(of function: FEELFunction) -> String {
    switch function {
    case .date: "write date(\"2026-03-01\")"
    case .time: "write time(\"13:20:00\"), perhaps with Z or +02:00"
    case .dateAndTime: "write date and time(\"2026-03-01T13:20:00Z\")"
    default: "write duration(\"PT15M\"), duration(\"P2D\") or duration(\"P1Y6M\")"
    }
  }
}

extension FEELValue {
  /// A day, time, moment or duration from a text; fails if it is none of them.
  init?(temporal text: String) {
    if let value = Self.parsed(text, { $0.date() }) {
      self = .date(value)
    } else if let value = Self.parsed(text, { $0.dateTime() }) {
      self = .dateTime(value)
    } else if let value = Self.parsed(text, { $0.time() }) {
      self = .time(value)
    } else if let value = Self.parsed(text, { $0.duration() }) {
      self = .duration(value)
    } else {
      return nil
    }
  }

  /// What `read` makes of the text, if it makes something of all of it.
  static func parsed<Value>(
    _ text: String, _ read: (inout TemporalText) -> Value?
  ) -> Value? {
    var reader = TemporalText(text)
    guard let value = read(&reader), reader.isAtEnd else { return nil }
    return value
  }

  /// A component by name; of a list, the list of its items' components.
  func member(_ name: String) -> FEELValue {
    switch self {
    case .context(let context): return context[name] ?? .null
    case .list(let items): return .list(items.map { $0.member(name) })
    default:
      guard let property = FEELProperty(rawValue: name) else { return .null }
      return self.property(property) ?? .null
    }
  }

  /// An element of a list, counted from 1, or from the end by a negative number.
  func element(_ index: FEELValue) -> FEELValue {
    guard let place = index.numberValue?.intValue, place != 0 else { return .null }
    guard case .list(let items) = self else { return place == 1 || place == -1 ? self : .null }
    guard place.magnitude <= items.count else { return .null }
    return place > 0 ? items[place - 1] : items[items.count + place]
  }

  private func property(_ property: FEELProperty) -> FEELValue? {
    switch self {
    case .date(let date): date.property(property)
    case .time(let time): time.property(property)
    case .dateTime(let moment): moment.date.property(property) ?? moment.time.property(property)
    case .duration(let duration): duration.property(property)
    default: nil
    }
  }
}

extension FEELDate {
  fileprivate func property(_ property: FEELProperty) -> FEELValue? {
    switch property {
    case .year: .number(civil.year)
    case .month: .number(civil.month)
    case .day: .number(civil.day)
    case .weekday: .number(weekday)
    default: nil
    }
  }
}

extension FEELTime {
  fileprivate func property(_ property: FEELProperty) -> FEELValue? {
    switch property {
    case .hour: .number(secondOfDay / 3600)
    case .minute: .number(secondOfDay / 60 % 60)
    case .second: .number(secondOfDay % 60)
    case .timeOffset:
      offset.map { .duration(.nanoseconds(Int128($0) * 1_000_000_000)) }
    default: nil
    }
  }
}

extension FEELDuration {
  fileprivate func property(_ property: FEELProperty) -> FEELValue? {
    switch (self, property) {
    case (.months(let count), .years): .number(count / 12)
    case (.months(let count), .months): .number(count % 12)
    case (.nanoseconds(let count), .days): .number(Int(count / 86_400_000_000_000))
    case (.nanoseconds(let count), .hours): .number(Int(count / 3_600_000_000_000 % 24))
    case (.nanoseconds(let count), .minutes): .number(Int(count / 60_000_000_000 % 60))
    case (.nanoseconds(let count), .seconds): .number(Int(count / 1_000_000_000 % 60))
    default: nil
    }
  }
}
