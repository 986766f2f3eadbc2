/// The functions that expressions may call.
enum FEELFunction: String, Sendable, Hashable, CaseIterable {
  case not
  case minimum = "min"
  case maximum = "max"
  case sum
  case count
  case mean
  case absolute = "abs"
  case floor
  case ceiling
  case round
  case roundUp = "round up"
  case roundDown = "round down"
  case roundHalfUp = "round half up"
  case roundHalfDown = "round half down"
  case decimal
  case modulo
  case odd
  case even
  case contains
  case startsWith = "starts with"
  case endsWith = "ends with"
  case stringLength = "string length"
  case upperCase = "upper case"
  case lowerCase = "lower case"
  case substring
  case listContains = "list contains"
  case flatten
  case all
  case any
  case date
  case time
  case dateAndTime = "date and time"
  case duration
  case string
  case number

  /// How many arguments a call may have.
  var argumentCounts: ClosedRange<Int> {
    switch self {
    case .minimum, .maximum, .sum, .count, .mean, .all, .any: 1...10_000
    case .decimal, .modulo, .contains, .startsWith, .endsWith, .listContains: 2...2
    case .floor, .ceiling, .round: 1...2
    case .roundUp, .roundDown, .roundHalfUp, .roundHalfDown: 1...2
    case .substring: 2...3
    case .date: 1...3
    case .time: 1...4
    case .dateAndTime: 1...2
    case .number: 1...3
    default: 1...1
    }
  }

  /// Whether the call reads a text that must be a moment or a length of time.
  var readsTemporalText: Bool {
    switch self {
    case .date, .time, .dateAndTime, .duration: true
    default: false
    }
  }
}
