/// All nodes of a document in document order, in a few flat arrays that never change.
///
/// Text is not copied where libxml2 gives it back as it stands in the file: a slice then points
/// into the file's own bytes, else into `pool`.
final class XMLArena: Sendable {
  let nodes: [Node]
  let attributes: [Attribute]
  let declarations: [NamespaceDeclaration]
  let names: [Name]
  let pool: [UInt8]
  let files: [SourceFile]

  /// An element or a piece of text; 24 bytes.
  struct Node: Sendable {
    /// The index of the element's name, or `textName`.
    var name: UInt32
    /// The index of the element it stands in; its own index for the root.
    var parent: UInt32
    /// The index behind the last node in it.
    var end: UInt32
    /// The offset of an element's `<`, or the start of a text's slice.
    var start: UInt32
    /// The index of an element's first attribute, or the length of a text's slice.
    var extent: UInt32
    var attributeCount: UInt16
    var file: UInt16

    static let textName = UInt32.max

    var isText: Bool { name == Self.textName }
  }

  /// An attribute; its slice points into the file of its element or into the pool.
  struct Attribute: Sendable {
    var name: UInt32
    var value: Slice
  }

  /// A run of bytes; the highest bit of `length` says that they are in the pool.
  struct Slice: Sendable {
    var start: UInt32
    var length: UInt32

    static let poolBit: UInt32 = 1 << 31

    var isInPool: Bool { length & Self.poolBit != 0 }
    var count: Int { Int(length & ~Self.poolBit) }
    var range: Range<Int> { Int(start)..<Int(start) + count }
  }

  /// A local name and the URI of its namespace.
  struct Name: Sendable, Hashable {
    var local: String
    var namespace: String?
  }

  /// An `xmlns` attribute of the element at `node`.
  struct NamespaceDeclaration: Sendable {
    var node: UInt32
    var prefix: String?
    var namespace: String
  }

  init(
    nodes: [Node], attributes: [Attribute], declarations: [NamespaceDeclaration],
    text: (names: [Name], pool: [UInt8]), files: [SourceFile]
  ) {
    self.nodes = nodes
    self.attributes = attributes
    self.declarations = declarations
    self.names = text.names
    self.pool = text.pool
    self.files = files
  }
}

extension XMLArena {
  /// The bytes of `slice`, which belongs to a node of the file with index `file`.
  func bytes(of slice: Slice, file: UInt16) -> ArraySlice<UInt8> {
    slice.isInPool ? pool[slice.range] : files[Int(file)].storage[slice.range]
  }

  /// The text of `slice`, which belongs to a node of the file with index `file`.
  func string(of slice: Slice, file: UInt16) -> String {
    String(decoding: bytes(of: slice, file: file), as: UTF8.self)
  }

  /// The slice of a text node.
  func slice(ofText node: Node) -> Slice { Slice(start: node.start, length: node.extent) }

  /// Where the attributes of an element are.
  func attributeRange(of node: Node) -> Range<Int> {
    Int(node.extent)..<Int(node.extent) + Int(node.attributeCount)
  }

  /// The indices of the nodes directly in the element at `index`, in order.
  func forEachChild(of index: Int, _ body: (Int, Node) -> Void) {
    var child = index + 1
    while child < Int(nodes[index].end) {
      body(child, nodes[child])
      child = Int(nodes[child].end)
    }
  }
}
