/// What a clause is about and whether it denies it.
struct ClauseContent {
  /// What it is about: bases, in alphabetical order.
  private(set) var subject: [String] = []
  /// Whether it leaves room.
  private(set) var isHedged = false
  /// Whether it asks or thanks rather than states.
  private(set) var isPolite = false
  /// Whether it says that something is asked for: "receipts are required", "with a receipt only".
  private(set) var requires = false
  private var opposites = 0
  private var denials = 0

  /// Reads the units of `clause` but those of an amount.
  init(_ reading: Reading, _ clause: Range<Int>, without amount: Range<Int>) {
    var isFirst = true
    for index in clause where !amount.contains(index) {
      read(reading.token(index), isFirst: isFirst)
      isFirst = false
    }
    subject.sort()
    guard !clause.isEmpty else { return }
    requires =
      requires
      || reading.token(clause.upperBound - 1).text == "only"
        && clause.contains { reading.token($0).text == "with" }
  }

  private mutating func read(_ token: Token, isFirst: Bool) {
    let entry = token.word
    if entry.traits.contains(.denies) { denials += 1 }
    if entry.traits.contains(.hedges) { isHedged = true }
    if entry.traits.contains(.requires) { requires = true }
    if entry.text == "please" || entry.text == "sorry" { isPolite = true }
    guard token.kind == .word || token.kind == .hashtag,
      let term = isFirst && entry.text == "well" ? Self.wells : entry.term
    else { return }
    if term.isOpposite { opposites += 1 }
    if !subject.contains(term.base) { subject.append(term.base) }
  }

  /// A sentence that begins with "Well" may be about one.
  private static let wells = ClaimWords.term("wells")

  /// Whether the clause denies what it is about; an opposite denies, two cancel out.
  func isNegated(countingOpposites: Bool) -> Bool {
    (denials + (countingOpposites ? opposites : 0)) % 2 == 1
  }
}
