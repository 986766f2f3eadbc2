import DecisionTables
import EventKernel
import XMLReading

extension EscalationMatrix {
  /// The matrix as an XML document, which reads back as the same matrix.
  ///
  /// Comments of the document it was read from, and the order of its elements, are not kept.
  public var xml: String { Self.declaration + markup(withRows: true) }

  /// The matrix as a DMN 1.5 document: the table as DMN has it, all else as an extension.
  ///
  /// It reads back as the same matrix, and is valid by DMN15.xsd.
  public var dmn: String {
    var source = table.source
    let measures = source.inputs.map(\.expression.text)
    for index in source.inputs.indices {
      let name = inputNames[measures[index]] ?? measures[index]
      source.inputs[index].expression = TableText(name)
      if source.inputs[index].label == name { source.inputs[index].label = "" }
    }
    let used = measures + table.usedNames.filter { !measures.contains($0) }
    var document = DMNDocument(source, names: used.map { inputNames[$0] ?? $0 })
    document.title = title
    document.namespace = "\(DocumentKind.matrix.namespace):\(identity.id)"
    document.extensionElement = markup(withRows: false)
    return document.text
  }

  /// What a decision is called that has no name.
  static let decisionName = "Escalation"

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// The `<matrix>` element.
  private func markup(withRows: Bool) -> String {
    var markup = MatrixMarkup()
    let attributes: [MatrixMarkup.Attribute] = [
      ("xmlns", DocumentKind.matrix.namespace), ("id", identity.id),
      ("version", identity.version), ("title", title), ("interval", "\(interval)"),
      ("sustain", "\(sustain)"), ("release", "\(release)"),
    ]
    markup.element("matrix", attributes) { markup in
      for measure in measures { measure.write(to: &markup) }
      if withRows { writeDecision(to: &markup) } else { writeReference(to: &markup) }
      for level in levels { level.write(to: &markup) }
      for ladder in ladders { ladder.write(to: &markup) }
    }
    return markup.text
  }

  /// The decision as it stands in the DMN file around it.
  private func writeReference(to markup: inout MatrixMarkup) {
    markup.element("decide", [("decision", table.name)]) { markup in
      for column in table.source.inputs {
        let measure = column.expression.text
        guard let name = inputNames[measure] else { continue }
        markup.element("input", [("measure", measure), ("name", name)])
      }
    }
  }
}

extension MeasureDefinition {
  fileprivate func write(to markup: inout MatrixMarkup) {
    markup.element(
      "measure",
      [
        ("id", id), ("title", title), ("kind", kind.rawValue), ("window", "\(window)"),
        ("channel", channel.nonEmpty), ("formula", formula.nonEmpty),
        ("worse", worse == kind.usualWorsening ? nil : worse.rawValue),
      ])
  }
}

extension EscalationLevel {
  fileprivate func write(to markup: inout MatrixMarkup) {
    let attributes: [MatrixMarkup.Attribute] = [
      ("id", id), ("rank", "\(rank)"), ("title", title), ("notify", notify.joined),
      ("declared-by", declaredBy.joined), ("pathway", pathway.nonEmpty),
      ("statement-channels", statementChannels.joined),
      ("update-cadence", updateCadence.map { "\($0)" }),
      ("status-cadence", statusCadence.map { "\($0)" }),
      ("routing-skill", routingSkill.nonEmpty), ("ladder", ladder.nonEmpty),
    ]
    markup.element("level", attributes) { markup in
      for clock in targets.keys.sorted() {
        markup.element("target", [("clock", clock), ("within", targets[clock].map { "\($0)" })])
      }
      guard let blackout else { return }
      markup.element(
        "blackout",
        [
          ("channels", blackout.channels.sorted().joined),
          ("topics", blackout.topics.sorted().joined),
        ]
      )
    }
  }
}

extension Ladder {
  /// The ladder as an element of a matrix.
  public var xml: String {
    var markup = MatrixMarkup()
    write(to: &markup)
    return markup.text
  }

  fileprivate func write(to markup: inout MatrixMarkup) {
    let attributes: [MatrixMarkup.Attribute] = [
      ("id", id), ("loops", "\(loops)"), ("loop-delay", "\(loopDelay)"),
      ("stop", stop == .acknowledged ? nil : stop.rawValue),
    ]
    markup.element("ladder", attributes) { markup in
      if let quiet {
        markup.element(
          "quiet",
          [
            ("from", quiet.from.asTimeOfDay), ("to", quiet.to.asTimeOfDay), ("zone", quiet.zone),
          ])
      }
      for step in steps {
        markup.element(
          "step",
          [
            ("after", "\(step.after)"), ("role", step.role),
            ("on-call", step.pagesOnCall ? nil : "false"),
            ("important", step.isImportant ? "true" : nil),
          ])
      }
    }
  }
}

extension Int {
  /// Minutes after midnight, as `22:00`.
  public var asTimeOfDay: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(self / 60)):\(two(self % 60))"
  }
}

extension String {
  /// The text, or `nil` if it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}

extension [String] {
  /// The words with spaces between them, or `nil` if there is none.
  fileprivate var joined: String? { isEmpty ? nil : joined(separator: " ") }
}
