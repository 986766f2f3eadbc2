import Scoring

extension Figure {
  /// What of the scorecard the figure reads; all of it for families that are not known here.
  var parts: ScorecardParts {
    switch name.split(separator: ".").first {
    case "statement", "detection", "escalation", "posts", "press", "cost": []
    case "sentiment": .recovery
    case "clock": .clocks
    case "rule", "rules": readsContradictions ? [.rules, .tone] : .rules
    case "tone": .tone
    case "level": .escalation
    case "alerts": .judgements
    case "cases": .cases
    case "workload": .workload
    default: .all
    }
  }

  /// Whether a figure of rules counts the major rule that a text contradicts no fact.
  private var readsContradictions: Bool {
    name == "rules.all" || name == "rules.major" || name.hasPrefix("rule.contradiction.")
  }
}
