import XMLReading

// How often elements may stand, and zones.
extension FieldReader {
  /// Reports elements that must be there, once or at least once.
  mutating func require(_ names: [String], exactlyOne: Bool, of root: XMLElement) {
    for name in names {
      let found = root.children(named: name)
      if found.isEmpty {
        report("<\(root.name)> has no <\(name)>", at: root)
      }
      guard exactlyOne else { continue }
      refuseSeconds([name], of: root)
    }
  }

  /// Reports the second and later of elements that may stand once.
  mutating func refuseSeconds(_ names: [String], of root: XMLElement) {
    for name in names {
      let found = root.children(named: name)
      for extra in found.dropFirst() {
        report(
          "<\(name)> is already on line \(found[0].line)", at: extra, help: "leave one of them out")
      }
    }
  }

  /// Reports a zone that no clock of this machine knows.
  mutating func checkZone(of element: XMLElement) {
    let zone = text("zone", of: element)
    guard !zone.isEmpty, ZoneClock(zone) == nil else { return }
    let guess = closestMatch(to: zone, in: DrillStart.knownZones)
    report(
      "there is no time zone \"\(zone)\"", at: element, attribute: "zone",
      help: guess.map { "did you mean \"\($0)\"?" } ?? "a zone is written Europe/Berlin or UTC")
  }
}
