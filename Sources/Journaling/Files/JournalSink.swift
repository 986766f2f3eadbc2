/// Where a drill's entries go as they come: memory, a file, or an event stream.
public protocol JournalSink {
  /// Takes the next entry; `text` is its free text, if it has one that was not erased.
  mutating func receive(_ entry: JournalEntry, text: SaltedText?) throws
}

/// A sink that keeps what it receives.
public struct MemorySink: JournalSink, Sendable {
  /// The entries, in order.
  public private(set) var entries: [JournalEntry] = []
  /// The free texts, by the sequence of their entries.
  public private(set) var texts: [Int: String] = [:]

  /// Makes an empty sink.
  public init() {}

  /// Keeps the entry and its text.
  public mutating func receive(_ entry: JournalEntry, text: SaltedText?) {
    entries.append(entry)
    texts[entry.sequence] = text?.text
  }
}
