import EventKernel
import ScenarioModel
import XMLReading

extension ExperimentReading {
  /// The outcomes in the order of the document.
  mutating func outcomes(_ plan: ExperimentPlan) -> [Outcome] {
    let elements = root.children(named: "outcome")
    if elements.isEmpty {
      fields.report(
        "the experiment has no outcome", at: root,
        help: "add <outcome figure=\"statement.time\"/>")
    }
    var outcomes: [Outcome] = []
    for element in elements {
      guard let outcome = outcome(element, plan) else { continue }
      if outcomes.contains(where: { $0.id == outcome.id }) {
        fields.report(
          "there are two outcomes \"\(outcome.id)\"", at: element, attribute: "id",
          help: "give one of them another id")
      }
      outcomes.append(outcome)
    }
    return outcomes
  }

  private mutating func outcome(_ element: XMLElement, _ plan: ExperimentPlan) -> Outcome? {
    let name = fields.text("figure", of: element)
    guard let figure = Figure.named(name) else {
      fields.report(
        "there is no figure \"\(name)\"", at: element, attribute: "figure",
        help: correction(of: name, among: Figure.names))
      return nil
    }
    if let fault = figure.fault(in: plan) {
      fields.report(fault.message, at: element, attribute: "figure", help: fault.help)
      return nil
    }
    let id = fields.text("id", of: element)
    if ResultRows.leading.contains(id) {
      fields.report(
        "\"\(id)\" is a column that every result has", at: element, attribute: "id",
        help: "give the outcome another id")
    }
    let title = fields.text("title", of: element)
    var outcome = Outcome(
      figure, id: id.isEmpty ? nil : id, title: title.isEmpty ? nil : title)
    outcome.bound = bound(element, figure)
    if let better: Outcome.Better = fields.choice("better", of: element) {
      outcome.better = better
    } else if case .atMost = outcome.bound, figure.better != .neither {
      outcome.better = figure.better == .less ? .more : .less
    }
    if title.isEmpty, outcome.isEvent { outcome.title = figure.title + limitWords(element) }
    return outcome
  }

  private func limitWords(_ element: XMLElement) -> String {
    let most = fields.text("at-most", of: element)
    return most.isEmpty
      ? " at least " + fields.text("at-least", of: element) : " at most " + most
  }

  private mutating func bound(_ element: XMLElement, _ figure: Figure) -> Outcome.Bound? {
    let most = limit("at-most", of: element, figure)
    let least = limit("at-least", of: element, figure)
    if most != nil, least != nil {
      fields.report("an outcome has one bound", at: element, help: "drop at-most or at-least")
    }
    return most.map { .atMost($0) } ?? least.map { .atLeast($0) }
  }

  /// A number, or a time in the unit of the figure.
  private mutating func limit(
    _ name: String, of element: XMLElement, _ figure: Figure
  ) -> Double? {
    let text = fields.text(name, of: element)
    guard !text.isEmpty else { return nil }
    if let number = Double(text) { return number }
    guard let time = SimulationDuration(written: text) else { return nil }
    switch figure.unit {
    case .minutes: return time.inMinutes
    case .hours: return time.inHours
    default:
      fields.report(
        "\(figure.name) counts \(figure.unit.rawValue), not time", at: element, attribute: name,
        help: "write a number")
      return nil
    }
  }

  /// The outcome that an attribute names, else the first.
  private mutating func index(
    _ name: String, of element: XMLElement, _ plan: ExperimentPlan
  ) -> Int {
    let id = fields.text(name, of: element)
    guard !id.isEmpty else { return 0 }
    if let index = plan.outcomes.firstIndex(where: { $0.id == id }) { return index }
    fields.report(
      "there is no outcome \"\(id)\"", at: element, attribute: name,
      help: correction(of: id, among: plan.outcomes.map(\.id)))
    return 0
  }

