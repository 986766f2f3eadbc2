internal import EventKernel

/// What a line after the header says.
enum DecodedLine {
  case entry(JournalEntry, inlineText: String?)
  case closing(count: Int)
}

/// Reads the lines after the header, and checks what only the lines before can tell.
struct EntryDecoder {
  /// Whether entries carry hashes; without, they may carry their text and leave out their number.
  let isChained: Bool
  /// The number that the next entry must have.
  var nextSequence = 1
  /// The time of the entry before.
  var lastTime: SimulationTime?

  init(isChained: Bool) { self.isChained = isChained }

  /// Reads one line.
  mutating func decode(_ parser: inout LineParser) throws(LineFault) -> DecodedLine {
    var members = EntryMembers()
    try members.read(&parser)
    try parser.expectEnd()
    if isChained, !members.has(.hash) {
      throw LineFault(
        #"the line has no "hash""#, help: #"a journal without hashes says "chain":"none""#)
    }
    if let count = members.entries { return try closing(count, members) }
    return try entry(members)
  }

  private func closing(_ count: Int64, _ members: EntryMembers) throws(LineFault) -> DecodedLine {
    guard members.found.subtracting([.entries, .hash]).isEmpty else {
      throw LineFault(#"a line with "entries" closes the journal and holds nothing else"#)
    }
    guard count == nextSequence - 1 else {
      throw LineFault("the journal was closed with \(count) entries; found \(nextSequence - 1)")
    }
    return .closing(count: Int(count))
  }

  private mutating func entry(_ members: EntryMembers) throws(LineFault) -> DecodedLine {
    let sequence = try sequence(of: members)
    let fact = try fact(of: members, sequence: sequence)
    let reference = isChained ? members.text : members.textHash
    guard reference.map(isHexadecimalHash) ?? true else {
      throw LineFault("the seal of a text is not 64 hexadecimal digits")
    }
    nextSequence = sequence &+ 1
    lastTime = fact.time
    let entry = JournalEntry(
      sequence: sequence, fact: fact, seal: reference.map { .made(TextReference(hash: $0)) })
    return .entry(entry, inlineText: isChained ? nil : members.text)
  }

  private mutating func sequence(of members: EntryMembers) throws(LineFault) -> Int {
    guard let sequence = members.sequence else {
      guard !isChained else { throw LineFault(#"the entry has no "seq""#) }
      return nextSequence
    }
    let expected = nextSequence
    guard sequence == expected else {
      nextSequence = Int(clamping: max(sequence, 0)) &+ 1  // one hole is one fault
      throw LineFault("found entry \(sequence); expected entry \(expected)")
    }
    return expected
  }

  private func fact(of members: EntryMembers, sequence: Int) throws(LineFault) -> Fact {
    guard let type = members.type, !type.isEmpty else {
      throw LineFault(#"the entry has no "type""#, help: #"for example "type":"case.opened""#)
    }
    guard let microseconds = members.time else {
      throw LineFault(#"the entry has no "time""#, help: #"microseconds since STARTEX: "time":0"#)
    }
    let time = SimulationTime(microseconds: microseconds)
    if let lastTime, time < lastTime {
      throw LineFault(
        "time \(microseconds) is before \(lastTime.microseconds), the time of the entry above",
        help: "entries stand in the order of their time")
    }
    var fact = Fact(FactType(rawValue: type), at: time, by: try author(members))
    fact.subject = try subject(of: members)
    fact.attributes = members.attributes
    fact.cause = try cause(of: members, sequence: sequence)
    fact.visibility = members.visible
    fact.wall = members.wall
    return fact
  }

  private func author(_ members: EntryMembers) throws(LineFault) -> Author {
    guard let name = members.source else {
      let source: Source = members.actor == nil ? .engine : .player
      return Author(source, actor: members.actor, role: members.role, team: members.team)
    }
    guard let source = Source(rawValue: name) else {
      throw LineFault(
        #"found "source":"\#(name)"; expected player, controller, engine or evaluator"#)
    }
    return Author(source, actor: members.actor, role: members.role, team: members.team)
  }

  private func subject(of members: EntryMembers) throws(LineFault) -> Subject? {
    guard members.has(.subject) else { return nil }
    guard let kind = members.subjectKind, let id = members.subjectID else {
      throw LineFault(
        "the subject lacks its kind or id", help: #""subject":{"kind":"case","id":"c-1"}"#)
    }
    return Subject(kind, id)
  }

  private func cause(of members: EntryMembers, sequence: Int) throws(LineFault) -> Int? {
    guard let cause = members.cause else { return nil }
    guard cause >= 1, cause < Int64(sequence) else {
      throw LineFault("found cause \(cause); expected an entry before \(sequence)")
    }
    return Int(cause)
  }
}

/// Whether `text` is a SHA-256 as the journal writes it.
func isHexadecimalHash(_ text: String) -> Bool {
  text.utf8.count == 64
    && text.utf8.allSatisfy {
      LineParser.isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
    }
}
