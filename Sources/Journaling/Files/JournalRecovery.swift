/// What is whole of a journal's two files, for a writer to go on from.
struct JournalRecovery {
  let scan: JournalScan
  let texts: TextScan
  let isChained: Bool
  /// Marks for the texts that a crash took, so that every sealed text has its line.
  let lostTexts: [UInt8]

  /// Reads both files; throws their faults if more is wrong than a last line that was cut.
  init(path: String) throws(JournalFaults) {
    scan = JournalScan(try JournalFile.contents(of: path), path: path)
    guard let header = scan.header, scan.faults.isEmpty else {
      throw JournalFaults(.faulty, scan.faults.faults)
    }
    isChained = header.isChained
    let textsPath = JournalWriter.textsPath(for: path)
    let bytes = JournalFile.exists(textsPath) ? try JournalFile.contents(of: textsPath) : []
    texts = TextScan(bytes, path: textsPath).upTo(sequence: scan.entries.count, of: bytes)
    let match = TextMatch(texts, entries: scan.entries)
    guard match.faults.isEmpty else { throw JournalFaults(.faulty, match.faults.faults) }
    var lost = JSONBytes()
    let last = texts.lines.last?.sequence ?? 0
    for sequence in match.missing where sequence > last && isChained {
      lost.append(TextLine(sequence: sequence, salted: nil))
    }
    lostTexts = lost.bytes
  }
}

extension TextScan {
  /// The texts of the entries up to `sequence`; those of later ones were never sealed.
  func upTo(sequence: Int, of bytes: [UInt8]) -> TextScan {
    guard let place = lines.firstIndex(where: { $0.sequence > sequence }) else { return self }
    let firstLost = JournalLines(bytes).first { $0.number == numbers[place] }
    guard let end = firstLost?.range.lowerBound else { return self }
    return TextScan(Array(bytes[..<end]), path: faults.path)
  }
}
