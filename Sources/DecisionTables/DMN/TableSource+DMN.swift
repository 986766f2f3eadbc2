import XMLReading

extension TableSource {
  /// The table as a DMN 1.5 document, which reads back as the same table.
  ///
  /// Each input expression that is a plain name becomes an input of the model. The document is valid
  /// by DMN15.xsd.
  ///
  /// - Parameters:
  ///   - names: The names that the table's expressions may use; they become inputs of the model.
  ///   - namespace: The document's own namespace, a URI.
  /// - Returns: The text of the document, in UTF-8.
  public func dmn(
    names: [String], namespace: String = "urn:decision:table"
  ) -> String {
    var document = DMNDocument(self, names: names)
    document.namespace = namespace
    return document.text
  }
}

/// A DMN 1.5 document of one table, with what another program wants to keep in it.
public struct DMNDocument: Sendable, Hashable {
  /// The table; its name is that of the decision.
  public var table: TableSource
  /// The names that the table's expressions may use; they become inputs of the model.
  public var names: [String]
  /// The name of the model.
  public var title: String
  /// The document's own namespace, a URI.
  public var namespace = "urn:decision:table"
  /// An element of another namespace, as XML, to be written as an extension; empty: none.
  public var extensionElement = ""

  /// A document of a table.
  public init(_ table: TableSource, names: [String]) {
    self.table = table
    self.names = names
    title = table.name
  }

  /// The text of the document, in UTF-8.
  public var text: String {
    var writer = DMNWriter()
    writer.write(self)
    return writer.text
  }
}

