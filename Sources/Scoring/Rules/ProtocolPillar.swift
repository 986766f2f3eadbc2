import EventKernel
import ScenarioModel

/// Adherence over all rules, and its violations.
enum ProtocolPillar {
  /// Σ severity · fulfilled ÷ Σ severity · (fulfilled + violated), capped by the gate when a
  /// critical rule was violated.
  static func score(
    _ rules: [RuleResult], gate: Double, _ depth: ScoringDepth
  ) -> PillarScore {
    var pillar = PillarScore()
    let judged = rules.flatMap { rule in
      rule.activations.compactMap { activation -> (value: Double, weight: Double)? in
        switch activation.outcome {
        case .fulfilled: (1, rule.severity.weight)
        case .violated: (0, rule.severity.weight)
        default: nil
        }
      }
    }
    guard let ungated = Samples.weightedMean(judged) else {
      pillar.reason = "No rule was put to the test."
      return pillar
    }
    pillar.ungated = ungated
    pillar.interval = Bootstrap(judged, name: "protocol", depth).interval
    pillar.isGated = ungated > gate && rules.contains(where: \.hasCriticalViolation)
    pillar.score = pillar.isGated ? gate : ungated
    pillar.reason = pillar.isGated ? "Capped: a critical rule was violated." : ""
    pillar.evidence = rules.flatMap { $0.activations.flatMap(\.evidence) }.uniqued()
    return pillar
  }

  /// The violations, worst first, then by time; rounds missed in a row are one.
  static func violations(_ rules: [RuleResult]) -> [Violation] {
    let all = rules.flatMap(violations(of:))
    return all.enumerated().sorted { one, other in
      let (a, b) = (one.element, other.element)
      return (-a.severity.weight, a.moment, one.offset) < (
        -b.severity.weight, b.moment, other.offset
      )
    }.map(\.element)
  }

  private static func violations(of rule: RuleResult) -> [Violation] {
    var list: [Violation] = []
    for activation in rule.activations where activation.outcome == .violated {
      let violation = Violation(activation, of: rule)
      if rule.pattern == .cadence, let last = list.last, last.evidence == violation.evidence {
        list[list.count - 1].occurrences += 1
      } else {
        list.append(violation)
      }
    }
    return list
  }
}

extension Violation {
  fileprivate init(_ activation: RuleActivation, of rule: RuleResult) {
    self.init()
    self.rule = rule.id
    severity = rule.severity
    moment = activation.moment
    sentence = activation.sentence
    text = rule.text
    reference = rule.reference
    evidence = activation.evidence
  }
}

extension RuleResult {
  /// Whether it is critical and was violated.
  var hasCriticalViolation: Bool { severity == .critical && count(.violated) > 0 }
}

extension [Int] {
  /// Ascending, each once.
  func uniqued() -> [Int] {
    var unique: [Int] = []
    unique.reserveCapacity(count)
    for number in sorted() where unique.last != number { unique.append(number) }
    return unique
  }
}
