import XMLReading

/// The item definitions of a DMN document: what its own types allow.
struct DMNTypes {
  private var definitions: [String: XMLElement] = [:]

  /// The names of all components, which may follow a dot in expressions.
  let memberNames: [String]

  init(_ root: XMLElement) {
    let items = root.children(named: "itemDefinition")
    for item in items {
      if let name = item[attribute: "name"] { definitions[name] = item }
    }
    memberNames = items.flatMap { item in
      item.descendants.filter { $0.name == "itemComponent" }.compactMap { $0[attribute: "name"] }
    }
  }

  /// The simple type that a type's name stands for, or `nil` if it is structured or a list.
  func type(_ name: String) -> FEELType? {
    if let type = FEELType(dmn: name), definitions[name] == nil { return type }
    guard let definition = resolved(name), definition[attribute: "isCollection"] != "true" else {
      return nil
    }
    return definition.firstChild(named: "typeRef").flatMap { FEELType(dmn: $0.text) }
  }

  /// The values that a type allows.
  func allowedValues(_ name: String) -> TableText? {
    var name = name
    for _ in 0..<16 {
      guard let definition = definition(name) else { return nil }
      if let values = Self.allowedValues(of: definition) { return values }
      guard let base = definition.firstChild(named: "typeRef") else { return nil }
      name = base.text
    }
    return nil
  }

  /// The values that a component of a structured type allows.
  func allowedValues(_ name: String, component: String) -> TableText? {
    guard
      let part = definition(name)?.children(named: "itemComponent").first(where: {
        $0[attribute: "name"] == component
      })
    else { return nil }
    return Self.allowedValues(of: part)
      ?? part.firstChild(named: "typeRef").flatMap { allowedValues($0.text) }
  }

  private static func allowedValues(of element: XMLElement) -> TableText? {
    guard let values = element.firstChild(named: "allowedValues"),
      let text = values.firstChild(named: "text"), !text.text.isEmpty
    else { return nil }
    return TableText(text.text, position: text.tablePosition)
  }

  private func definition(_ name: String) -> XMLElement? {
    if let found = definitions[name] { return found }
    return name.split(separator: ":").last.flatMap { definitions[String($0)] }
  }

  /// The definition at the end of a chain of types that rename one another.
  private func resolved(_ name: String) -> XMLElement? {
    var found = definition(name)
    for _ in 0..<16 {
      guard let base = found?.firstChild(named: "typeRef")?.text, let next = definition(base) else {
        return found
      }
      found = next
    }
    return nil
  }
}
