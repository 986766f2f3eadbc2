/// Finds what a text claims: amounts with what they are about, and plain statements.
///
/// Precision before recall: questions, suppositions and what others are said to say are left out.
struct ClaimReader {
  /// The most claims read from one text.
  private static let limit = 200
  private let reading: Reading
  private let quantities: QuantityReader
  private var claims: [Claim] = []

  /// The claims in `reading`, in order.
  static func claims(in reading: Reading) -> [Claim] {
    var reader = ClaimReader(reading: reading, quantities: QuantityReader(reading: reading))
    for sentence in reading.sentences where reader.claims.count < limit {
      reader.read(sentence)
    }
    return reader.claims
  }

  private mutating func read(_ sentence: Range<Int>) {
    guard !reading.isQuestion(sentence.lowerBound) else { return }
    let isUpdate = announcesUpdate(sentence)
    let clauses = clauses(of: sentence)
    for (clause, next) in zip(clauses, clauses.dropFirst()) where states(next) {
      readCoordinated(clause, next, isUpdate)
    }
    for clause in clauses where states(clause) {
      let amounts = amounts(in: clause)
      let names = amounts.compactMap(\.quantity.name)
      for amount in amounts { claims.append(claim(clause, amount, names, isUpdate)) }
      if amounts.allSatisfy({ Self.leavesPlain($0.quantity) }) {
        readPlain(clause, amounts, isUpdate)
      }
    }
  }

  /// Whether what is said besides an amount of this kind can be denied: "gate B7 is closed".
  private static func leavesPlain(_ quantity: Quantity) -> Bool {
    if case .identifier = quantity.kind { return true }
    return quantity.high == 0
  }

  /// The parts of a sentence between commas and "and", "but", "because".
  private func clauses(of sentence: Range<Int>) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = sentence.lowerBound
    for index in sentence where breaksClause(index) {
      if index > start { clauses.append(start..<index) }
      start = index + 1
    }
    if start < sentence.upperBound { clauses.append(start..<sentence.upperBound) }
    return clauses
  }

  private func breaksClause(_ index: Int) -> Bool {
    let word = reading.token(index).text
    if !reading.units[index].isWord { return Words.pauses.contains(word) && !joinsNumbers(index) }
    return word == "and" && !joinsNumbers(index)
      || ["but", "because", "although", "while"].contains(word)
  }

  /// "between 300 and 400", "24-48 hours".
  private func joinsNumbers(_ index: Int) -> Bool {
    guard index > 0, index + 1 < reading.units.count else { return false }
    let next = reading.token(index + 1).text
    let ends = isNumber(index - 1) || isUnit(index - 1)
    return ends && (isNumber(index + 1) || QuantityReader.signs[next] != nil) && isRange(index)
  }

  private func isNumber(_ index: Int) -> Bool {
    let token = reading.token(index)
    return token.kind == .number || NumberReader.words[token.text] != nil
  }

  private func isUnit(_ index: Int) -> Bool {
    let word = reading.token(index).text
    return NumberReader.factors[word] != nil || word == "pm" || word == "am" || word == "%"
  }

  private func isRange(_ index: Int) -> Bool {
    reading.token(index).text == "-"
      || (max(0, index - 5)..<index).contains { reading.token($0).text == "between" }
  }

  private func states(_ clause: Range<Int>) -> Bool {
    !clause.contains {
      Self.suppositions.contains(reading.token($0).text) || reports($0)
    }
  }

  /// Words by which a clause is supposed or still to come, not said.
  private static let suppositions: Set<String> = ["if", "whether", "unless", "when", "once"]

  /// Whether the unit at `index` is a verb that tells what others say; "your claim is paid" is not.
  private func reports(_ index: Int) -> Bool {
    let token = reading.token(index)
    guard Words.reports.contains(token.stem), token.text != "post" else { return false }
    guard token.stem == Self.claimStem else { return true }
    let next = index + 1 < reading.units.count ? reading.token(index + 1).text : ""
    return !Self.afterNouns.contains(next)
  }

  private static let claimStem = WordForm.stem("claim")
  private static let afterNouns: Set<String> = [
    "can", "may", "must", "will", "are", "is", "by", "form", "until", "for", "of", "close",
  ]

  private func amounts(in clause: Range<Int>) -> [FoundQuantity] {
    var found: [FoundQuantity] = []
    var index = clause.lowerBound
    while index < clause.upperBound {
      let amounts = quantities.quantities(at: index)
      guard let last = amounts.last, last.units.upperBound <= clause.upperBound else {
        index += 1
        continue
      }
      found += amounts
      index = max(last.units.upperBound, index + 1)
    }
    return found
  }
}

// Claims with and without an amount
extension ClaimReader {
  private func claim(
    _ clause: Range<Int>, _ amount: FoundQuantity, _ names: [String], _ isUpdate: Bool
  ) -> Claim {
    let content = ClauseContent(reading, clause, without: amount.units)
    let others = names.filter { $0 != amount.quantity.name }
    let isNegated = content.isNegated(countingOpposites: true)
    return Claim(
      range: reading.range(of: amount.units), subject: (content.subject + others).sorted(),
      quantity: amount.quantity,
      role: role(amount, content), isNegated: isNegated, isCommitment: commits(clause),
      isUpdate: isUpdate, isHedged: content.isHedged)
  }

