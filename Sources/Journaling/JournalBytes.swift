/// A journal as its two files hold it.
public struct JournalBytes: Hashable, Sendable {
  /// The bytes of the journal's file.
  public let journal: [UInt8]
  /// The bytes of the file of texts beside it.
  public let texts: [UInt8]
  /// The hash of the last line, 64 lowercase hexadecimal digits; zeros in a journal without chain.
  public let head: String

  /// The head in short, for people to compare, as in `A1B2-C3D4-E5F6-0718`.
  public var fingerprint: String { Journaling.fingerprint(ofHead: head) }
}

extension Journal {
  /// The journal exactly as its files hold it once it is closed.
  ///
  /// O(size of the journal).
  public func encoded() -> JournalBytes {
    var encoder = JournalEncoder(isChained: header.isChained)
    var lines = JSONBytes()
    var texts = JSONBytes()
    encoder.append(header, to: &lines)
    for entry in self {
      encoder.append(entry, text: text(of: entry), to: &lines)
      guard header.isChained, entry.hasText else { continue }
      texts.append(TextLine(sequence: entry.sequence, salted: saltedText(of: entry)))
    }
    encoder.appendClosing(count: count, to: &lines)
    return JournalBytes(journal: lines.bytes, texts: texts.bytes, head: encoder.chain.headText)
  }
}
