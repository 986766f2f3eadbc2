import EventKernel
import ScenarioModel
import XMLReading

extension ExperimentReading {
  /// The policies, those of combinations last.
  mutating func policies(crews: [CrewProfile]) -> [Policy] {
    let usual = crew(fields.text("crew", of: root), of: crews, at: root, "crew")
    var policies = root.children(named: "policy").compactMap { policy($0, crews, else: usual) }
    for element in root.children(named: "cross") { policies += cross(element, crews) }
    let names = policies.map(\.id)
    for (index, name) in names.enumerated() where names[..<index].contains(name) {
      fields.report(
        "there are two policies \"\(name)\"", at: root,
        help: "give each <policy> an id that no <cross> makes")
    }
    if policies.isEmpty, !fields.faults.hasErrors {
      fields.report(
        "the experiment has no policy", at: root, help: "add <policy id=\"today\"/> and another one"
      )
    }
    return policies
  }

  private mutating func policy(
    _ element: XMLElement, _ crews: [CrewProfile], else usual: CrewProfile?
  ) -> Policy? {
    let matrix = matrix(written("matrix", of: element), at: element)
    let organization = organization(written("organization", of: element), at: element)
    let own = fields.text("crew", of: element)
    let crew = own.isEmpty ? usual : crew(own, of: crews, at: element, "crew")
    guard let matrix, let organization, let crew else { return nil }
    let id = fields.text("id", of: element)
    let title = fields.text("title", of: element)
    var policy = Policy(
      id: id, title: title.isEmpty ? id : title, matrix: matrix, organization: organization,
      crew: crew)
    for child in element.children {
      guard let change = change(child) else { continue }
      do {
        try policy.make(change)
      } catch {
        fields.report(error.message, at: child, help: error.help.isEmpty ? nil : error.help)
      }
    }
    return policy
  }

  /// An attribute of the policy, else of the experiment.
  private func written(_ name: String, of element: XMLElement) -> String {
    let own = fields.text(name, of: element)
    return own.isEmpty ? fields.text(name, of: root) : own
  }

  private mutating func crew(
    _ written: String, of crews: [CrewProfile], at element: XMLElement, _ attribute: String
  ) -> CrewProfile? {
    let name = written.isEmpty ? "competent" : written
    if let crew = crews.first(where: { $0.name == name }) { return crew }
    fields.report(
      "there is no crew \"\(name)\"", at: element, attribute: attribute,
      help: correction(of: name, among: crews.map(\.name)))
    return nil
  }

  private mutating func cross(_ element: XMLElement, _ crews: [CrewProfile]) -> [Policy] {
    func list(_ name: String, _ single: String) -> [String] {
      let words = fields.text(name, of: element).words
      return words.isEmpty ? [fields.text(single, of: root)] : words
    }
    var policies: [Policy] = []
    for matrixPath in list("matrices", "matrix") {
      for organizationPath in list("organizations", "organization") {
        for name in list("crews", "crew") {
          guard let matrix = matrix(matrixPath, at: element),
            let organization = organization(organizationPath, at: element),
            let crew = crew(name, of: crews, at: element, "crews")
          else { continue }
          let parts = [matrix.identity.id, organization.identity.id, crew.name]
          policies.append(
            Policy(
              id: parts.joined(separator: "-"), title: parts.joined(separator: ", "),
              matrix: matrix, organization: organization, crew: crew))
        }
      }
    }
    return policies
  }

  /// What times are multiplied by: a thousandth to a thousand.
  private mutating func factor(of element: XMLElement) -> Double {
    let factor = fields.number("factor", of: element, 1)
    if !(0.001...1000).contains(factor) {
      fields.report(
        "times cannot be multiplied by \(fields.text("factor", of: element))", at: element,
        attribute: "factor", help: "give 0.001 to 1000")
      return 1
    }
    return factor
  }

  private mutating func change(_ element: XMLElement) -> PolicyChange? {
    let factor = factor(of: element)
    let role = fields.text("role", of: element)
    switch element.name {
    case "agents":
      let count = Int(fields.text("change", of: element).drop { $0 == "+" }) ?? 0
      return .agents(
        team: fields.text("team", of: element), shift: fields.text("shift", of: element),
        by: count)
    case "approval": return .approval(role: role, factor: factor)
    case "work": return .work(kind: fields.choice("kind", of: element), factor: factor)
    case "paging": return .paging(role: role, factor: factor)
    case "lane":
      return .lane(
        pathway: fields.text("pathway", of: element),
        isOpen: fields.flag("open", of: element, true),
        texts: fields.choices("texts", of: element))
    case "lag": return .lag(factor: factor)
    case "shrinkage": return .shrinkage(fields.number("share", of: element))
    case "threshold":
      return .threshold(
        row: fields.text("row", of: element), measure: fields.text("measure", of: element),
        test: fields.text("test", of: element))
    case "sustain": return fields.duration("time", of: element).map { .sustain($0) }
    default: return nil
    }
  }
}
