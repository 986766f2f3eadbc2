import ScenarioModel
import Scoring

/// What of a scorecard some figures read, so that nothing else need be worked out.
struct FigureReading: Sendable {
  /// The parts of the scorecard that some figure reads.
  let parts: ScorecardParts
  private let figures: [Figure]

  init(_ figures: [Figure]) {
    self.figures = figures
    parts = figures.reduce([]) { $0.union($1.parts) }
  }

  /// The sheet without the clocks and rules that no figure reads.
  func narrowed(_ sheet: ScoringSheet) -> ScoringSheet {
    guard parts != .all else { return sheet }
    var sheet = sheet
    sheet.clocks.removeAll { clock in !figures.contains { $0.reads(clock) } }
    sheet.rules.removeAll { rule in !figures.contains { $0.reads(rule) } }
    return sheet
  }
}

extension Figure {
  /// What of the scorecard the figure reads; all of it for families that are not known here.
  var parts: ScorecardParts {
    switch words.first {
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

  private var words: [Substring] { name.split(separator: ".") }

  /// Whether the figure counts the major rule that a text contradicts no fact.
  private var readsContradictions: Bool {
    name == "rules.all" || name == "rules.major" || name.hasPrefix("rule.contradiction.")
  }

  fileprivate func reads(_ clock: ClockDefinition) -> Bool {
    parts == .all || words.prefix(2).elementsEqual(["clock", clock.id[...]])
  }

  fileprivate func reads(_ rule: ProtocolRule) -> Bool {
    parts == .all || name == "rules.all" || name == "rules.\(rule.severity.rawValue)"
      || words.prefix(2).elementsEqual(["rule", rule.id[...]])
  }
}
