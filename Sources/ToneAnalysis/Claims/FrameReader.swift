/// Reads what a clause says to happen, to what, and to how many.
struct FrameReader {
  let reading: Reading
  let clause: Range<Int>
  private(set) var events: [ClauseFrame.Use] = []
  private(set) var before: [String] = []
  private(set) var things: [String] = []
  private(set) var limits: [String] = []
  private(set) var isEver = false
  private var isAfterVerb = false
  private(set) var quantifier = ClauseFrame.Quantifier.open
  private(set) var counted: String?
  private(set) var marks: [ClauseFrame.Mark] = []
  private(set) var names: [String] = []
  private(set) var hasPerson = false
  private(set) var isPartial = false
  private(set) var isAllDay = false
  private(set) var isEndless = false
  private(set) var isAlso = false
  private(set) var isRelative = false
  private(set) var hasQuality = false
  private(set) var addresses = false
  private var denials = 0
  /// Whether what stands right after an event can still be added to it.
  private var isAfterEvent = false
  /// Whether the next thing named is what a quantifier counts.
  private var awaitsCounted = false

  init(reading: Reading, clause: Range<Int>) {
    self.reading = reading
    self.clause = clause
  }

  private func word(_ index: Int) -> String {
    clause.contains(index) ? reading.token(index).text : ""
  }

  /// Whether an odd number of words deny.
  var isDenied: Bool { denials % 2 == 1 }

  /// Whether it ends as "The lake loop did not" does.
  var endsWithAuxiliary: Bool {
    var last = clause.upperBound - 1
    if last >= clause.lowerBound, !reading.units[last].isWord { last -= 1 }
    if word(last) == "not" { last -= 1 }
    return last > clause.lowerBound && FrameWords.auxiliaries.contains(word(last))
  }

  /// The most things and events of a clause that are looked at.
  private static let limit = 24

  /// Reads the clause, as far as its first 24 events.
  mutating func read() {
    var index = clause.lowerBound
    while index < clause.upperBound, events.count < Self.limit {
      if let (event, length) = event(at: index) {
        readEvent(event, at: index, length)
        index += length
      } else {
        readWord(at: index)
        index += 1
      }
    }
  }

  private mutating func readEvent(_ event: EventWords.Event, at index: Int, _ length: Int) {
    var isVoid = deniesObject(after: index + length)
    if awaitsCounted, quantifier == .none { isVoid = takesUpNone(event) }
    let isNegated = isDenied != isVoid
    let event = hurtsPerson(event) ? Self.burnt : event
    events.append(
      ClauseFrame.Use(
        event: event, base: reading.token(index).stem, isPassive: isPassive(index + length),
        lead: events.filter { $0.event.own != Self.duty }.map(\.base), isNegated: isNegated,
        isDenied: isNegated != event.isOpposite,
        isWithout: word(index - 1) == "without"))
    isAfterEvent = true
    awaitsCounted = false
  }

  /// "no casualties" is of nobody, "no refunds" denies a refund; whether it does.
  private mutating func takesUpNone(_ event: EventWords.Event) -> Bool {
    guard event.implied & EventWords.harm == 0 else {
      counted = ClaimWords.person
      return false
    }
    quantifier = .open
    return true
  }

  /// A person who is burned is hurt.
  private func hurtsPerson(_ event: EventWords.Event) -> Bool {
    hasPerson && event.own == Self.burnt.own
  }

  private static let duty = EventWords.bit("require")
  private static let burnt = EventWords.Event(
    own: EventWords.bit("burn"), implied: EventWords.bit("burn") | EventWords.bit("harm"),
    isOpposite: false)

  private func isPassive(_ index: Int) -> Bool {
    (max(clause.lowerBound, index - 3)..<index).contains {
      ["is", "are", "was", "were", "been", "be", "being", "get", "got"].contains(word($0))
    }
  }

  /// "found nothing", "found no trace": the object denies the event.
  private func deniesObject(after index: Int) -> Bool {
    let next = word(index)
    return next == "nothing" || next == "none"
      || next == "no" && word(index + 1) != "longer"
        && word(index + 1) != "one"
  }

  private mutating func readFrameWord(_ token: Token, at index: Int) {
    readScope(token, at: index)
    readMark(token, at: index)
    if FrameWords.auxiliaries.contains(token.text) { isAfterVerb = true }
    switch token.text {
    case "you": addresses = true
    case "never": isEver = true
    case "who", "which": isRelative = true
    case "too", "also": isAlso = true
    case "well" where word(index - 1) == "as": isAlso = true
    default: break
    }
  }

