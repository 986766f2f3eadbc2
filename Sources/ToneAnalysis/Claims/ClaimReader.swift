/// Finds what a text claims: amounts with what they are about, and plain statements.
///
/// Precision before recall: questions, suppositions and what others are said to say are left out.
struct ClaimReader {
  /// The most words that a sentence is taken to be about.
  private static let aboutLimit = 64
  /// The most claims read from one text.
  private static let limit = 200
  let reading: Reading
  private let quantities: QuantityReader
  private var claims: [Claim] = []
  /// What the two sentences before are about, the nearer one last.
  private var topics: [[String]] = [[], []]
  private var topic: [String] { topics[0] + topics[1] }
  /// Whether the sentence before said that things have changed.
  private var hasChanged = false
  /// What the clause before is about.
  private var lead: [String] = []
  /// What the clause before says to happen.
  private var frame = ClauseFrame()

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
    let announces = announcesUpdate(sentence)
    let isUpdate = announces || hasChanged
    hasChanged = announces
    let clauses = clauses(of: sentence)
    let frames = frames(of: clauses)
    for (clause, next) in zip(clauses, clauses.dropFirst()) where states(next) {
      let start = claims.count
      readCoordinated(clause, next, isUpdate)
      for index in start..<claims.count {
        claims[index].context = Clause(ClauseFrame(), at: claims[index].range)
      }
    }
    var about: [String] = []
    for (place, clause) in clauses.enumerated() {
      let start = claims.count
      let content = ClauseContent(reading, clause, without: 0..<0)
      frame = frames[place]
      if states(clause) { read(clause, content, isUpdate) }
      setBackground(from: start, clause, place == 0 ? topic : about)
      setFrame(from: start, clause)
      lead = content.subject
      about += content.subject.prefix(Self.aboutLimit - min(about.count, Self.aboutLimit))
        .filter { [about] in !about.contains($0) }
    }
    topics = [topics[1], about]
  }

  private mutating func read(_ clause: Range<Int>, _ content: ClauseContent, _ isUpdate: Bool) {
    let amounts = amounts(in: clause)
    let names = amounts.compactMap(\.quantity.name)
    for amount in amounts + quantities.shares(in: clause) + quantities.places(in: clause).prefix(1)
    {
      claims.append(claim(clause, amount, names, isUpdate))
    }
    if amounts.allSatisfy({ Self.leavesPlain($0.quantity) }) {
      readPlain(clause, content, names, isUpdate)
    }
    readRequirements(clause, content, isUpdate)
    readFee(clause, content, isUpdate)
  }

  /// Whether what is said besides an amount of this kind can be denied: "gate B7 is closed".
  private static func leavesPlain(_ quantity: Quantity) -> Bool {
    if case .identifier = quantity.kind { return true }
    return quantity.high == 0 && !quantity.isTime
  }

  private func amounts(in clause: Range<Int>) -> [FoundQuantity] {
    var found: [FoundQuantity] = []
    var index = clause.lowerBound
    while index < clause.upperBound {
      guard quantities.canBegin(at: index) else {
        index += 1
        continue
      }
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
    let untilOpen = amount.role == "until" && isNegated && content.subject.contains(ClaimWords.open)
    return Claim(
      range: reading.range(of: amount.units),
      subject: (content.subject + others + amount.topic).sorted(),
      quantity: amount.quantity,
      role: untilOpen ? "at" : role(amount, clause), isNegated: isNegated && !untilOpen,
      isCommitment: commits(clause), isUpdate: isUpdate,
      isHedged: content.isHedged && !recalls(clause))
  }

  /// "We always said the power would be back by midnight" says so.
  private func recalls(_ clause: Range<Int>) -> Bool {
    let words = clause.map { reading.token($0).text }
    return words.contains("we")
      && words.contains { ["said", "promised", "announced"].contains($0) }
  }

  /// What closes at eight is open until eight; what opens at nine is open from nine.
  private func role(_ amount: FoundQuantity, _ clause: Range<Int>) -> String {
    let isDay = amount.quantity.kind == .date || amount.quantity.kind == .weekday
    if isDay, clause.contains(where: { reading.token($0).text == "deadline" }) { return "until" }
    guard amount.quantity.kind == .timeOfDay, amount.role == "at" else { return amount.role }
    if clause.contains(where: {
      ["closes", "close", "shuts", "deadline"].contains(reading.token($0).text)
    }) {
      return "until"
    }
    return clause.contains { ["open", "opens"].contains(reading.token($0).text) } ? "since" : "at"
  }

  private mutating func readPlain(
    _ clause: Range<Int>, _ content: ClauseContent, _ names: [String], _ isUpdate: Bool
  ) {
    let least = ["it", "they"].contains(reading.token(clause.lowerBound).text) ? 1 : 2
    let tells = content.subject.count >= least && !content.isPolite || !frame.events.isEmpty
    guard !frame.isJoined else { return }
    guard clause.count <= 18, tells, !content.regrets else { return }
    claims.append(
      Claim(
        range: reading.range(of: clause),
        subject: content.subject.count >= least ? (content.subject + names).sorted() : [],
        quantity: nil, role: "",
        isNegated: content.isNegated(countingOpposites: true), isCommitment: commits(clause),
        isUpdate: isUpdate, isHedged: content.isHedged))
  }

  /// Lets claims from `start` on be about what "it", or a clause without a subject, stands for.
  private mutating func setBackground(
    from start: Int, _ clause: Range<Int>, _ before: [String]
  ) {
    let isFirst = reading.sentence(of: clause.lowerBound).lowerBound == clause.lowerBound
    if clause.contains(where: { Self.pronouns.contains(reading.token($0).text) }) {
      for index in start..<claims.count { claims[index].background = before }
    } else if !isFirst, beginsWithVerb(clause) {
      for index in start..<claims.count { claims[index].background = lead }
    }
    for index in start..<claims.count where claims[index].subject.count <= 1 {
      if claims[index].background.isEmpty, !before.contains(ClaimWords.same) {
        claims[index].background = before
      }
    }
  }

  /// What the clauses of a sentence say to happen; of "guests and staff were evacuated" both parts
  /// say so.
  private func frames(of clauses: [Range<Int>]) -> [ClauseFrame] {
    var frames: [ClauseFrame] = []
    for clause in clauses {
      let new = ClauseFrame(reading, clause, after: frames.last ?? frame)
      frames.append(frames.last.map(new.inheriting) ?? new)
    }
    for place in frames.indices.dropLast().reversed() {
      let (clause, next) = (clauses[place], clauses[place + 1])
      let isJoined =
        clause.upperBound + 1 == next.lowerBound && reading.token(clause.upperBound).text == "and"
      guard isJoined, !clause.contains(where: isAuxiliary) else { continue }
      frames[place] = frames[place].joined(to: frames[place + 1])
    }
    return frames
  }

  private mutating func setFrame(from start: Int, _ clause: Range<Int>) {
    guard start < claims.count else { return }
    let context = Clause(frame, at: reading.range(of: clause))
    for index in start..<claims.count { claims[index].context = context }
  }

  private static let pronouns: Set<String> = [
    "it", "this", "that", "they", "these", "those", "he", "she", "both", "all", "them", "which",
    "who",
  ]

  /// "…and reports within three weeks".
  private func beginsWithVerb(_ clause: Range<Int>) -> Bool {
    guard !isAuxiliary(clause.lowerBound), clause.count > 1 else { return clause.count > 1 }
    let (word, next) = (
      reading.token(clause.lowerBound).text, reading.token(clause.lowerBound + 1)
    )
    guard word != "as", word.hasSuffix("s") || word.hasSuffix("ed") else { return false }
    return next.kind == .number || Self.afterVerbs.contains(next.text)
  }

  private static let afterVerbs: Set<String> = [
    "in", "on", "at", "by", "within", "from", "to", "until", "the", "a", "an", "for", "with",
    "about", "up", "our", "your", "no", "not", "all", "into",
  ]

  /// "Receipts are required", "without a receipt": for each thing whether it is asked for.
  private mutating func readRequirements(
    _ clause: Range<Int>, _ content: ClauseContent, _ isUpdate: Bool
  ) {
    let without = clause.first { reading.token($0).text == "without" }
    guard without != nil || content.requires, !content.isHedged else { return }
    guard
      without.map({ !reading.token(min($0 + 1, clause.upperBound - 1)).text.hasSuffix("ing") })
        ?? true
    else { return }
    let scope = without.map { $0 + 1..<min($0 + 4, clause.upperBound) } ?? clause
    let things = ClauseContent(reading, scope, without: 0..<0).subject
    let isNegated = (without != nil) != content.isNegated(countingOpposites: false)
    for thing in things.prefix(4) where !ClaimWords.isRequirement(thing) {
      claims.append(
        Claim(
          range: reading.range(of: clause),
          subject: [thing, ClaimWords.requirement].sorted(), quantity: nil, role: "",
          isNegated: isNegated, isCommitment: false, isUpdate: isUpdate, isHedged: false))
    }
  }

  /// "Calls cost 49p", "without a fee", "free of charge": whether something is to be paid for.
  private mutating func readFee(
    _ clause: Range<Int>, _ content: ClauseContent, _ isUpdate: Bool
  ) {
    guard let isCharged = ClaimWords.isCharged(clause.map { reading.token($0).text }) else {
      return
    }
    let start = claims.count
    claims.append(
      Claim(
        range: reading.range(of: clause),
        subject: (content.subject.filter { !ClaimWords.fees.contains($0) } + [ClaimWords.fee])
          .sorted(),
        quantity: nil, role: "", isNegated: !isCharged, isCommitment: false, isUpdate: isUpdate,
        isHedged: content.isHedged))
    claims[start].background = lead
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

  func isAuxiliary(_ index: Int) -> Bool {
    ["is", "are", "was", "were", "has", "have", "will", "be", "does", "do", "can"]
      .contains(reading.token(index).text)
  }

  private func commits(_ clause: Range<Int>) -> Bool {
    clause.contains { ["will", "shall", "promise", "guarantee"].contains(reading.token($0).text) }
  }
}
