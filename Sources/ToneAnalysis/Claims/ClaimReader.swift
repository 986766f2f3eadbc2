/// Finds what a text claims: amounts with what they are about, and plain "is" and "is not".
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
    for clause in clauses(of: sentence) where states(clause) {
      let amounts = amounts(in: clause)
      if amounts.isEmpty { readPlain(clause) }
      for amount in amounts { claims.append(claim(clause, amount)) }
    }
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
    if !reading.units[index].isWord { return Words.pauses.contains(word) }
    return word == "and" || ["but", "because", "although", "while"].contains(word)
  }

  private func states(_ clause: Range<Int>) -> Bool {
    !clause.contains {
      let token = reading.token($0)
      return ["if", "whether", "unless"].contains(token.text)
        || Words.reports.contains(token.stem) && token.text != "post"
    }
  }

  private func amounts(in clause: Range<Int>) -> [FoundQuantity] {
    var found: [FoundQuantity] = []
    var index = clause.lowerBound
    while index < clause.upperBound {
      guard let amount = quantities.quantity(at: index),
        amount.units.upperBound <= clause.upperBound
      else {
        index += 1
        continue
      }
      found.append(amount)
      index = max(amount.units.upperBound, index + 1)
    }
    return found
  }

  private func claim(_ clause: Range<Int>, _ amount: FoundQuantity) -> Claim {
    let isZero = amount.quantity.high == 0
    return Claim(
      range: reading.range(of: amount.units), subject: subject(clause, without: amount.units),
      quantity: amount.quantity, role: amount.role,
      isNegated: !isZero && hasNegator(clause.lowerBound..<amount.units.lowerBound)
        || !isZero && hasNegator(amount.units.upperBound..<clause.upperBound),
      isCommitment: commits(clause), isUpdate: isUpdate(clause))
  }

  private mutating func readPlain(_ clause: Range<Int>) {
    let words = clause.map { reading.token($0).text }
    guard clause.count <= 14, words.contains(where: Self.copulas.contains),
      !words.contains(where: Self.speakers.contains), !commits(clause)
    else { return }
    let subject = subject(clause, without: 0..<0)
    guard subject.count >= 2 else { return }
    let flips = clause.count { Self.antonyms[reading.token($0).text] != nil }
    claims.append(
      Claim(
        range: reading.range(of: clause), subject: subject, quantity: nil, role: "",
        isNegated: hasNegator(clause) != (flips % 2 == 1), isCommitment: false,
        isUpdate: isUpdate(clause)))
  }

  private static let copulas: Set<String> = [
    "is", "are", "was", "were", "has", "have", "does", "do",
  ]
  private static let speakers: Set<String> = [
    "you", "i", "may", "might", "could", "please", "should",
  ]
  private static let antonyms = [
    "unsafe": "safe", "unaffected": "affected", "uninjured": "injured", "unharmed": "harmed",
    "dangerous": "safe", "closed": "open", "false": "true", "untrue": "true",
  ]

  private func hasNegator(_ span: Range<Int>) -> Bool {
    span.contains { reading.units[$0].isNegator }
  }

  private func commits(_ clause: Range<Int>) -> Bool {
    clause.contains { ["will", "shall", "promise", "guarantee"].contains(reading.token($0).text) }
  }

  private func isUpdate(_ clause: Range<Int>) -> Bool {
    clause.contains { Self.updates.contains(reading.token($0).text) }
  }

  private static let updates: Set<String> = [
    "now", "far", "latest", "risen", "rose", "total", "update", "updated", "updates", "currently",
    "another", "more", "further", "longer",
  ]

  private func subject(_ clause: Range<Int>, without amount: Range<Int>) -> [String] {
    var found: Set<String> = []
    for index in clause where !amount.contains(index) {
      let token = reading.token(index)
      guard token.kind == .word, let concept = token.concept, !Words.negators.contains(token.text)
      else { continue }
      let plain = Self.antonyms[token.text].map(WordForm.stem) ?? concept
      if !Self.vague.contains(plain) { found.insert(plain) }
    }
    return found.sorted()
  }

  private static let vague: Set<String> = Set(
    ["confirm", "currently", "update", "total", "today", "far", "least", "roughly", "around"]
      .map(WordForm.stem))
}