  private mutating func readWord(at index: Int) {
    let token = reading.token(index)
    guard token.kind != .punctuation else {
      isAfterEvent = false
      return
    }
    let traits = token.word.traits
    if traits.contains(.isPerson) { hasPerson = true }
    if traits.contains(.frames) { readFrameWord(token, at: index) }
    if traits.contains(.hasDigit) { readNumbered(token, at: index) }
    if token.word.term?.isOpposite == true, token.word.event == nil { hasQuality = true }
    guard token.kind == .word || token.kind == .hashtag, let base = token.word.term?.base,
      !TimeReader.isName(token.text), base != ClaimWords.same,
      !["long", "takes"].contains(token.text)
    else {
      if token.text == "as" { isAfterEvent = false }
      if FrameWords.prepositions.contains(token.text), !(events.last?.after.isEmpty ?? true) {
        isAfterEvent = false
      }
      return
    }
    add(base, token, at: index)
  }

  private mutating func add(_ base: String, _ token: Token, at index: Int) {
    guard things.count < Self.limit else { return }
    if !things.contains(base) { things.append(base) }
    if isCapital(token, at: index) { names.append(base) }
    if awaitsCounted {
      counted = base
      awaitsCounted = false
    }
    guard let last = events.indices.last else {
      if !isAfterVerb { limits.append(base) }
      return before.append(base)
    }
    if isAfterEvent, events[last].after.count < 2 { events[last].after.append(base) }
  }

  /// "N4", "K7": letters and digits in one word.
  private static func isCode(_ word: String) -> Bool {
    word.utf8.count < 8 && word.utf8.contains { $0 < 0x3A } && word.utf8.contains { $0 > 0x60 }
  }

  private func isCapital(_ token: Token, at index: Int) -> Bool {
    token.shape.contains(.capitalized) && !token.word.traits.contains(.hasDigit)
      && !token.shape.contains(.contracted)
      && reading.sentence(of: index).lowerBound != index
  }
}

// Denial and quantity
extension FrameReader {
  private mutating func readScope(_ token: Token, at index: Int) {
    readQuantifier(token.text, at: index)
    if word(index) == "of", ["the", "our", "them", "you", "us", "these"].contains(word(index + 1)) {
      isPartial = true
      if ["them", "you", "us"].contains(word(index + 1)) { hasPerson = true }
    }
    if isAllDay(token.text, at: index) { isAllDay = true }
    if isEndless(token.text, at: index) { isEndless = true }
  }

  /// "as long as it takes", "however long".
  private func isEndless(_ text: String, at index: Int) -> Bool {
    guard word(index + 1) == "long" else { return false }
    return text == "however"
      || text == "as"
        && (word(index + 3) == "it" || word(index + 3) == "needed" || word(index + 4) == "need")
  }

  /// "day and night", "round the clock", "24 hours".
  private func isAllDay(_ text: String, at index: Int) -> Bool {
    let (previous, next) = (word(index - 1), word(index + 1))
    switch text {
    case "day": return next == "and" && word(index + 2) == "night"
    case "clock": return previous == "the"
    case "hour": return previous == "any"
    case "24": return next == "7" || next == "hours" && Self.isWhole(previous)
    default: return false
    }
  }

  private static func isWhole(_ before: String) -> Bool {
    !["within", "in", "than", "least", "every", "for", "to", "about", "after"].contains(before)
  }

  private mutating func readQuantifier(_ text: String, at index: Int) {
    switch text {
    case "nobody", "noone": quantify(.none, ClaimWords.person)
    case "no" where word(index + 1) == "one": quantify(.none, ClaimWords.person)
    case "no" where ["more", "further"].contains(word(index + 1)),
      "nothing" where ["more", "further"].contains(word(index + 1)):
      marks.append(.init(sort: ClauseFrame.Mark.elsewhen, value: ClauseFrame.Mark.elsewhen))
    case "no" where ["longer", "doubt", "matter", "later"].contains(word(index + 1)):
      if word(index + 1) == "longer" { denials += 1 }
    case "no", "none", "neither":
      // After an event the denial is of its object, which the event has taken up.
      if events.isEmpty { quantify(.none, nil) }
    case "only" where index == clause.lowerBound: quantify(.only, nil)
    case "everyone", "everybody": quantifyAll(ClaimWords.person)
    case "all", "every", "each", "both": quantifyAll(nil)
    case "some", "several", "a", "an", "one":
      if quantifier == .open, events.isEmpty { quantify(.some, nil) }
    case "not" where ["only", "just"].contains(word(index + 1)): break
    default: if Self.isDenial(reading.token(index)) { denials += 1 }
    }
  }

