extension LineParser {
  /// The bytes in `range` as text; bytes that are not UTF-8 are a fault.
  func text(_ range: Range<Int>, isPlain: Bool) throws(LineFault) -> String {
    if !isPlain, let place = firstInvalidUTF8(bytes[range]) {
      throw LineFault(
        "a string holds bytes that are not UTF-8", help: "save the file as UTF-8",
        column: place - start + 1)
    }
    return bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
    }
  }

  /// The rest of a string that began at `first` and has an escape where the parser stands.
  mutating func escapedString(from first: Int) throws(LineFault) -> String {
    var content = Array(bytes[first..<position])
    while position < end {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        move(to: position + 1)
        return try text(of: content)
      case UInt8(ascii: "\\"):
        move(to: position + 1)
        try appendEscape(to: &content)
      case 0..<0x20:
        throw fault("a control character stands in a string unescaped")
      default:
        content.append(byte)
        move(to: position + 1)
      }
    }
    throw fault("a string does not end on its line")
  }

  private func text(of content: [UInt8]) throws(LineFault) -> String {
    guard firstInvalidUTF8(content[...]) == nil else {
      throw fault("a string holds bytes that are not UTF-8", help: "save the file as UTF-8")
    }
    return String(decoding: content, as: UTF8.self)
  }

  private mutating func appendEscape(to content: inout [UInt8]) throws(LineFault) {
    guard position < end else { throw fault("a string does not end on its line") }
    let byte = bytes[position]
    move(to: position + 1)
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "u"): content.append(contentsOf: try escapedScalar().utf8)
    default: throw fault("a backslash stands before something that JSON does not escape")
    }
  }

  private mutating func escapedScalar() throws(LineFault) -> String {
    let unit = try codeUnit()
    if let scalar = Unicode.Scalar(unit) { return String(scalar) }
    guard unit < 0xDC00, bytes[position..<end].starts(with: [0x5C, 0x75]) else {
      throw fault("half of a surrogate pair stands alone")
    }
    move(to: position + 2)
    let low = try codeUnit()
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00))
    else { throw fault("half of a surrogate pair stands alone") }
    return String(scalar)
  }

  private mutating func codeUnit() throws(LineFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard position < end, let digit = Self.hexadecimalValue(bytes[position]) else {
        throw fault("\\u is not followed by four hexadecimal digits")
      }
      value = value << 4 | digit
      move(to: position + 1)
    }
    return value
  }

  private static func hexadecimalValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}

/// The place of the first byte that is not part of well-formed UTF-8 (RFC 3629), if there is one.
func firstInvalidUTF8(_ bytes: ArraySlice<UInt8>) -> Int? {
  var place = bytes.startIndex
  while place < bytes.endIndex {
    guard let length = utf8Length(bytes[place...]) else { return place }
    place += length
  }
  return nil
}

/// The length of the well-formed UTF-8 sequence that `bytes` begin with, or `nil`.
private func utf8Length(_ bytes: ArraySlice<UInt8>) -> Int? {
  guard let lead = bytes.first else { return nil }
  if lead < 0x80 { return 1 }
  guard let (length, second) = utf8Shape(lead), bytes.count >= length,
    second.contains(bytes[bytes.startIndex + 1]),
    bytes.dropFirst(2).prefix(length - 2).allSatisfy({ (0x80...0xBF).contains($0) })
  else { return nil }
  return length
}

/// The length of a sequence with that first byte, and what its second byte may be.
private func utf8Shape(_ lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
  switch lead {
  case 0xC2...0xDF: (2, 0x80...0xBF)
  case 0xE0: (3, 0xA0...0xBF)
  case 0xED: (3, 0x80...0x9F)
  case 0xE1...0xEF: (3, 0x80...0xBF)
  case 0xF0: (4, 0x90...0xBF)
  case 0xF1...0xF3: (4, 0x80...0xBF)
  case 0xF4: (4, 0x80...0x8F)
  default: nil
  }
}
