/// An amount in a text, and the units that name it.
struct FoundQuantity {
  let quantity: Quantity
  let units: Range<Int>
  let role: String
}

/// Reads amounts: money, counts, percentages, times, dates, batch numbers.
struct QuantityReader {
  let reading: Reading

  private func word(_ index: Int) -> String {
    reading.units.indices.contains(index) ? reading.token(index).text : ""
  }

  /// The amount that begins at the unit `index`, if one does.
  func quantity(at index: Int) -> FoundQuantity? {
    if let name = identifier(at: index) { return name }
    guard let (value, end) = number(at: index) else { return nil }
    return money(value, index..<end) ?? percent(value, index..<end) ?? time(value, index..<end)
      ?? date(value, index..<end) ?? span(value, index..<end) ?? count(value, index..<end)
  }

  /// A number in digits or words, with "thousand" and the like.
  private func number(at index: Int) -> (value: Double, end: Int)? {
    let token = reading.token(index)
    guard let value = token.kind == .number ? Double(clockless(token.text)) : Self.words[token.text]
    else { return nil }
    guard let factor = Self.factors[word(index + 1)] else { return (value, index + 1) }
    return (value * factor, index + 2)
  }

  private func clockless(_ text: String) -> String {
    String(text.prefix { $0 != ":" })
  }

  private static let words: [String: Double] = [
    "no": 0, "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50, "dozen": 12,
  ]
  private static let factors: [String: Double] = [
    "hundred": 100, "thousand": 1_000, "k": 1_000, "million": 1e6, "m": 1e6, "billion": 1e9,
    "bn": 1e9, "dozen": 12,
  ]

  private func found(
    _ kind: Quantity.Kind, _ value: Double, _ units: Range<Int>, role: String = ""
  ) -> FoundQuantity {
    let bounds = bounds(of: value, before: units.lowerBound)
    return FoundQuantity(
      quantity: Quantity(kind: kind, low: bounds.low, high: bounds.high), units: units, role: role)
  }

  /// The values that "at least", "up to" or "about" before a number allow.
  private func bounds(of value: Double, before index: Int) -> (low: Double, high: Double) {
    let last = word(index - 1)
    let phrase = word(index - 2) + " " + last
    if ["at least", "more than", "no fewer", "not less"].contains(phrase) || last == "over" {
      return (value, .infinity)
    }
    if ["up to", "fewer than", "less than", "at most"].contains(phrase) || last == "under" {
      return (0, value)
    }
    let isRough = ["about", "around", "roughly", "approximately", "some", "nearly", "almost"]
      .contains(last)
    return isRough ? (value * 0.9, value * 1.1) : (value, value)
  }
}

// The kinds of amounts
extension QuantityReader {
  private static let currencies: [String: String] = [
    "$": "$", "dollar": "$", "dollars": "$", "usd": "$", "£": "£", "pound": "£", "pounds": "£",
    "gbp": "£", "€": "€", "euro": "€", "euros": "€", "eur": "€",
  ]

  private func money(_ value: Double, _ units: Range<Int>) -> FoundQuantity? {
    let sign = units.lowerBound - 1
    if ["$", "£", "€"].contains(word(sign)), let currency = Self.currencies[word(sign)] {
      let bounds = bounds(of: value, before: sign)
      return FoundQuantity(
        quantity: Quantity(
          kind: .money(currency: currency), low: bounds.low, high: bounds.high),
        units: sign..<units.upperBound, role: "")
    }
    guard let currency = Self.currencies[word(units.upperBound)] else { return nil }
    return found(.money(currency: currency), value, units.lowerBound..<units.upperBound + 1)
  }

  private func percent(_ value: Double, _ units: Range<Int>) -> FoundQuantity? {
    let next = word(units.upperBound)
    if next == "%" || next == "percent" {
      return found(.percent, value, units.lowerBound..<units.upperBound + 1)
    }
    guard next == "per", word(units.upperBound + 1) == "cent" else { return nil }
    return found(.percent, value, units.lowerBound..<units.upperBound + 2)
  }

  private func time(_ value: Double, _ units: Range<Int>) -> FoundQuantity? {
    let text = reading.token(units.lowerBound).text
    let next = word(units.upperBound)
    let parts = text.split(whereSeparator: { $0 == ":" || $0 == "." })
    let isHalfDay = next == "am" || next == "pm"
    guard isHalfDay || text.contains(":"), let hour = parts.first.flatMap({ Double($0) }),
      hour < 25
    else { return nil }
    let minutes = parts.count > 1 ? Double(parts[1]) ?? 0 : 0
    let shift: Double = next == "pm" && hour < 12 ? 720 : next == "am" && hour == 12 ? -720 : 0
    return FoundQuantity(
      quantity: exact(.timeOfDay, hour * 60 + minutes + shift),
      units: units.lowerBound..<units.upperBound + (isHalfDay ? 1 : 0), role: role(units.lowerBound)
    )
  }

