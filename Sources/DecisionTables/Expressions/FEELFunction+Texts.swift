extension FEELFunction {
  func textResult(_ arguments: [FEELValue]) -> FEELValue? {
    guard let text = arguments[0].stringValue else { return nil }
    switch self {
    case .stringLength: return .number(text.unicodeScalars.count)
    case .upperCase: return .string(text.uppercased())
    case .lowerCase: return .string(text.lowercased())
    case .substring: return Self.substring(text, arguments)
    default: return arguments[1].stringValue.map { .boolean(finds($0, in: text)) }
    }
  }

  private func finds(_ part: String, in text: String) -> Bool {
    switch self {
    case .startsWith: text.utf8.starts(with: part.utf8)
    case .endsWith: text.utf8.reversed().starts(with: part.utf8.reversed())
    default: Self.contains(Array(part.utf8), in: Array(text.utf8))
    }
  }

  /// Whether `part` is somewhere in `text`; linear, by Knuth, Morris and Pratt's failure table.
  private static func contains(_ part: [UInt8], in text: [UInt8]) -> Bool {
    guard !part.isEmpty else { return true }
    var fallback = [0]
    for index in part.indices.dropFirst() {
      var length = fallback[index - 1]
      while length > 0, part[length] != part[index] { length = fallback[length - 1] }
      fallback.append(part[length] == part[index] ? length + 1 : length)
    }
    var matched = 0
    for byte in text {
      while matched > 0, part[matched] != byte { matched = fallback[matched - 1] }
      if part[matched] == byte { matched += 1 }
      if matched == part.count { return true }
    }
    return false
  }

  /// A part of a text by its first character, counted from 1, and perhaps its length.
  private static func substring(_ text: String, _ arguments: [FEELValue]) -> FEELValue? {
    let scalars = Array(text.unicodeScalars)
    guard let start = arguments[1].numberValue?.intValue, start != 0,
      start.magnitude <= scalars.count
    else { return nil }
    let first = start > 0 ? start - 1 : scalars.count + start
    var length = scalars.count - first
    if arguments.count > 2 {
      guard let given = arguments[2].numberValue?.intValue, given > 0 else { return nil }
      length = min(length, given)
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars[first..<first + length])
    return .string(String(result))
  }
}

extension FEELFunction {
  func temporalResult(_ arguments: [FEELValue]) -> FEELValue? {
    switch self {
    case .date: Self.date(arguments).map { .date($0) }
    case .time: Self.time(arguments).map { .time($0) }
    case .dateAndTime: Self.dateTime(arguments).map { .dateTime($0) }
    default: Self.duration(arguments).map { .duration($0) }
    }
  }

  private static func date(_ arguments: [FEELValue]) -> FEELDate? {
    if arguments.count == 3 {
      let numbers = arguments.compactMap { $0.numberValue?.intValue }
      guard numbers.count == 3 else { return nil }
      return FEELDate(year: numbers[0], month: numbers[1], day: numbers[2])
    }
    guard arguments.count == 1 else { return nil }
    switch arguments[0] {
    case .string(let text): return FEELValue.parsed(text) { $0.date() }
    case .dateTime(let moment): return moment.date
    case .date(let date): return date
    default: return nil
    }
  }

  private static func time(_ arguments: [FEELValue]) -> FEELTime? {
    if arguments.count >= 3 { return time(fromNumbers: arguments) }
    guard arguments.count == 1 else { return nil }
    switch arguments[0] {
    case .string(let text): return FEELValue.parsed(text) { $0.time() }
    case .dateTime(let moment): return moment.time
    case .date: return FEELTime(secondOfDay: 0, offset: 0)
    case .time(let time): return time
    default: return nil
    }
  }

  /// A time from hour, minute, second, and perhaps the distance from UTC as a duration.
  private static func time(fromNumbers arguments: [FEELValue]) -> FEELTime? {
    guard let hour = arguments[0].numberValue?.intValue, (0..<24).contains(hour),
      let minute = arguments[1].numberValue?.intValue, (0..<60).contains(minute),
      let second = arguments[2].numberValue?.intValue, (0..<60).contains(second)
    else { return nil }
    var offset: Int?
    if arguments.count == 4, arguments[3] != .null {
      guard case .duration(.nanoseconds(let count)) = arguments[3] else { return nil }
      offset = Int(count / 1_000_000_000)
    }
    return FEELTime(secondOfDay: hour * 3600 + minute * 60 + second, offset: offset)
  }

  private static func dateTime(_ arguments: [FEELValue]) -> FEELDateTime? {
    if arguments.count == 2 {
      guard let date = date([arguments[0]]), case .time(let time) = arguments[1] else { return nil }
      return FEELDateTime(date: date, time: time)
    }
    switch arguments[0] {
    case .string(let text):
      if let date = FEELValue.parsed(text, { $0.date() }) {
        return FEELDateTime(date: date, time: .midnight)
      }
      return FEELValue.parsed(text) { $0.dateTime() }
    case .dateTime(let moment): return moment
    default: return nil
    }
  }

  private static func duration(_ arguments: [FEELValue]) -> FEELDuration? {
    switch arguments[0] {
    case .string(let text): FEELValue.parsed(text) { $0.duration() }
    case .duration(let duration): duration
    default: nil
    }
  }
}
