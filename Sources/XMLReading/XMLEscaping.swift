extension StringProtocol {
  /// The text as it is written in XML, between tags or inside an attribute's quotes.
  ///
  /// Line ends and tabs become character references, so that a reader gives them back as they
  /// are even from an attribute. Characters that XML 1.0 cannot hold become U+FFFD.
  public var escapedForXML: String {
    var escaped = ""
    escaped.reserveCapacity(utf8.count)
    for scalar in unicodeScalars { escaped.append(escapedScalar: scalar) }
    return escaped
  }
}

extension String {
  fileprivate mutating func append(escapedScalar scalar: Unicode.Scalar) {
    switch scalar {
    case "&": self += "&amp;"
    case "<": self += "&lt;"
    case ">": self += "&gt;"
    case "\"": self += "&quot;"
    case "'": self += "&apos;"
    case "\t", "\n", "\r": self += "&#\(scalar.value);"
    case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
      unicodeScalars.append("\u{FFFD}")
    default: unicodeScalars.append(scalar)
    }
  }
}
