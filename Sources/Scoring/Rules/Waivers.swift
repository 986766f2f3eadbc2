import Journaling
import ScenarioModel

/// Violations that an evaluator excused.
///
/// A waiver is about a rule, may name one entry, and needs a reason; without one it does not count.
struct Waivers {
  private struct Waiver {
    let rule: String
    let entry: Int?
    let reason: String
  }

  private let waivers: [Waiver]

  init(_ drill: DrillRecord) {
    waivers = drill.entries("waiver").compactMap { entry in
      let reason = entry.attributes.string("reason") ?? drill.text(of: entry) ?? ""
      guard !reason.isEmpty else { return nil }
      return Waiver(
        rule: entry.attributes.string("rule") ?? entry.subjectID,
        entry: entry.attributes.integer("entry").map(Int.init), reason: reason)
    }
  }

  /// The activation, waived if it is violated and somebody excused it.
  func applied(to activation: RuleActivation, of rule: ProtocolRule) -> RuleActivation {
    guard activation.outcome == .violated else { return activation }
    let waiver = waivers.first { waiver in
      waiver.rule == rule.id && (waiver.entry.map(activation.evidence.contains) ?? true)
    }
    guard let waiver else { return activation }
    var waived = activation
    waived.outcome = .waived
    waived.waiver = waiver.reason
    return waived
  }
}
