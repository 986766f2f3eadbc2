internal import EventKernel

/// Writes the lines of a journal, each tied to the one before.
struct JournalEncoder {
  private(set) var chain = HashChain()
  let isChained: Bool

  init(isChained: Bool, chain: HashChain = HashChain()) {
    self.isChained = isChained
    self.chain = chain
  }

  /// Adds the first line to `buffer`.
  mutating func append(_ header: JournalHeader, to buffer: inout JSONBytes) {
    addLine(to: &buffer) { $0.append(membersOf: header) }
  }

  /// Adds the line of `entry` to `buffer`; a journal without chain holds the text itself.
  mutating func append(_ entry: JournalEntry, text: String?, to buffer: inout JSONBytes) {
    let isChained = isChained
    addLine(to: &buffer) { buffer in
      buffer.append(membersOf: entry)
      if isChained {
        buffer.member("text", entry.text?.hash)
      } else if let text {
        buffer.member("text", text)
      } else {
        buffer.member("textHash", entry.text?.hash)
      }
    }
  }

  /// Adds the line that says that a journal of `count` entries was closed as it should be.
  mutating func appendClosing(count: Int, to buffer: inout JSONBytes) {
    addLine(to: &buffer) { $0.member("entries", count) }
  }

  private mutating func addLine(
    to buffer: inout JSONBytes, members: (inout JSONBytes) -> Void
  ) {
    let start = buffer.bytes.count
    buffer.beginObject()
    members(&buffer)
    buffer.endObject()
    if isChained { addHash(to: &buffer, from: start) }
    buffer.lineBreak()
  }

  private mutating func addHash(to buffer: inout JSONBytes, from start: Int) {
    let hash = buffer.bytes.withUnsafeBytes {
      chain.extend(with: UnsafeRawBufferPointer(rebasing: $0[start...]))
    }
    buffer.bytes.removeLast()
    buffer.bytes.append(contentsOf: HashChain.memberStart)
    buffer.bytes.append(contentsOf: hash)
    buffer.bytes.append(contentsOf: HashChain.memberEnd)
  }
}

extension JSONBytes {
  /// Adds an entry's members but its text, in their fixed order; what is empty is left out.
  mutating func append(membersOf entry: JournalEntry) {
    member("seq", entry.sequence)
    member("time", entry.time.microseconds)
    member("wall", entry.wall)
    append(membersOf: entry.author)
    member("cause", entry.cause)
    if !entry.visibility.isEmpty {
      key("visible")
      strings(entry.visibility)
    }
    member("type", entry.type.rawValue)
    if let subject = entry.subject { append(subject) }
    append(entry.attributes, named: "attributes")
  }

  /// Adds the member `name` with `attributes` as an object, unless there are none.
  mutating func append(_ attributes: Attributes, named name: String) {
    guard !attributes.isEmpty else { return }
    key(name)
    beginObject()
    for (name, value) in attributes {
      key(name)
      append(value)
    }
    endObject()
  }

  private mutating func append(membersOf author: Author) {
    member("source", author.source.rawValue)
    member("actor", author.actor)
    member("role", author.role)
    member("team", author.team)
  }

  private mutating func append(_ subject: Subject) {
    key("subject")
    beginObject()
    member("kind", subject.kind)
    member("id", subject.id)
    endObject()
  }

  private mutating func append(_ value: FactValue) {
    switch value {
    case .string(let text): string(text)
    case .integer(let value): integer(value)
    case .number(let value): number(value)
    case .boolean(let value): boolean(value)
    case .list(let values): strings(values)
    }
  }
}
