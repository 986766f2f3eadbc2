package import EventKernel

/// Numbers and lengths as the report writes them.
package enum Figures {
  /// What stands where nothing could be measured.
  package static let none = "–"

  /// A number with that many digits after the point, rounded half away from zero.
  package static func fixed(_ value: Double, _ digits: Int = 0) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return none }
    let digits = min(digits, powers.count - 1)
    let scale = powers[digits]
    let units = Int64((value.magnitude * scale).rounded())
    let sign = value < 0 && units > 0 ? "−" : ""
    guard digits > 0 else { return sign + grouped(units) }
    let fraction = String(units % Int64(scale))
    let zeros = String(repeating: "0", count: digits - fraction.count)
    return sign + grouped(units / Int64(scale)) + "." + zeros + fraction
  }

  private static let powers: [Double] = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000]

  /// A whole number in groups of three, parted by narrow spaces from ten thousand on.
  package static func grouped(_ value: Int64) -> String {
    let digits = "\(value)"
    guard digits.count > 4 else { return digits }
    var result = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { result += "\u{202F}" }
      result.append(digit)
    }
    return result
  }

  /// A score of 0 to 1 as 0 to 100.
  package static func score(_ value: Double?) -> String {
    value.map { fixed($0 * 100) } ?? none
  }

  /// A share of 0 to 1 as per cent.
  package static func share(_ value: Double?) -> String {
    value.map { fixed($0 * 100) + " %" } ?? none
  }

  /// A mean, such as of satisfaction.
  package static func mean(_ value: Double?, _ digits: Int = 1) -> String {
    value.map { fixed($0, digits) } ?? none
  }

  /// An interval of scores, as in `71–88`.
  package static func interval(low: Double, high: Double) -> String {
    "\(fixed(low * 100))–\(fixed(high * 100))"
  }

  /// A length of time: `48 s`, `4.5 min`, `34 min`, `3 h 05`.
  package static func length(_ duration: SimulationDuration) -> String {
    let seconds = duration.inSeconds
    let sign = seconds < 0 ? "−" : ""
    let size = seconds.magnitude
    if size < 119.5 { return sign + fixed(size) + " s" }
    let minutes = Int64((size / 60).rounded())
    if size < 600 { return sign + trimmed(fixed(size / 60, 1)) + " min" }
    if minutes < 100 { return sign + "\(minutes) min" }
    let rest = minutes % 60
    return sign + "\(minutes / 60) h" + (rest == 0 ? "" : rest < 10 ? " 0\(rest)" : " \(rest)")
  }

  /// A length of time, or the sign for none.
  package static func length(_ duration: SimulationDuration?) -> String {
    duration.map { length($0) } ?? none
  }

  private static func trimmed(_ text: String) -> String {
    text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
