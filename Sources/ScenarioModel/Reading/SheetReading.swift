import EventKernel
import XMLReading

extension ScoringSheet {
  /// Reads the elements of a sheet; what is missing or faulty stands in the reader's faults.
  init(_ root: XMLElement, identity: DocumentIdentity, _ reader: inout FieldReader) {
    self.init(identity: identity, title: reader.text("title", of: root))
    criticalGate = reader.number("critical-gate", of: root, criticalGate)
    leastCoverage = reader.number("least-coverage", of: root, leastCoverage)
    if let element = root.firstChild(named: "weights") {
      pillarWeights = PillarWeights(element, &reader)
    }
    if let element = root.firstChild(named: "bounds") {
      ratingBounds = RatingBounds(element, &reader)
    }
    clocks = root.children(named: "clock").map { ClockDefinition($0, &reader) }
    rules = root.children(named: "rule").map { ProtocolRule($0, &reader) }
  }
}

extension ScoringSheet.PillarWeights {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    self.init()
    timeliness = reader.number("timeliness", of: element, timeliness)
    tone = reader.number("tone", of: element, tone)
    protocolAdherence = reader.number("protocol", of: element, protocolAdherence)
    if timeliness + tone + protocolAdherence <= 0 {
      reader.report("the three weights sum to 0", at: element)
    }
  }
}

extension ScoringSheet.RatingBounds {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    self.init()
    performed = reader.number("performed", of: element, performed)
    some = reader.number("some", of: element, some)
    major = reader.number("major", of: element, major)
    if performed < some || some < major {
      reader.report(
        "the bounds do not fall: performed \(performed), some \(some), major \(major)", at: element)
    }
  }
}

extension ClockDefinition {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    let id = reader.define(.clock, element)
    var targets: [String: SimulationDuration] = [:]
    for child in element.children(named: "target") {
      let level = reader.name(.level, "level", of: child)
      let target = reader.duration("within", of: child, .zero)
      targets[level] = target
      if target <= .zero {
        reader.report("a target must be longer than 0", at: child, attribute: "within")
      }
    }
    self.init(
      id: id, kind: reader.choice("kind", of: element) ?? .detect,
      title: reader.text("title", of: element), targets: targets)
    grace = reader.duration("grace", of: element)
    halfLife = reader.duration("half-life", of: element)
    weight = reader.number("weight", of: element, 1)
    objectives = reader.names(.objective, "objectives", of: element)
    if halfLife == .zero {
      reader.report(
        "a half-life of 0 divides by zero; give a short time", at: element, attribute: "half-life")
    }
  }
}

extension ProtocolRule {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    let id = reader.define(.rule, element)
    self.init(
      id: id, text: element.firstChild(named: "text")?.text.foldingLines() ?? "",
      pattern: reader.choice("pattern", of: element) ?? .existence,
      severity: reader.choice("severity", of: element) ?? .minor,
      activation: FactPattern(element.firstChild(named: "activation"), &reader)
        ?? FactPattern(type: ""))
    reference = reader.text("reference", of: element)
    target = FactPattern(element.firstChild(named: "target"), &reader)
    closing = FactPattern(element.firstChild(named: "closing"), &reader)
    correlation = reader.text("correlate", of: element).words
    notBefore = reader.duration("not-before", of: element, .zero)
    within = reader.duration("within", of: element)
    count = reader.integer("count", of: element, 1)
    ratio = reader.number("ratio", of: element, 1)
    roles = reader.names(.role, "roles", of: element)
    objectives = reader.names(.objective, "objectives", of: element)
    checkParts(element, &reader)
    checkCorrelation(element, &reader)
  }

  /// Reports parts that the pattern needs and the rule lacks, and the reverse.
  private func checkParts(_ element: XMLElement, _ reader: inout FieldReader) {
    let lacks = [
      (pattern.needsTarget && target == nil, "<target>"),
      (pattern.needsClosing && closing == nil, "<closing>"),
      (pattern == .cadence && within == nil, "within, the time between two"),
      (pattern == .onlyByRole && roles.isEmpty, "roles"),
    ]
    for (isMissing, part) in lacks where isMissing {
      reader.report(
        "\(reader.holder) has the pattern \(pattern.rawValue), which needs \(part)", at: element)
    }
    if target != nil, pattern.isUnary, let child = element.firstChild(named: "target") {
      reader.report(
        "the pattern \(pattern.rawValue) has no <target>", at: child,
        help: "put the condition on <activation>, or choose another pattern")
    }
    if let within, within < notBefore {
      reader.report(
        "within \(within) ends before not-before \(notBefore)", at: element, attribute: "within")
    }
  }

  /// Reports attributes that facts of the rule do not have.
  private func checkCorrelation(_ element: XMLElement, _ reader: inout FieldReader) {
    for type in [activation.type, target?.type ?? activation.type] {
      guard let names = FactVocabulary.names(of: type) else { continue }
      for name in correlation where !names.contains(name) {
        reader.report(
          "facts of type \(type) have no \"\(name)\" to correlate by", at: element,
          attribute: "correlate", help: SourceIndex.Mention.correction(of: name, among: names))
      }
    }
  }
}

extension ProtocolRule.Pattern {
  /// Whether the pattern speaks of one kind of fact only.
  var isUnary: Bool {
    switch self {
    case .existence, .absence, .atMost, .exactly, .initial, .end, .onlyByRole: true
    default: false
    }
  }
  /// Whether the pattern needs a second kind of fact.
  var needsTarget: Bool { !isUnary }
  /// Whether the pattern needs what ends the window.
  var needsClosing: Bool { self == .between || self == .until }
}

extension ProtocolRule.FactPattern {
  /// Reads a pattern; `nil` without an element.
  init?(_ element: XMLElement?, _ reader: inout FieldReader) {
    guard let element else { return nil }
    self.init(
      type: reader.text("fact", of: element), condition: reader.text("where", of: element))
    reader.checkCondition(condition, on: [type], at: element, fact: "fact", condition: "where")
  }
}
