/// Words for a key that is there twice, or that is referred to but not there.
struct KeyWording {
  private let wording: SchemaWording
  private let fault: SchemaPass.Fault

  init(_ wording: SchemaWording, _ fault: SchemaPass.Fault) {
    self.wording = wording
    self.fault = fault
  }

  /// The faults: one for each element that has the same wrong value.
  var diagnostics: [Diagnostic] {
    guard let rule, let scope else { return [plain] }
    guard !fault.text.hasPrefix("Not all fields") else { return missingFields(rule) }
    let elements = SchemaPath.select(rule.selector, from: scope)
      .filter { !isLeftOut($0) && SchemaPath.values(of: rule.fields, on: $0) == values }
    guard !fault.isMissedReference else {
      if isDefinedInLeftOut { return [] }
      return elements.isEmpty ? [plain] : elements.map(missed)
    }
    guard fault.text.hasPrefix("Duplicate"), elements.count > 1 else { return [plain] }
    return elements.dropFirst().map { duplicate($0, of: elements[0], rule) }
  }

  private var element: XMLElement { XMLElement(arena: wording.arena, index: fault.node) }

  /// The values in `key-sequence ['a', 'b']`.
  private var values: [String] {
    guard let start = fault.text.firstRange(of: "['"), let end = fault.text.firstRange(of: "']")
    else { return [] }
    guard start.upperBound <= end.lowerBound else { return [""] }
    return fault.text[start.upperBound..<end.lowerBound].split(
      separator: "', '", omittingEmptySubsequences: false
    ).map(String.init)
  }

  private var rule: SchemaIndex.KeyRule? {
    fault.quoted.last.flatMap { wording.index.rules[localPart($0)] }
  }

  /// The element within which the rule holds: the fault's own or one around it.
  private var scope: XMLElement? {
    var candidate: XMLElement? = element
    while let current = candidate, current.name != rule?.scope { candidate = current.parent }
    return candidate
  }

  private var plain: Diagnostic {
    Diagnostic(
      shortened(loweringFirst(withoutNamespaces(fault.text)), to: 300), at: element.position)
  }

  /// Attributes that a key needs; one that is there but does not fit is told elsewhere.
  private func missingFields(_ rule: SchemaIndex.KeyRule) -> [Diagnostic] {
    rule.fields.filter { $0.hasPrefix("@") }.map { localName(String($0.dropFirst())) }
      .filter { element[attribute: $0] == nil }
      .map { Diagnostic("<\(element.name)> has no \($0)=\"…\"", at: element.position) }
  }

  private func duplicate(
    _ element: XMLElement, of first: XMLElement, _ rule: SchemaIndex.KeyRule
  ) -> Diagnostic {
    let place = first.path == element.path ? "on line \(first.line)" : "at \(first.position)"
    return Diagnostic(
      "\(shown(rule.fields)) is already used \(place)",
      at: element.position(of: attribute(rule.fields)), help: "give one of them another value")
  }

  private func missed(_ element: XMLElement) -> Diagnostic {
    let fields = rule?.fields ?? []
    let key = rule?.refers.flatMap { wording.index.rules[$0] }
    let names = key.map { SchemaPath.names(of: $0.selector) } ?? "element"
    let place = element.position(of: attribute(fields))
    return Diagnostic(
      "there is no \(names) with \(shown(key?.fields ?? []))", at: place, help: suggestion(for: key)
    )
  }

  private func suggestion(for key: SchemaIndex.KeyRule?) -> String? {
    guard let key, let scope, values.count == 1 else { return nil }
    let known = SchemaPath.select(key.selector, from: scope)
      .compactMap { SchemaPath.values(of: key.fields, on: $0)?.first }
    if let near = closestMatch(to: values[0], in: known) { return "did you mean \"\(near)\"?" }
    guard !known.isEmpty else { return nil }
    let more = known.count > 12 ? ", …" : ""
    return
      "there are: \(known.prefix(12).map { shortened($0, to: 40) }.joined(separator: ", "))\(more)"
  }

  /// Whether an element that was left out as misplaced has the value that is missed.
  private var isDefinedInLeftOut: Bool {
    wording.leftOut.contains { index in
      let element = XMLElement(arena: wording.arena, index: index)
      return ([element] + Array(element.descendants)).contains { candidate in
        candidate.attributes.contains { values.contains($0.value) }
      }
    }
  }

  private func isLeftOut(_ element: XMLElement) -> Bool {
    var candidate: XMLElement? = element
    while let current = candidate {
      if wording.leftOut.contains(current.index) { return true }
      candidate = current.parent
    }
    return false
  }

  /// The name of the attribute that the only field is, if it is one of the element itself.
  private func attribute(_ fields: [String]) -> String? {
    guard fields.count == 1, fields[0].hasPrefix("@") else { return nil }
    return localName(String(fields[0].dropFirst()))
  }

  private func shown(_ fields: [String]) -> String {
    zip(fields, values).map { field, value in
      let shown = shortened(value, to: 60)
      let name = localName(String(field.split(separator: "/").last ?? "").replacing("@", with: ""))
      return name == "." ? "\"\(shown)\"" : "\(name)=\"\(shown)\""
    }.joined(separator: " and ")
  }
}
