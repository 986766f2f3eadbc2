/// An amount in a text, and the units that name it.
struct FoundQuantity {
  let quantity: Quantity
  let units: Range<Int>
  var role = ""
  /// What it is about by itself: of "nine of the eleven", the eleven.
  var topic: [String] = []
}

/// Reads amounts: money, counts, shares, lengths of time, names with digits.
struct QuantityReader {
  let reading: Reading
  let numbers: NumberReader
  private let times: TimeReader

  init(reading: Reading) {
    self.reading = reading
    numbers = NumberReader(reading: reading)
    times = TimeReader(reading: reading)
  }

  func word(_ index: Int) -> String { numbers.word(index) }

  /// Whether an amount can begin at the unit `index`: most words are passed over by this.
  func canBegin(at index: Int) -> Bool {
    let token = reading.token(index)
    return token.kind == .number || token.kind == .email
      || token.word.traits.contains(.beginsQuantity)
      || token.shape.contains(.shouted)
  }

  /// Whether an amount can begin with the word `text`.
  static func canBegin(with text: String, stem: String) -> Bool {
    named.contains(stem) || openers.contains(text) || signs[text] != nil
      || NumberReader.canBegin(with: text) || TimeReader.canBegin(with: text)
      || fractions[text] != nil
  }

  private static let openers: Set<String> = ["a", "an", "no", "nobody", "none", "free", "nothing"]

  /// The amounts that begin at the unit `index`; two for a time from and until.
  func quantities(at index: Int) -> [FoundQuantity] {
    if let name = identifier(at: index) { return [name] }
    if let none = none(at: index) { return [none] }
    let found = times.times(at: index)
    if !found.isEmpty { return found }
    if let share = fraction(at: index) ?? oneIn(at: index) { return [share] }
    if let span = singleSpan(at: index) { return [span] }
    guard let number = numbers.number(at: index) else { return [] }
    let amount = money(number) ?? percent(number) ?? span(number) ?? count(number)
    return amount.map { [$0] } ?? []
  }

  func found(
    _ kind: Quantity.Kind, _ number: FoundNumber, to end: Int, by factor: Double = 1
  ) -> FoundQuantity {
    FoundQuantity(
      quantity: Quantity(
        kind: kind, low: number.low * factor, high: number.high * factor, shape: number.shape),
      units: number.units.lowerBound..<max(end, number.units.upperBound))
  }
}

// Money, shares, lengths of time
extension QuantityReader {
  static let signs = ["$": "$", "£": "£", "€": "€"]
  private static let currencies: [String: String] = [
    "$": "$", "dollar": "$", "dollars": "$", "usd": "$", "£": "£", "pound": "£", "pounds": "£",
    "gbp": "£", "€": "€", "euro": "€", "euros": "€", "eur": "€",
  ]

  private func money(_ number: FoundNumber) -> FoundQuantity? {
    let sign = number.start - 1
    if let currency = Self.signs[word(sign)] { return signed(number, currency, at: sign) }
    guard let currency = Self.currencies[word(number.units.upperBound)] else { return nil }
    return rated(found(.money(currency: currency), number, to: number.units.upperBound + 1))
  }

  /// A sum with its sign in front: what bounds it stands before the sign.
  private func signed(_ number: FoundNumber, _ currency: String, at sign: Int) -> FoundQuantity {
    var number = number
    number.units = sign..<number.units.upperBound
    if number.shape != .range {
      let bounds = numbers.bounds(of: number.high, before: sign)
      (number.low, number.high, number.shape) = (bounds.low, bounds.high, bounds.shape)
    }
    return rated(found(.money(currency: currency), number, to: number.units.upperBound))
  }

  /// "a day", "per night", "each": a sum for each of something is no sum in all.
  private func rated(_ amount: FoundQuantity) -> FoundQuantity {
    var index = amount.units.upperBound
    if word(index) == "for", ["each", "every"].contains(word(index + 1)) { index += 1 }
    guard ["a", "an", "per", "each", "every"].contains(word(index)) else { return amount }
    let skip = ["full", "whole", "single"].contains(word(index + 1)) ? 2 : 1
    guard Self.minutes[word(index + skip)] != nil else { return amount }
    var amount = amount
    amount.role = "per " + word(index + skip)
    return amount
  }

  private func percent(_ number: FoundNumber) -> FoundQuantity? {
    let end = number.units.upperBound
    let next = word(end)
    if next == "%" || next == "percent" { return found(.percent, number, to: end + 1) }
    guard next == "per", word(end + 1) == "cent" else { return nil }
    return found(.percent, number, to: end + 2)
  }

