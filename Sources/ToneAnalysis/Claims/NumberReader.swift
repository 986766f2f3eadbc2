/// A number, or the range of numbers that words such as "about" and "between" allow.
struct FoundNumber {
  var low: Double
  var high: Double
  var shape: Quantity.Shape
  /// The units that name it, with the words before it.
  var units: Range<Int>
  /// The unit at which the digits or number words begin.
  let start: Int

  /// The same with room for what is lost when measures are turned into others: 3 percent.
  var widened: FoundNumber {
    var number = self
    (number.low, number.high) = (low * 0.97, high * 1.03)
    return number
  }

  /// The number itself, if it is one.
  var value: Double? { shape == .point ? low : nil }
}

/// Reads numbers in digits and words, with their bounds.
struct NumberReader {
  let reading: Reading

  /// Whether a number can begin with the word `text`.
  static func canBegin(with text: String) -> Bool {
    words[text] != nil || vagueWords[text] != nil || factors[text] != nil
  }

  func word(_ index: Int) -> String {
    reading.units.indices.contains(index) ? reading.token(index).text : ""
  }

  /// The number that begins at the unit `index`, without what stands before it.
  func plain(at index: Int) -> (value: Double, end: Int)? {
    guard reading.units.indices.contains(index) else { return nil }
    let token = reading.token(index)
    if token.kind == .number {
      guard !token.text.contains(":"), let value = Double(token.text) else { return nil }
      return scaled(value, index + 1)
    }
    if token.text == "a" || token.text == "an" {
      return Self.factors[word(index + 1)] == nil ? nil : spelled(at: index + 1)
    }
    return Self.words[token.text] == nil ? nil : spelled(at: index)
  }

  /// "a hundred and thirty-eight", "two thousand three hundred", "three dozen".
  private func spelled(at index: Int) -> (value: Double, end: Int) {
    var (total, group, end) = (0.0, 0.0, index)
    while true {
      let next = word(end)
      if let value = Self.words[next], end == index || Self.canFollow(group, value) {
        group += value
      } else if let factor = Self.factors[next] {
        if factor == 100 {
          group = max(group, 1) * factor
        } else {
          total += max(group, 1) * factor
          group = 0
        }
      } else if next == "and", end > index, Self.factors[word(end - 1)] != nil,
        Self.words[word(end + 1)] ?? 0 > 0
      {
        // "a hundred and five"
      } else {
        return (total + group, end)
      }
      end += 1
    }
  }

  /// "eight" after "thirty", "thirty" after "hundred", anything after "thousand".
  private static func canFollow(_ group: Double, _ value: Double) -> Bool {
    let rest = Int(group) % 100
    return value > 0 && (rest == 0 || rest >= 20 && rest % 10 == 0 && value < 10)
  }

  private func scaled(_ value: Double, _ end: Int) -> (value: Double, end: Int) {
    var (value, end) = (value, end)
    while let factor = Self.factors[word(end)] {
      value *= factor
      end += 1
    }
    return (value, end)
  }

  /// The number that begins at `index`, with its bounds.
  func number(at index: Int) -> FoundNumber? {
    if let vague = vague(at: index) { return vague }
    guard let (value, end) = plain(at: index) else { return nil }
    if let (other, last) = rangeEnd(value, after: end, from: index) {
      return FoundNumber(
        low: value, high: other, shape: .range, units: index..<last, start: index)
    }
    let bounds = loose(value, after: end) ?? bounds(of: value, before: index)
    return FoundNumber(
      low: bounds.low, high: bounds.high, shape: bounds.shape, units: index..<end, start: index)
  }

  /// "eighty-odd", "8,000-plus".
  private func loose(_ value: Double, after end: Int) -> (
    low: Double, high: Double, shape: Quantity.Shape
  )? {
    switch word(end) == "-" ? word(end + 1) : word(end) {
    case "odd": (value, value * 1.15, .rough)
    case "plus", "+": (value, .infinity, .atLeast)
    default: nil
    }
  }

  /// "between 300 and 400", "24 to 48": the second number.
  private func rangeEnd(_ value: Double, after end: Int, from index: Int) -> (Double, Int)? {
    let join = word(end)
    let isBetween = word(index - 1) == "between" || word(index - 2) == "between"
    guard join == "to" || join == "-" || join == "and" && isBetween else { return nil }
    let sign = QuantityReader.signs[word(end + 1)] == nil ? 0 : 1
    guard let (other, last) = plain(at: end + 1 + sign), other >= value else { return nil }
    return (other, last)
  }

  /// "several", "a couple of", "several hundred", "a handful of".
  private func vague(at index: Int) -> FoundNumber? {
    let skip = word(index) == "a" ? 1 : 0
    guard var range = Self.vagueWords[word(index + skip)],
      skip == 1 || !["couple", "handful"].contains(word(index))
    else { return nil }
    var end = index + skip + 1
    if let factor = Self.factors[word(end)] {
      range = (range.0 * factor, range.1 * factor)
      end += 1
    }
    return FoundNumber(
      low: range.0, high: range.1, shape: .rough, units: index..<end, start: index)
  }

  private static let vagueWords: [String: (Double, Double)] = [
    "several": (2, 9), "couple": (2, 3), "handful": (2, 9), "dozens": (24, 99),
    "hundreds": (100, 999), "thousands": (1_000, 9_999),
  ]

  static let words: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]

  static let factors: [String: Double] = [
    "hundred": 100, "thousand": 1_000, "k": 1_000, "million": 1e6, "m": 1e6, "billion": 1e9,
    "bn": 1e9, "dozen": 12,
  ]

  /// The values that "at least", "up to" or "about" before a number allow.
  func bounds(of value: Double, before index: Int) -> (
    low: Double, high: Double, shape: Quantity.Shape
  ) {
    let last = word(index - 1)
    let phrase = word(index - 2) + " " + last
    if Self.lower.contains(phrase) || last == "over" { return (value, .infinity, .atLeast) }
    if Self.limits.contains(phrase) { return (0, value, .upTo) }
    if ["fewer than", "less than"].contains(phrase) || last == "under" || last == "below" {
      return (0, value * 0.9999, .rough)
    }
    return Self.rough.contains(last)
      ? (value * 0.9, value * 1.1, .rough) : (value, value, .point)
  }

  private static let lower: Set<String> = [
    "at least", "more than", "no fewer", "not less", "fewer than no",
  ]
  private static let limits: Set<String> = ["up to", "at most", "maximum of", "most of"]
  static let rough: Set<String> = [
    "about", "around", "roughly", "approximately", "some", "nearly", "almost", "shortly",
  ]
}
