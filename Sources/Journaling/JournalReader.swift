/// A journal that was read, and what is to be known about its file.
public struct JournalReading: Sendable {
  /// The journal.
  public let journal: Journal
  /// What is not as it should be but could be helped: a last line that was cut, texts not there.
  public let notes: [JournalFault]
  /// Whether the journal was closed; if not, the drill still runs or was cut short.
  public let isClosed: Bool
  /// The hash of the last line, or `nil` in a journal without chain.
  public let head: String?
}

/// Reads journals, also those that another program wrote.
///
/// Members may stand in any order with spaces between them, and entries may have types and
/// attributes that this program does not know. With `"chain":"none"` in the header, lines need no
/// hash and no number, and hold their free text themselves; this is a whole journal:
///
/// ```json
/// {"format":"muster-journal","version":1,"chain":"none","startex":"2026-03-02T08:00:00+01:00"}
/// {"time":0,"type":"session.state","attributes":{"state":"startex"}}
/// {"time":90000000,"type":"case.opened","actor":"seat-3","subject":{"kind":"case","id":"c-1"}}
/// ```
///
/// Times are microseconds since STARTEX. A line `{"entries":2}` at the end closes the journal.
public enum JournalReader {
  /// Reads the journal at `path` and the texts beside it.
  ///
  /// - Parameter path: Where the journal lies.
  /// - Returns: The journal, and what is to be known about its file.
  /// - Throws: Every fault of both files, at most a hundred each.
  /// - Complexity: O(size of the files).
  public static func read(path: String) throws(JournalFaults) -> JournalReading {
    let bytes = try JournalFile.contents(of: path)
    let textsPath = JournalWriter.textsPath(for: path)
    let texts = JournalFile.exists(textsPath) ? try JournalFile.contents(of: textsPath) : nil
    return try read(bytes: bytes, texts: texts, path: path)
  }

  /// Reads a journal from memory.
  ///
  /// - Parameters:
  ///   - bytes: The content of the journal's file.
  ///   - texts: The content of the file of texts, or `nil` when there is none.
  ///   - path: What faults call the file.
  /// - Returns: The journal, and what is to be known about its file.
  /// - Throws: Every fault of both files, at most a hundred each.
  public static func read(
    bytes: [UInt8], texts: [UInt8]? = nil, path: String
  ) throws(JournalFaults) -> JournalReading {
    let scan = JournalScan(bytes, path: path)
    guard let header = scan.header, scan.faults.isEmpty else {
      throw JournalFaults(.faulty, scan.faults.faults)
    }
    guard header.isChained else { return unchained(scan, header: header) }
    let textsPath = JournalWriter.textsPath(for: path)
    let match = TextMatch(TextScan(texts ?? [], path: textsPath), entries: scan.entries)
    guard match.faults.isEmpty else { throw JournalFaults(.faulty, match.faults.faults) }
    return JournalReading(
      journal: Journal(header: header, entries: scan.entries, texts: match.texts),
      notes: notes(scan, match, textsPath: textsPath), isClosed: scan.isClosed,
      head: scan.chain.headText)
  }

  private static func unchained(_ scan: JournalScan, header: JournalHeader) -> JournalReading {
    JournalReading(
      journal: Journal(header: header, entries: scan.entries, inlineTexts: scan.inlineTexts),
      notes: tornNote(scan), isClosed: scan.isClosed, head: nil)
  }

  private static func tornNote(_ scan: JournalScan) -> [JournalFault] {
    guard let torn = scan.torn else { return [] }
    let fault = LineFault(
      "the last line was cut while it was written and is left out",
      help: "\(scan.entries.count) whole entries stand before it")
    return [
      JournalFault(path: torn.path, line: torn.line, sequence: torn.sequence, fault: fault)
    ]
  }

  private static func notes(
    _ scan: JournalScan, _ match: TextMatch, textsPath: String
  ) -> [JournalFault] {
    var notes = tornNote(scan)
    if let first = match.missing.first {
      let fault = LineFault(
        "the texts of \(match.missing.count) entries are not here, first that of entry \(first)",
        help: "keep this file beside the journal")
      notes.append(JournalFault(path: textsPath, line: 0, sequence: first, fault: fault))
    }
    return notes
  }
}

extension Journal {
  /// Takes up a journal without chain, and seals the texts that it holds itself.
  init(header: JournalHeader, entries: [JournalEntry], inlineTexts: [Int: String]) {
    let salts = SaltSource(headerHash: header.hash, secret: "")
    var texts: [Int: SaltedText] = [:]
    let sealed = entries.map { entry in
      guard let text = inlineTexts[entry.sequence] else { return entry }
      let salted = salts.salted(text, entry.sequence)
      texts[entry.sequence] = salted
      return JournalEntry(entry, seal: .made(TextReference(sealing: salted)))
    }
    self.init(header: header, entries: sealed, texts: texts)
  }
}
