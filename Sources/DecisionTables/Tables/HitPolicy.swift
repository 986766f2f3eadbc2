/// What a table gives when rows match: the one, the first, the most important, or all of them.
public enum HitPolicy: Sendable, Hashable {
  /// At most one row may match.
  case unique

  /// Several rows may match if their outputs are equal.
  case any

  /// The match whose output comes first among the output's allowed values.
  case priority

  /// The first match in the order of the rows.
  case first

  /// All matches, in no promised order, or one number made of them.
  case collect(Aggregation?)

  /// All matches, in the order of the rows.
  case ruleOrder

  /// All matches, in the order of the output's allowed values.
  case outputOrder

  /// The policy by its names in a DMN file; `nil` for names that DMN does not know.
  ///
  /// - Parameters:
  ///   - name: `UNIQUE`, `ANY`, `PRIORITY`, `FIRST`, `COLLECT`, `RULE ORDER` or `OUTPUT ORDER`.
  ///   - aggregation: For `COLLECT` only: `SUM`, `MIN`, `MAX` or `COUNT`.
  public init?(dmn name: String, aggregation: String? = nil) {
    switch name {
    case "UNIQUE": self = .unique
    case "ANY": self = .any
    case "PRIORITY": self = .priority
    case "FIRST": self = .first
    case "RULE ORDER": self = .ruleOrder
    case "OUTPUT ORDER": self = .outputOrder
    case "COLLECT":
      guard let aggregation else {
        self = .collect(nil)
        return
      }
      guard let known = Aggregation(rawValue: aggregation) else { return nil }
      self = .collect(known)
    default: return nil
    }
  }

  /// The policy's name in a DMN file.
  public var dmnName: String {
    switch self {
    case .unique: "UNIQUE"
    case .any: "ANY"
    case .priority: "PRIORITY"
    case .first: "FIRST"
    case .collect: "COLLECT"
    case .ruleOrder: "RULE ORDER"
    case .outputOrder: "OUTPUT ORDER"
    }
  }

  /// Whether the table gives a list, one item for each match.
  public var givesList: Bool {
    switch self {
    case .collect(nil), .ruleOrder, .outputOrder: true
    default: false
    }
  }

  /// Whether the order of the output's allowed values decides.
  var needsOutputOrder: Bool { self == .priority || self == .outputOrder }
}

/// How a table that collects makes one value of all matches.
public enum Aggregation: String, Sendable, Hashable {
  /// The sum of the numbers.
  case sum = "SUM"

  /// The smallest value.
  case minimum = "MIN"

  /// The largest value.
  case maximum = "MAX"

  /// How many matches there are.
  case count = "COUNT"
}

/// The kinds of value that a column can be declared to hold.
public enum FEELType: String, Sendable, Hashable, CaseIterable {
  /// Decimal numbers.
  case number
  /// Texts.
  case string
  /// True or false.
  case boolean
  /// Days.
  case date
  /// Times of day.
  case time
  /// Moments.
  case dateTime = "dateTime"
  /// Lengths of time in seconds.
  case daysAndTimeDuration = "dayTimeDuration"
  /// Lengths of time in months.
  case yearsAndMonthsDuration = "yearMonthDuration"
  /// Anything.
  case any = "Any"

  /// The type by any of the names that the versions of DMN give it; a prefix is ignored.
  public init?(dmn name: String) {
    let local = name.split(separator: ":").last.map(String.init) ?? name
    switch local {
    case "date and time", "date_time": self = .dateTime
    case "days and time duration", "dayTimeDuration": self = .daysAndTimeDuration
    case "years and months duration", "yearMonthDuration": self = .yearsAndMonthsDuration
    case "integer", "double", "long", "decimal": self = .number
    default: self.init(rawValue: local)
    }
  }

  /// The type's name in the current version of DMN.
  public var dmnName: String {
    switch self {
    case .dateTime: "date and time"
    case .daysAndTimeDuration: "days and time duration"
    case .yearsAndMonthsDuration: "years and months duration"
    default: rawValue
    }
  }

  /// Whether a value is of this type; null is of every type.
  public func accepts(_ value: FEELValue) -> Bool {
    switch (self, value) {
    case (.any, _), (_, .null), (.number, .number), (.string, .string), (.boolean, .boolean),
      (.date, .date), (.time, .time), (.dateTime, .dateTime),
      (.daysAndTimeDuration, .duration(.nanoseconds)),
      (.yearsAndMonthsDuration, .duration(.months)):
      true
    default: false
    }
  }
}
