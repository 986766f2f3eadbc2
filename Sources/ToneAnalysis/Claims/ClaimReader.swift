/// Finds what a text claims: amounts with what they are about, and plain statements.
///
/// Precision before recall: questions, suppositions and what others are said to say are left out.
struct ClaimReader {
  /// The most claims read from one text.
  private static let limit = 200
  private let reading: Reading
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
      for index in start..<claims.count { claims[index].clause = claims[index].range }
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
      about += content.subject
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

  /// The parts of a sentence between commas and "and", "but", "because".
  private func clauses(of sentence: Range<Int>) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = sentence.lowerBound
    for index in sentence where breaksClause(index) || endsWithHour(index) {
      if endsWithHour(index) {
        clauses.append(start..<index + 1)
        start = index + 1
        continue
      }
      if index > start { clauses.append(start..<index) }
      start = index + 1
    }
    if start < sentence.upperBound { clauses.append(start..<sentence.upperBound) }
    return clauses
  }

  private func breaksClause(_ index: Int) -> Bool {
    let token = reading.token(index)
    guard reading.units[index].isWord else {
      return token.word.traits.contains(.pauses) && !joinsNumbers(index)
    }
    let word = token.text
    return word == "and" && !joinsNumbers(index) && !endsList(index)
      || ["but", "because", "although", "while", "why"].contains(word)
      || word == "until" && leadsClause(index)
      || word == "that" && index + 1 < reading.units.count && isAuxiliary(index + 1)
  }

  /// "It was closed at 9:15 a.m. Forty people came": the full stop belongs to the hour and ends the
  /// sentence too.
  private func endsWithHour(_ index: Int) -> Bool {
    guard index + 1 < reading.units.count, ["am", "pm"].contains(reading.token(index).text) else {
      return false
    }
    let next = reading.token(index + 1)
    return reading.token(index).range.count > 2 && next.shape.contains(.capitalized)
      && !TimeReader.canBegin(with: next.text)
  }

  /// "travel and rooms": what follows is one thing more, not a clause of its own.
  private func endsList(_ index: Int) -> Bool {
    let end = reading.sentence(of: index).upperBound
    guard index + 2 <= end, reading.token(index + 1).kind == .word else { return false }
    return index + 2 == end || !reading.units[index + 2].isWord
  }

  /// "until the agency opens it", not "until 31 October".
  private func leadsClause(_ index: Int) -> Bool {
    guard index + 2 < reading.units.count else { return false }
    let words = (index + 1...index + 2).map { reading.token($0).text }
    return Words.subjects.contains(words[0]) || ["all", "every", "both", "each"].contains(words[0])
      || ["the", "our", "your", "a", "an"].contains(words[0]) && words[1] != "end"
        && words[1] != "morning"
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
    !isHeard(clause)
      && !clause.contains {
        Self.suppositions.contains(reading.token($0).text) || reports($0) || isOnce($0)
          || isWhen($0)
      }
  }

  /// "You write that five were hurt", "some say": others say so.
  private func isHeard(_ clause: Range<Int>) -> Bool {
    let start = reading.sentence(of: clause.lowerBound).lowerBound
    return (start..<clause.upperBound).contains { index in
      guard Self.hearsay.contains(reading.token(index).text), index > start else { return false }
      return Self.others.contains(reading.token(index - 1).text)
    }
  }

  private static let hearsay: Set<String> = [
    "say", "says", "said", "write", "writes", "wrote", "heard", "hear", "read", "saw", "think",
    "believe", "claim", "mention", "mentioned", "asked", "ask",
  ]
  private static let others: Set<String> = [
    "you", "they", "some", "people", "posts", "others", "somebody", "someone", "many", "had",
  ]

  /// Words by which a clause is supposed or still to come, not said.
  private static let suppositions: Set<String> = [
    "if", "whether", "unless", "soon",
  ]

  /// "when it opens", not "when we were told".
  private func isWhen(_ index: Int) -> Bool {
    reading.token(index).text == "when"
      && !(index + 1..<min(index + 5, reading.units.count)).contains {
        ["was", "were", "had"].contains(reading.token($0).text)
      }
  }

  /// "once we know", not "at once" or "checked once".
  private func isOnce(_ index: Int) -> Bool {
    reading.token(index).text == "once" && index + 1 < reading.units.count
      && reading.units[index + 1].isWord && (index == 0 || reading.token(index - 1).text != "at")
  }

  /// Whether the unit at `index` is a verb that tells what others say; "your claim is paid" is not.
  private func reports(_ index: Int) -> Bool {
    let token = reading.token(index)
    guard token.word.traits.contains(.reports), token.text != "post" else { return false }
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
    for index in start..<claims.count {
      claims[index].frame = frame
      claims[index].clause = reading.range(of: clause)
    }
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
      let entry = reading.token(index).word
      if entry.text == "change", index + 1 < sentence.upperBound {
        return reading.token(index + 1).text == "to" || reading.token(index + 1).text == "of"
      }
      if entry.text == "earlier", index + 1 < sentence.upperBound,
        reading.token(index + 1).word.term != nil
      {
        return false
      }
      guard entry.text == "more" || entry.text == "further" else {
        return entry.traits.contains(.updates)
      }
      return index + 1 == sentence.upperBound || reading.token(index + 1).text != "than"
    }
  }
}
