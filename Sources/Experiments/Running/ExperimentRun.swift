import DrillEngine
import Foundation
import XMLReading

/// Plays an experiment into a folder, from the start or from where it was left.
public struct ExperimentRun: Sendable {
  /// The experiment.
  public let plan: ExperimentPlan
  /// The program that runs it.
  public let program: ProgramIdentity
  /// How many drills are played at once.
  public var workers: Int
  /// Asks for an early end.
  public var stop = StopSignal()

  /// How an experiment ended.
  public enum Ending: Sendable, Hashable {
    /// Everything was played.
    case complete
    /// Somebody asked for the end; what was finished is kept.
    case stopped
  }

  /// How far an experiment is.
  public struct Advance: Sendable, Hashable {
    /// Units played, those found in the folder included.
    public var units: Int
    /// Units there will be; `nil`: not known yet, at most `limit`.
    public var total: Int?
    /// Units there will be at most.
    public var limit: Int
    /// Units that stood in the folder.
    public var found: Int
  }

  /// An experiment on that many cores.
  public init(_ plan: ExperimentPlan, program: ProgramIdentity, workers: Int) {
    self.plan = plan
    self.program = program
    self.workers = workers
  }

  /// Plays what is missing.
  ///
  /// - Parameters:
  ///   - folder: Where the rows go.
  ///   - resuming: Whether rows may be there already; they are kept, half-written ones dropped.
  ///   - report: Called after every unit.
  /// - Returns: How it ended, and what the rows say.
  /// - Throws: What the folder or the disk refuses, or a drill that cannot be set up.
  public func run(
    in folder: ResultFolder, resuming: Bool, report: (Advance) -> Void = { _ in }
  ) async throws -> (Ending, ExperimentAnalysis) {
    let record = try folder.begin(PlanRecord(plan, program: program), resuming: resuming)
    let plan = plan.restored(from: record)
    let state = try RunState(plan, folder)
    let stages = WorldStages(plan, settings: plan.settings)
    let limit = plan.stopping.most + plan.settingUnits
    func advance() {
      let isOpen = !state.analysis.isEnough && state.analysis.settingUnits == 0
      let total = isOpen && !plan.isFixed ? nil : state.total
      report(Advance(units: state.units, total: total, limit: limit, found: state.found))
    }
    let order = OrderedWork(workers: workers, stop: stop)
    advance()
    if state.analysis.settingUnits == 0, !state.analysis.isEnough {
      _ = try await order.run(state.analysis.units..<plan.stopping.most) { [plan] number in
        try stages.play(plan.unit(number))
      } consume: { result in
        try state.take(result)
        advance()
        return !state.analysis.isEnough
      }
    }
    if state.analysis.isEnough || state.analysis.settingUnits > 0 {
      _ = try await order.run(state.analysis.settingUnits..<plan.settingUnits) { [plan] number in
        try stages.play(plan.unit(ofSettings: number))
      } consume: { result in
        try state.take(result)
        advance()
        return true
      }
    }
    try state.finish()
    return (state.isComplete ? .complete : .stopped, state.analysis)
  }
}

extension ExperimentPlan {
  /// Whether the number of units is known beforehand.
  public var isFixed: Bool {
    if case .fixed = stopping { true } else { false }
  }
}

/// The rows and what they say, kept together.
private final class RunState {
  private(set) var analysis: ExperimentAnalysis
  let found: Int
  private let plan: ExperimentPlan
  private let rows: ResultRows
  private let appender: RowAppender

  /// Takes up what stands in the folder.
  init(_ plan: ExperimentPlan, _ folder: ResultFolder) throws {
    self.plan = plan
    rows = ResultRows(plan)
    var analysis = ExperimentAnalysis(plan)
    var whole = 0
    if folder.hasRows {
      var reader = try ResultReader(folder.rows, plan: plan)
      while !analysis.isComplete, let result = try reader.next() { analysis.record(result) }
      whole = reader.wholeBytes
    }
    found = analysis.units + analysis.settingUnits
    self.analysis = analysis
    appender = try RowAppender(folder.rows, keeping: whole)
    if whole == 0 { try appender.append(rows.header) }
  }

  var units: Int { analysis.units + analysis.settingUnits }

  var total: Int {
    let base = analysis.isEnough || analysis.settingUnits > 0 ? analysis.units : plan.stopping.most
    return base + plan.settingUnits
  }

  var isComplete: Bool { analysis.isComplete }

  func take(_ result: UnitResult) throws {
    try appender.append(rows.lines(result))
    analysis.record(result)
  }

  func finish() throws { try appender.flush() }
}

extension ExperimentAnalysis {
  /// Whether everything has been played, other worlds included.
  public var isComplete: Bool {
    (isEnough || settingUnits > 0) && settingUnits >= plan.settingUnits
  }
}
