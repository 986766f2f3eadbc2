import EventKernel
import XMLReading

extension CrewProfile {
  /// Reads a `<profile>`; what is missing or faulty stands in the reader's faults.
  init(_ element: XMLElement, identity: DocumentIdentity, _ reader: inout FieldReader) {
    let name = reader.define(.profile, element, by: "name")
    self.init(identity: identity, name: name)
    summary = reader.text("summary", of: element)
    isPresent = reader.flag("present", of: element, true)
    noticing = reader.distribution("noticing", of: element, noticing)
    acknowledging = reader.distribution("acknowledging", of: element, acknowledging)
    deciding = reader.distribution("deciding", of: element, deciding)
    starting = reader.distribution("starting", of: element, starting)
    workFactor = reader.number("work-factor", of: element, workFactor)
    approvalFactor = reader.number("approval-factor", of: element, approvalFactor)
    readChances(element, &reader)
  }

  private mutating func readChances(_ element: XMLElement, _ reader: inout FieldReader) {
    let chances: [(String, WritableKeyPath<CrewProfile, Double>)] = [
      ("miss-rate", \.missRate), ("misjudge-rate", \.misjudgeRate),
      ("under-escalation", \.underEscalation), ("over-escalation", \.overEscalation),
      ("ignore-rate", \.ignoreRate), ("shortcut-rate", \.shortcutRate),
      ("rework-rate", \.reworkRate), ("forget-rate", \.forgetRate), ("stale-rate", \.staleRate),
      ("overstep-rate", \.overstepRate), ("mistag-rate", \.mistagRate), ("log-rate", \.logRate),
      ("craft", \.craft), ("personalising", \.personalising),
    ]
    for (name, path) in chances {
      self[keyPath: path] = reader.number(name, of: element, self[keyPath: path])
    }
  }
}
