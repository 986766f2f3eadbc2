public import EventKernel
public import Journaling

/// A drill: made of documents and a seed, run forward, open to the outside by one door.
///
/// Order: what is due earlier is handled earlier; what is due at one moment in the order in which it
/// was scheduled; what is admitted at a moment after everything scheduled for it. A copy is a fork.
public struct Drill: Sendable {
  private var simulator: Simulator<DrillModel>
  /// ENDEX as planned.
  public let end: SimulationTime

  /// Sets up a drill; nothing has happened yet.
  public init(_ setup: DrillSetup) throws(DrillSetupError) {
    self.init(try DrillStage(setup), seed: setup.seed)
  }

  /// Sets up a drill on a stage made before, with the luck of `seed`.
  public init(_ stage: DrillStage, seed: UInt64) {
    let plan = DrillPlan(stage, seed: seed)
    end = plan.ends
    simulator = Simulator(DrillModel(plan), startingWith: .startExercise)
  }

  /// What has happened.
  public var journal: Journal { simulator.model.recorder.journal }

  /// The simulated time up to which everything has been handled.
  public var now: SimulationTime { simulator.now }

  /// Whether ENDEX has come.
  public var isOver: Bool { simulator.model.hasEnded }

  /// How many events have been handled.
  public var events: Int { simulator.model.handled }

  /// How many posts there have been.
  public var posts: Int { Int(simulator.model.audience.postsByRegion.reduce(0, +)) }

  /// Handles everything due up to and including `time`.
  public mutating func run(until time: SimulationTime) { simulator.run(until: min(time, end)) }

  /// Runs to ENDEX.
  public mutating func runToEnd() { run(until: end) }

  /// Lets an act in, after everything due up to its moment.
  public mutating func admit(_ act: AdmittedAct) {
    simulator.model.acts.append(act)
    simulator.admit(.act(Int32(simulator.model.acts.count - 1)), at: act.time)
  }

  /// The acts from outside that a journal records, in order.
  public static func acts(in journal: Journal) -> [AdmittedAct] {
    journal.compactMap { entry in
      guard entry.type == .actAdmitted, let act = Act(entry, text: journal.text(of: entry)) else {
        return nil
      }
      let author = ActAuthor(entry.source, actor: entry.actor ?? "", role: entry.role ?? "")
      return AdmittedAct(act, by: author, at: entry.time)
    }
  }

  /// Runs the drill of `setup` again with the acts of `journal`; the result should equal it.
  public static func replaying(
    _ journal: Journal, with setup: DrillSetup
  ) throws(DrillSetupError) -> Journal {
    var drill = try Drill(setup)
    for act in acts(in: journal) { drill.admit(act) }
    drill.runToEnd()
    return drill.journal
  }
}
