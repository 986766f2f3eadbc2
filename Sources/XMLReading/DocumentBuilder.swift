/// Collects the nodes of a document while its files are read.
final class DocumentBuilder {
  let limits: XMLLimits
  private(set) var files: [SourceFile] = []
  private(set) var names: [XMLArena.Name] = []
  var faults = Diagnostics()
  var totalBytes = 0

  /// Whether it was reported that the document has too many elements.
  var isKnownTooLarge = false

  private var nodes: [XMLArena.Node] = []
  private var attributes: [XMLArena.Attribute] = []
  private var declarations: [XMLArena.NamespaceDeclaration] = []
  private var nameIndices: [XMLArena.Name: UInt32] = [:]
  private var pool: [UInt8] = []
  private var elements = 0
  private var openElement: UInt32 = 0
  private var openText: Int?

  init(limits: XMLLimits) {
    self.limits = limits
  }

  /// The name of the document's root, as soon as it was read.
  var rootName: XMLArena.Name? {
    nodes.first.map { names[Int($0.name)] }
  }

  /// Whether the document has no more elements than the limits allow.
  var isWithinLimits: Bool { elements <= limits.elements }

  /// Takes in a file and gives it an index.
  func add(_ file: SourceFile) -> UInt16 {
    files.append(file)
    totalBytes += file.storage.count - 1
    return UInt16(files.count - 1)
  }

  /// The index of `name`, which is kept once.
  func index(of name: XMLArena.Name) -> UInt32 {
    if let index = nameIndices[name] { return index }
    names.append(name)
    nameIndices[name] = UInt32(names.count - 1)
    return UInt32(names.count - 1)
  }

  /// The document, when all files were read.
  func document() -> XMLDocument {
    let arena = XMLArena(
      nodes: nodes, attributes: attributes, declarations: declarations, text: (names, pool),
      files: files)
    return XMLDocument(arena: arena)
  }
}

extension DocumentBuilder {
  /// Opens an element whose `<` is at `start` in the file with index `file`.
  func openElement(name: UInt32, at start: Int, file: UInt16) {
    elements += 1
    openText = nil
    let node = XMLArena.Node(
      name: name, parent: openElement, end: 0, start: UInt32(start),
      extent: UInt32(attributes.count), attributeCount: 0, file: file)
    openElement = UInt32(nodes.count)
    nodes.append(node)
  }

  /// Adds an attribute to the element opened last.
  func addAttribute(name: UInt32, value: XMLArena.Slice) {
    attributes.append(XMLArena.Attribute(name: name, value: value))
    nodes[nodes.count - 1].attributeCount += 1
  }

  /// Adds a namespace declaration to the element opened last.
  func declare(_ namespace: String, prefix: String?) {
    declarations.append(
      XMLArena.NamespaceDeclaration(
        node: UInt32(nodes.count - 1), prefix: prefix, namespace: namespace))
  }

  /// Closes the element opened last that is still open.
  func closeElement() {
    openText = nil
    nodes[Int(openElement)].end = UInt32(nodes.count)
    openElement = nodes[Int(openElement)].parent
  }

  /// Adds text to the open element, behind the text just before if there is any.
  func addText(_ slice: XMLArena.Slice, file: UInt16) {
    if let text = openText, nodes[text].file == file { return extend(text, with: slice) }
    openText = nodes.count
    nodes.append(
      XMLArena.Node(
        name: XMLArena.Node.textName, parent: openElement, end: UInt32(nodes.count + 1),
        start: slice.start, extent: slice.length, attributeCount: 0, file: file))
  }

  /// Copies `bytes` into the pool.
  func pooled(_ bytes: UnsafeBufferPointer<UInt8>) -> XMLArena.Slice {
    let start = UInt32(pool.count)
    pool.append(contentsOf: bytes)
    return XMLArena.Slice(start: start, length: UInt32(bytes.count) | XMLArena.Slice.poolBit)
  }

  /// Lengthens a text node: in place where both parts adjoin, else in the pool.
  private func extend(_ text: Int, with slice: XMLArena.Slice) {
    let first = XMLArena.Slice(start: nodes[text].start, length: nodes[text].extent)
    let adjoins = first.isInPool == slice.isInPool && first.range.upperBound == slice.start
    if !adjoins {
      let whole = joined(first, slice, file: Int(nodes[text].file))
      nodes[text].start = whole.start
      nodes[text].extent = whole.length
    } else {
      nodes[text].extent += UInt32(slice.count)
    }
  }

  /// Two slices as one in the pool; the first stays where it is if nothing stands behind it.
  private func joined(
    _ first: XMLArena.Slice, _ second: XMLArena.Slice, file: Int
  ) -> XMLArena.Slice {
    var start = first.start
    let isLast = first.isInPool && first.range.upperBound == pool.count
    if !isLast {
      start = UInt32(pool.count)
      append(first, file: file)
    }
    append(second, file: file)
    let length = UInt32(first.count + second.count)
    return XMLArena.Slice(start: start, length: length | XMLArena.Slice.poolBit)
  }

  private func append(_ slice: XMLArena.Slice, file: Int) {
    if slice.isInPool {
      pool.append(contentsOf: pool[slice.range])
    } else {
      pool.append(contentsOf: files[file].storage[slice.range])
    }
  }
}
