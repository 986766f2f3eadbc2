/// A value of FEEL, the expression language of decision tables.
///
/// Equality here is identity of kind and value, so that values can be keys; FEEL's own `=`, which
/// knows `null` for what cannot be compared, is `isEqual(to:)`.
public enum FEELValue: Sendable, Hashable {
  /// No value; also what an expression gives that has no meaning, such as `1 + "a"`.
  case null

  /// True or false.
  case boolean(Bool)

  /// A decimal number.
  case number(DecimalNumber)

  /// A text.
  case string(String)

  /// A day.
  case date(FEELDate)

  /// A time of day.
  case time(FEELTime)

  /// A day and a time of day.
  case dateTime(FEELDateTime)

  /// A length of time, in seconds or in months.
  case duration(FEELDuration)

  /// Values in an order.
  case list([FEELValue])

  /// Values by name.
  case context(FEELContext)

  /// The number that `value` prints as; `null` for infinities and what is not a number.
  public static func number(_ value: Double) -> FEELValue {
    DecimalNumber(value).map { .number($0) } ?? .null
  }

  /// A whole number.
  public static func number(_ value: Int) -> FEELValue {
    .number(DecimalNumber(value))
  }

  /// The truth value, or `nil` if this is no boolean.
  public var booleanValue: Bool? {
    if case .boolean(let value) = self { value } else { nil }
  }

  /// The number, or `nil` if this is none.
  public var numberValue: DecimalNumber? {
    if case .number(let value) = self { value } else { nil }
  }

  /// The text, or `nil` if this is none.
  public var stringValue: String? {
    if case .string(let value) = self { value } else { nil }
  }
}

extension FEELValue: CustomStringConvertible {
  /// The value as FEEL writes it: texts in quotation marks, days as `date("2026-03-01")`.
  public var description: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .number(let value): value.description
    case .string(let text): Self.quoted(text)
    case .date(let date): "date(\"\(date)\")"
    case .time(let time): "time(\"\(time)\")"
    case .dateTime(let moment): "date and time(\"\(moment)\")"
    case .duration(let duration): "duration(\"\(duration)\")"
    case .list(let items): "[" + items.map(\.description).joined(separator: ", ") + "]"
    case .context(let context): context.description
    }
  }

  /// The value as `string()` gives it: a text as it is, all else as FEEL writes it, bare.
  var plainText: String {
    switch self {
    case .string(let text): text
    case .date(let date): date.description
    case .time(let time): time.description
    case .dateTime(let moment): moment.description
    case .duration(let duration): duration.description
    default: description
    }
  }

  /// `text` in quotation marks, with FEEL's escapes.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for character in text.unicodeScalars {
      switch character {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(character)
      }
    }
    return result + "\""
  }
}
