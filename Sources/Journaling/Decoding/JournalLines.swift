/// One line of a file: its number, and where its bytes stand.
struct JournalLine: Hashable {
  /// 1 for the first.
  let number: Int
  /// The bytes without the line break.
  let range: Range<Int>
  /// Whether a line break follows.
  let isEnded: Bool

  /// Where the next line begins.
  var next: Int { isEnded ? range.upperBound + 1 : range.upperBound }
}

/// The lines of a file, in order; an empty rest after the last line break is no line.
struct JournalLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var place: Int
  private var number = 0

  init(_ bytes: [UInt8], from place: Int = 0) {
    self.bytes = bytes
    self.place = place
  }

  mutating func next() -> JournalLine? {
    guard place < bytes.count else { return nil }
    let first = place
    place = lineEnd(from: first)
    number += 1
    let line = JournalLine(number: number, range: first..<place, isEnded: place < bytes.count)
    place = line.next
    return line
  }

  private func lineEnd(from first: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var place = first
      while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
      return place
    }
  }
}
