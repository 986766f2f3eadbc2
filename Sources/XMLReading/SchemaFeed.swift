internal import CLibXML2

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Hands nodes of a document to libxml2's schema validator as a parser would.
///
/// The validator keeps the addresses of names and namespaces, so they live as long as the feed.
final class SchemaFeed {
  typealias Text = UnsafePointer<xmlChar>

  private let arena: XMLArena
  private let events: xmlSAXHandler
  private let receiver: UnsafeMutableRawPointer?
  private var texts: [String: UnsafeMutablePointer<CChar>] = [:]
  private var names: [(local: Text?, namespace: Text?)] = []
  private var nextDeclaration = 0

  init(_ arena: XMLArena, _ events: xmlSAXHandler, _ receiver: UnsafeMutableRawPointer?) {
    self.arena = arena
    self.events = events
    self.receiver = receiver
    names = arena.names.map { (address(of: $0.local), $0.namespace.flatMap(address)) }
  }

  deinit {
    for text in texts.values { free(text) }
  }

  /// Opens the element at `index`; elements must come in document order.
  func start(_ index: Int) {
    let node = arena.nodes[index]
    let name = names[Int(node.name)]
    var declarations = declarations(at: index)
    withAttributes(of: node) { attributes in
      events.startElementNs?(
        receiver, name.local, nil, name.namespace, Int32(declarations.count / 2), &declarations,
        Int32(attributes.count / 5), 0, &attributes)
    }
  }

  /// Closes the element at `index`.
  func end(_ index: Int) {
    let name = names[Int(arena.nodes[index].name)]
    events.endElementNs?(receiver, name.local, nil, name.namespace)
  }

  /// Hands over a text node.
  func text(_ node: XMLArena.Node) {
    let bytes = arena.bytes(of: arena.slice(ofText: node), file: node.file)
    bytes.withUnsafeBufferPointer {
      events.characters?(receiver, $0.baseAddress, Int32($0.count))
    }
  }

  private func address(of text: String) -> Text? {
    if texts[text] == nil { texts[text] = strdup(text) }
    return texts[text].map { UnsafeRawPointer($0).assumingMemoryBound(to: xmlChar.self) }
  }

  /// Prefix and namespace of each declaration of the element, one behind the other.
  private func declarations(at index: Int) -> [Text?] {
    var found: [Text?] = []
    while nextDeclaration < arena.declarations.count {
      let declaration = arena.declarations[nextDeclaration]
      guard declaration.node <= index else { break }
      nextDeclaration += 1
      guard declaration.node == index else { continue }
      found.append(declaration.prefix.flatMap(address))
      found.append(address(of: declaration.namespace))
    }
    return found
  }

  /// Calls `body` with libxml2's five fields for each attribute: name, prefix, URI, value, end.
  private func withAttributes(
    of node: XMLArena.Node, _ body: (inout [Text?]) -> Void
  ) {
    var values: [UInt8] = []
    let range = arena.attributeRange(of: node)
    for attribute in arena.attributes[range] {
      values.append(contentsOf: arena.bytes(of: attribute.value, file: node.file))
    }
    values.append(0)
    values.withUnsafeBufferPointer { values in
      var fields: [Text?] = []
      var value = values.baseAddress
      for attribute in arena.attributes[range] {
        let name = names[Int(attribute.name)]
        let end = value.map { $0 + attribute.value.count }
        fields += [name.local, nil, name.namespace, value, end]
        value = end
      }
      body(&fields)
    }
  }
}
