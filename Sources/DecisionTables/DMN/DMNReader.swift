import XMLReading

/// Reads the decisions of a DMN document and notes everything that is outside the subset.
struct DMNReader {
  private let root: XMLElement
  private var faults = DMNFaults()
  private var types: DMNTypes

  init(_ document: XMLDocument) {
    root = document.root
    types = DMNTypes(document.root)
  }

  /// The model.
  mutating func model() throws(TableProblems) -> DecisionModel {
    checkRoot()
    for element in root.children { checkElement(element) }
    let inputs = root.children(named: "inputData").map { input($0) }
    let requirements = DMNRequirements(root, faults: &faults)
    var decisions: [ModelDecision] = []
    for element in requirements.order {
      if let decision = decision(element, requirements.names(for: element)) {
        decisions.append(decision)
      }
    }
    guard faults.problems.isEmpty else { throw TableProblems(faults.problems) }
    return DecisionModel(
      name: root[attribute: "name"] ?? "", inputs: inputs, decisions: decisions)
  }

  private mutating func checkRoot() {
    guard root.name == "definitions" else {
      faults.report("<\(root.name)> is no DMN model", at: root, help: "it begins <definitions")
      return
    }
    if !DMNVocabulary.namespaces.contains(root.namespace ?? "") {
      faults.report(
        "the namespace \(root.namespace ?? "(none)") is of no known version of DMN", at: root,
        help: "DMN 1.5 is xmlns=\"\(DMNVocabulary.newestNamespace)\"")
    }
    checkLanguage(of: root)
  }

  /// Refuses what stands beside inputs and decisions and could change them.
  private mutating func checkElement(_ element: XMLElement) {
    guard element.namespace == root.namespace,
      !DMNVocabulary.ignorable.contains(element.name),
      !["inputData", "decision", "itemDefinition"].contains(element.name)
    else { return }
    faults.report(
      "<\(element.name)>\(element.title) is not supported", at: element,
      help: "a model may have inputs, and decisions made by tables or expressions")
  }

  private mutating func checkLanguage(of element: XMLElement) {
    guard let language = element[attribute: "expressionLanguage"],
      !language.isEmpty, !language.uppercased().contains("FEEL")
    else { return }
    faults.report(
      "expressionLanguage=\"\(language)\" is not supported", at: element,
      help: "write the expressions in FEEL")
  }

  private func input(_ element: XMLElement) -> ModelInput {
    let variable = element.firstChild(named: "variable")
    let type = variable?[attribute: "typeRef"] ?? ""
    return ModelInput(
      name: element.variableName, type: types.type(type), allowedValues: types.allowedValues(type),
      id: element[attribute: "id"] ?? "", position: element.tablePosition)
  }
}

extension DMNReader {
  private mutating func decision(_ element: XMLElement, _ names: [String]) -> ModelDecision? {
    for child in element.children where child.namespace == root.namespace {
      checkPart(child, of: element)
    }
    guard let logic = logic(of: element, names) else { return nil }
    return ModelDecision(
      name: element.variableName, id: element[attribute: "id"] ?? "", logic: logic,
      requirements: names, position: element.tablePosition)
  }

  private mutating func checkPart(_ part: XMLElement, of decision: XMLElement) {
    guard !DMNVocabulary.decisionParts.contains(part.name) else { return }
    faults.report(
      "<\(part.name)> in decision\(decision.title) is not supported", at: part,
      help: "a decision is made by <decisionTable> or <literalExpression>")
  }

  private mutating func logic(of element: XMLElement, _ names: [String]) -> ModelDecision.Logic? {
    if let table = element.firstChild(named: "decisionTable") {
      return self.table(table, of: element, names).map { .table($0) }
    }
    if let literal = element.firstChild(named: "literalExpression") {
      return expression(literal, names).map { .expression($0) }
    }
    if element.children.allSatisfy({ DMNVocabulary.decisionParts.contains($0.name) }) {
      faults.report(
        "decision\(element.title) says not how it is made", at: element,
        help: "give it a <decisionTable> or a <literalExpression>")
    }
    return nil
  }

  private mutating func expression(_ element: XMLElement, _ names: [String]) -> FEELExpression? {
    checkLanguage(of: element)
    guard let text = faults.text(of: element) else { return nil }
    do throws(FEELError) {
      return try FEELExpression(
        text.text, vocabulary: FEELVocabulary(names), members: types.memberNames)
    } catch {
      faults.report(
        "in \(FEELValue.quoted(String(text.text.prefix(60)))): \(error.message)", at: element,
        help: error.help)
      return nil
    }
  }

  private mutating func table(
    _ element: XMLElement, of decision: XMLElement, _ names: [String]
  ) -> DecisionTable? {
    for part in element.descendants where part[attribute: "expressionLanguage"] != nil {
      checkLanguage(of: part)
    }
    var reader = DMNTableReader(decision: decision, types: types)
    let source = reader.source(element)
    faults.problems += reader.faults.problems
    guard reader.faults.problems.isEmpty, let source else { return nil }
    do throws(TableProblems) {
      return try DecisionTable(source, names: names, members: types.memberNames)
    } catch {
      faults.problems += error.problems
      return nil
    }
  }
}

/// What is wrong with a document so far.
struct DMNFaults {
  var problems: [TableProblem] = []

  mutating func report(_ message: String, at element: XMLElement, help: String? = nil) {
    problems.append(TableProblem(message, at: element.tablePosition, help: help))
  }

  /// The text that stands in the `<text>` of an element.
  mutating func text(of element: XMLElement) -> TableText? {
    guard let child = element.firstChild(named: "text") else {
      report("<\(element.name)> has no <text>", at: element)
      return nil
    }
    return TableText(child.text, position: child.tablePosition)
  }
}

extension XMLElement {
  /// Where the element stands, as tables say it.
  var tablePosition: TablePosition { TablePosition(line: line, column: column) }

  /// The name that expressions use: that of the variable, else the element's own.
  var variableName: String {
    firstChild(named: "variable")?[attribute: "name"] ?? self[attribute: "name"] ?? ""
  }

  /// The name in quotation marks with a space before it, or nothing.
  var title: String { self[attribute: "name"].map { " \"\($0)\"" } ?? "" }
}
