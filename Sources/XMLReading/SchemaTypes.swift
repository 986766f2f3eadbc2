/// The named parts of a schema, to look up what an element may have and contain.
struct SchemaTypes {
  private(set) var elements: [XMLElement] = []
  private var parts: [String: XMLElement] = [:]

  /// Names of attributes and of elements, and what is said about the attributes' values.
  struct Content {
    var attributes: [String] = []
    var children: [String] = []
    var notes: [String: String] = [:]
  }

  init(_ schemas: [XMLDocument]) {
    for schema in schemas {
      for part in schema.root.children {
        guard let name = part[attribute: "name"] else { continue }
        parts["\(part.name) \(name)"] = part
      }
      for element in schema.root.descendants where element.name == "element" {
        elements.append(element)
      }
    }
  }

  /// What an element declared so may have and contain.
  func content(of element: XMLElement) -> Content {
    var content = Content()
    var visited: Set<XMLElement> = []
    if let type = element[attribute: "type"] {
      collect(parts["complexType \(localName(type))"], into: &content, visited: &visited)
    }
    collect(element.firstChild(named: "complexType"), into: &content, visited: &visited)
    return content
  }

  private func collect(
    _ part: XMLElement?, into content: inout Content, visited: inout Set<XMLElement>
  ) {
    guard let part, visited.insert(part).inserted else { return }
    for child in part.children {
      switch child.name {
      case "attribute":
        guard let name = named(child) else { continue }
        content.attributes.append(name)
        content.notes[name] = note(onValueOf: child)
      case "element":
        content.children += [named(child)].compactMap { $0 }
      case "attributeGroup", "group":
        let referred = child[attribute: "ref"].map { parts["\(child.name) \(localName($0))"] }
        collect(referred ?? child, into: &content, visited: &visited)
      case "extension", "restriction":
        let base = child[attribute: "base"].map(localName) ?? ""
        collect(parts["complexType \(base)"], into: &content, visited: &visited)
        collect(child, into: &content, visited: &visited)
      default: collect(child, into: &content, visited: &visited)
      }
    }
  }

  private func named(_ declaration: XMLElement) -> String? {
    declaration[attribute: "name"] ?? declaration[attribute: "ref"].map(localName)
  }

  /// What is said about the values of an element or attribute declared so: by its type, its own
  /// inline type, or itself.
  func note(onValueOf declaration: XMLElement) -> String? {
    let type = declaration[attribute: "type"].map(localName) ?? ""
    if let named = parts["simpleType \(type)"], let note = note(on: named) { return note }
    if let inline = declaration.firstChild(named: "simpleType"), let note = note(on: inline) {
      return note
    }
    return declaration.name == "attribute" ? note(on: declaration) : nil
  }

  /// The first paragraph of a part's documentation, on one line.
  private func note(on part: XMLElement) -> String? {
    let documentation = part.firstChild(named: "annotation")?.firstChild(named: "documentation")
    guard let text = documentation?.text, !text.isEmpty else { return nil }
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.trimmedXML
      if words.isEmpty { break }
      lines.append(words)
    }
    return shortened(lines.joined(separator: " "), to: 300)
  }
}
