/// Whether a journal is what was written.
public enum Verification: Hashable, Sendable {
  /// Every line and text is what was written, and the journal was closed.
  case intact(head: String, entries: Int, erasedTexts: Int)
  /// Every line and text is what was written, but no line closes the journal: either the drill
  /// still runs, or it was cut short, or lines were taken off its end.
  case unclosed(head: String, entries: Int, erasedTexts: Int)
  /// The journal carries no hashes; it can be read, and nothing vouches for it.
  case unchained(entries: Int)
  /// Something was changed; this is the first place.
  case broken(JournalFault)
}

/// Checks the hash chain of the journal at `path`, and the texts beside it against their seals.
///
/// - Parameters:
///   - path: Where the journal lies. When the file of texts is not beside it, all count as erased.
///   - expectedHead: The hash of the last line as it was printed somewhere else; only this shows
///     that the whole chain was not written anew. A fingerprint or the first digits will do.
/// - Returns: The verdict; a broken journal is a verdict and no error.
/// - Throws: `missing` or `inputOutput` when a file cannot be read.
public func verifyJournal(
  path: String, expectedHead: String? = nil
) throws(JournalFaults) -> Verification {
  let bytes = try JournalFile.contents(of: path)
  let textsPath = JournalWriter.textsPath(for: path)
  let texts = JournalFile.exists(textsPath) ? try JournalFile.contents(of: textsPath) : nil
  return verifyJournal(bytes: bytes, texts: texts, path: path, expectedHead: expectedHead)
}

/// Checks a journal in memory; see `verifyJournal(path:expectedHead:)`.
public func verifyJournal(
  bytes: [UInt8], texts: [UInt8]?, path: String, expectedHead: String? = nil
) -> Verification {
  let scan = JournalScan(bytes, path: path)
  if let fault = scan.faults.faults.first ?? scan.torn { return .broken(fault) }
  guard scan.header?.isChained == true else { return .unchained(entries: scan.entries.count) }
  if !scan.isEnded { return .broken(unended(bytes, path: path)) }
  let head = scan.chain.headText
  if let expectedHead, !isHead(head, expectedHead) {
    let fault = LineFault("the journal's hash is \(head); expected \(expectedHead)")
    return .broken(JournalFault(path: path, line: JournalLines(bytes).count, fault: fault))
  }
  let match = TextMatch(
    TextScan(texts ?? [], path: JournalWriter.textsPath(for: path)), entries: scan.entries)
  if texts != nil, let fault = firstFault(of: match, texts: texts ?? []) { return .broken(fault) }
  let erased = match.erased + match.missing.count
  guard scan.isClosed else {
    return .unclosed(head: head, entries: scan.entries.count, erasedTexts: erased)
  }
  return .intact(head: head, entries: scan.entries.count, erasedTexts: erased)
}

private func unended(_ bytes: [UInt8], path: String) -> JournalFault {
  let fault = LineFault("the last line has lost its line break")
  return JournalFault(path: path, line: JournalLines(bytes).count, fault: fault)
}

private func isHead(_ head: String, _ expected: String) -> Bool {
  let digits = expected.lowercased().filter { $0 != "-" && $0 != " " }
  return digits.count >= 8 && head.hasPrefix(digits)
}

private func firstFault(of match: TextMatch, texts: [UInt8]) -> JournalFault? {
  if let fault = match.faults.faults.first { return fault }
  let path = match.faults.path
  if let sequence = match.missing.first {
    let fault = LineFault(
      "the text of entry \(sequence) is not here", help: "a text that is erased leaves a line")
    return JournalFault(path: path, line: 0, sequence: sequence, fault: fault)
  }
  if let sequence = match.surplus.first {
    let fault = LineFault("the journal has no entry \(sequence) for this text")
    return JournalFault(path: path, line: 0, sequence: sequence, fault: fault)
  }
  guard let last = texts.last, last != UInt8(ascii: "\n") else { return nil }
  let number = JournalLines(texts).count
  return JournalFault(path: path, line: number, fault: LineFault("the last line was cut"))
}

extension JournalLines {
  /// How many lines there are.
  var count: Int { reduce(0) { count, _ in count + 1 } }
}
