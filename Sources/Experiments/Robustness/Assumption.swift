import EventKernel
import ScenarioModel

/// A number that nobody has measured, with the range in which it may lie.
public struct Assumption: Sendable {
  /// How the values of the range are meant.
  public enum Scale: String, Sendable, Codable {
    /// Multiplies what the documents say.
    case factor
    /// Replaces what the documents say.
    case value
  }

  /// The name, such as `response.lateness`.
  public let name: String
  /// A title for reports.
  public let title: String
  /// How the range is meant.
  public let scale: Scale
  /// The least value.
  public var least: Double
  /// The greatest value.
  public var most: Double
  /// Where the range comes from.
  public let source: String
  let set: @Sendable (inout World, Double) -> Void

  init(
    _ name: String, _ title: String, _ scale: Scale, _ range: ClosedRange<Double>, _ source: String,
    set: @escaping @Sendable (inout World, Double) -> Void
  ) {
    self.name = name
    self.title = title
    self.scale = scale
    least = range.lowerBound
    most = range.upperBound
    self.source = source
    self.set = set
  }

  /// The assumption called `name`, or `nil`.
  public static func named(_ name: String) -> Assumption? { all.first { $0.name == name } }

  /// Every assumption that can be varied, by topic.
  public static let all: [Assumption] = responses + spread + contacts + crew
}

/// One draw of all assumptions: another world that could as well be the true one.
public struct AssumptionSetting: Sendable {
  /// What is varied.
  public let assumptions: [Assumption]
  /// The value of each.
  public let values: [Double]

  /// Puts the values into a world.
  public func apply(to world: inout World) {
    for (assumption, value) in zip(assumptions, values) { assumption.set(&world, value) }
  }
}

extension Assumption {
  private static func factor(_ purpose: MessagePurpose, _ range: ClosedRange<Double>) -> Assumption
  {
    Assumption(
      "response.\(purpose.rawValue)", "Effect of a fresh \(purpose.rawValue) on sharing", .value,
      range, "direction published, magnitude assumed"
    ) { world, value in world.scenario.responseEffects.factors[purpose] = value }
  }

  private static let responses: [Assumption] = [
    factor(.holding, 0.75...0.95), factor(.instruction, 0.5...0.8),
    factor(.apology, 0.5...0.8), factor(.explanation, 0.55...0.85),
    factor(.correction, 0.6...0.9), factor(.update, 0.8...1), factor(.reply, 0.9...1),
    factor(.compensation, 1...1.15),
    Assumption(
      "response.lateness", "Time constant of lateness, hours", .value, 4...24,
      "assumed 4 to 24 h"
    ) { $0.scenario.responseEffects.lateness = .hours($1) },
    Assumption(
      "response.onset", "Time until an answer takes effect, hours", .value, 1...4, "assumed"
    ) { $0.scenario.responseEffects.onset = .hours($1) },
    Assumption(
      "response.adjacent", "Effect of a strategy next to the fitting one", .value, 0.25...0.75,
      "assumed"
    ) { $0.scenario.responseEffects.adjacent = $1 },
    Assumption(
      "response.mood-lift", "How much a good answer lifts mood", .value, 0.1...0.4, "assumed"
    ) { $0.scenario.responseEffects.moodLift = $1 },
    Assumption(
      "response.mood-half-life", "Half-life of mood, hours", .value, 24...96, "assumed"
    ) { $0.scenario.responseEffects.moodHalfLife = .hours($1) },
  ]

  private static let spread: [Assumption] = [
    Assumption(
      "virality.seed-posts", "Posts that the crisis itself starts", .factor, 0.5...2,
      "sets the size; scale it to your brand"
    ) { $0.scenario.virality.seedPosts *= $1 },
    Assumption(
      "virality.reproduction", "Reproduction of posts", .factor, 0.85...1.05,
      "ordinary content 0.4 to 0.7; near 1 for cascades selected for size"
    ) { $0.scenario.virality.reproduction *= $1 },
    Assumption(
      "virality.freshness", "How long the crisis stays fresh", .factor, 0.5...2,
      "24 to 168 h between channels"
    ) { $0.scenario.virality.freshness = $0.scenario.virality.freshness * $1 },
    Assumption(
      "virality.reach-exponent", "Exponent of reach", .value, 0.5...1,
      "0.38 to 1.24 over 34 cascades, 0.8 typical"
    ) { $0.scenario.virality.reachExponent = $1 },
    Assumption(
      "virality.arousal-boost", "Spread per step of arousal", .value, 1.1...1.3,
      "1.20 per moral-emotional word (Brady et al. 2017)"
    ) { $0.scenario.virality.arousalBoost = $1 },
    Assumption(
      "virality.crossing", "Share that crosses to other regions", .factor, 0.5...1.5, "assumed"
    ) { $0.scenario.virality.crossing = min($0.scenario.virality.crossing * $1, 1) },
    Assumption("virality.news", "Press interest", .factor, 0.5...2, "assumed") {
      $0.scenario.virality.news *= $1
    },
  ]

  private static let contacts: [Assumption] = [
    Assumption(
      "contacts.probability", "Chance that somebody affected gets in touch", .factor, 0.5...2,
      "assumed"
    ) { world, value in
      let chance = world.scenario.contacts?.probability ?? 0
      world.scenario.contacts?.probability = min(chance * value, 1)
    },
    Assumption(
      "contacts.retry", "Chance to try again", .value, 0.15...0.4, "0.26 (Lithium, self-reported)"
    ) { $0.scenario.contacts?.retry = $1 },
    Assumption(
      "contacts.public-complaint", "Chance to complain in public", .value, 0.05...0.3,
      "0.15 (Lithium, self-reported)"
    ) { $0.scenario.contacts?.publicComplaint = $1 },
    Assumption("contacts.patience", "Patience", .factor, 0.5...2, "assumed") { world, value in
      guard let patience = world.scenario.contacts?.patience else { return }
      world.scenario.contacts?.patience = patience.mapValues { $0 * value }
    },
  ]
}
