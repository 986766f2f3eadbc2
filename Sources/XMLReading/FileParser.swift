internal import CLibXML2

/// Reads one file with libxml2 and hands its elements and text to a `DocumentBuilder`.
final class FileParser {
  let builder: DocumentBuilder
  let file: UInt16
  let source: SourceFile
  let includes: IncludeChain
  private(set) var context: xmlParserCtxtPtr?
  var hasGraveFault = false
  private var depth = 0
  private var includeDepth: Int?
  private var nameIndices: [NameKey: UInt32] = [:]
  private var rootDeclarations: [(prefix: String?, namespace: String)] = []

  /// A name by where libxml2 keeps it; it keeps each name once.
  private struct NameKey: Hashable {
    var local: UnsafePointer<xmlChar>
    var namespace: UnsafePointer<xmlChar>?
  }

  init(_ source: SourceFile, for builder: DocumentBuilder, includes: IncludeChain) {
    self.source = source
    self.builder = builder
    self.includes = includes
    file = builder.add(source)
  }

  private var isIncluded: Bool { includes.depth > 0 }

  /// Reads the file; what is wrong with it goes to the builder's faults.
  func parse() {
    guard LibXML.isReady, let context = xmlNewParserCtxt() else { return }
    defer { xmlFreeParserCtxt(context) }
    self.context = context
    configure(context)
    guard feed(to: context) else { return }
    xmlParseDocument(context)
    self.context = nil
  }

  /// Gives libxml2 the text; without `readcallback` it never looks for more.
  private func feed(to context: xmlParserCtxtPtr) -> Bool {
    let buffer = source.storage.withUnsafeBytes { bytes in
      let text = UnsafeRawBufferPointer(rebasing: bytes[source.textRange])
      return xmlParserInputBufferCreateMem(
        text.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(text.count),
        XML_CHAR_ENCODING_NONE)
    }
    guard let buffer else { return false }
    guard let input = xmlNewIOInputStream(context, buffer, XML_CHAR_ENCODING_NONE) else {
      xmlFreeParserInputBuffer(buffer)
      return false
    }
    return inputPush(context, input) >= 0
  }

  private func configure(_ context: xmlParserCtxtPtr) {
    muster_use_sax2(context.pointee.sax)
    context.pointee.sax.pointee.startElementNs = startElement
    context.pointee.sax.pointee.endElementNs = endElement
    context.pointee.sax.pointee.characters = characters
    context.pointee.sax.pointee.ignorableWhitespace = characters
    context.pointee.sax.pointee.internalSubset = internalSubset
    context.pointee.sax.pointee.serror = syntaxError
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    let options = [
      XML_PARSE_NONET, XML_PARSE_BIG_LINES, XML_PARSE_HUGE, XML_PARSE_NOENT, XML_PARSE_IGNORE_ENC,
    ]
    xmlCtxtUseOptions(context, Int32(options.reduce(0) { $0 | $1.rawValue }))
  }
}

extension FileParser {
  /// The offset in the file of where libxml2 is reading.
  var offset: Int {
    guard let input = context?.pointee.input else { return 0 }
    return min(offset(of: input.pointee.cur, in: input.pointee), source.storage.count - 1)
  }

  /// The offset in the file of a byte in libxml2's buffer, which holds the part it is reading.
  private func offset(of byte: UnsafePointer<UInt8>, in input: xmlParserInput) -> Int {
    source.textRange.lowerBound + Int(input.consumed) + (byte - input.base)
  }

  /// The offset of the `<` of the tag libxml2 is reading; no attribute can contain one.
  var tagOffset: Int {
    let before = offset
    return source.storage.withUnsafeBufferPointer { bytes in
      bytes[..<before].lastIndex(of: UInt8(ascii: "<")) ?? 0
    }
  }

  /// Ends the reading of this file.
  func stop() {
    if let context { xmlStopParser(context) }
  }

  fileprivate func open(_ tag: StartTag) {
    defer { depth += 1 }
    let start = tagOffset
    guard includeDepth == nil else { return refuseContentOfInclude(at: start) }
    let name = index(ofName: tag.local, tag.namespace)
    if isIncluded, depth == 0 { return openIncludedRoot(name, tag, at: start) }
    if depth > 0, isInclude(name) { return include(tag, at: start) }
    builder.openElement(name: name, at: start, file: file)
    tag.forEachAttribute { local, namespace, value in
      let name = index(ofName: local, namespace)
      builder.addAttribute(name: name, value: slice(of: value))
    }
    if isIncluded, depth == 1 {
      for (prefix, namespace) in rootDeclarations { builder.declare(namespace, prefix: prefix) }
    }
    tag.forEachDeclaration { builder.declare($1, prefix: $0) }
    if !builder.isWithinLimits { refuseSize(at: start) }
  }

  fileprivate func close() {
    depth -= 1
    if includeDepth == nil, depth > 0 || !isIncluded { builder.closeElement() }
    if includeDepth == depth { includeDepth = nil }
  }

  fileprivate func add(_ text: UnsafeBufferPointer<UInt8>) {
    guard depth > 0, includeDepth == nil, !text.isEmpty else {
      if includeDepth != nil, !text.allSatisfy(\.isXMLSpace) {
        refuseContentOfInclude(at: offset)
      }
      return
    }
    guard depth > 1 || !isIncluded else { return refuseLooseText(text) }
    builder.addText(slice(of: text), file: file)
  }

