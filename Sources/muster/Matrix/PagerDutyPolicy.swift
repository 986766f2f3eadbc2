import EventKernel
import ScenarioModel
import XMLReading

/// An escalation policy as PagerDuty's REST API gives it, made a ladder.
///
/// The delay of a rule is the time until the next one, `num_loops` counts repetitions, and the delay
/// of the last rule is that to the next repetition.
///
/// Source: PagerDuty REST API v2, resource `escalation_policy`, developer.pagerduty.com.
struct PagerDutyPolicy {
  private let path: String
  private let roles: [String: String]
  private(set) var faults = Diagnostics()

  /// Reads policies.
  ///
  /// - Parameters:
  ///   - path: The file, for faults.
  ///   - roles: Roles by the id or name of a target.
  init(path: String, roles: [String: String]) {
    self.path = path
    self.roles = roles
  }

  /// The ladders of a response: one policy, a list of them, or a bare policy.
  mutating func ladders(of root: JSONPiece) -> [Ladder] {
    if let policies = root["escalation_policies"] {
      guard let list = policies.list else {
        report("escalation_policies is \(policies.description), not a list", at: policies)
        return []
      }
      return list.compactMap { ladder(of: $0) }
    }
    return [ladder(of: root["escalation_policy"] ?? root)].compactMap { $0 }
  }

  private mutating func ladder(of policy: JSONPiece) -> Ladder? {
    guard let rules = policy["escalation_rules"] else {
      report(
        "there is no escalation_rules", at: policy,
        help: "give the answer of GET /escalation_policies/{id}")
      return nil
    }
    guard let list = rules.list, !list.isEmpty else {
      report("escalation_rules is \(rules.description); it needs at least one rule", at: rules)
      return nil
    }
    var steps: [Ladder.Step] = []
    var start = SimulationDuration.zero
    for rule in list {
      steps += targets(of: rule).map { Ladder.Step(after: start, role: $0) }
      start = start + .minutes(delay(of: rule))
    }
    let name = policy["name"]?.text ?? policy["summary"]?.text ?? policy["id"]?.text ?? "policy"
    let last = list.last.map { delay(of: $0, isSilent: true) } ?? 1
    warnOfTheRest(policy)
    return Ladder(
      id: Self.slug(name), steps: steps, loops: loops(of: policy) + 1, loopDelay: .minutes(last))
  }

  private mutating func delay(of rule: JSONPiece, isSilent: Bool = false) -> Int {
    let delay = rule["escalation_delay_in_minutes"]
    if let minutes = delay?.integer, (1...10_080).contains(minutes) { return minutes }
    if !isSilent {
      report(
        delay.map { "escalation_delay_in_minutes is \($0.description)" }
          ?? "the rule has no escalation_delay_in_minutes",
        at: delay ?? rule, help: "it is a whole number of minutes from 1 to 10080")
    }
    return 1
  }

  private mutating func loops(of policy: JSONPiece) -> Int {
    guard let loops = policy["num_loops"] else { return 0 }
    if let count = loops.integer, (0...100).contains(count) { return count }
    report(
      "num_loops is \(loops.description)", at: loops, help: "it is a whole number from 0 to 100")
    return 0
  }

  private mutating func targets(of rule: JSONPiece) -> [String] {
    guard let targets = rule["targets"]?.list, !targets.isEmpty else {
      report("the rule has no targets", at: rule["targets"] ?? rule)
      return []
    }
    if rule["escalation_rule_assignment_strategy"]?["type"]?.text == "round_robin" {
      warn("round robin has no counterpart: all targets of the rule are told", at: rule)
    }
    return targets.compactMap { role(of: $0) }
  }

  /// The role that stands for a user or schedule: what was said, else a name made of its own.
  private mutating func role(of target: JSONPiece) -> String? {
    let kinds = ["user", "user_reference", "schedule", "schedule_reference"]
    guard let type = target["type"]?.text, kinds.contains(type) else {
      report(
        "the target's type is \(target["type"]?.description ?? "missing")", at: target,
        help: "it is one of " + kinds.joined(separator: ", "))
      return nil
    }
    let names = ["id", "summary", "name"].compactMap { target[$0]?.text }
    for name in names { if let role = roles[name] { return role } }
    guard let name = target["summary"]?.text ?? target["name"]?.text ?? target["id"]?.text else {
      report("the target has neither id nor summary", at: target)
      return nil
    }
    let role = Self.slug(name)
    warn(
      "\"\(name)\" is taken as role \(role)", at: target,
      help: "say otherwise: --role \"\(name)=…\"")
    return role
  }

  private mutating func warnOfTheRest(_ policy: JSONPiece) {
    if let handoff = policy["on_call_handoff_notifications"], handoff.text != "if_has_services" {
      warn("on_call_handoff_notifications has no counterpart and is left out", at: handoff)
    }
  }

  private mutating func report(_ message: String, at piece: JSONPiece, help: String? = nil) {
    faults.report(message, at: SourcePosition(path: path, line: piece.line), help: help)
  }

  private mutating func warn(_ message: String, at piece: JSONPiece, help: String? = nil) {
    faults.report(
      message, at: SourcePosition(path: path, line: piece.line), severity: .warning, help: help)
  }

  /// A name of letters, digits and hyphens: `Night Crew (EU)` is `night-crew-eu`.
  static func slug(_ name: String) -> String {
    let words = name.lowercased().split { !($0.isLetter || $0.isNumber) }
    return words.isEmpty ? "policy" : words.joined(separator: "-")
  }
}