  /// "half of", "a third of", "three quarters of", "half full".
  private func fraction(at index: Int) -> FoundQuantity? {
    let isCounted = ["two", "three"].contains(word(index))
    let skip = isCounted || word(index) == "a" ? 1 : 0
    guard let share = Self.fractions[word(index + skip)] else { return nil }
    let end = index + skip + 1
    guard word(end) == "of" || word(end) == "full" || word(end) == "empty" else { return nil }
    let part = share * (isCounted ? (NumberReader.words[word(index)] ?? 1) : 1)
    if let count = countedPart(part, index..<end) { return count }
    let bounds = numbers.bounds(of: part, before: index)
    let isNear = bounds.shape == .point && share != 50
    return FoundQuantity(
      quantity: Quantity(
        kind: .percent, low: isNear ? bounds.low - 1 : bounds.low,
        high: isNear ? bounds.high + 1 : min(bounds.high, 100),
        shape: isNear ? .rough : bounds.shape),
      units: index..<end)
  }

  /// "one in three orders", "one order in eight".
  private func oneIn(at index: Int) -> FoundQuantity? {
    guard word(index) == "one" else { return nil }
    let place = word(index + 1) == "in" ? index + 1 : index + 2
    guard word(place) == "in", let number = numbers.plain(at: place + 1), number.value > 1,
      Self.minutes[word(number.end)] == nil
    else { return nil }
    let share = 100 / number.value
    return FoundQuantity(
      quantity: Quantity(kind: .percent, low: share * 0.9, high: share * 1.1, shape: .rough),
      units: index..<number.end)
  }

  private static let fractions: [String: Double] = [
    "half": 50, "third": 100.0 / 3, "thirds": 100.0 / 3, "quarter": 25, "quarters": 25,
  ]

  /// "half of the 600 members" is 300 members.
  private func countedPart(_ part: Double, _ units: Range<Int>) -> FoundQuantity? {
    var index = units.upperBound + 1
    if ["the", "our", "these", "all"].contains(word(index)) { index += 1 }
    guard let number = numbers.number(at: index),
      let noun = nounIndex(from: number.units.upperBound)
    else { return nil }
    let value = number.low * part / 100
    return FoundQuantity(
      quantity: Quantity(kind: .count(noun: noun.stem), low: value * 0.98, high: value * 1.02),
      units: units.lowerBound..<noun.index + 1)
  }

  private static let minutes: [String: Double] = [
    "minute": 1, "minutes": 1, "min": 1, "mins": 1, "hour": 60, "hours": 60, "hr": 60, "hrs": 60,
    "day": 1_440, "days": 1_440, "week": 10_080, "weeks": 10_080, "night": 1_440, "nights": 1_440,
    "month": 43_200,
    "months": 43_200, "year": 525_600, "years": 525_600,
  ]

  private func span(_ number: FoundNumber) -> FoundQuantity? {
    let end = number.units.upperBound
    let skip = ["working", "business", "full", "whole"].contains(word(end)) ? 1 : 0
    guard let scale = Self.minutes[word(end + skip)] else { return nil }
    var amount = found(.span, number, to: end + skip + 1, by: scale)
    amount.role = spanRole(number.start)
    let next = word(end + skip + 1)
    if ["later", "earlier", "ago", "before", "after"].contains(next) { amount.role = next }
    return amount
  }

  /// "half an hour", "a year", "an hour", where a length of time can stand.
  private func singleSpan(at index: Int) -> FoundQuantity? {
    let isHalf = word(index) == "half"
    let article = isHalf ? index + 1 : index
    guard ["a", "an"].contains(word(article)), let scale = Self.minutes[word(article + 1)],
      isHalf || Self.beforeSpans.contains(word(index - 1))
    else { return nil }
    let bounds = numbers.bounds(of: isHalf ? scale / 2 : scale, before: index)
    return FoundQuantity(
      quantity: Quantity(
        kind: .span, low: bounds.low, high: bounds.high, shape: bounds.shape),
      units: index..<article + 2, role: spanRole(index))
  }

  private static let beforeSpans: Set<String> = [
    "for", "within", "in", "than", "take", "takes", "took", "lasted", "lasts", "least", "about",
    "over", "under", "last", "most", "to", "nearly", "almost", "after", "around",
  ]

  /// Whether a length of time is a limit or a rhythm.
  private func spanRole(_ index: Int) -> String {
    switch word(index - 1) {
    case "every", "each", "ago", "since", "after", "from": word(index - 1)
    default: ""
    }
  }
}

