extension SimulationDuration: CustomStringConvertible {
  /// The length as people write it: `90s`, `2m30s`, `1h05m`, `2d03h`; exact, in seconds below two
  /// minutes.
  public var description: String {
    let size = microseconds.magnitude
    let sign = microseconds < 0 ? "-" : ""
    guard size >= 120_000_000 else { return sign + Self.seconds(of: size, padded: false) }
    return sign + Self.parts(of: size)
  }

  /// Days, hours, minutes and seconds from the first that is not zero to the last that is not.
  private static func parts(of size: UInt64) -> String {
    var text = ""
    var rest = size
    for (unit, letter) in [(86_400_000_000, "d"), (3_600_000_000, "h"), (60_000_000, "m")]
      as [(UInt64, String)]
    {
      let count = rest / unit
      rest %= unit
      if count > 0 || !text.isEmpty { text += (text.isEmpty ? "\(count)" : padded(count)) + letter }
      if rest == 0 { return text }
    }
    return text + seconds(of: rest, padded: true)
  }

  private static func seconds(of size: UInt64, padded isPadded: Bool) -> String {
    let whole = size / 1_000_000
    var text = isPadded ? padded(whole) : "\(whole)"
    let fraction = size % 1_000_000
    if fraction > 0 {
      var digits = String("\(1_000_000 + fraction)".dropFirst())
      while digits.hasSuffix("0") { digits.removeLast() }
      text += "." + digits
    }
    return text + "s"
  }

  private static func padded(_ count: UInt64) -> String {
    count < 10 ? "0\(count)" : "\(count)"
  }
}
