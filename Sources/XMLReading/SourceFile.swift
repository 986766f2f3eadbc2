/// A file that was read, with what it takes to say where in it something stands.
public struct SourceFile: Sendable {
  /// The file, as the user named it.
  public let path: String

  /// The bytes of the file and a zero behind them, which libxml2 stops at.
  let storage: [UInt8]

  /// A place to count lines and columns from, for each 1024 bytes of the file.
  private let milestones: [Milestone]

  private struct Milestone {
    var line: UInt32
    var column: UInt32
  }

  private static let spacing = 1024

  init(path: String, bytes: consuming [UInt8]) {
    self.path = path
    bytes.append(0)
    storage = bytes
    milestones = Self.milestones(in: storage, from: Self.markLength(storage))
  }

  /// The bytes of the file as they are, to be hashed.
  ///
  /// - Complexity: O(number of bytes).
  public var bytes: [UInt8] { Array(storage.dropLast()) }

  /// Where the text is: everything but a byte order mark and the zero at the end.
  var textRange: Range<Int> { Self.markLength(storage)..<storage.count - 1 }

  /// The line and column of the byte at `offset`.
  func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, textRange.lowerBound), storage.count - 1)
    let milestone = milestones[offset / Self.spacing]
    var line = Int(milestone.line)
    var column = Int(milestone.column)
    let start = max(offset / Self.spacing * Self.spacing, textRange.lowerBound)
    for byte in storage[start..<max(start, offset)] {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if !byte.isContinuation {
        column += 1
      }
    }
    return SourcePosition(path: path, line: line, column: column)
  }

  private static func markLength(_ bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func milestones(in bytes: [UInt8], from start: Int) -> [Milestone] {
    var milestones = [Milestone(line: 1, column: 1)]
    milestones.reserveCapacity(bytes.count / spacing + 1)
    bytes.withUnsafeBufferPointer { bytes in
      var current = milestones[0]
      var offset = spacing
      while offset < bytes.count {
        let block = bytes[max(offset - spacing, start)..<offset]
        advance(&current, over: UnsafeBufferPointer(rebasing: block))
        milestones.append(current)
        offset += spacing
      }
    }
    return milestones
  }

  /// Counts lines and columns in two plain loops, which the compiler can vectorize.
  private static func advance(_ current: inout Milestone, over block: UnsafeBufferPointer<UInt8>) {
    var lines: UInt32 = 0
    for byte in block { lines &+= byte == UInt8(ascii: "\n") ? 1 : 0 }
    current.line += lines
    var lineStart = 0
    if lines > 0 {
      lineStart = (block.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
      current.column = 1
    }
    var columns: UInt32 = 0
    for byte in block[lineStart...] { columns &+= byte.isContinuation ? 0 : 1 }
    current.column += columns
  }
}

extension UInt8 {
  /// Whether the byte continues a UTF-8 character instead of beginning one.
  var isContinuation: Bool { self & 0xC0 == 0x80 }

  /// Whether the byte is what XML calls white space.
  var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }

  /// Whether the byte ends a tag, where the next attribute might stand.
  var endsAttributes: Bool { self == UInt8(ascii: ">") || self == UInt8(ascii: "/") || self == 0 }
}
