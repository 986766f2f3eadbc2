/// Text marked up for a browser; what is interpolated is escaped unless it is markup itself.
///
///     let row: HTML = "<td>\(title)</td>"
public struct HTML: Sendable, Hashable {
  /// The markup.
  public private(set) var markup: String

  /// No markup.
  public init() { markup = "" }

  /// Takes text as text: nothing in it is taken for markup.
  public init(text: String) { markup = Self.escaped(text) }

  /// Joins pieces of markup.
  public init(_ pieces: [HTML], separator: HTML = HTML()) {
    markup = pieces.map(\.markup).joined(separator: separator.markup)
  }

  /// Whether there is nothing.
  public var isEmpty: Bool { markup.isEmpty }

  /// Adds markup at the end.
  public static func += (left: inout HTML, right: HTML) { left.markup += right.markup }

  /// `text` with everything escaped that a browser could take for markup or that turns the
  /// direction of the text around it.
  package static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: needsCare) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    return result
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    default: result.unicodeScalars.append(PlainText.isUnsafe(scalar) ? "\u{FFFD}" : scalar)
    }
  }

  // ASCII without markup or controls passes as it is; everything else is looked at.
  private static func needsCare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: byte < 0x20 || byte > 0x7E
    }
  }
}

extension HTML: ExpressibleByStringInterpolation {
  /// Markup as it stands in the source.
  public init(stringLiteral value: String) { markup = value }

  /// Markup with text in it.
  public init(stringInterpolation: Interpolation) { markup = stringInterpolation.markup }

  /// Gathers markup; see ``HTML``.
  public struct Interpolation: StringInterpolationProtocol, Sendable {
    fileprivate var markup = ""

    /// Begins with room for the literals.
    public init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    /// Adds markup from the source.
    public mutating func appendLiteral(_ literal: String) { markup += literal }

    /// Adds text, escaped.
    public mutating func appendInterpolation(_ text: String) { markup += HTML.escaped(text) }

    /// Adds a whole number.
    public mutating func appendInterpolation(_ number: Int) { markup += "\(number)" }

    /// Adds markup.
    public mutating func appendInterpolation(_ html: HTML) { markup += html.markup }

    /// Adds pieces of markup, one after the other.
    public mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { markup += piece.markup }
    }
  }
}