  private func index(
    ofName local: UnsafePointer<xmlChar>, _ namespace: UnsafePointer<xmlChar>?
  ) -> UInt32 {
    let key = NameKey(local: local, namespace: namespace)
    if let index = nameIndices[key] { return index }
    let name = XMLArena.Name(
      local: String(cString: local), namespace: namespace.map { String(cString: $0) })
    let index = builder.index(of: name)
    nameIndices[key] = index
    return index
  }

  /// The bytes where they are in the file if libxml2 gives them back unchanged, else a copy.
  private func slice(of bytes: UnsafeBufferPointer<UInt8>) -> XMLArena.Slice {
    guard let input = context?.pointee.input?.pointee, let start = bytes.baseAddress,
      start >= input.base, start + bytes.count <= input.end
    else { return builder.pooled(bytes) }
    return XMLArena.Slice(
      start: UInt32(offset(of: start, in: input)), length: UInt32(bytes.count))
  }
}

extension FileParser {
  private func isInclude(_ index: UInt32) -> Bool {
    let name = builder.names[Int(index)]
    return name.local == "include" && name.namespace?.hasPrefix("urn:muster:") == true
  }

  private func include(_ tag: StartTag, at start: Int) {
    includeDepth = depth
    var href: String?
    tag.forEachAttribute { local, namespace, value in
      if namespace == nil, String(cString: local) == "href" {
        href = String(decoding: value, as: UTF8.self)
      }
    }
    includes.resolve(href: href, from: self, at: source.position(at: start))
  }

  private func openIncludedRoot(_ index: UInt32, _ tag: StartTag, at start: Int) {
    tag.forEachDeclaration { rootDeclarations.append(($0, $1)) }
    let name = builder.names[Int(index)]
    guard let expected = builder.rootName, name != expected else { return }
    let namespace = expected.namespace.map { " xmlns=\"\($0)\"" } ?? ""
    builder.faults.report(
      "<\(name.local)> cannot be included in a <\(expected.local)>", at: source.position(at: start),
      help: "make <\(expected.local)\(namespace)> the root element of this file")
    stop()
  }

  private func refuseContentOfInclude(at offset: Int) {
    builder.faults.report(
      "<include> has something in it", at: source.position(at: offset),
      help: "write <include href=\"…\"/> and nothing in it")
    stop()
  }

  private func refuseLooseText(_ text: UnsafeBufferPointer<UInt8>) {
    guard !text.allSatisfy(\.isXMLSpace) else { return }
    builder.faults.report(
      "text stands directly in the root of an included file", at: source.position(at: offset),
      help: "put it into an element")
  }

  private func refuseSize(at start: Int) {
    defer { stop() }
    guard !builder.isKnownTooLarge else { return }
    builder.isKnownTooLarge = true
    builder.faults.report(
      "this document has more than \(builder.limits.elements) elements",
      at: source.position(at: start), help: "split it into several documents")
  }
}

/// The arguments of libxml2's `startElementNs`.
private struct StartTag {
  typealias Text = UnsafePointer<xmlChar>

  let local: Text
  let namespace: Text?
  let declarations: UnsafeMutablePointer<Text?>?
  let declarationCount: Int
  let attributes: UnsafeMutablePointer<Text?>?
  let attributeCount: Int

  /// Calls `body` with each attribute's local name, namespace and value.
  func forEachAttribute(_ body: (Text, Text?, UnsafeBufferPointer<UInt8>) -> Void) {
    guard let attributes else { return }
    for index in 0..<attributeCount {
      let fields = attributes + index * 5
      guard let name = fields[0], let value = fields[3], let end = fields[4] else { continue }
      body(name, fields[2], UnsafeBufferPointer(start: value, count: end - value))
    }
  }

  /// Calls `body` with each declaration's prefix, if it has one, and namespace.
  func forEachDeclaration(_ body: (String?, String) -> Void) {
    guard let declarations else { return }
    for index in 0..<declarationCount {
      let prefix = declarations[index * 2].map { String(cString: $0) }
      body(prefix, String(libXML: declarations[index * 2 + 1]))
    }
  }
}

private func parser(_ pointer: UnsafeMutableRawPointer?) -> FileParser? {
  pointer.map { Unmanaged<FileParser>.fromOpaque($0).takeUnretainedValue() }
}

private let startElement: startElementNsSAX2Func = {
  guard let local = $1 else { return }
  let tag = StartTag(
    local: local, namespace: $3, declarations: $5, declarationCount: Int($4), attributes: $8,
    attributeCount: Int($6))
  parser($0)?.open(tag)
}

private let endElement: endElementNsSAX2Func = { pointer, _, _, _ in
  parser(pointer)?.close()
}

private let characters: charactersSAXFunc = { pointer, text, count in
  parser(pointer)?.add(UnsafeBufferPointer(start: text, count: Int(count)))
}

private let internalSubset: internalSubsetSAXFunc = { pointer, _, _, _ in
  guard let parser = parser(pointer) else { return }
  parser.builder.faults.report(
    "a DOCTYPE is not read here", at: parser.source.position(at: parser.tagOffset))
  parser.stop()
}

private let syntaxError: xmlStructuredErrorFunc = { pointer, error in
  guard let parser = parser(pointer), let error else { return }
  parser.report(error.pointee)
}
