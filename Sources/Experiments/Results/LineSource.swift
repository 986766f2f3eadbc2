import Foundation
import XMLReading

/// The lines of a file, one after the other, in constant memory.
struct LineSource {
  /// Where the line after the last one given begins, in bytes.
  private(set) var offset = 0
  private let handle: FileHandle
  private let path: String
  private var buffer: [UInt8] = []
  private var place = 0
  private var isAtEnd = false

  /// Opens a file.
  init(_ path: String) throws(Diagnostics) {
    self.path = path
    guard let handle = FileHandle(forReadingAtPath: path) else {
      var faults = Diagnostics(kind: .missing)
      faults.report("this file does not exist", at: SourcePosition(path: path))
      throw faults
    }
    self.handle = handle
  }

  /// The next whole line without its end; `nil` at the end of the file, and for a last line that
  /// does not end.
  mutating func next() throws(Diagnostics) -> String? {
    while true {
      if let end = buffer[place...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: buffer[place..<end], as: UTF8.self)
        offset += end + 1 - place
        place = end + 1
        return line
      }
      guard !isAtEnd else { return nil }
      try fill()
    }
  }

  /// Whether bytes without a line's end follow.
  var hasRest: Bool { place < buffer.count }

  private mutating func fill() throws(Diagnostics) {
    buffer.removeFirst(place)
    place = 0
    do {
      let more = try handle.read(upToCount: 1 << 18) ?? Data()
      isAtEnd = more.isEmpty
      buffer += more
    } catch {
      var faults = Diagnostics(kind: .inputOutput)
      faults.report("reading broke off: \(error)", at: SourcePosition(path: path))
      throw faults
    }
  }
}
