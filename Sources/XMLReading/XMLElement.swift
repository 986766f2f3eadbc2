/// An element of a document: a handle, cheap to copy, that keeps its document alive.
///
/// Two elements are equal if they are the same one of the same document; `hasSameContent(as:)`
/// compares what is in them.
public struct XMLElement: Sendable {
  let arena: XMLArena
  let index: Int

  var node: XMLArena.Node { arena.nodes[index] }

  /// The local name, without a prefix.
  public var name: String { arena.names[Int(node.name)].local }

  /// The URI of the namespace, or `nil` if there is none.
  public var namespace: String? { arena.names[Int(node.name)].namespace }

  /// The element this one stands in, or `nil` for the root.
  public var parent: XMLElement? {
    index == 0 ? nil : XMLElement(arena: arena, index: Int(node.parent))
  }
}

extension XMLElement: Hashable {
  /// Whether both are the same element of the same document.
  public static func == (left: XMLElement, right: XMLElement) -> Bool {
    left.index == right.index && left.arena === right.arena
  }

  /// Feeds the element's identity to `hasher`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(arena))
    hasher.combine(index)
  }
}

/// An attribute of an element.
public struct XMLAttribute: Sendable, Hashable {
  /// The local name, without a prefix.
  public let name: String

  /// The URI of the namespace; most attributes have none.
  public let namespace: String?

  /// The value, with references resolved.
  public let value: String
}

/// A piece of what is in an element.
public enum XMLContent: Sendable, Hashable {
  /// Text, as written.
  case text(String)
  /// An element.
  case element(XMLElement)
}

extension XMLElement {
  /// The attributes in the order in which they are written, without namespace declarations.
  public var attributes: [XMLAttribute] {
    arena.attributeRange(of: node).map { index in
      let attribute = arena.attributes[index]
      let name = arena.names[Int(attribute.name)]
      let value = arena.string(of: attribute.value, file: node.file)
      return XMLAttribute(name: name.local, namespace: name.namespace, value: value)
    }
  }

  /// The value of the attribute `name` that has no namespace.
  public subscript(attribute name: String) -> String? { attribute(name, namespace: nil) }

  /// The value of the attribute `name` in `namespace`.
  public func attribute(_ name: String, namespace: String?) -> String? {
    for index in arena.attributeRange(of: node) {
      let attribute = arena.attributes[index]
      let found = arena.names[Int(attribute.name)]
      guard found.local == name, found.namespace == namespace else { continue }
      return arena.string(of: attribute.value, file: node.file)
    }
    return nil
  }
}

extension XMLElement {
  /// The elements directly in this one, in order.
  public var children: [XMLElement] {
    var children: [XMLElement] = []
    arena.forEachChild(of: index) { index, node in
      if !node.isText { children.append(XMLElement(arena: arena, index: index)) }
    }
    return children
  }

  /// The elements with that local name directly in this one, in order.
  public func children(named name: String) -> [XMLElement] {
    children.filter { $0.name == name }
  }

  /// The first element with that local name directly in this one.
  public func firstChild(named name: String) -> XMLElement? {
    children.first { $0.name == name }
  }

  /// All elements in this one, at any depth, in document order.
  public var descendants: some Sequence<XMLElement> {
    (index + 1..<Int(node.end)).lazy
      .filter { [arena] in !arena.nodes[$0].isText }
      .map { [arena] in XMLElement(arena: arena, index: $0) }
  }

  /// The text and the elements directly in this one, in order.
  public var content: [XMLContent] {
    var content: [XMLContent] = []
    arena.forEachChild(of: index) { index, node in
      if node.isText {
        content.append(.text(arena.string(of: arena.slice(ofText: node), file: node.file)))
      } else {
        content.append(.element(XMLElement(arena: arena, index: index)))
      }
    }
    return content
  }

  /// The text directly in this element as it is written, without that of its children.
  public var rawText: String {
    var text = ""
    arena.forEachChild(of: index) { _, node in
      if node.isText { text += arena.string(of: arena.slice(ofText: node), file: node.file) }
    }
    return text
  }

  /// The text directly in this element, without space, tabs and line ends around it.
  public var text: String { rawText.trimmedXML }
}

extension StringProtocol {
  /// The text without what XML calls white space at both ends.
  var trimmedXML: String {
    let isSpace = { (scalar: Unicode.Scalar) in
      scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
    }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }) else { return "" }
    var end = scalars.endIndex
    while isSpace(scalars[scalars.index(before: end)]) { end = scalars.index(before: end) }
    return String(self[first..<end])
  }
}
