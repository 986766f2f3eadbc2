/// The texts beside a journal held against the entries they belong to.
struct TextMatch {
  /// The texts that are there, by the sequence of their entries.
  private(set) var texts: [Int: SaltedText] = [:]
  /// How many texts were erased.
  private(set) var erased = 0
  /// The entries whose text is neither there nor marked as erased.
  private(set) var missing: [Int] = []
  /// The texts that belong to no entry, because the journal's last lines were lost.
  private(set) var surplus: [Int] = []
  private(set) var faults: FaultList

  /// Compares every text with the seal that its entry has.
  init(_ scan: TextScan, entries: [JournalEntry]) {
    faults = scan.faults
    var sealed = Set(entries.lazy.filter(\.hasText).map(\.sequence))
    for (line, number) in zip(scan.lines, scan.numbers) {
      sealed.remove(line.sequence)
      guard line.sequence <= entries.count else {
        surplus.append(line.sequence)
        continue
      }
      add(line, number: number, entry: entries[line.sequence - 1])
    }
    missing = sealed.sorted()
  }

  private mutating func add(_ line: TextLine, number: Int, entry: JournalEntry) {
    guard let reference = entry.text else {
      let fault = LineFault("entry \(line.sequence) has no text")
      return faults.add(fault, line: number, sequence: line.sequence)
    }
    guard let salted = line.salted else { return erased += 1 }
    guard TextReference(sealing: salted) == reference else {
      let fault = LineFault(
        "the text of entry \(line.sequence) is not what was written",
        help: "it was changed after the journal sealed it")
      return faults.add(fault, line: number, sequence: line.sequence)
    }
    texts[line.sequence] = salted
  }
}
