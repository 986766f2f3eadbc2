/// A journal's file read from the first byte to the last, with everything that is wrong in it.
///
/// Reading, verifying and recovering all look at this.
struct JournalScan {
  private(set) var header: JournalHeader?
  private(set) var entries: [JournalEntry] = []
  private(set) var inlineTexts: [Int: String] = [:]
  /// Whether the last line closes the journal.
  private(set) var isClosed = false
  /// Where the last whole line ends, its line break included if it has one.
  private(set) var wholeLength = 0
  /// Whether the last whole line has its line break.
  private(set) var isEnded = true
  /// What is wrong with a last line that was cut while it was written.
  private(set) var torn: JournalFault?
  private(set) var faults: FaultList
  private(set) var chain = HashChain()
  private var decoder = EntryDecoder(isChained: true)

  /// Reads `bytes`, which are the content of the file at `path`.
  init(_ bytes: [UInt8], path: String) {
    faults = FaultList(path: path)
    var lines = JournalLines(bytes)
    guard let first = lines.next() else {
      faults.add(LineFault("the file is empty", help: "the first line is the header"), line: 1)
      return
    }
    readHeader(first, of: bytes)
    guard header != nil else { return }
    while let line = lines.next() { readLine(line, of: bytes) }
  }

  private mutating func readHeader(_ line: JournalLine, of bytes: [UInt8]) {
    do throws(LineFault) {
      var parser = LineParser(bytes, line: line.range)
      let header = try HeaderDecoder.decode(&parser)
      decoder = EntryDecoder(isChained: header.isChained)
      if header.isChained { try checkHash(of: line, in: bytes) }
      self.header = header
      accept(line)
    } catch {
      faults.add(error, line: line.number)
    }
  }

  private mutating func readLine(_ line: JournalLine, of bytes: [UInt8]) {
    let sequence = decoder.nextSequence
    do throws(LineFault) {
      var parser = LineParser(bytes, line: line.range)
      guard decoder.isChained || parser.peek() != nil else { return }
      let decoded = try decoder.decode(&parser)
      if decoder.isChained { try checkHash(of: line, in: bytes) }
      add(decoded)
      accept(line)
    } catch {
      reject(line, sequence: sequence, fault: error)
      chain.resume(after: bytes[line.range])
    }
  }

  private mutating func add(_ line: DecodedLine) {
    switch line {
    case .closing:
      isClosed = true
    case .entry(let entry, let inlineText):
      entries.append(entry)
      if let inlineText { inlineTexts[entry.sequence] = inlineText }
      isClosed = false
    }
  }

  private mutating func accept(_ line: JournalLine) {
    wholeLength = line.next
    isEnded = line.isEnded
  }

  private mutating func reject(_ line: JournalLine, sequence: Int, fault: LineFault) {
    isClosed = false
    guard !line.isEnded, faults.isEmpty else {
      faults.add(fault, line: line.number, sequence: sequence)
      return
    }
    torn = JournalFault(path: faults.path, line: line.number, sequence: sequence, fault: fault)
  }

  private mutating func checkHash(of line: JournalLine, in bytes: [UInt8]) throws(LineFault) {
    switch chain.check(bytes[line.range]) {
    case .holds: return
    case .absent: throw LineFault("the line does not end in its hash")
    case .differs(let written, let computed):
      throw LineFault(
        "the line is not what was written: its hash says \(written.prefix(12))…, "
          + "what stands there gives \(computed.prefix(12))…",
        help: "it was changed, or a line before it was taken away or put in")
    }
  }
}
