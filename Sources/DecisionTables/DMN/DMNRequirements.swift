import XMLReading

/// Which decisions require which others, and an order in which all can be made.
struct DMNRequirements {
  /// The decisions, each behind those that it requires; those in a circle are missing.
  private(set) var order: [XMLElement] = []

  private var required: [XMLElement: [XMLElement]] = [:]

  init(_ root: XMLElement, faults: inout DMNFaults) {
    let decisions = root.children(named: "decision")
    var elements: [String: XMLElement] = [:]
    for element in root.children(named: "inputData") + decisions {
      if let id = element[attribute: "id"] { elements[id] = element }
    }
    checkNames(root.children(named: "inputData") + decisions, faults: &faults)
    for decision in decisions {
      required[decision] = Self.required(by: decision, among: elements, faults: &faults)
    }
    sort(decisions, faults: &faults)
  }

  /// The names that a decision's expressions may use.
  func names(for decision: XMLElement) -> [String] {
    (required[decision] ?? []).map(\.variableName)
  }

  private func checkNames(_ elements: [XMLElement], faults: inout DMNFaults) {
    var seen: [String: XMLElement] = [:]
    for element in elements {
      let name = element.variableName
      if name.isEmpty { faults.report("<\(element.name)> has no name", at: element) }
      if let other = seen[name], !name.isEmpty {
        faults.report("the name \"\(name)\" stands on line \(other.line) already", at: element)
      }
      seen[name] = element
    }
  }

  private static func required(
    by decision: XMLElement, among elements: [String: XMLElement], faults: inout DMNFaults
  ) -> [XMLElement] {
    var found: [XMLElement] = []
    for requirement in decision.children(named: "informationRequirement") {
      for child in requirement.children
      where child.name == "requiredInput" || child.name == "requiredDecision" {
        let reference = child[attribute: "href"] ?? ""
        guard reference.hasPrefix("#"), let element = elements[String(reference.dropFirst())] else {
          faults.report(
            "href=\"\(reference)\" leads to no input or decision of this file", at: child,
            help: closestMatch(to: String(reference.dropFirst()), in: elements.keys.sorted())
              .map { "the nearest is href=\"#\($0)\"" })
          continue
        }
        if !found.contains(element) { found.append(element) }
      }
    }
    return found
  }

  /// Takes decisions whose requirements are taken, until none is left or only a circle.
  private mutating func sort(_ decisions: [XMLElement], faults: inout DMNFaults) {
    var waiting: [XMLElement: Int] = [:]
    var followers: [XMLElement: [XMLElement]] = [:]
    for decision in decisions {
      let others = (required[decision] ?? []).filter { $0.name == "decision" }
      waiting[decision] = others.count
      for other in others { followers[other, default: []].append(decision) }
    }
    order = decisions.filter { waiting[$0] == 0 }
    var next = 0
    while next < order.count {
      for follower in followers[order[next]] ?? [] {
        waiting[follower, default: 0] -= 1
        if waiting[follower] == 0 { order.append(follower) }
      }
      next += 1
    }
    if let stuck = decisions.first(where: { waiting[$0] ?? 0 > 0 }) {
      reportCircle(through: stuck, waiting, faults: &faults)
    }
  }

  /// Follows requirements among the stuck decisions until one comes again.
  private func reportCircle(
    through start: XMLElement, _ waiting: [XMLElement: Int], faults: inout DMNFaults
  ) {
    var path: [XMLElement] = []
    var places: [XMLElement: Int] = [:]
    var current = start
    while places[current] == nil {
      places[current] = path.count
      path.append(current)
      let next = (required[current] ?? []).first { (waiting[$0] ?? 0) > 0 }
      guard let next else { break }
      current = next
    }
    let circle = path[(places[current] ?? 0)...].prefix(12) + [current]
    faults.report(
      "decisions require one another in a circle: "
        + circle.map(\.variableName).joined(separator: " → "), at: current)
  }
}
