/// Reads times of day, days and years.
struct TimeReader {
  let reading: Reading

  private var numbers: NumberReader { NumberReader(reading: reading) }

  private func word(_ index: Int) -> String { numbers.word(index) }

  /// Whether a time can begin with the word `text`.
  static func canBegin(with text: String) -> Bool {
    months[text] != nil || weekdays[text] != nil
      || ["noon", "midday", "midnight", "half", "quarter"].contains(text) || ordinals[text] != nil
  }

  /// Whether `text` names a day of the week or a month.
  static func isName(_ text: String) -> Bool { months[text] != nil || weekdays[text] != nil }

  /// What begins at the unit `index`; two for a time from and until, none if it is no time.
  func times(at index: Int) -> [FoundQuantity] {
    if let pair = fromUntil(at: index) { return pair }
    let single =
      clock(at: index) ?? date(at: index) ?? month(at: index) ?? weekday(at: index)
      ?? year(at: index)
    return single.map { [$0] } ?? []
  }

  private func found(
    _ kind: Quantity.Kind, _ low: Double, _ high: Double, _ units: Range<Int>,
    _ shape: Quantity.Shape = .point
  ) -> FoundQuantity {
    FoundQuantity(
      quantity: Quantity(kind: kind, low: low, high: high, shape: shape), units: units,
      role: role(units.lowerBound))
  }

  /// The word before a time, made one of a few.
  private func role(_ index: Int) -> String {
    if Self.weekdays[word(index - 1)] != nil { return role(index - 1) }
    if word(index - 1) == ",", Self.weekdays[word(index - 2)] != nil { return role(index - 2) }
    let skip = NumberReader.rough.contains(word(index - 1)) ? 1 : 0
    if isJustBeside(index) { return "at" }
    switch word(index - 1 - skip) {
    case "by", "before", "within": return "by"
    case "until", "till": return "until"
    case "since", "from", "after", "between": return "since"
    case "for", "every", "each": return word(index - 1 - skip)
    default: return "at"
    }
  }
}

// Times of day
extension TimeReader {
  private func fromUntil(at index: Int) -> [FoundQuantity]? {
    guard ["from", "between"].contains(word(index - 1)), let first = hour(at: index),
      ["to", "until", "and", "-"].contains(word(first.end)), let last = hour(at: first.end + 1)
    else { return nil }
    return [
      time(first, index..<first.end, role: "since"),
      time(last, first.end + 1..<last.end, role: "until"),
    ]
  }

  private func clock(at index: Int) -> FoundQuantity? {
    guard let hour = hour(at: index) else { return nil }
    return time(hour, index..<hour.end, role: role(index))
  }

  private typealias Hour = (minutes: Double, end: Int, isHalfDay: Bool)

  private func time(_ hour: Hour, _ units: Range<Int>, role: String) -> FoundQuantity {
    let isRough =
      NumberReader.rough.contains(word(units.lowerBound - 1)) || isJustBeside(units.lowerBound)
    let slack: Double = isRough && !hour.isHalfDay ? 30 : 0
    return FoundQuantity(
      quantity: Quantity(
        kind: .timeOfDay, low: hour.minutes - slack, high: hour.minutes + slack,
        shape: hour.isHalfDay ? .halfDay : isRough ? .rough : .point),
      units: units, role: role)
  }

  /// "just past four", "shortly before eight".
  private func isJustBeside(_ index: Int) -> Bool {
    ["past", "after", "gone", "before"].contains(word(index - 1))
      && ["just", "shortly", "soon", "little"].contains(word(index - 2))
  }

  private func hour(at index: Int) -> Hour? {
    switch word(index) {
    case "noon", "midday": return (720, index + 1, false)
    case "midnight": return (0, index + 1, false)
    case "half" where word(index + 1) == "past": return past(30, index + 2)
    case "quarter" where word(index + 1) == "past": return past(15, index + 2)
    case "quarter" where word(index + 1) == "to": return past(-15, index + 2)
    default: break
    }
    if word(index + 1) == "past", let minutes = numbers.plain(at: index) {
      return past(minutes.value, index + 2)
    }
    return digits(at: index) ?? spelled(at: index)
  }

