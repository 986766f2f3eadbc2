public import EventKernel

extension SimulationDuration {
  /// Reads a duration as people write it: `90s`, `15m`, `1h30m`, `2d`, or `PT15M` as in ISO 8601.
  ///
  /// Parts come from the largest to the smallest, each at most once; fractions are allowed and
  /// rounded to the microsecond. What `description` writes reads back the same, also with a `-`.
  ///
  /// - Returns: `nil` for anything else, and beyond 100 000 days.
  public init?(written text: String) {
    if text.hasPrefix("-") {
      guard let size = SimulationDuration(written: String(text.dropFirst())), size >= .zero,
        !text.hasPrefix("--")
      else { return nil }
      self = -size
      return
    }
    let parts = text.hasPrefix("P") ? Self.isoParts(of: text) : Self.plainParts(of: text)
    guard let parts, let sum = Self.sum(of: parts) else { return nil }
    self = sum
  }

  /// A number and the letter of its unit.
  private typealias Part = (number: Substring, letter: Character)

  private static func plainParts(of text: String) -> [Part]? {
    parts(of: text[...])
  }

  /// Brings `P1DT2H` to `1d2h`; the letters M before and after T mean months and minutes.
  private static func isoParts(of text: String) -> [Part]? {
    let halves = text.dropFirst().split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count <= 2, let date = halves.first else { return nil }
    guard let days = parts(of: date.lowercased()[...]), days.allSatisfy({ $0.letter == "d" })
    else { return nil }
    guard halves.count == 2 else { return days.isEmpty ? nil : days }
    guard let times = parts(of: halves[1].lowercased()[...]), !times.isEmpty,
      times.allSatisfy({ $0.letter != "d" })
    else { return nil }
    return days + times
  }

  private static func parts(of text: Substring) -> [Part]? {
    var result: [Part] = []
    var rest = text
    while let end = rest.firstIndex(where: { !$0.isNumeral && $0 != "." }) {
      result.append((rest[..<end], rest[end]))
      rest = rest[rest.index(after: end)...]
    }
    return rest.isEmpty ? result : nil
  }

  private static func sum(of parts: [Part]) -> SimulationDuration? {
    let lengths: [Character: Int64] = [
      "d": 86_400_000_000, "h": 3_600_000_000, "m": 60_000_000, "s": 1_000_000,
    ]
    var sum: Int64 = 0
    var last = Int64.max
    for part in parts {
      guard let length = lengths[part.letter], length < last,
        let size = microseconds(of: part.number, unit: length)
      else { return nil }
      last = length
      sum += size
    }
    return parts.isEmpty ? nil : SimulationDuration(microseconds: sum)
  }

  /// `number` units in microseconds, rounded to the nearest one; exact for every six decimals.
  private static func microseconds(of number: Substring, unit: Int64) -> Int64? {
    let halves = number.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count <= 2, let whole = Int64(halves[0]),
      whole <= 8_640_000_000 / (unit / 1_000_000)
    else { return nil }
    guard halves.count == 2 else { return whole * unit }
    let digits = halves[1].prefix(9)
    guard let fraction = Int64(digits) else { return nil }
    var scale: Int64 = 1
    for _ in digits { scale *= 10 }
    let (high, low) = fraction.multipliedFullWidth(by: unit)
    let (quotient, rest) = scale.dividingFullWidth((high, low))
    return whole * unit + quotient + (rest * 2 >= scale ? 1 : 0)
  }
}

extension Character {
  /// Whether it is one of the ten ASCII digits.
  var isNumeral: Bool { isASCII && isWholeNumber }
}