  /// What closes at eight is open until eight; what opens at nine is open from nine.
  private func role(_ amount: FoundQuantity, _ content: ClauseContent) -> String {
    guard amount.quantity.kind == .timeOfDay, amount.role == "at" else { return amount.role }
    if content.words.contains(where: ["closes", "close", "shuts"].contains) { return "until" }
    return content.words.contains(where: ["open", "opens"].contains) ? "since" : "at"
  }

  private mutating func readPlain(
    _ clause: Range<Int>, _ amounts: [FoundQuantity], _ isUpdate: Bool
  ) {
    let content = ClauseContent(reading, clause, without: 0..<0)
    guard clause.count <= 16, content.subject.count >= 2, !content.isPolite else { return }
    let names = amounts.compactMap(\.quantity.name)
    claims.append(
      Claim(
        range: reading.range(of: clause), subject: (content.subject + names).sorted(),
        quantity: nil, role: "",
        isNegated: content.isNegated(countingOpposites: true), isCommitment: commits(clause),
        isUpdate: isUpdate, isHedged: content.isHedged))
  }

  /// "Card numbers and passwords were not copied": says of card numbers too what follows the verb.
  private mutating func readCoordinated(
    _ clause: Range<Int>, _ next: Range<Int>, _ isUpdate: Bool
  ) {
    guard clause.count <= 4, clause.upperBound + 1 == next.lowerBound,
      reading.token(clause.upperBound).text == "and", !clause.contains(where: isAuxiliary),
      let verb = next.first(where: isAuxiliary), verb > next.lowerBound
    else { return }
    let thing = ClauseContent(reading, clause, without: 0..<0)
    let said = ClauseContent(reading, verb..<next.upperBound, without: 0..<0)
    guard !thing.subject.isEmpty, !said.subject.isEmpty, amounts(in: clause).isEmpty else { return }
    claims.append(
      Claim(
        range: reading.range(of: clause.lowerBound..<next.upperBound),
        subject: Set(thing.subject + said.subject).sorted(), quantity: nil, role: "",
        isNegated: said.isNegated(countingOpposites: true), isCommitment: commits(next),
        isUpdate: isUpdate, isHedged: said.isHedged))
  }

  private func isAuxiliary(_ index: Int) -> Bool {
    ["is", "are", "was", "were", "has", "have", "will", "be", "does", "do", "can"]
      .contains(reading.token(index).text)
  }

  private func commits(_ clause: Range<Int>) -> Bool {
    clause.contains { ["will", "shall", "promise", "guarantee"].contains(reading.token($0).text) }
  }

  /// Whether the sentence says that things have changed: "now", "correction", "two more".
  private func announcesUpdate(_ sentence: Range<Int>) -> Bool {
    sentence.contains { index in
      let word = reading.token(index).text
      let next = index + 1 < sentence.upperBound ? reading.token(index + 1).text : ""
      if word == "more" || word == "further" { return next != "than" }
      return ClaimWords.updates.contains(word)
    }
  }
}

/// What a clause is about and whether it denies it.
struct ClauseContent {
  /// The words, in order.
  let words: [String]
  /// What it is about: bases, in alphabetical order.
  let subject: [String]
  private let opposites: Int
  private let denials: Int

  /// Reads the units of `clause` but those of an amount.
  init(_ reading: Reading, _ clause: Range<Int>, without amount: Range<Int>) {
    var subject: Set<String> = []
    var opposites = 0
    var denials = 0
    let tokens = clause.filter { !amount.contains($0) }.map(reading.token)
    for (index, token) in tokens.enumerated() {
      if ClaimWords.denials.contains(token.text) { denials += 1 }
      guard let term = Self.term(token, isFirst: index == 0) else { continue }
      if term.isOpposite { opposites += 1 }
      subject.insert(term.base)
    }
    words = tokens.map(\.text)
    self.subject = subject.sorted()
    self.opposites = opposites
    self.denials = denials
  }

  private static func term(_ token: Token, isFirst: Bool) -> ClaimWords.Term? {
    guard token.kind == .word || token.kind == .hashtag else { return nil }
    if ClaimWords.isKept(token.text) {
      return isFirst && token.text == "well" ? wells : known(token)
    }
    guard token.concept != nil, !ClaimWords.denials.contains(token.text) else { return nil }
    return known(token)
  }

  private static let wells = ClaimWords.term("wells")

  private static func known(_ token: Token) -> ClaimWords.Term? {
    let term = ClaimWords.term(token.text)
    return ClaimWords.vague.contains(term.base) ? nil : term
  }

  /// Whether the clause denies what it is about; an opposite denies, two cancel out.
  func isNegated(countingOpposites: Bool) -> Bool {
    (denials + (countingOpposites ? opposites : 0)) % 2 == 1
  }

  /// Whether it leaves room.
  var isHedged: Bool { words.contains(where: ClaimWords.hedges.contains) }

  /// Whether it asks or thanks rather than states.
  var isPolite: Bool { words.contains("please") || words.contains("sorry") }
}
