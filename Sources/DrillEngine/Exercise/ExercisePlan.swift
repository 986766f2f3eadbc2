import DecisionTables
import EventKernel
import Journaling
import ScenarioModel

/// The MSEL and the audience's constants made ready.
final class ExercisePlan: Sendable {
  /// An expected action with its condition compiled.
  final class Expectation: Sendable {
    let source: ExpectedAction
    let type: FactType
    let condition: FactCondition

    init(_ source: ExpectedAction) throws(FEELError) {
      self.source = source
      type = FactType(rawValue: source.fact)
      condition = try FactCondition(source.condition, on: source.fact)
    }
  }

  let injects: [Inject]
  let expectations: [Expectation]
  /// Expected actions that start with an inject, by the inject's id.
  let byInject: [String: [Int]]
  let day = DayProfile()
  let logArousalBoost: Double
  /// From this reach on a post is recorded on its own.
  let notableReach = 50_000.0
  let homeLanguage: String
  /// How people get in touch, by medium.
  let mediumWeights: ChoiceWeights

  init(_ scenario: Scenario) throws(DrillSetupError) {
    injects = scenario.injects
    var expectations: [Expectation] = []
    var byInject: [String: [Int]] = [:]
    for (index, action) in scenario.expectedActions.enumerated() {
      expectations.append(try ExercisePlan.compile(action))
      if case .inject(let id) = action.trigger { byInject[id, default: []].append(index) }
    }
    self.expectations = expectations
    self.byInject = byInject
    let media = scenario.contacts?.media ?? [:]
    mediumWeights = ChoiceWeights(ContactDemand.Medium.allCases.map { media[$0] ?? 0 })
    logArousalBoost = PortableMath.log(max(scenario.virality.arousalBoost, 1e-6))
    homeLanguage = (scenario.regions.first { $0.isHome } ?? scenario.regions.first)?.language ?? ""
  }

  private static func compile(_ action: ExpectedAction) throws(DrillSetupError) -> Expectation {
    do {
      return try Expectation(action)
    } catch {
      throw DrillSetupError("expected action \(action.id): \(error.message)")
    }
  }
}

/// Where the MSEL and the organization's duties stand.
struct ExerciseState: Sendable {
  /// Where an expected action stands.
  enum Standing: Sendable, Hashable {
    case dormant, due(until: SimulationTime, entry: Int), met, missed
  }

  var standing: [Standing]
  /// Numbers of the expected actions that are due, ascending.
  var due: [Int] = []
  var delivered: Set<String> = []
  var pausedPosts: Set<Int> = []
  var paged: Set<Int> = []
  var told: Set<String> = []
  var lastExpectedEntry = 1
  private var versions: [String: Int] = [:]

  init(_ plan: DrillPlan) {
    standing = plan.exercise.expectations.map { _ in .dormant }
  }

  /// The current version of a fact, 0 before its first.
  func currentVersion(of fact: String) -> Int { versions[fact] ?? 0 }

  /// The facts as they stand, for choosing a text at `time`.
  func moment(_ time: SimulationTime) -> TextMoment { TextMoment(time: time, versions: versions) }

  mutating func setVersion(_ version: Int, of fact: String) { versions[fact] = version }
}