  private func past(_ minutes: Double, _ index: Int) -> Hour? {
    guard let hour = numbers.plain(at: index), hour.value >= 1, hour.value <= 12 else { return nil }
    return half(hour.value * 60 + minutes, hour.end)
  }

  /// "22:00", "7.30 pm", "10 pm".
  private func digits(at index: Int) -> Hour? {
    guard reading.units.indices.contains(index), reading.token(index).kind == .number
    else { return nil }
    let text = reading.token(index).text
    let parts = text.split(whereSeparator: { $0 == ":" || $0 == "." })
    guard let hour = parts.first.flatMap({ Double($0) }), hour < 25, parts.count < 3 else {
      return nil
    }
    let minutes = hour * 60 + (parts.count > 1 ? Double(parts[1]) ?? 0 : 0)
    if isHalfName(word(index + 1)) { return half(minutes, index + 1) }
    if text.contains(":") {
      // "4:20" may be in the afternoon, "04:20" and "16:20" not.
      let isHalf = hour >= 1 && hour < 12 && !text.hasPrefix("0")
      return isHalf ? half(minutes, index + 1) : (minutes, index + 1, false)
    }
    return spelled(at: index)
  }

  private func isHalfName(_ word: String) -> Bool { word == "am" || word == "pm" }

  /// "six this evening", "eight in the evening", "nine o'clock".
  private func spelled(at index: Int) -> Hour? {
    guard let hour = numbers.plain(at: index), hour.value >= 1, hour.value <= 12,
      hour.value == hour.value.rounded()
    else { return nil }
    let next = word(hour.end)
    if next == "o'clock" || next == "oclock" { return half(hour.value * 60, hour.end + 1) }
    if isHalfName(next) { return half(hour.value * 60, hour.end) }
    let day = next == "in" && word(hour.end + 1) == "the" ? hour.end + 2 : hour.end + 1
    let isNamed =
      ["this", "tomorrow"].contains(next) || next == "in" && word(hour.end + 1) == "the"
    if isNamed, Self.halves[word(day)] != nil { return half(hour.value * 60, hour.end) }
    return next == "tonight" ? half(hour.value * 60, hour.end) : nil
  }

  private static let halves: [String: Double] = [
    "morning": 0, "afternoon": 720, "evening": 720, "night": 720, "tonight": 720, "am": 0,
    "pm": 720,
  ]

  /// A time up to twelve hours with what says which half of the day, if that is said.
  private func half(_ minutes: Double, _ end: Int) -> Hour {
    let skips = [0: end, 1: end + 1, 2: end + 2]
    for (skip, index) in skips.sorted(by: { $0.key < $1.key }) {
      let isReached =
        skip == 0 || skip == 1 && ["this", "tomorrow", "at"].contains(word(end))
        || skip == 2 && word(end) == "in" && word(end + 1) == "the"
      guard isReached, let shift = Self.halves[word(index)] else { continue }
      let base = minutes >= 720 ? minutes - 720 : minutes
      return (base + shift, index + 1, false)
    }
    return (minutes.truncatingRemainder(dividingBy: 720), end, true)
  }
}

// Days and years
extension TimeReader {
  private static let months: [String: Double] = Dictionary(
    uniqueKeysWithValues: [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ].enumerated().map { ($1, Double($0 + 1)) })

  private func dayNumber(at index: Int) -> Double? {
    guard reading.units.indices.contains(index), reading.token(index).kind == .number,
      let value = Double(reading.token(index).text), value >= 1, value <= 31
    else { return nil }
    return value
  }

  /// "10 March", "10th of March", "2 and 9 March", "from 2 to 9 March", "March 10".
  private func date(at index: Int) -> FoundQuantity? {
    if let month = Self.months[word(index)], let day = dayNumber(at: index + 1) {
      return found(.date, month * 100 + day, month * 100 + day, index..<index + 2)
    }
    if let bare = bareDay(at: index) { return bare }
    guard let day = dayNumber(at: index) else { return nil }
    if ["and", "to", "-"].contains(word(index + 1)), let last = dayNumber(at: index + 2),
      let month = Self.months[word(index + 3)]
    {
      var range = found(
        .date, month * 100 + day, month * 100 + last, index..<index + 4, .range)
      if range.role == "since" { range.role = "at" }
      return range
    }
    let skip = word(index + 1) == "of" ? 1 : 0
    guard let month = Self.months[word(index + 1 + skip)] else { return nil }
    return found(.date, month * 100 + day, month * 100 + day, index..<index + 2 + skip)
  }

