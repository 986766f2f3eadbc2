import XMLReading

/// Reads the texts of one `<decisionTable>`.
struct DMNTableReader {
  let decision: XMLElement
  let types: DMNTypes
  private(set) var faults = DMNFaults()
  private var tableType = ""

  init(decision: XMLElement, types: DMNTypes) {
    self.decision = decision
    self.types = types
  }

  mutating func source(_ element: XMLElement) -> TableSource? {
    guard let policy = policy(of: element) else { return nil }
    checkParts(of: element)
    tableType = element[attribute: "typeRef"] ?? ""
    let outputs = element.children(named: "output")
    var source = TableSource(name: decision.variableName, hitPolicy: policy)
    source.position = element.tablePosition
    source.inputs = element.children(named: "input").compactMap { input($0) }
    source.outputs = outputs.map { output($0, isOnly: outputs.count == 1) }
    source.rules = element.children(named: "rule").map { rule($0) }
    return source
  }

  private mutating func policy(of element: XMLElement) -> HitPolicy? {
    let name = element[attribute: "hitPolicy"] ?? "UNIQUE"
    let aggregation = element[attribute: "aggregation"]
    if let policy = HitPolicy(dmn: name, aggregation: aggregation) { return policy }
    let isKnown = HitPolicy(dmn: name) != nil
    faults.report(
      isKnown
        ? "aggregation=\"\(aggregation ?? "")\" is not known"
        : "hitPolicy=\"\(name)\" is not known",
      at: element,
      help: isKnown
        ? "write SUM, MIN, MAX or COUNT"
        : "write UNIQUE, ANY, PRIORITY, FIRST, COLLECT, RULE ORDER or OUTPUT ORDER")
    return nil
  }

  private mutating func checkParts(of element: XMLElement) {
    let known: Set<String> = [
      "description", "extensionElements", "input", "output", "annotation", "rule",
    ]
    for child in element.children where child.namespace == element.namespace {
      guard !known.contains(child.name) else { continue }
      faults.report("<\(child.name)> in a decision table is not supported", at: child)
    }
  }

  private mutating func input(_ element: XMLElement) -> InputColumn? {
    guard let expression = element.firstChild(named: "inputExpression"),
      let text = faults.text(of: expression)
    else {
      if element.firstChild(named: "inputExpression") == nil {
        faults.report("<input> has no <inputExpression>", at: element)
      }
      return nil
    }
    let type = expression[attribute: "typeRef"] ?? ""
    return InputColumn(
      label: element[attribute: "label"] ?? "", expression: text, type: types.type(type),
      allowedValues: values("inputValues", of: element) ?? types.allowedValues(type))
  }

  private mutating func output(_ element: XMLElement, isOnly: Bool) -> OutputColumn {
    let name = element[attribute: "name"] ?? ""
    let type = element[attribute: "typeRef"] ?? ""
    let whole = decision.firstChild(named: "variable")?[attribute: "typeRef"] ?? tableType
    let allowed =
      values("outputValues", of: element) ?? types.allowedValues(type)
      ?? (isOnly ? types.allowedValues(whole) : types.allowedValues(whole, component: name))
    return OutputColumn(
      name: name, type: types.type(type), allowedValues: allowed,
      defaultEntry: values("defaultOutputEntry", of: element))
  }

  private func values(_ name: String, of element: XMLElement) -> TableText? {
    guard let text = element.firstChild(named: name)?.firstChild(named: "text"),
      !text.text.isEmpty
    else { return nil }
    return TableText(text.text, position: text.tablePosition)
  }

  private mutating func rule(_ element: XMLElement) -> RuleRow {
    RuleRow(
      id: element[attribute: "id"] ?? element[attribute: "label"] ?? "",
      inputs: element.children(named: "inputEntry").compactMap { faults.text(of: $0) },
      outputs: element.children(named: "outputEntry").compactMap { faults.text(of: $0) },
      annotations: element.children(named: "annotationEntry").map {
        $0.firstChild(named: "text")?.text ?? ""
      },
      position: element.tablePosition)
  }
}
