extension XMLElement {
  /// The element as well-formed XML that reads back as the same names, attributes and text.
  ///
  /// Comments, prefixes and the choice of quotes are not kept.
  public func serialized() -> String {
    var text = ""
    write(to: &text, within: nil)
    return text
  }

  private func write(to text: inout String, within namespace: String?) {
    text += "<\(name)"
    if self.namespace != namespace {
      text += " xmlns=\"\((self.namespace ?? "").escapedForXML)\""
    }
    for (number, attribute) in attributes.enumerated() {
      text += written(attribute, number: number)
    }
    guard !content.isEmpty else { return text += "/>" }
    text += ">"
    for piece in content {
      switch piece {
      case .text(let own): text += written(own)
      case .element(let element): element.write(to: &text, within: self.namespace)
      }
    }
    text += "</\(name)>"
  }

  /// Text between tags, where line ends and tabs may stand as they are.
  private func written(_ text: String) -> String {
    text.escapedForXML.replacing("&#10;", with: "\n").replacing("&#9;", with: "\t")
  }

  private func written(_ attribute: XMLAttribute, number: Int) -> String {
    let value = attribute.value.escapedForXML
    switch attribute.namespace {
    case nil: return " \(attribute.name)=\"\(value)\""
    case "http://www.w3.org/XML/1998/namespace": return " xml:\(attribute.name)=\"\(value)\""
    case .some(let namespace):
      let declaration = "xmlns:n\(number)=\"\(namespace.escapedForXML)\""
      return " \(declaration) n\(number):\(attribute.name)=\"\(value)\""
    }
  }

  /// Whether both elements have the same names, attributes, text and children.
  ///
  /// The order of attributes does not matter, nor where the elements stand.
  ///
  /// - Complexity: O(size of the smaller element).
  public func hasSameContent(as other: XMLElement) -> Bool {
    let size = Int(node.end) - index
    guard Int(other.node.end) - other.index == size else { return false }
    return (0..<size).allSatisfy { step in
      let mine = arena.nodes[index + step]
      let theirs = other.arena.nodes[other.index + step]
      guard Int(mine.end) - index == Int(theirs.end) - other.index else { return false }
      return mine.isText ? isSameText(mine, theirs, other) : isSameTag(step, other)
    }
  }

  private func isSameText(
    _ mine: XMLArena.Node, _ theirs: XMLArena.Node, _ other: XMLElement
  ) -> Bool {
    guard theirs.isText else { return false }
    let left = arena.bytes(of: arena.slice(ofText: mine), file: mine.file)
    return left == other.arena.bytes(of: other.arena.slice(ofText: theirs), file: theirs.file)
  }

  private func isSameTag(_ step: Int, _ other: XMLElement) -> Bool {
    guard !other.arena.nodes[other.index + step].isText else { return false }
    let left = XMLElement(arena: arena, index: index + step)
    let right = XMLElement(arena: other.arena, index: other.index + step)
    return left.name == right.name && left.namespace == right.namespace
      && Set(left.attributes) == Set(right.attributes)
  }
}
