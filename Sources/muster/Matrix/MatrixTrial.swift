import DrillEngine
import EventKernel
import Foundation
import Journaling
import ScenarioModel
import XMLReading

/// A matrix tried in simulated drills: which levels it calls for, and how often for nothing.
///
/// Nobody acts in these drills, so that every level is called for that a crisis can reach. A week
/// without a crisis is the scenario with its waves, injects and contacts taken out: only the ordinary
/// traffic is left, about the crisis's topic.
struct MatrixTrial {
  let matrix: Loaded<EscalationMatrix>
  let seeds: Int
  private var outcomes: [Outcome] = []

  init(matrix: Loaded<EscalationMatrix>, seeds: Int) {
    self.matrix = matrix
    self.seeds = seeds
  }

  /// What came of the drills of one scenario.
  private struct Outcome {
    var scenario: String
    /// In how many drills each level was called for, by id.
    var reached: [String: Int] = [:]
    /// How often ordinary weeks called for a rise, by row.
    var alarms: [String: Int] = [:]
    /// The same by the level called for.
    var alarmLevels: [String: Int] = [:]
  }

  /// Simulates one scenario.
  mutating func run(_ documents: DrillDocuments) throws {
    var outcome = Outcome(scenario: documents.scenario.value.identity.id)
    var crew = CrewProfile(
      identity: documents.crews.first?.identity
        ?? DocumentIdentity(kind: .crew, id: "none", version: "1"), name: "absent")
    crew.isPresent = false
    for seed in 1...seeds {
      var setup = DrillSetup(
        scenario: documents.scenario.value, organization: documents.organization.value,
        matrix: documents.matrix.value, crew: crew, seed: UInt64(seed))
      let crisis = try Self.rises(of: setup)
      for level in Set(crisis.map(\.level)) { outcome.reached[level, default: 0] += 1 }
      setup.scenario = setup.scenario.withoutCrisis
      for rise in try Self.rises(of: setup) {
        outcome.alarms[rise.row, default: 0] += 1
        outcome.alarmLevels[rise.level, default: 0] += 1
      }
    }
    outcomes.append(outcome)
  }

  /// The rises that the matrix called for in one drill.
  private static func rises(of setup: DrillSetup) throws -> [(level: String, row: String)] {
    var drill = try Drill(setup)
    drill.runToEnd()
    return drill.journal.filter {
      $0.type == .levelExpected && $0.attributes.boolean("rose") == true
    }
    .map { ($0.attributes.string("level") ?? "", $0.attributes.string("row") ?? "") }
  }

  /// Adds what was found to a report.
  func report(into report: inout MatrixFitReport) {
    report.lines += ["", "Simulated with nobody acting, \(seeds) drills of each scenario"]
    report.lines += levelTable.lines.map { "  " + $0 }
    report.lines += ["", "False alarms in a week of ordinary traffic, with 95 % intervals"]
    report.lines += alarmTable.lines.map { "  " + $0 }
    for level in matrix.value.levels where level.rank > 0 {
      let drills = outcomes.reduce(0) { $0 + ($1.reached[level.id] ?? 0) }
      report.figures["reached.\(level.id)"] = Double(drills)
      guard drills == 0 else { continue }
      report.faults.report(
        "level \(level.id) is reached in none of \(outcomes.count * seeds) simulated drills of "
          + outcomes.map(\.scenario).joined(separator: ", "),
        at: matrix.source.position(of: .init(.level, level.id)), severity: .warning,
        help: "lower its thresholds, or rehearse it with a scenario of its own")
    }
    for outcome in outcomes { warn(of: outcome, &report) }
  }

  private func warn(of outcome: Outcome, _ report: inout MatrixFitReport) {
    let count = outcome.alarms.values.reduce(0, +)
    let rate = PoissonRate(count: count, weeks: seeds)
    report.figures["false-alarms-per-week.\(outcome.scenario)"] = rate.mean
    report.figures["false-alarms-per-week-low.\(outcome.scenario)"] = rate.low
    report.figures["false-alarms-per-week-high.\(outcome.scenario)"] = rate.high
    guard rate.mean >= 1 else { return }
    let rows = outcome.alarms.keys.sorted().map { "\($0) \(outcome.alarms[$0] ?? 0)" }
    report.faults.report(
      "thresholds lie within ordinary traffic of \(outcome.scenario): \(rate.text) false alarms a "
        + "week, by rows " + rows.joined(separator: ", "),
      at: matrix.source.root, severity: .warning, help: "raise the thresholds of these rows")
  }

  /// In how many drills each level was called for.
  private var levelTable: TextTable {
    let levels = matrix.value.levels.filter { $0.rank > 0 }
    var table = TextTable(columns: ["scenario"] + levels.map(\.id))
    table.rows = outcomes.map { outcome in
      [outcome.scenario] + levels.map { "\(outcome.reached[$0.id] ?? 0)/\(seeds)" }
    }
    return table
  }

  private var alarmTable: TextTable {
    let levels = matrix.value.levels.filter { $0.rank > 0 }
    var table = TextTable(columns: ["scenario", "all"] + levels.map(\.id))
    table.rows = outcomes.map { outcome in
      let all = outcome.alarms.values.reduce(0, +)
      return [outcome.scenario, PoissonRate(count: all, weeks: seeds).text]
        + levels.map {
          PoissonRate(count: outcome.alarmLevels[$0.id] ?? 0, weeks: seeds).text
        }
    }
    return table
  }
}

/// How often something happens in a week, with its 95 % interval.
///
/// Source of the interval: Byar's approximation to the exact one; N. E. Breslow and N. E. Day,
/// Statistical Methods in Cancer Research II, IARC 1987, equation 2.10.
struct PoissonRate {
  /// The mean per week.
  let mean: Double
  /// The ends of the interval.
  let low: Double
  let high: Double

  init(count: Int, weeks: Int) {
    let observed = Double(count)
    mean = observed / Double(weeks)
    low = count == 0 ? 0 : Self.bound(observed, -1.959964) / Double(weeks)
    high = Self.bound(observed + 1, 1.959964) / Double(weeks)
  }

  private static func bound(_ count: Double, _ deviate: Double) -> Double {
    let root = 1 - 1 / (9 * count) + deviate / (3 * count.squareRoot())
    return max(0, count * root * root * root)
  }

  /// The mean with its interval: `0.4 [0.05, 1.44]`.
  var text: String {
    func short(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
    return "\(short(mean)) [\(short(low)), \(short(high))]"
  }
}

extension Scenario {
  /// A week of the ordinary traffic of this scenario, without what makes the crisis.
  fileprivate var withoutCrisis: Scenario {
    var calm = self
    calm.virality.seedPosts = 0
    calm.virality.shocks = []
    calm.virality.news = 0
    calm.injects = []
    calm.expectedActions = []
    calm.scheduledPosts = []
    calm.contacts = nil
    calm.crisis.length = .hours(7 * 24)
    return calm
  }
}
