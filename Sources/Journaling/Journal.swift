internal import EventKernel

/// The only record of a drill: what happened, in order.
///
/// A collection of entries whose index is their sequence: `journal[1]` is the first. Entries are
/// only ever added. Free texts stand beside the entries, so that they can be erased.
public struct Journal: Sendable {
  /// What was drilled, with what, and when its time begins.
  public let header: JournalHeader
  private(set) var entries: [JournalEntry] = []
  private var kept: [Int: KeptText] = [:]
  private let salts: SaltSource

  /// Begins an empty journal.
  ///
  /// - Parameters:
  ///   - header: What is drilled, with what, and when its time begins.
  ///   - saltSecret: What the salts of free texts depend on beside the header. Without it, who has
  ///     the journal can test guesses of an erased text; simulated crews need none.
  public init(header: JournalHeader, saltSecret: String = "") {
    self.header = header
    salts = SaltSource(headerHash: header.hash, secret: saltSecret)
  }

  /// Takes up what stands in a file.
  init(header: JournalHeader, entries: [JournalEntry], texts: [Int: SaltedText]) {
    self.init(header: header)
    self.entries = entries
    kept = texts.mapValues { KeptText(text: $0.text, salt: $0.salt) }
  }

  /// Adds a fact and returns the sequence it got.
  ///
  /// The fact's time must not be before the last entry's, its cause must be an earlier entry, and
  /// its numbers finite.
  @discardableResult
  public mutating func record(_ fact: consuming Fact) -> Int {
    let sequence = entries.count + 1
    check(fact, sequence: sequence)
    let text = fact.text
    if let text { kept[sequence] = KeptText(text: text, salt: nil) }
    let seal = text.map { TextSeal.fresh($0, salts: salts, sequence: sequence) }
    entries.append(JournalEntry(sequence: sequence, fact: consume fact, seal: seal))
    return sequence
  }

  /// The entry with that sequence, or `nil` when there is none.
  public func entry(_ sequence: Int) -> JournalEntry? {
    indices.contains(sequence) ? self[sequence] : nil
  }

  /// The free text of `entry`; `nil` if it had none, or if it was erased.
  public func text(of entry: JournalEntry) -> String? {
    kept[entry.sequence]?.text
  }

  /// The free text of `entry` with its salt, as a sink takes it.
  public func saltedText(of entry: JournalEntry) -> SaltedText? {
    salted(entry.sequence)
  }

  /// The free texts that have not been erased with their salts, by the sequence of their entries.
  var saltedTexts: [Int: SaltedText] {
    var texts: [Int: SaltedText] = [:]
    for sequence in kept.keys { texts[sequence] = salted(sequence) }
    return texts
  }

  private func salted(_ sequence: Int) -> SaltedText? {
    kept[sequence].map { kept in
      kept.salt.map { SaltedText(salt: $0, text: kept.text) } ?? salts.salted(kept.text, sequence)
    }
  }

  /// The free texts that have not been erased, by the sequence of their entries.
  public var texts: [Int: String] { kept.mapValues(\.text) }

  private func check(_ fact: borrowing Fact, sequence: Int) {
    let last = entries.last?.time ?? fact.time
    precondition(fact.time >= last, "\(fact.type) at \(fact.time) after an entry at \(last)")
    if let cause = fact.cause {
      precondition((1..<sequence).contains(cause), "entry \(sequence) caused by \(cause)")
    }
    let wrong = fact.attributes.firstNotFinite
    precondition(wrong == nil, "\(fact.type) has \(wrong ?? "") that is no number")
  }
}

/// A free text; without a salt it has the one that follows from the header.
private struct KeptText: Sendable {
  let text: String
  let salt: String?
}

extension Journal: RandomAccessCollection {
  /// The sequence of the first entry: 1.
  public var startIndex: Int { 1 }

  /// One more than the sequence of the last entry.
  public var endIndex: Int { entries.count + 1 }

  /// The entries in order.
  public func makeIterator() -> IndexingIterator<[JournalEntry]> { entries.makeIterator() }

  /// The entry with that sequence, which must exist.
  public subscript(sequence: Int) -> JournalEntry { entries[sequence - 1] }
}
