/// What a rule finds.
enum RuleTarget: Hashable, Sendable {
  case feature(ToneFeature)
  case strategy(ResponseStrategy)
  case cue(PostCue)
  /// A mark that other rules use, such as `repair`.
  case mark(String)

  /// The target written as `name` in a table of rules; nil if there is none of that name.
  init?(_ name: String) {
    if let feature = ToneFeature(rawValue: name) {
      self = .feature(feature)
      return
    }
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "strategy":
      guard let strategy = ResponseStrategy(rawValue: parts[1]) else { return nil }
      self = .strategy(strategy)
    case "cue":
      guard let cue = PostCue(rawValue: parts[1]) else { return nil }
      self = .cue(cue)
    case "mark": self = .mark(parts[1])
    default: return nil
    }
  }

  /// The name as rules and evidence carry it.
  var name: String {
    switch self {
    case .feature(let feature): feature.rawValue
    case .strategy(let strategy): "strategy:\(strategy.rawValue)"
    case .cue(let cue): "cue:\(cue.rawValue)"
    case .mark(let mark): "mark:\(mark)"
    }
  }
}

/// When a phrase counts.
enum RuleGuard: String, Sendable {
  /// Whatever surrounds it.
  case always
  /// Unless it is denied: "we do not blame our supplier".
  case affirmed
  /// Unless it is denied, asked, supposed or told of others: "whether we were negligent".
  case asserted
  /// Unless it is denied, asked, supposed or hoped: "we hope to finish by Friday".
  case certain
  /// Where it tells somebody what to do: at the beginning of a sentence or after a pause.
  case command
}

/// Phrases that mean one thing, and what finding one of them is worth.
struct ToneRule: Sendable {
  /// The target's name and the rule's own, such as `overpromise.guarantee`.
  let id: String
  let target: RuleTarget
  /// What the first finding adds to the target, -1 to 1.
  let weight: Double
  let condition: RuleGuard
  /// Why a writer should mind, for unwanted features; empty if the feature says it all.
  let reason: String
}

/// A mistake in a table of rules.
public struct ToneRulesFault: Error, Sendable, Equatable {
  /// The line of the table, from 1; 0 if it is not known.
  public var line = 0
  /// What is wrong, for people.
  public let message: String

  init(message: String) { self.message = message }
}