  private func exact(_ kind: Quantity.Kind, _ value: Double) -> Quantity {
    Quantity(kind: kind, low: value, high: value)
  }

  private static let months: [String: Double] = Dictionary(
    uniqueKeysWithValues: [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ].enumerated().map { ($1, Double($0 + 1)) })

  private func date(_ value: Double, _ units: Range<Int>) -> FoundQuantity? {
    guard reading.token(units.lowerBound).kind == .number, value >= 1, value <= 31 else {
      return nil
    }
    if let month = Self.months[word(units.lowerBound - 1)] {
      return FoundQuantity(
        quantity: exact(.date, month * 100 + value),
        units: units.lowerBound - 1..<units.upperBound, role: role(units.lowerBound - 1))
    }
    let skip = word(units.upperBound) == "of" ? 1 : 0
    guard let month = Self.months[word(units.upperBound + skip)] else { return nil }
    return FoundQuantity(
      quantity: exact(.date, month * 100 + value),
      units: units.lowerBound..<units.upperBound + skip + 1, role: role(units.lowerBound))
  }

  private static let minutes: [String: Double] = [
    "minut": 1, "min": 1, "hour": 60, "hr": 60, "dai": 1_440, "week": 10_080, "month": 43_200,
    "year": 525_600,
  ]

  private func span(_ value: Double, _ units: Range<Int>) -> FoundQuantity? {
    let skip = ["working", "business"].contains(word(units.upperBound)) ? 1 : 0
    let index = units.upperBound + skip
    guard reading.units.indices.contains(index), reading.units[index].isWord,
      let scale = Self.minutes[
        reading.token(index).stem == "day" ? "dai" : reading.token(index).stem]
    else { return nil }
    return found(.span, value * scale, units.lowerBound..<index + 1, role: role(units.lowerBound))
  }

  /// The word before a time, made one of a few.
  private func role(_ index: Int) -> String {
    switch word(index - 1) {
    case "by", "before", "until", "within", "in": "by"
    case "since", "from", "after": "since"
    case "for", "every", "last": word(index - 1)
    case "at", "on": "at"
    default: ""
    }
  }

  private func identifier(at index: Int) -> FoundQuantity? {
    let kind = reading.token(index).stem
    guard ["batch", "lot", "model", "flight", "version"].contains(kind) else { return nil }
    let skip = ["number", "no", "code"].contains(word(index + 1)) ? 1 : 0
    let name = word(index + 1 + skip)
    guard name.contains(where: \.isNumber) else { return nil }
    return FoundQuantity(
      quantity: Quantity(kind: .identifier(of: kind, name: name), low: 1, high: 1),
      units: index..<index + 2 + skip, role: "")
  }

  private func count(_ value: Double, _ units: Range<Int>) -> FoundQuantity? {
    guard let index = nounIndex(from: units.upperBound) else { return nil }
    let stem = reading.token(index).stem
    let noun = Words.concepts[stem] ?? stem
    return found(.count(noun: noun), value, units.lowerBound..<index + 1)
  }

  /// The thing counted: the first countable noun among the next three words.
  private func nounIndex(from start: Int) -> Int? {
    for index in start..<start + 3 where reading.units.indices.contains(index) {
      let token = reading.token(index)
      guard token.kind == .word, !Words.stop.contains(token.text) else { return nil }
      if Self.countable.contains(token.stem) { return index }
    }
    return nil
  }

  private static let countable: Set<String> = Set(
    [
      "customer", "account", "people", "person", "record", "jar", "bottle", "unit", "pack", "batch",
      "case", "report", "store", "shop", "injury", "death", "employee", "user", "patient", "child",
      "children", "vehicle", "car", "order", "card", "password", "file", "email", "complaint",
      "product", "box", "tin", "can", "bar", "toy", "seat", "charger", "battery", "guest",
      "passenger", "flight", "branch", "site", "country", "staff", "colleague", "worker", "family",
      "household", "member", "student", "fire", "incident", "breach", "illness", "item", "device",
      "address", "number", "victim", "hospital", "test", "sample", "pallet", "kettle",
    ].map(WordForm.stem))
}