/// Writes one table as a DMN document.
private struct DMNWriter {
  fileprivate(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var depth = 0

  mutating func write(_ document: DMNDocument) {
    let table = document.table
    let names = document.names
    element("definitions", DMNDiagram.namespaces + Self.attributes(of: document)) { writer in
      writer.writeExtension(document.extensionElement)
      for (index, name) in names.enumerated() {
        writer.element("inputData", [("id", "input-\(index + 1)"), ("name", name)]) { writer in
          writer.writeVariable(name, type: table.type(of: name))
        }
      }
      writer.writeDecision(table, names: names)
      writer.writeDiagram(DMNDiagram(inputCount: names.count))
    }
  }

  private static func attributes(of document: DMNDocument) -> [(String, String)] {
    [("id", "definitions"), ("name", document.title), ("namespace", document.namespace)]
  }

  private mutating func writeExtension(_ text: String) {
    guard !text.isEmpty else { return }
    element("extensionElements") { writer in
      for line in text.split(separator: "\n") { writer.text += writer.indent + line + "\n" }
    }
  }

  private mutating func writeVariable(_ name: String, type: FEELType?) {
    element("variable", [("name", name)] + Self.typeAttribute(type))
  }

  private mutating func writeDecision(_ table: TableSource, names: [String]) {
    element("decision", [("id", "decision"), ("name", table.name)]) { writer in
      writer.writeVariable(table.name, type: nil)
      for index in names.indices {
        writer.element("informationRequirement", [("id", "requirement-\(index + 1)")]) {
          $0.element("requiredInput", [("href", "#input-\(index + 1)")])
        }
      }
      writer.writeTable(table)
    }
  }

  private mutating func writeTable(_ table: TableSource) {
    var attributes = [("id", "table"), ("hitPolicy", table.hitPolicy.dmnName)]
    if case .collect(let aggregation?) = table.hitPolicy {
      attributes.append(("aggregation", aggregation.rawValue))
    }
    let remarks = table.rules.map(\.annotations.count).max() ?? 0
    let ids = Self.uniqueIDs(table.rules)
    element("decisionTable", attributes) { writer in
      for column in table.inputs { writer.writeInput(column) }
      for column in table.outputs { writer.writeOutput(column) }
      for _ in 0..<remarks { writer.element("annotation", [("name", "Remark")]) }
      for (rule, id) in zip(table.rules, ids) { writer.writeRule(rule, id: id, remarks: remarks) }
    }
  }

  private mutating func writeInput(_ column: InputColumn) {
    element("input", column.label.isEmpty ? [] : [("label", column.label)]) { writer in
      writer.element("inputExpression", Self.typeAttribute(column.type)) {
        $0.writeText(column.expression.text)
      }
      writer.writeTexts("inputValues", column.allowedValues)
    }
  }

  private mutating func writeOutput(_ column: OutputColumn) {
    let name = column.name.isEmpty ? [] : [("name", column.name)]
    element("output", name + Self.typeAttribute(column.type)) { writer in
      writer.writeTexts("outputValues", column.allowedValues)
      writer.writeTexts("defaultOutputEntry", column.defaultEntry)
    }
  }

  private mutating func writeRule(_ rule: RuleRow, id: String?, remarks: Int) {
    let label = rule.id.isEmpty ? [] : [("label", rule.id)]
    element("rule", id.map { [("id", $0)] } ?? label) { writer in
      for cell in rule.inputs { writer.writeTexts("inputEntry", cell) }
      for cell in rule.outputs { writer.writeTexts("outputEntry", cell) }
      for index in 0..<remarks {
        let remark = index < rule.annotations.count ? rule.annotations[index] : ""
        writer.writeTexts("annotationEntry", TableText(remark))
      }
    }
  }

  /// The rows' own names where XML lets them be identifiers, each only once.
  private static func uniqueIDs(_ rules: [RuleRow]) -> [String?] {
    var seen: Set<String> = ["definitions", "decision", "table", "diagram"]
    return rules.map { rule in
      guard let first = rule.id.utf8.first, FEELText.isNameStart(first),
        rule.id.utf8.allSatisfy({ FEELText.isNamePart($0) || $0 == 0x2D || $0 == 0x2E }),
        !["input-", "requirement-"].contains(where: { rule.id.hasPrefix($0) })
      else { return nil }
      return seen.insert(rule.id).inserted ? rule.id : nil
    }
  }

  private static func typeAttribute(_ type: FEELType?) -> [(String, String)] {
    type.map { [("typeRef", $0.dmnName)] } ?? []
  }
}

// The diagram: the decision above a row of its inputs.
extension DMNWriter {
  private mutating func writeDiagram(_ diagram: DMNDiagram) {
    element("dmndi:DMNDI") { writer in
      writer.element("dmndi:DMNDiagram", [("id", "diagram")]) { writer in
        for shape in diagram.shapes {
          writer.element("dmndi:DMNShape", [("dmnElementRef", shape.element)]) {
            $0.element("dc:Bounds", shape.bounds)
          }
        }
        for edge in diagram.edges {
          writer.element("dmndi:DMNEdge", [("dmnElementRef", edge.element)]) { writer in
            for point in edge.points { writer.element("di:waypoint", point) }
          }
        }
      }
    }
  }
}

extension DMNWriter {
  private mutating func writeTexts(_ name: String, _ content: TableText?) {
    guard let content else { return }
    element(name) { $0.writeText(content.text) }
  }

  private mutating func writeText(_ content: String) {
    text += indent + "<text>" + content.escapedForXML + "</text>\n"
  }

  fileprivate var indent: String { String(repeating: "  ", count: depth) }

  private mutating func element(
    _ name: String, _ attributes: [(String, String)] = [],
    _ content: ((inout DMNWriter) -> Void)? = nil
  ) {
    text += indent + "<" + name
    for (key, value) in attributes { text += " \(key)=\"\(value.escapedForXML)\"" }
    guard let content else {
      text += "/>\n"
      return
    }
    text += ">\n"
    depth += 1
    content(&self)
    depth -= 1
    text += indent + "</" + name + ">\n"
  }
}

extension TableSource {
  /// The type that the column of a name declares.
  fileprivate func type(of name: String) -> FEELType? {
    inputs.first { $0.expression.text == name }?.type
  }
}
