internal import CLibXML2

/// One walk of libxml2's schema validator over the elements of a document.
///
/// The validator is fed the events it would get from a parser, so that included elements are where
/// they belong, and at each fault the walk knows which element it is at.
final class SchemaPass {
  private let arena: XMLArena
  private let root: Int
  private let leftOut: Set<Int>
  private(set) var faults: [Fault] = []
  private var current = 0

  /// What libxml2 said about one element or attribute.
  struct Fault: Hashable {
    /// The index of the element.
    var node: Int
    /// The local name of the attribute, if it is about one.
    var attribute: String?
    var code: UInt32
    /// What was said, without the beginning that names the element.
    var text: String
  }

  private static let faultLimit = 2000

  init(_ arena: XMLArena, from root: Int, without leftOut: Set<Int>) {
    self.arena = arena
    self.root = root
    current = root
    self.leftOut = leftOut
  }

  /// Validates the document against `schema` and collects the faults.
  func run(_ schema: xmlSchemaPtr) {
    guard let context = xmlSchemaNewValidCtxt(schema) else { return }
    defer { xmlSchemaFreeValidCtxt(context) }
    xmlSchemaSetValidStructuredErrors(
      context, collectFault, Unmanaged.passUnretained(self).toOpaque())
    let handler = UnsafeMutablePointer<xmlSAXHandlerPtr?>.allocate(capacity: 1)
    handler.initialize(to: nil)
    defer { handler.deallocate() }
    var receiver: UnsafeMutableRawPointer?
    guard let plug = xmlSchemaSAXPlug(context, handler, &receiver) else { return }
    defer { xmlSchemaSAXUnplug(plug) }
    if let events = handler.pointee { walk(SchemaFeed(arena, events.pointee, receiver)) }
  }

  private func walk(_ feed: SchemaFeed) {
    var open: [Int] = []
    var index = root
    let end = Int(arena.nodes[root].end)
    while index < end {
      closeElements(&open, endingAt: index, feed)
      let node = arena.nodes[index]
      if node.isText {
        if let parent = open.last { current = parent }
        feed.text(node)
      } else if leftOut.contains(index) {
        index = Int(node.end)
        continue
      } else {
        current = index
        feed.start(index)
        open.append(index)
      }
      index += 1
    }
    closeElements(&open, endingAt: index, feed)
  }

  private func closeElements(_ open: inout [Int], endingAt index: Int, _ feed: SchemaFeed) {
    while let last = open.last, arena.nodes[last].end <= index {
      current = last
      feed.end(last)
      open.removeLast()
    }
  }

  fileprivate func add(_ error: xmlError) {
    guard faults.count < Self.faultLimit, error.level != XML_ERR_WARNING else { return }
    let message = error.message.map { String(cString: $0).trimmedXML } ?? ""
    let (attribute, text) = parted(message)
    guard !text.hasPrefix("Warning:") else { return }
    faults.append(
      Fault(node: current, attribute: attribute, code: UInt32(error.code), text: text))
  }

  /// `Element '{…}e', attribute '{…}a': text` as the attribute's local name and the text.
  private func parted(_ message: String) -> (attribute: String?, text: String) {
    guard message.hasPrefix("Element '"), let end = message.firstRange(of: "': ") else {
      return (nil, message)
    }
    let text = String(message[end.upperBound...])
    let words = message[..<end.lowerBound].split(separator: "'")
    guard words.count >= 4, words[2].hasSuffix("attribute ") else { return (nil, text) }
    return (words[3].split(separator: "}").last.map(String.init), text)
  }
}

private let collectFault: xmlStructuredErrorFunc = { pointer, error in
  guard let pointer, let error else { return }
  Unmanaged<SchemaPass>.fromOpaque(pointer).takeUnretainedValue().add(error.pointee)
}
