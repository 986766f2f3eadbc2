extension SourceFile {
  /// The first fault that keeps the file from being UTF-8 text, or `nil`.
  func encodingFault() -> Diagnostic? {
    if let form = packedForm { return fault("this is \(form), not text", help: "unpack it first") }
    if let form = wideForm {
      return fault("this file is written in \(form)", help: "save it as UTF-8")
    }
    return storage.withUnsafeBufferPointer { buffer in
      let text = UnsafeBufferPointer(rebasing: buffer[textRange])
      guard let found = firstUnreadable(in: text) else { return nil }
      return fault(unreadableAt: found + textRange.lowerBound)
    }
  }

  private func fault(_ message: String, help: String) -> Diagnostic {
    Diagnostic(message, at: SourcePosition(path: path), help: help)
  }

  private func fault(unreadableAt offset: Int) -> Diagnostic {
    let byte = storage[offset]
    guard byte != 0 else {
      return Diagnostic(
        "a zero byte stands here (byte \(offset)); text has none", at: position(at: offset),
        help: "this may not be a text file, or be UTF-16: save it as UTF-8")
    }
    let code = String(byte, radix: 16, uppercase: true)
    return Diagnostic(
      "byte \(offset) of the file, 0x\(code), is not UTF-8", at: position(at: offset),
      help: "save the file as UTF-8; it may be Windows-1252 or ISO-8859-1")
  }

  /// What kind of archive the file is by its first bytes, if it is one.
  private var packedForm: String? {
    let forms: [(name: String, start: [UInt8])] = [
      ("a gzip file", [0x1F, 0x8B]), ("a bzip2 file", [0x42, 0x5A, 0x68]),
      ("an xz file", [0xFD, 0x37, 0x7A, 0x58, 0x5A]), ("a zip file", [0x50, 0x4B, 3, 4]),
      ("a zstd file", [0x28, 0xB5, 0x2F, 0xFD]), ("a 7z file", [0x37, 0x7A, 0xBC, 0xAF]),
    ]
    return forms.first { storage.starts(with: $0.start) }?.name
  }

  /// The two- or four-byte encoding the file begins in, if it does.
  private var wideForm: String? {
    if storage.starts(with: [0xFF, 0xFE, 0, 0]) || storage.starts(with: [0, 0, 0xFE, 0xFF]) {
      return "UTF-32"
    }
    if storage.starts(with: [0xFF, 0xFE]) || storage.starts(with: [0xFE, 0xFF]) {
      return "UTF-16"
    }
    let isWide =
      storage.count > 4 && (storage.starts(with: [0x3C, 0]) || storage.starts(with: [0, 0x3C]))
    return isWide ? "UTF-16" : nil
  }
}

/// The offset of the first byte that is zero or does not belong to a UTF-8 character.
///
/// Source: The Unicode Standard, table 3-7, well-formed UTF-8 byte sequences.
private func firstUnreadable(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var offset = 0
  while offset < bytes.count {
    offset = endOfPlainText(in: bytes, from: offset)
    guard offset < bytes.count else { return nil }
    guard bytes[offset] >= 0x80 else { return offset }
    let length = lengthOfCharacter(at: offset, in: bytes)
    guard length > 0 else { return offset }
    offset += length
  }
  return nil
}

/// The offset of the first byte from `start` on that is zero or not ASCII; eight are looked at in one.
///
/// Source of the test for zero: H. S. Warren, Hacker's Delight, 2nd ed., section 6-1.
private func endOfPlainText(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  let raw = UnsafeRawBufferPointer(bytes)
  var offset = start
  while offset + 8 <= raw.count {
    let eight = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    let suspects = (eight | (eight &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080
    guard suspects == 0 else { break }
    offset += 8
  }
  while offset < raw.count, (1..<0x80).contains(raw[offset]) { offset += 1 }
  return offset
}

/// The length of the character of two to four bytes at `offset`, or 0 if it is not well-formed.
private func lengthOfCharacter(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  let second: ClosedRange<UInt8>
  let length: Int
  switch bytes[offset] {
  case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return 0
  }
  guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return 0 }
  for index in 2..<max(length, 2) where !bytes[offset + index].isContinuation { return 0 }
  return length
}