// Counts
extension QuantityReader {
  /// "nobody", "no one", "none of the wells", "no injuries", "free", "nothing" for a price.
  private func none(at index: Int) -> FoundQuantity? {
    switch word(index) {
    case "nobody": return zero(.count(noun: ClaimWords.person), index..<index + 1)
    case "no":
      if word(index + 1) == "one" {
        return zero(.count(noun: ClaimWords.person), index..<index + 2)
      }
      guard let noun = nounIndex(from: index + 1) else { return nil }
      return zero(.count(noun: noun.stem), index..<noun.index + 1)
    case "none" where word(index + 1) == "of":
      guard let noun = nounIndex(from: index + 1) else { return nil }
      return zero(.count(noun: noun.stem), index..<noun.index + 1)
    case "free" where word(index + 1) == "of" ? word(index + 2) == "charge" : isPredicate(index):
      return zero(.money(currency: ""), index..<index + 1)
    case "nothing" where isPrice(index): return zero(.money(currency: ""), index..<index + 1)
    default: return nil
    }
  }

  private func isPredicate(_ index: Int) -> Bool {
    ["is", "are", "be", "was", "were", "remain", "remains"].contains(word(index - 1))
  }

  private func isPrice(_ index: Int) -> Bool {
    (max(0, index - 2)..<index).contains { ["pay", "cost"].contains(reading.token($0).stem) }
  }

  private func zero(_ kind: Quantity.Kind, _ units: Range<Int>) -> FoundQuantity {
    FoundQuantity(quantity: Quantity(kind: kind, low: 0, high: 0), units: units)
  }

  private func count(_ number: FoundNumber) -> FoundQuantity? {
    guard !isPartOfName(number.start) else { return nil }
    if number.value == 1, let noun = singular(after: number.units.upperBound) {
      return found(.count(noun: noun.stem), number, to: noun.index + 1)
    }
    guard let noun = nounIndex(from: number.units.upperBound) else { return persons(number) }
    if let litres = Self.litres[noun.stem] {
      return found(.count(noun: Self.litre), number.widened, to: noun.index + 1, by: litres)
    }
    return found(.count(noun: noun.stem), number, to: noun.index + 1)
  }

  private static let litre = WordForm.stem("litre")
  /// Measures of what flows, in litres; the gallon is that of the United States, the barrel one of oil.
  private static let litres: [String: Double] = [
    WordForm.stem("litre"): 1, WordForm.stem("liter"): 1, WordForm.stem("gallon"): 3.785,
    WordForm.stem("barrel"): 159,
  ]

  /// "Five Dash 2 packs": the 2 belongs to the name before it.
  private func isPartOfName(_ start: Int) -> Bool {
    guard start > 1, reading.token(start).kind == .number else { return false }
    let before = reading.token(start - 1)
    return before.kind == .word && before.shape.contains(.capitalized)
      && !TimeReader.canBegin(with: before.text) && !NumberReader.canBegin(with: before.text)
      && !Words.stop.contains(before.text) && before.word.concept != nil
      && reading.sentence(of: start).lowerBound < start - 1
  }

  /// "one bar": the word right after, whatever its form.
  private func singular(after index: Int) -> (index: Int, stem: String)? {
    guard reading.units.indices.contains(index) else { return nil }
    let token = reading.token(index)
    guard token.kind == .word, token.word.term != nil, token.word.event == nil else { return nil }
    return (index, ClaimWords.term(token.text).base)
  }

  /// The thing counted: the first noun that can be counted among the next words.
  private func nounIndex(from start: Int) -> (index: Int, stem: String)? {
    var start = start
    if word(start) == "of" {
      start += 1
      if ["the", "our", "these", "those", "all", "its"].contains(word(start)) { start += 1 }
      if let number = numbers.plain(at: start) { start = number.end }
    }
    for index in start..<start + 3 where reading.units.indices.contains(index) {
      let token = reading.token(index)
      guard token.kind == .word, !Words.stop.contains(token.text) else { return nil }
      if Self.isCountable(token) { return (index, ClaimWords.term(token.text).base) }
    }
    return nil
  }

  private static func isCountable(_ token: Token) -> Bool {
    if countable.contains(token.stem) { return true }
    let word = token.text
    return word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
      && !word.hasSuffix("us") && !word.hasSuffix("is") && !verbs.contains(word)
  }

  private static let verbs: Set<String> = ["says", "works", "comes", "goes", "means", "needs"]

  private static let countable: Set<String> = Set(
    [
      "people", "person", "children", "child", "staff", "police", "batch", "box", "litre", "liter",
      "tonne", "kilo", "metre", "meter", "percent", "customer", "account", "injury", "death",
      "hospital", "jar", "store", "shop", "well", "household", "address", "passenger", "worker",
      "report", "complaint", "case", "vehicle", "email", "sample", "test", "member", "fire",
    ].map { WordForm.stem($0) })
}
