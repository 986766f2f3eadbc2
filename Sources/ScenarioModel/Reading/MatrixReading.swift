import DecisionTables
import EventKernel
import XMLReading

extension EscalationMatrix {
  /// Reads the elements of a matrix; what is missing or faulty stands in the reader's faults.
  init?(_ root: XMLElement, identity: DocumentIdentity, _ reader: inout FieldReader) {
    self.init(root, identity: identity, decidedBy: nil, &reader)
  }

  /// As above, with the model of the DMN file that the elements stand in, if they do.
  init?(
    _ root: XMLElement, identity: DocumentIdentity, decidedBy model: DecisionModel?,
    _ reader: inout FieldReader
  ) {
    let levels = root.children(named: "level").map { EscalationLevel($0, &reader) }
      .sorted { $0.rank < $1.rank }
    let measures = MeasureDefinition.read(root.children(named: "measure"), &reader)
    let decisions = DecisionReader(measures: measures, levels: levels, embedding: model)
    let decide = root.firstChild(named: "decide")
    let table = decisions.table(decide, &reader)
    guard let table = table ?? .empty else { return nil }
    self.init(
      identity: identity, title: reader.text("title", of: root), measures: measures,
      table: table, levels: levels)
    interval = reader.duration("interval", of: root, interval)
    sustain = reader.duration("sustain", of: root, sustain)
    release = reader.duration("release", of: root, release)
    ladders = root.children(named: "ladder").map { Ladder($0, &reader) }
    inputNames = decisions.inputNames(decide)
    tablePath = decide?.modelPath ?? identity.path
    reader.resolve([.level, .ladder], in: "this matrix")
    if interval <= .zero {
      reader.report("interval must be longer than 0", at: root, attribute: "interval")
    }
  }
}

extension MeasureDefinition {
  /// Reads the measures in order, so that a formula sees those above it only.
  static func read(
    _ elements: [XMLElement], _ reader: inout FieldReader
  ) -> [MeasureDefinition] {
    var measures: [MeasureDefinition] = []
    for element in elements {
      measures.append(MeasureDefinition(element, above: measures.map(\.id), &reader))
    }
    return measures
  }

  private init(_ element: XMLElement, above: [String], _ reader: inout FieldReader) {
    self.init(
      id: reader.define(.measure, element), title: reader.text("title", of: element),
      kind: reader.choice("kind", of: element) ?? .volume,
      window: reader.duration("window", of: element, .minutes(1)))
    channel = reader.name(.channel, "channel", of: element)
    formula = reader.text("formula", of: element)
    worse = reader.choice("worse", of: element) ?? kind.usualWorsening
    checkFormula(element, above, &reader)
    if window <= .zero {
      reader.report("window must be longer than 0", at: element, attribute: "window")
    }
    if EscalationMatrix.flags.contains(id) {
      reader.report(
        "\"\(id)\" is a name that every matrix has already", at: element, attribute: "id")
    }
  }

  private func checkFormula(
    _ element: XMLElement, _ above: [String], _ reader: inout FieldReader
  ) {
    switch (kind, formula.isEmpty) {
    case (.formula, true):
      reader.report("measure \(id) is of kind formula and has no formula", at: element)
    case (.formula, false):
      do throws(FEELError) {
        _ = try FEELExpression(formula, names: above)
      } catch {
        reader.report(
          "formula: \(error.message)", at: element, attribute: "formula",
          help: error.correction(of: formula, among: above)
            ?? "measures above this one: \(above.joined(separator: ", "))")
      }
    case (_, false):
      reader.report(
        "measure \(id) has a formula but is of kind \(kind.rawValue)", at: element,
        attribute: "formula", help: "write kind=\"formula\", or leave the formula out")
    case (_, true): break
    }
  }
}

extension EscalationLevel {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    self.init(
      id: reader.define(.level, element), rank: reader.integer("rank", of: element),
      title: reader.text("title", of: element))
    notify = reader.names(.role, "notify", of: element)
    declaredBy = reader.names(.role, "declared-by", of: element)
    pathway = reader.name(.pathway, "pathway", of: element)
    statementChannels = reader.names(.channel, "statement-channels", of: element)
    updateCadence = reader.duration("update-cadence", of: element)
    statusCadence = reader.duration("status-cadence", of: element)
    routingSkill = reader.name(.skill, "routing-skill", of: element)
    ladder = reader.name(.ladder, "ladder", of: element)
    for child in element.children(named: "target") {
      targets[reader.text("clock", of: child)] = reader.duration("within", of: child, .zero)
    }
    readBlackout(element, &reader)
  }

  private mutating func readBlackout(_ element: XMLElement, _ reader: inout FieldReader) {
    let elements = element.children(named: "blackout")
    blackout = elements.first.map { child in
      Blackout(
        channels: Set(reader.names(.channel, "channels", of: child)),
        topics: Set(reader.names(.topic, "topics", of: child)))
    }
    for extra in elements.dropFirst() {
      reader.report("\(reader.holder) has a <blackout> already", at: extra)
    }
    for name in ["update-cadence", "status-cadence"]
    where reader.duration(name, of: element) == .zero {
      reader.report("\(name) must be longer than 0", at: element, attribute: name)
    }
  }
}