  /// "the 28th", "the ninth", "the twentieth of August": a day, of this month if none is named.
  private func bareDay(at index: Int) -> FoundQuantity? {
    guard word(index - 1) == "the", let day = ordinal(at: index) else { return nil }
    if word(index + 1) == "of", let month = Self.months[word(index + 2)] {
      return found(.date, month * 100 + day, month * 100 + day, index - 1..<index + 3)
    }
    let next = word(index + 1)
    let isAlone = next.isEmpty || !reading.units[index + 1].isWord || Words.stop.contains(next)
    guard day > 3, isAlone, next != "of", Self.months[next] == nil else { return nil }
    return found(.date, day, day, index - 1..<index + 1)
  }

  private func ordinal(at index: Int) -> Double? {
    guard reading.units.indices.contains(index) else { return nil }
    let token = reading.token(index)
    if token.kind == .number {
      return token.range.count == token.text.utf8.count + 2 ? dayNumber(at: index) : nil
    }
    return Self.ordinals[token.text]
  }

  private static let ordinals: [String: Double] = Dictionary(
    uniqueKeysWithValues: [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
      "eighteenth", "nineteenth", "twentieth",
    ].enumerated().map { ($1, Double($0 + 1)) })

  /// "in September", "early March", "the end of October"; "in May 2024" is a year.
  private func month(at index: Int) -> FoundQuantity? {
    guard let month = Self.months[word(index)],
      reading.token(index).shape.contains(.capitalized)
    else { return nil }
    if let year = yearNumber(at: index + 1) { return found(.year, year, year, index..<index + 2) }
    let base = month * 100
    switch (word(index - 2), word(index - 1)) {
    case ("end", "of"): return found(.date, base + 28, base + 31, index..<index + 1, .rough)
    case (_, "early"): return found(.date, base + 1, base + 10, index..<index + 1, .rough)
    case (_, "mid"): return found(.date, base + 11, base + 20, index..<index + 1, .rough)
    case (_, "late"): return found(.date, base + 20, base + 31, index..<index + 1, .rough)
    case (_, "in"), (_, "last"), (_, "next"), (_, "this"), (_, "since"), (_, "until"), (_, "by"):
      return found(.date, base + 1, base + 31, index..<index + 1, .rough)
    default: return nil
    }
  }

  private static let weekdays = [
    "monday": 1.0, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
    "sunday": 7,
  ]

  private func weekday(at index: Int) -> FoundQuantity? {
    guard let day = Self.weekdays[word(index)],
      reading.token(index).shape.contains(.capitalized)
        || Self.beforeDays.contains(word(index - 1)),
      !isAttribute(index)
    else { return nil }
    return found(.weekday, day, day, index..<index + 1)
  }

  private static let beforeDays: Set<String> = [
    "on", "by", "last", "next", "until", "this", "since", "before",
  ]

  /// "Saturday's concert", "every Monday": no time of an event.
  private func isAttribute(_ index: Int) -> Bool {
    if ["every", "each", "for", "of"].contains(word(index - 1)) { return true }
    guard reading.units.indices.contains(index + 1), reading.token(index + 1).kind == .word else {
      return false
    }
    let next = word(index + 1)
    return !Words.stop.contains(next) && Self.halves[next] == nil && Self.months[next] == nil
      && NumberReader.words[next] == nil && Words.concept(of: next, stem: next) != nil
      && !["lunchtime", "noon"].contains(next) && !next.hasSuffix("ing") && !next.hasSuffix("ed")
  }

  private func year(at index: Int) -> FoundQuantity? {
    guard ["in", "since", "during", "until"].contains(word(index - 1)),
      let year = yearNumber(at: index)
    else { return nil }
    return found(.year, year, year, index..<index + 1)
  }

  private func yearNumber(at index: Int) -> Double? {
    guard reading.units.indices.contains(index), reading.token(index).kind == .number,
      reading.token(index).text.utf8.count == 4, let year = Double(reading.token(index).text),
      year >= 1900, year < 2100
    else { return nil }
    return year
  }
}
