import XMLReading

// What a schema cannot say about sheets, guidelines and crews.
extension ScoringSheet {
  /// Reports what is wrong or odd about the sheet as a whole.
  func check(_ root: XMLElement, _ reader: inout FieldReader) {
    reader.refuseSeconds(["weights", "bounds"], of: root)
    if clocks.isEmpty, rules.isEmpty {
      reader.warn("the sheet has neither clocks nor rules: it scores tone only", at: root)
    }
    if !clocks.isEmpty, !clocks.contains(where: { $0.weight > 0 }) {
      reader.report("every clock has weight 0, so timeliness has no score", at: root)
    }
    for (clock, element) in zip(clocks, root.children(named: "clock")) where clock.targets.isEmpty {
      guard clock.kind != .updateCadence, clock.kind != .resolution else { continue }
      reader.warn(
        "clock \(clock.id) has no targets; only the matrix's own will count", at: element)
    }
  }
}

extension Guideline {
  /// Reports what is wrong or odd about the guideline as a whole.
  func check(_ root: XMLElement, _ reader: inout FieldReader) {
    for (profile, element) in zip(profiles, root.children(named: "profile"))
    where profile.bands.isEmpty {
      reader.warn("the profile has no bands", at: element)
    }
  }
}

extension CrewProfile {
  /// Reads all profiles of a document.
  static func read(
    _ root: XMLElement, identity: DocumentIdentity, _ reader: inout FieldReader
  ) -> [CrewProfile] {
    root.children(named: "profile").map { CrewProfile($0, identity: identity, &reader) }
  }

  /// Reports what is wrong about the document as a whole.
  static func check(_ profiles: [CrewProfile]) -> (XMLElement, inout FieldReader) -> Void {
    { root, reader in
      if profiles.isEmpty { reader.report("<crew> has no <profile>", at: root) }
    }
  }
}
