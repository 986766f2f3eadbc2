/// What a schema says about names, read from its own text for the sake of better messages.
///
/// It knows elements by their local names only, which is enough to say what was probably meant.
struct SchemaIndex: Sendable {
  private(set) var roots: [XMLArena.Name] = []
  private(set) var rules: [String: KeyRule] = [:]
  private var attributes: [String: [String]] = [:]
  private var children: [String: [String]] = [:]
  private var valueNotes: [String: String] = [:]

  /// A key, unique or keyref of the schema.
  struct KeyRule: Sendable {
    /// The local name of the element within which it holds.
    var scope: String
    /// Which elements it is about, in the schema's subset of XPath.
    var selector: String
    /// Which values of them it is about.
    var fields: [String]
    /// The name of the key that a keyref refers to.
    var refers: String?
  }

  init(_ schema: XMLDocument) {
    let schemas = Self.withImports(schema)
    let targetNamespace = schema.root[attribute: "targetNamespace"]
    roots = schema.root.children(named: "element").compactMap { element in
      element[attribute: "name"].map { XMLArena.Name(local: $0, namespace: targetNamespace) }
    }
    let types = SchemaTypes(schemas)
    for element in types.elements {
      guard let name = element[attribute: "name"] else { continue }
      let content = types.content(of: element)
      attributes[name, default: []] += content.attributes
      children[name, default: []] += content.children
      for (attribute, note) in content.notes where valueNotes["\(name) \(attribute)"] == nil {
        valueNotes["\(name) \(attribute)"] = note
      }
      if let note = types.note(onValueOf: element) { valueNotes[name] = note }
    }
    for element in types.elements { addRules(of: element) }
  }

  /// The attributes an element with that name may have, sorted.
  func attributes(of element: String) -> [String] { Array(Set(attributes[element] ?? [])).sorted() }

  /// The elements that may stand in an element with that name, sorted.
  func children(of element: String) -> [String] { Array(Set(children[element] ?? [])).sorted() }

  /// What the schema says about the text of an element, or about the values of its `attribute`.
  func note(on element: String, attribute: String?) -> String? {
    valueNotes[attribute.map { "\(element) \($0)" } ?? element]
  }

  private mutating func addRules(of element: XMLElement) {
    for rule in element.children where ["key", "unique", "keyref"].contains(rule.name) {
      guard let name = rule[attribute: "name"], let scope = element[attribute: "name"] else {
        continue
      }
      rules[name] = KeyRule(
        scope: scope, selector: rule.firstChild(named: "selector")?[attribute: "xpath"] ?? "",
        fields: rule.children(named: "field").compactMap { $0[attribute: "xpath"] },
        refers: rule[attribute: "refer"].map(localName))
    }
  }

  /// `schema` and the local schemas it includes or imports, as far as they can be read.
  private static func withImports(_ schema: XMLDocument) -> [XMLDocument] {
    var found = [schema]
    var paths: Set = [schema.path]
    var next = 0
    while next < found.count, found.count < 32 {
      let document = found[next]
      next += 1
      for element in document.root.children where ["include", "import"].contains(element.name) {
        guard let location = element[attribute: "schemaLocation"], !location.contains("://") else {
          continue
        }
        let path = "\(folder(of: document.path))/\(location)"
        guard paths.insert(path).inserted else { continue }
        if let imported = try? XMLReader.read(contentsOf: path) { found.append(imported) }
      }
    }
    return found
  }
}

/// `prefix:name` without the prefix.
func localName(_ name: String) -> String {
  name.split(separator: ":").last.map(String.init) ?? name
}
