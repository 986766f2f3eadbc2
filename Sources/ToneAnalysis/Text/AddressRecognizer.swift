/// Web and mail addresses at the start of a word.
enum AddressRecognizer {
  /// The longest address looked for, in bytes: keeps a text without spaces from costing more.
  private static let reach = 256

  /// The kind and length of the address that begins at `start`, if one does.
  static func address(in bytes: [UInt8], at start: Int) -> (Token.Kind, Int)? {
    var end = start
    var hasDot = false
    var at: Int?
    while end < bytes.count, end - start < reach, isPart(bytes[end]) {
      if bytes[end] == UInt8(ascii: ".") { hasDot = true }
      if bytes[end] == UInt8(ascii: "@") { at = end }
      end += 1
    }
    guard hasDot else { return nil }
    while end > start, isTrailing(bytes[end - 1]) { end -= 1 }
    let run = bytes[start..<end]
    guard run.contains(UInt8(ascii: ".")) else { return nil }
    if let at, at > start, run[at...].contains(UInt8(ascii: ".")) { return (.email, end - start) }
    return isWeb(run) ? (.url, end - start) : nil
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case 0...UInt8(ascii: " "): false
    default: marks.contains(byte)
    }
  }

  private static let marks = Set(".-_/@:?=&%~#+".utf8)

  private static func isTrailing(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "?")
      || byte == UInt8(ascii: "-")
  }

  private static func isWeb(_ run: ArraySlice<UInt8>) -> Bool {
    guard run.first != nil, !run.contains(UInt8(ascii: "@")) else { return false }
    let text = String(decoding: run, as: UTF8.self).lowercased()
    if text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("www.") {
      return true
    }
    let host = text.prefix { $0 != "/" && $0 != "?" && $0 != ":" }
    guard let dot = host.lastIndex(of: "."), dot > host.startIndex else { return false }
    return domains.contains(String(host[host.index(after: dot)...]))
  }

  private static let domains: Set<String> = [
    "com", "org", "net", "example", "test", "io", "co", "uk", "de", "eu", "gov", "info", "help",
    "edu", "ie", "ca", "au", "us", "fr", "app",
  ]
}
