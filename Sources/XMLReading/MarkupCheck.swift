/// A quick look through a file's tags before libxml2 sees them.
///
/// It refuses what costs libxml2 much more than its size: DOCTYPEs, thousands of attributes or
/// namespaces, deep nesting. It need not understand faulty markup; libxml2 reports that.
struct MarkupCheck {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let limits: XMLLimits
  private var offset: Int
  private var elements = 0
  private var openNamespaces: [Int] = []
  private var namespaces = 0

  /// The number of namespace declarations in force at once; libxml2 looks through them in turn.
  private static let namespaceLimit = 256

  /// What was found, and the byte it was found at.
  struct Finding {
    var offset: Int
    var message: String
    var help: String
  }

  private struct StartTag {
    var attributes = 0
    var namespaces = 0
    var isEmpty = false
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limits: XMLLimits) {
    self.bytes = bytes
    self.limits = limits
    offset = start
  }

  /// The first thing to refuse, or `nil`.
  ///
  /// - Complexity: O(number of bytes).
  mutating func firstFinding() -> Finding? {
    while let tag = next(UInt8(ascii: "<")) {
      offset = tag + 1
      if let finding = pass(tagAt: tag) { return finding }
    }
    return nil
  }

  private mutating func pass(tagAt start: Int) -> Finding? {
    if isNext("/") {
      if let declared = openNamespaces.popLast() { namespaces -= declared }
    } else if isNext("?") {
      return passInstruction(at: start)
    } else if isNext("!--") {
      skip(behind: "-->", from: start + 4)
    } else if isNext("![CDATA[") {
      skip(behind: "]]>", from: start + 9)
    } else if isNext("!DOCTYPE") {
      return Finding(
        offset: start, message: "a DOCTYPE is not read here",
        help: "delete <!DOCTYPE …> and write out the entities it declares")
    } else if !isNext("!") {
      return passElement(at: start)
    }
    return nil
  }

  private mutating func passElement(at start: Int) -> Finding? {
    elements += 1
    let tag = passStartTag()
    if let finding = refusal(ofElementAt: start, tag) { return finding }
    guard !tag.isEmpty else { return nil }
    openNamespaces.append(tag.namespaces)
    namespaces += tag.namespaces
    return nil
  }

  private func refusal(ofElementAt start: Int, _ tag: StartTag) -> Finding? {
    if tag.attributes > min(limits.attributesPerElement, 60_000) {
      return Finding(
        offset: start,
        message: "this element has more than \(limits.attributesPerElement) attributes",
        help: "write them as elements of their own")
    }
    if elements > limits.elements {
      return Finding(
        offset: start, message: "this document has more than \(limits.elements) elements",
        help: "split it into several documents")
    }
    if openNamespaces.count >= limits.depth {
      return Finding(
        offset: start, message: "elements are nested more than \(limits.depth) deep here",
        help: "close elements that should not contain this one")
    }
    guard namespaces + tag.namespaces <= Self.namespaceLimit else {
      return Finding(
        offset: start, message: "more than \(Self.namespaceLimit) namespaces are declared here",
        help: "declare each namespace once, on the root element")
    }
    return nil
  }

  private mutating func passStartTag() -> StartTag {
    var tag = StartTag()
    while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "="): tag.attributes += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        offset += 1
        offset = next(byte) ?? bytes.count
      case UInt8(ascii: "x") where isNext("xmlns") && bytes[offset - 1].isXMLSpace:
        tag.namespaces += 1
      case UInt8(ascii: ">"):
        offset += 1
        tag.isEmpty = bytes[offset - 2] == UInt8(ascii: "/")
        return tag
      case UInt8(ascii: "<"): return tag
      default: break
      }
      offset += 1
    }
    return tag
  }

  /// Passes a processing instruction; the XML declaration must not name a foreign encoding.
  private mutating func passInstruction(at start: Int) -> Finding? {
    let body = start + 2
    skip(behind: "?>", from: body)
    guard bytes[body...].starts(with: "xml ".utf8) else { return nil }
    let declaration = String(decoding: bytes[body..<max(body, offset)].prefix(200), as: UTF8.self)
    guard let name = quoted(behind: "encoding", in: declaration) else { return nil }
    guard !["UTF-8", "UTF8", "US-ASCII", "ASCII"].contains(name.uppercased()) else { return nil }
    return Finding(
      offset: start, message: "the file says it is written in \(shortened(name, to: 40))",
      help: "save it as UTF-8 and write encoding=\"UTF-8\"")
  }

  private func quoted(behind name: String, in text: String) -> String? {
    let words = text.split(separator: "=", maxSplits: 8)
    guard let index = words.firstIndex(where: { $0.trimmedXML.hasSuffix(name) }) else { return nil }
    guard index + 1 < words.count else { return nil }
    let value = words[index + 1].trimmedXML
    guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
    return value.dropFirst().split(separator: quote, omittingEmptySubsequences: false).first
      .map(String.init)
  }

  private func isNext(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard offset + count <= bytes.count else { return false }
    return text.withUTF8Buffer { $0.elementsEqual(bytes[offset..<offset + count]) }
  }

  private func next(_ byte: UInt8) -> Int? { index(of: byte, in: bytes, from: offset) }

  /// Moves behind the next `end`, or to the end of the file.
  private mutating func skip(behind end: StaticString, from start: Int) {
    let last = end.withUTF8Buffer { $0[$0.count - 1] }
    let count = end.utf8CodeUnitCount
    offset = min(start, bytes.count)
    while let found = next(last) {
      offset = found + 1 - count
      let isEnd = offset >= start && isNext(end)
      offset = found + 1
      if isEnd { return }
    }
    offset = bytes.count
  }
}
