/// What a clause is about and whether it denies it.
struct ClauseContent {
  /// What it is about: bases, in alphabetical order.
  private(set) var subject: [String] = []
  /// Whether it leaves room.
  private(set) var isHedged = false
  /// Whether it asks rather than states.
  private(set) var isPolite = false
  /// Whether it regrets.
  private(set) var regrets = false
  /// Whether it says that something is asked for: "receipts are required", "with a receipt only".
  private(set) var requires = false
  private var opposites = 0
  private var denials = 0

  /// Reads the units of `clause` but those of an amount.
  init(_ reading: Reading, _ clause: Range<Int>, without amount: Range<Int>) {
    var isFirst = true
    for index in clause where !amount.contains(index) && !Self.isNear(reading, index) {
      read(reading.token(index), isFirst: isFirst)
      if Self.leavesRoom(reading, index) { isHedged = true }
      if Self.obliges(reading, index) { requires = true }
      if Self.goesOn(reading, index) { readContrary(of: ClaimWords.stop) }
      isFirst = false
    }
    if Self.givesBack(reading, clause), !subject.contains(ClaimWords.refund) {
      subject.append(ClaimWords.refund)
    }
    subject.sort()
    guard !clause.isEmpty else { return }
    requires =
      requires || Self.isCarried(reading, clause)
      || reading.token(clause.upperBound - 1).text == "only"
        && clause.contains { reading.token($0).text == "with" }
  }

  private mutating func read(_ token: Token, isFirst: Bool) {
    let entry = token.word
    if entry.traits.contains(.denies) { denials += 1 }
    if entry.traits.contains(.requires) { requires = true }
    if entry.text == "please" { isPolite = true }
    if entry.text == "sorry" { regrets = true }
    guard token.kind == .word || token.kind == .hashtag,
      let term = isFirst && entry.text == "well" ? Self.wells : entry.term
    else { return }
    if term.isOpposite { opposites += 1 }
    if !subject.contains(term.base) { subject.append(term.base) }
  }

  /// "may", but not the month; "should have", but not "should".
  private static func leavesRoom(_ reading: Reading, _ index: Int) -> Bool {
    let token = reading.token(index)
    if token.text == "should" {
      return (index + 1..<min(index + 3, reading.units.count)).contains {
        reading.token($0).text == "have"
      }
    }
    let isDenied =
      token.text == "could" && index + 1 < reading.units.count
      && reading.token(index + 1).text == "not"
    return token.word.traits.contains(.hedges) && !isDenied && !isMonth(reading, index)
  }

  /// "have your receipt with you".
  private static func isCarried(_ reading: Reading, _ clause: Range<Int>) -> Bool {
    clause.count > 3
      && clause.dropLast().contains {
        reading.token($0).text == "with" && reading.token($0 + 1).text == "you"
      } && clause.contains { reading.token($0).text == "have" }
  }

  /// "close to it": near, not shut.
  private static func isNear(_ reading: Reading, _ index: Int) -> Bool {
    reading.token(index).text == "close" && index + 1 < reading.units.count
      && reading.token(index + 1).text == "to"
  }

  /// "you have to apply".
  private static func obliges(_ reading: Reading, _ index: Int) -> Bool {
    ["have", "has"].contains(reading.token(index).text) && index + 1 < reading.units.count
      && reading.token(index + 1).text == "to"
  }

  /// "3 May", "May 3", "in May": no "may".
  private static func isMonth(_ reading: Reading, _ index: Int) -> Bool {
    let token = reading.token(index)
    guard token.text == "may", token.shape.contains(.capitalized) else { return false }
    let isAfter = index > 0 && reading.sentence(of: index).lowerBound < index
    return isAfter || index + 1 < reading.units.count && reading.token(index + 1).kind == .number
  }

  /// "you get half of the price back", "paid back".
  private static func givesBack(_ reading: Reading, _ clause: Range<Int>) -> Bool {
    let words = clause.lazy.map { reading.token($0).text }
    guard words.contains("back") else { return false }
    return words.contains { payments.contains($0) }
  }

  private static let payments: Set<String> = [
    "pay", "paid", "pays", "price", "money", "fee", "fees", "fare", "cost", "costs", "charge",
  ]

  /// "go on charging", "keep using": the contrary of stopping.
  private static func goesOn(_ reading: Reading, _ index: Int) -> Bool {
    guard ["go", "carry", "keep"].contains(reading.token(index).text) else { return false }
    let words = (index + 1..<min(index + 3, reading.units.count)).map { reading.token($0).text }
    guard let next = words.first(where: { $0 != "on" }) else { return false }
    return next.hasSuffix("ing") && next.utf8.count > 5
  }

  private mutating func readContrary(of base: String) {
    opposites += 1
    if !subject.contains(base) { subject.append(base) }
  }

  /// A sentence that begins with "Well" may be about one.
  private static let wells = ClaimWords.term("wells")

  /// Whether the clause denies what it is about; an opposite denies, two cancel out.
  func isNegated(countingOpposites: Bool) -> Bool {
    (denials + (countingOpposites ? opposites : 0)) % 2 == 1
  }
}