  private mutating func quantifyAll(_ noun: String?) {
    guard quantifier == .open || quantifier == .some else { return }
    if isDenied {
      quantify(.some, noun)
    } else {
      quantify(.all, noun)
    }
  }

  private mutating func quantify(_ new: ClauseFrame.Quantifier, _ noun: String?) {
    quantifier = new
    counted = noun
    awaitsCounted = noun == nil
  }

  private static func isDenial(_ token: Token) -> Bool {
    token.word.traits.contains(.denies) || token.text == "without" || token.text == "hardly"
  }
}

// Events, marks
extension FrameReader {
  private func event(at index: Int) -> (EventWords.Event, Int)? {
    let token = reading.token(index)
    guard token.kind == .word else { return nil }
    for phrase in token.word.eventPhrases {
      let end = index + 1 + phrase.rest.count
      guard end <= clause.upperBound else { continue }
      let isThere = zip(index + 1..<end, phrase.rest).allSatisfy {
        reading.token($0).word.stem == $1
      }
      if isThere { return (phrase.event, end - index) }
    }
    if token.text == "let",
      (index + 1..<min(index + 6, clause.upperBound)).contains(where: { word($0) == "go" })
    {
      return (EventWords.event(stem: "sack") ?? EventWords.other, 1)
    }
    if let event = token.word.event {
      return isOtherUse(token.text, at: index) ? nil : (event, 1)
    }
    return isVerb(token, at: index) ? (EventWords.other, 1) : nil
  }

  /// A word of no class that can only be a verb: "was rebooked", "will ring", "do not return".
  private func isVerb(_ token: Token, at index: Int) -> Bool {
    guard token.word.term != nil, !ClaimWords.isKnown(token.text),
      !NumberReader.canBegin(with: token.text)
    else { return false }
    if token.text.utf8.count > 4, token.text.hasSuffix("ed") { return true }
    return FrameWords.beforeVerbs.contains(word(index - 1))
  }

  /// "close to", "used to", "the last train", "go down": the word does not name the event.
  private func isOtherUse(_ text: String, at index: Int) -> Bool {
    let (previous, next) = (word(index - 1), word(index + 1))
    switch text {
    case "close", "closer", "used": return next == "to"
    case "lock", "locks": return true
    case "last": return !["will", "to", "not", "would", "can"].contains(previous)
    case "down", "left":
      return !["is", "are", "was", "were", "been", "be", "still", "went"].contains(previous)
        && text == "down"
    case "end", "post", "use", "risk", "run":
      return ["the", "a", "this", "that", "your", "at"].contains(previous)
    default: return false
    }
  }

  private mutating func readMark(_ token: Token, at index: Int) {
    if let mark = ClauseFrame.Mark.alone(token.text), mark.sort != "one" || isOfSubject(index) {
      marks.append(mark)
    }
    if token.text == "day", word(index - 2) == "during" {
      marks.append(.init(sort: "hour", value: "day"))
    }
    if TimeReader.isName(token.text), reading.units.indices.contains(index + 1),
      reading.token(index + 1).kind != .number, word(index - 1) == "for", word(index - 2) != "until"
    {
      marks.append(.init(sort: ClauseFrame.Mark.elsewhen, value: ClauseFrame.Mark.elsewhen))
    }
    if token.text == "last",
      ["year", "month", "winter", "summer", "spring", "autumn", "time"].contains(word(index + 1))
    {
      marks.append(.init(sort: ClauseFrame.Mark.elsewhen, value: ClauseFrame.Mark.elsewhen))
    }
  }

  /// "ward 4", "N4".
  private mutating func readNumbered(_ token: Token, at index: Int) {
    if token.kind == .word, Self.isCode(token.text) {
      names.append(token.text)
      things.append(token.text)
    }
    guard index > clause.lowerBound else { return }
    let noun = reading.token(index - 1)
    if ClauseFrame.Mark.numbered.contains(noun.stem) {
      marks.append(.init(sort: noun.stem, value: token.text))
    } else if ["and", "to", "-", ","].contains(noun.text), index - 2 >= clause.lowerBound,
      reading.token(index - 2).kind == .number,
      let last = marks.last, last.value == word(index - 2)
    {
      marks.append(.init(sort: last.sort, value: token.text))
    }
  }

  /// Whether the word at `index` tells what the clause is about, not something in it.
  private func isOfSubject(_ index: Int) -> Bool {
    events.isEmpty && index <= clause.lowerBound + 2
  }
}
