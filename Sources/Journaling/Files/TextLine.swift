/// A line of the file beside the journal: the free text of one entry, or the mark that it is erased.
struct TextLine: Hashable {
  let sequence: Int
  /// The text, or `nil` once it is erased.
  var salted: SaltedText?

  init(sequence: Int, salted: SaltedText?) {
    self.sequence = sequence
    self.salted = salted
  }

  /// Reads one line, which must stand exactly as this program writes it.
  init(_ parser: inout LineParser) throws(LineFault) {
    let members = try parser.attributes()
    try parser.expectEnd()
    guard let sequence = members.integer("seq") else { throw LineFault(#"the text has no "seq""#) }
    self.sequence = Int(sequence)
    if let salt = members.string("salt"), let text = members.string("text") {
      salted = SaltedText(salt: salt, text: text)
    }
    guard bytes.dropLast().elementsEqual(parser.bytes[parser.start..<parser.end]) else {
      throw LineFault(
        "the line is not as it was written",
        help: #"{"seq":5,"salt":"…","text":"…"} or, once erased, {"seq":5,"erased":true}"#)
    }
  }

  private var bytes: [UInt8] {
    var json = JSONBytes()
    json.append(self)
    return json.bytes
  }
}

extension JSONBytes {
  /// Adds the line of a text.
  mutating func append(_ line: TextLine) {
    beginObject()
    member("seq", line.sequence)
    if let salted = line.salted {
      member("salt", salted.salt)
      member("text", salted.text)
    } else {
      key("erased")
      boolean(true)
    }
    endObject()
    lineBreak()
  }
}

/// The file of texts read to its end, with everything that is wrong in it.
struct TextScan {
  private(set) var lines: [TextLine] = []
  /// The lines' numbers in the file, in the same order as ``lines``.
  private(set) var numbers: [Int] = []
  /// Where the last whole line ends.
  private(set) var wholeLength = 0
  private(set) var faults: FaultList

  /// Reads `bytes`, which are the content of the file at `path`; a last line that was cut is left out.
  init(_ bytes: [UInt8], path: String) {
    faults = FaultList(path: path)
    for line in JournalLines(bytes) where line.isEnded {
      var parser = LineParser(bytes, line: line.range)
      do throws(LineFault) {
        try add(TextLine(&parser), line: line)
      } catch {
        faults.add(error, line: line.number)
      }
      wholeLength = line.next
    }
  }

  private mutating func add(_ text: TextLine, line: JournalLine) throws(LineFault) {
    guard text.sequence > lines.last?.sequence ?? 0 else {
      throw LineFault("the text of entry \(text.sequence) stands after that of a later entry")
    }
    lines.append(text)
    numbers.append(line.number)
  }
}
