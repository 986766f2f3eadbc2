import EventKernel
import XMLReading

extension Scenario {
  /// Reads the elements of a scenario; what is missing or faulty stands in the reader's faults.
  init(_ root: XMLElement, identity: DocumentIdentity, _ reader: inout FieldReader) {
    let storyline = root.firstChild(named: "storyline")?.text ?? ""
    self.init(
      identity: identity, title: reader.text("title", of: root), storyline: storyline,
      crisis: Crisis(root.firstChild(named: "crisis"), &reader))
    readAudience(root, &reader)
    readSpread(root, &reader)
    readMSEL(root, &reader)
    reader.resolve(
      [
        .channel, .region, .touchpoint, .verbatim, .objective, .fact, .inject, .expected,
        .stakeholder,
      ],
      in: "this scenario")
  }

  private mutating func readAudience(_ root: XMLElement, _ reader: inout FieldReader) {
    channels = root.children(named: "channel").map { MediaChannel($0, &reader) }
    regions = root.children(named: "region").map { Region($0, &reader) }
    segments = root.children(named: "segment").map { AudienceSegment($0, regions, &reader) }
    personas = PersonaTraits.standard
    for element in root.children(named: "persona") {
      guard let persona: Persona = reader.choice("name", of: element) else { continue }
      personas[persona] = PersonaTraits(element, &reader)
    }
    stakeholders = root.children(named: "stakeholder").map { Stakeholder($0, &reader) }
    if let element = root.firstChild(named: "tiers") { tierFormula = TierFormula(element, &reader) }
    touchpoints = root.children(named: "touchpoint").map { Touchpoint($0, &reader) }
    verbatims = root.children(named: "verbatim").map { Verbatim($0, &reader) }
    scheduledPosts = root.children(named: "scheduled-post").map { ScheduledPost($0, &reader) }
  }

  private mutating func readSpread(_ root: XMLElement, _ reader: inout FieldReader) {
    if let element = root.firstChild(named: "virality") { virality = Virality(element, &reader) }
    if let element = root.firstChild(named: "response-effects") {
      responseEffects = ResponseEffects(element, &reader)
    }
    contacts = root.firstChild(named: "contacts").map { ContactDemand($0, &reader) }
  }

  private mutating func readMSEL(_ root: XMLElement, _ reader: inout FieldReader) {
    objectives = root.children(named: "objective").map { Objective($0, &reader) }
    facts = root.children(named: "fact").map { FactSheetItem($0, &reader) }
    for element in root.children {
      switch element.name {
      case "inject": injects.append(Inject(scripted: element, &reader))
      case "contingency": injects.append(Inject(contingency: element, &reader))
      case "expected": expectedActions.append(ExpectedAction(element, &reader))
      default: break
      }
    }
  }
}

extension Crisis {
  init(_ element: XMLElement?, _ reader: inout FieldReader) {
    guard let element else {
      self.init(archetype: .serviceOutage, cluster: .accidental, start: "", zone: "", length: .zero)
      return
    }
    reader.enter(element)
    self.init(
      archetype: reader.choice("archetype", of: element) ?? .serviceOutage,
      cluster: reader.choice("cluster", of: element) ?? .accidental,
      start: reader.text("start", of: element), zone: reader.text("zone", of: element),
      length: reader.duration("length", of: element, .zero))
    hasHistory = reader.flag("has-history", of: element)
    threatensLife = reader.flag("threatens-life", of: element)
    let written = reader.text("topic", of: element)
    if !written.isEmpty { topic = written }
    reader.source.define(.init(.topic, topic), at: element.position(ofAttribute: "topic"))
  }
}

extension Objective {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    self.init(
      id: reader.define(.objective, element), title: reader.text("title", of: element),
      capability: reader.text("capability", of: element),
      principle: reader.text("principle", of: element))
  }
}

extension FactSheetItem {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    let id = reader.define(.fact, element)
    let versions = element.children(named: "version").map { child in
      Version(
        number: reader.integer("number", of: child),
        from: reader.moment("from", of: child) ?? .start, text: child.text)
    }
    self.init(id: id, title: reader.text("title", of: element), versions: versions)
    for (earlier, (later, child)) in zip(
      versions, zip(versions, element.children(named: "version")).dropFirst())
    where later.from <= earlier.from || later.number <= earlier.number {
      reader.report(
        "version \(later.number) from \(later.from.written) does not follow version "
          + "\(earlier.number) from \(earlier.from.written)", at: child,
        help: "write the versions in order; numbers and moments rise")
    }
  }
}