  mutating func selection(_ plan: ExperimentPlan) -> ExperimentPlan.Selection? {
    guard let element = root.firstChild(named: "select") else { return nil }
    let outcome = index("outcome", of: element, plan)
    if plan.outcomes[outcome].better == .neither {
      fields.report(
        "nothing says whether more or less of \(plan.outcomes[outcome].id) is better",
        at: element, attribute: "outcome", help: "say better=\"less\" in the outcome")
    }
    return ExperimentPlan.Selection(
      outcome: outcome, indifference: fields.number("indifference", of: element, 1),
      probability: fields.number("probability", of: element, 0.95))
  }

  mutating func stopping(_ plan: ExperimentPlan) -> ExperimentPlan.Stopping {
    let precision = root.firstChild(named: "precision")
    let selection = root.firstChild(named: "select")
    if let precision {
      if let selection {
        fields.report(
          "an experiment stops by precision or by selection, not both", at: selection,
          help: "drop one of them")
      }
      let most = fields.integer("at-most", of: precision, 10_000)
      let width = fields.text("within", of: precision)
      return .precision(
        outcome: index("outcome", of: precision, plan),
        rule: PrecisionRule(PrecisionRule.Target(written: width) ?? .relative(0.05), most: most))
    }
    if let selection { return .selection(most: fields.integer("at-most", of: selection, 5000)) }
    return .fixed(fields.integer("replications", of: root, 200))
  }

  mutating func frontier(_ plan: ExperimentPlan) -> [String] {
    guard let element = root.firstChild(named: "frontier") else { return [] }
    return ["speed", "risk", "cost"].map { name in
      plan.outcomes[index(name, of: element, plan)].id
    }
  }

  mutating func robustness() -> ExperimentPlan.Robustness? {
    guard let element = root.firstChild(named: "robustness") else { return nil }
    let written = element.children(named: "assumption").compactMap { assumption($0) }
    return ExperimentPlan.Robustness(
      element.children(named: "assumption").isEmpty ? Assumption.all : written,
      worlds: fields.integer("worlds", of: element, 200),
      replications: fields.integer("replications", of: element, 10))
  }

  private mutating func assumption(_ element: XMLElement) -> Assumption? {
    let name = fields.text("name", of: element)
    guard var assumption = Assumption.named(name) else {
      fields.report(
        "there is no assumption \"\(name)\"", at: element, attribute: "name",
        help: correction(of: name, among: Assumption.all.map(\.name)))
      return nil
    }
    assumption.least = fields.number("least", of: element, assumption.least)
    assumption.most = fields.number("most", of: element, assumption.most)
    if assumption.least > assumption.most || assumption.least < 0 {
      fields.report(
        "\(name) runs from \(assumption.least) to \(assumption.most)", at: element,
        attribute: "least", help: "write the smaller number as least; neither is below 0")
    }
    return assumption
  }
}

extension PrecisionRule.Target {
  /// Reads `5%` as a share and `0.5` as a width; `nil` for anything else, and for 0.
  public init?(written text: String) {
    if text.hasSuffix("%") {
      guard let number = Double(text.dropLast()), number > 0, number.isFinite else { return nil }
      self = .relative(number / 100)
    } else {
      guard let number = Double(text), number > 0, number.isFinite else { return nil }
      self = .absolute(number)
    }
  }
}

extension Figure {
  /// Why the documents have no such figure, or `nil`.
  func fault(in plan: ExperimentPlan) -> PolicyChangeFault? {
    let parts = name.split(separator: ".").map(String.init)
    guard parts.count > 1 else { return nil }
    let known: [String]
    switch (parts[0], parts.count) {
    case ("clock", 3): known = plan.sheet.clocks.map(\.id)
    case ("rule", 3): known = plan.sheet.rules.map(\.id)
    case ("level", 3): known = plan.policies.flatMap { $0.matrix.levels.map(\.id) }
    case ("objective", 2): known = plan.scenarios.flatMap { $0.objectives.map(\.id) }
    default: return nil
    }
    guard !known.contains(parts[1]) else { return nil }
    return PolicyChangeFault(
      "there is no \(parts[0]) \"\(parts[1])\"", help: correction(of: parts[1], among: known))
  }
}
