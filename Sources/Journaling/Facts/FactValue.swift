/// The value of one attribute of a fact: a scalar or a list of strings, never an object.
public enum FactValue: Hashable, Sendable {
  /// A piece of text that names something; free text of people goes to ``Fact/text``.
  case string(String)
  /// A whole number; its unit stands in the attribute's name.
  case integer(Int64)
  /// A finite number; NaN and infinities are refused when the fact is recorded.
  case number(Double)
  /// A yes or a no.
  case boolean(Bool)
  /// Several names, in an order that means something.
  case list([String])

  /// The string, if this is one.
  @inlinable public var text: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  /// The whole number, if this is one.
  @inlinable public var integer: Int64? {
    guard case .integer(let value) = self else { return nil }
    return value
  }

  /// The number, if this is one; whole numbers count as numbers.
  @inlinable public var number: Double? {
    switch self {
    case .number(let value): value
    case .integer(let value): Double(value)
    default: nil
    }
  }

  /// The yes or no, if this is one.
  @inlinable public var boolean: Bool? {
    guard case .boolean(let value) = self else { return nil }
    return value
  }

  /// The names, if this is a list.
  @inlinable public var list: [String]? {
    guard case .list(let value) = self else { return nil }
    return value
  }

  /// Whether the journal can hold the value: every one but NaN and the infinities.
  var isFinite: Bool {
    guard case .number(let value) = self else { return true }
    return value.isFinite
  }
}

extension FactValue: CustomStringConvertible {
  /// The value as people read it in a table: lists are joined by semicolons.
  public var description: String {
    switch self {
    case .string(let value): value
    case .integer(let value): "\(value)"
    case .number(let value): "\(value)"
    case .boolean(let value): value ? "true" : "false"
    case .list(let value): value.joined(separator: "; ")
    }
  }
}

extension FactValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// Makes a string value.
  public init(stringLiteral value: String) { self = .string(value) }
}

extension FactValue: ExpressibleByIntegerLiteral {
  /// Makes a whole number.
  public init(integerLiteral value: Int64) { self = .integer(value) }
}

extension FactValue: ExpressibleByFloatLiteral {
  /// Makes a number.
  public init(floatLiteral value: Double) { self = .number(value) }
}

extension FactValue: ExpressibleByBooleanLiteral {
  /// Makes a yes or a no.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension FactValue: ExpressibleByArrayLiteral {
  /// Makes a list of names.
  public init(arrayLiteral elements: String...) { self = .list(elements) }
}
