import EventKernel
import XMLReading

// What a schema cannot say about a scenario.
extension Scenario {
  /// Reports what is wrong or odd about the scenario as a whole.
  func check(_ root: XMLElement, _ reader: inout FieldReader) {
    reader.require(
      ["storyline", "crisis"], exactlyOne: true, of: root)
    reader.require(["channel", "region", "segment", "objective"], exactlyOne: false, of: root)
    reader.refuseSeconds(["tiers", "virality", "response-effects", "contacts"], of: root)
    checkStart(root, &reader)
    checkAudience(root, &reader)
    checkFacts(root, &reader)
    checkTimes(root, &reader)
    checkCycles(root, &reader)
    if !reader.faults.hasErrors { checkSpread(root, &reader) }
  }

  private func checkStart(_ root: XMLElement, _ reader: inout FieldReader) {
    guard let element = root.firstChild(named: "crisis") else { return }
    for region in root.children(named: "region") { reader.checkZone(of: region) }
    reader.checkZone(of: element)
    if crisis.length <= .zero {
      reader.report("length must be longer than 0", at: element, attribute: "length")
    }
    do throws(DrillStart.Fault) {
      _ = try DrillStart(local: crisis.start, zone: crisis.zone)
    } catch {
      switch error {
      case .notATime:
        reader.report(
          "start=\"\(crisis.start)\" is not a date and time", at: element, attribute: "start",
          help: "write it as 2026-03-03T09:00")
      case .unknownZone: break
      case .skipped(let minutes):
        reader.report(
          "clocks in \(crisis.zone) skip \(crisis.start)", at: element, attribute: "start",
          help: "they are put forward by \(minutes) minutes that night")
      }
    }
  }

  private func checkAudience(_ root: XMLElement, _ reader: inout FieldReader) {
    if !regions.isEmpty, !regions.contains(where: \.isHome),
      let first = root.firstChild(named: "region")
    {
      reader.report(
        "no region is home, so the crisis starts nowhere", at: first,
        help: "write home=\"true\" on the region where it starts")
    }
    if !channels.isEmpty, !channels.contains(where: { $0.share > 0 }),
      let first = root.firstChild(named: "channel")
    {
      reader.report("the shares of the channels sum to 0", at: first, attribute: "share")
    }
    for (region, element) in zip(regions, root.children(named: "region"))
    where !segments.contains(where: { $0.region == region.id }) {
      reader.warn("nobody lives in region \(region.id)", at: element)
    }
    checkVerbatims(root, &reader)
  }

  private func checkVerbatims(_ root: XMLElement, _ reader: inout FieldReader) {
    guard !verbatims.isEmpty else { return }
    for (segment, element) in zip(segments, root.children(named: "segment")) {
      let tongue = segment.language.primaryLanguage
      guard !verbatims.contains(where: { $0.language.primaryLanguage == tongue }) else { continue }
      reader.warn(
        "no verbatim is in \(segment.language), the language of segment \(segment.id)",
        at: element, help: "its posts will have no text")
    }
  }

  private func checkFacts(_ root: XMLElement, _ reader: inout FieldReader) {
    let elements = root.descendants.filter { $0.name == "reveal" }
    for element in elements {
      let id = reader.text("fact", of: element)
      let version = reader.text("version", of: element)
      guard let fact = facts.first(where: { $0.id == id }) else { continue }
      let known = fact.versions.map { "\($0.number)" }
      guard !known.contains(version) else { continue }
      reader.report(
        "fact \"\(id)\" has no version \(version)", at: element, attribute: "version",
        help: "it has \(known.joined(separator: ", "))")
    }
  }

  private func checkTimes(_ root: XMLElement, _ reader: inout FieldReader) {
    guard crisis.length > .zero else { return }
    let end = SimulationTime.start + crisis.length
    for element in root.children where ["inject", "contingency", "expected"].contains(element.name)
    {
      for attribute in ["at", "by"] {
        guard let moment = SimulationTime(written: reader.text(attribute, of: element)) else {
          continue
        }
        checkMoment(moment, end, element, attribute, &reader)
      }
    }
  }

  private func checkMoment(
    _ moment: SimulationTime, _ end: SimulationTime, _ element: XMLElement, _ attribute: String,
    _ reader: inout FieldReader
  ) {
    let name = "\(element.name) \(reader.text("id", of: element))"
    if moment < .start {
      reader.report("\(name) is due before STARTEX", at: element, attribute: attribute)
    } else if moment >= end {
      reader.warn(
        "\(name) is due at \(moment.written), but ENDEX is \(end.written)", at: element,
        attribute: attribute)
    }
  }

  /// Reports injects that wait for one another in a circle.
  private func checkCycles(_ root: XMLElement, _ reader: inout FieldReader) {
    var earlier: [String: String] = [:]
    for inject in injects {
      if case .after(let other, _) = inject.release { earlier[inject.id] = other }
    }
    for element in root.children(named: "inject") {
      let id = reader.text("id", of: element)
      var seen: Set<String> = []
      var next = earlier[id]
      while let current = next, current != id, seen.insert(current).inserted {
        next = earlier[current]
      }
      guard next == id else { continue }
      reader.report(
        "inject \(id) waits for itself", at: element, attribute: "after",
        help: "one of the injects of the circle needs at=\"T+…\"")
    }
  }
}

extension String {
  /// The language of a BCP 47 tag without region and script.
  var primaryLanguage: String {
    String(split(separator: "-").first ?? "").lowercased()
  }
}

// How large the crisis gets.
extension Scenario {
  /// Warns of a crisis that feeds itself.
  func checkSpread(_ root: XMLElement, _ reader: inout FieldReader) {
    guard !channels.isEmpty, !regions.isEmpty, !segments.isEmpty, crisis.length > .zero else {
      return
    }
    let radius = GenerationMatrix(self).spectralRadius
    guard radius > GenerationMatrix.limit else { return }
    let shown = (radius * 100).rounded() / 100
    reader.warn(
      "every generation of posts is \(shown) times the one before, so the talk grows without end",
      at: root.firstChild(named: "virality") ?? root, attribute: "reproduction",
      help:
        "lower reproduction below \((virality.reproduction / radius * 100).rounded(.down) / 100)")
  }
}
