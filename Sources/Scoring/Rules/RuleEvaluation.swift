import Journaling
import ScenarioModel

/// Evaluates the sheet's rules over a journal in the manner of DECLARE (Pesic, Schonenberg and
/// van der Aalst, EDOC 2007), with conditions on data, correlation and time.
struct RuleEvaluation {
  private let drill: DrillRecord
  private let matches: FactMatches
  private let waivers: Waivers

  init(_ drill: DrillRecord) {
    self.drill = drill
    matches = FactMatches(drill.sheet.rules, in: drill)
    waivers = Waivers(drill)
  }

  /// The results in the sheet's order.
  func results() -> [RuleResult] { drill.sheet.rules.map(result) }

  private func result(_ rule: ProtocolRule) -> RuleResult {
    var result = RuleResult(rule)
    result.fault =
      [rule.activation, rule.target, rule.closing].lazy.compactMap(matches.fault).first
    guard result.fault == nil else { return result }
    let judge = RuleJudge(rule: rule, drill: drill)
    let groups = RuleGroup.all(of: rule, in: drill, by: matches)
    let activations =
      rule.pattern == .countRatio
      ? judge.countRatio(groups) : groups.flatMap(judge.keyedActivations)
    result.activations = activations.map { waivers.applied(to: $0, of: rule) }
    result.activations.sort { ($0.moment, $0.entry ?? 0) < ($1.moment, $1.entry ?? 0) }
    result.settleCounts()
    return result
  }
}

extension RuleResult {
  /// The rule's own words, nothing evaluated.
  init(_ rule: ProtocolRule) {
    self.init()
    id = rule.id
    text = rule.text
    reference = rule.reference
    pattern = rule.pattern
    severity = rule.severity
    objectives = rule.objectives
  }

  /// Counts the activations.
  ///
  /// Untested rules keep one that says `vacuous`.
  mutating func settleCounts() {
    let tested = activations.filter { $0.outcome != .vacuous }
    isTested = !tested.isEmpty
    activations = isTested ? tested : [activations.first ?? RuleActivation()]
    let judged = count(.fulfilled) + count(.violated)
    adherence = judged > 0 ? Double(count(.fulfilled)) / Double(judged) : nil
  }
}

extension RuleJudge {
  /// What each activation in a group came to, with the group's key.
  fileprivate func keyedActivations(of group: RuleGroup) -> [RuleActivation] {
    activations(of: group).map { activation in
      var keyed = activation
      keyed.key = group.key
      return keyed
    }
  }

  /// What each activation in a group came to.
  func activations(of group: RuleGroup) -> [RuleActivation] {
    switch rule.pattern {
    case .existence: existence(group)
    case .absence: atMost(0, group)
    case .atMost: atMost(rule.count, group)
    case .exactly: exactly(group)
    case .initial: initial(group)
    case .end: end(group)
    case .choice: choice(group)
    case .exclusiveChoice: exclusiveChoice(group)
    case .onlyByRole: onlyByRole(group)
    case .countRatio: countRatio([group])
    case .between: between(group)
    case .until: until(group)
    case .cadence: cadence(group)
    default: relations(of: group)
    }
  }

  /// The patterns that relate an activation with a target.
  ///
  /// In precedences the activation is the later one; in successions it is the earlier.
  private func relations(of group: RuleGroup) -> [RuleActivation] {
    let (first, second) = (group.activations, group.targets)
    return switch rule.pattern {
    case .response: responses(first, second)
    case .precedence: precedences(first, second)
    case .succession: responses(first, second) + precedences(second, first)
    case .alternateResponse: alternateResponses(first, second)
    case .alternatePrecedence: alternatePrecedences(first, second)
    case .alternateSuccession:
      alternateResponses(first, second) + alternatePrecedences(second, first)
    case .chainResponse: chainResponses(first, second, in: group)
    case .chainPrecedence: chainPrecedences(first, second, in: group)
    case .chainSuccession:
      chainResponses(first, second, in: group) + chainPrecedences(second, first, in: group)
    case .respondedExistence: respondedExistences(first, second)
    case .coExistence: respondedExistences(first, second) + respondedExistences(second, first)
    case .notCoExistence: notCoExistences(group)
    case .notSuccession: notSuccessions(first, in: group)
    case .notChainSuccession: notChainSuccessions(group)
    default: []
    }
  }
}
