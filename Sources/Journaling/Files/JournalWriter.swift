/// How a journal's writer deals with the disk.
public struct WriterOptions: Hashable, Sendable {
  /// How many bytes are gathered before they are written, in bytes.
  public var batchSize = 1 << 16
  /// Whether each flush waits until the disk has what was written.
  public var synchronizes = false

  /// The usual ways: batches of 64 KiB, and no waiting before the journal is closed.
  public init() {}
}

/// Writes a journal to its file and the texts to a file beside it, only ever adding to both.
///
/// Texts are written before the entries that seal them, so a crash loses no text of an entry that
/// is there. Not for use from several threads at once.
public final class JournalWriter: JournalSink {
  /// Where the journal is written.
  public let path: String
  /// How many entries the journal holds, whether they are written yet or not.
  public private(set) var count: Int
  /// What was cut off when the journal was reopened after a crash, if anything was.
  public let recovery: JournalFault?

  private let journalFile: JournalFile
  private let textsFile: JournalFile
  private let options: WriterOptions
  private var encoder: JournalEncoder
  private var lines = JSONBytes()
  private var texts = JSONBytes()
  private var isClosed = false

  /// Begins a new journal; a file that is there already is not touched.
  ///
  /// - Throws: `cannotCreate` when either file is there or cannot be made.
  public init(
    creating path: String, header: JournalHeader, options: WriterOptions = WriterOptions()
  ) throws(JournalFaults) {
    self.path = path
    self.options = options
    count = 0
    recovery = nil
    journalFile = try JournalFile.create(path)
    textsFile = try JournalFile.create(Self.textsPath(for: path))
    encoder = JournalEncoder(isChained: header.isChained)
    encoder.append(header, to: &lines)
    try flush()
  }

  /// Goes on with a journal after its last whole line; what a crash cut off is taken away.
  ///
  /// - Throws: The faults of the file, if more is wrong with it than a last line that was cut.
  public init(
    reopening path: String, options: WriterOptions = WriterOptions()
  ) throws(JournalFaults) {
    let found = try JournalRecovery(path: path)
    self.path = path
    self.options = options
    count = found.scan.entries.count
    recovery = found.scan.torn
    encoder = JournalEncoder(isChained: found.isChained, chain: found.scan.chain)
    textsFile = try JournalFile.reopen(
      Self.textsPath(for: path), length: found.texts.wholeLength)
    journalFile = try JournalFile.reopen(path, length: found.scan.wholeLength)
    texts.bytes = found.lostTexts
    isClosed = found.scan.isClosed
    if !found.scan.isEnded { lines.lineBreak() }
    try flush()
  }

  /// The hash of the last line, 64 lowercase hexadecimal digits.
  public var head: String { encoder.chain.headText }

  /// The head in short, for people to compare, as in `A1B2-C3D4-E5F6-0718`.
  public var fingerprint: String { Journaling.fingerprint(ofHead: head) }

  /// Adds the next entry, whose sequence must be one more than ``count``.
  public func receive(_ entry: JournalEntry, text: SaltedText?) throws(JournalFaults) {
    precondition(entry.sequence == count + 1, "entry \(entry.sequence) after entry \(count)")
    count += 1
    isClosed = false
    encoder.append(entry, text: text?.text, to: &lines)
    if encoder.isChained, entry.hasText {
      texts.append(TextLine(sequence: entry.sequence, salted: text))
    }
    if lines.bytes.count + texts.bytes.count >= options.batchSize { try flush() }
  }

  /// Adds the entries of `journal` that are not written yet.
  public func catchUp(with journal: Journal) throws(JournalFaults) {
    guard count < journal.count else { return }
    for entry in journal[(count + 1)...] {
      try receive(entry, text: journal.saltedText(of: entry))
    }
  }

  /// Hands what was gathered to the system, and to the disk if the options ask for it.
  public func flush() throws(JournalFaults) {
    try textsFile.write(texts.bytes)
    texts.bytes.removeAll(keepingCapacity: true)
    if options.synchronizes { try textsFile.synchronize() }
    try journalFile.write(lines.bytes)
    lines.bytes.removeAll(keepingCapacity: true)
    if options.synchronizes { try journalFile.synchronize() }
  }

  /// Writes the line that closes the journal, and waits until the disk has it all.
  ///
  /// Entries may still be added after it, such as ratings on the day after; close again then.
  public func close() throws(JournalFaults) {
    if !isClosed { encoder.appendClosing(count: count, to: &lines) }
    isClosed = true
    try flush()
    try textsFile.synchronize()
    try journalFile.synchronize()
  }
}

extension JournalWriter {
  /// Where the texts of the journal at `path` lie: `journal.texts.jsonl` beside `journal.jsonl`.
  public static func textsPath(for path: String) -> String {
    let suffix = ".jsonl"
    return (path.hasSuffix(suffix) ? String(path.dropLast(suffix.count)) : path) + ".texts.jsonl"
  }

  /// Writes a whole journal, closed, in place of whatever stood at `path`.
  ///
  /// - Returns: The hash of its last line, and the same in short.
  /// - Throws: `cannotCreate` or `inputOutput`; what stood there before is then still there.
  @discardableResult
  public static func write(
    _ journal: Journal, to path: String
  ) throws(JournalFaults) -> (head: String, fingerprint: String) {
    let bytes = journal.encoded()
    if journal.header.isChained {
      try JournalFile.replace(textsPath(for: path), with: bytes.texts)
    }
    try JournalFile.replace(path, with: bytes.journal)
    return (bytes.head, bytes.fingerprint)
  }
}
