import EventKernel
import Journaling
import ScenarioModel

/// Turns a clock's runs into scored opportunities.
struct ClockMeter {
  let definition: ClockDefinition
  let drill: DrillRecord
  /// The target at each level: the matrix', else the sheet's, else that of the next lower level.
  private let targets: [String: SimulationDuration]

  init(definition: ClockDefinition, drill: DrillRecord) {
    self.definition = definition
    self.drill = drill
    var targets = definition.targets
    for level in drill.documents.matrix?.levels ?? [] {
      if let required = level.targets[definition.kind.rawValue] { targets[level.id] = required }
    }
    var last: SimulationDuration?
    for id in drill.levels.ids {
      last = targets[id] ?? last
      targets[id] = last
    }
    self.targets = targets
  }

  /// The opportunity of a run, or `nil` when no target applies at its level.
  func opportunity(_ original: ClockRun) -> ClockOpportunity? {
    var run = original
    if let limit = run.limit, let stop = run.stop, stop.visibleTime > limit { run.stop = nil }
    guard let target = run.target ?? targets[run.level] else { return nil }
    let curve = TimelinessCurve(
      target: target * run.allowance, grace: definition.grace, halfLife: definition.halfLife)
    var opportunity = outline(run, curve)
    let end = run.stop.map(\.visibleTime) ?? min(run.limit ?? drill.end, drill.end)
    opportunity.stoppedAt = run.stop?.visibleTime
    opportunity.elapsed = drill.interruptions.net(
      from: run.startedAt, to: end, withOutages: run.needsFeed)
    let gross = end > run.start.time ? end - run.start.time : .zero
    opportunity.deducted = max(gross - opportunity.elapsed, .zero)
    judge(&opportunity, run, curve)
    return opportunity
  }

  private func outline(_ run: ClockRun, _ curve: TimelinessCurve) -> ClockOpportunity {
    var opportunity = ClockOpportunity()
    opportunity.start = run.start.sequence
    opportunity.stop = run.stop?.sequence
    opportunity.subject = run.subject
    opportunity.level = run.level
    opportunity.role = run.role
    opportunity.seat = run.seat
    opportunity.startedAt = run.startedAt
    opportunity.target = curve.target
    opportunity.grace = curve.grace
    opportunity.halfLife = curve.halfLife
    opportunity.weight = Double(max(drill.levels.rank(of: run.level), 1))
    return opportunity
  }

  private func judge(
    _ opportunity: inout ClockOpportunity, _ run: ClockRun, _ curve: TimelinessCurve
  ) {
    opportunity.reason = obstacle(run, opportunity.elapsed, curve)
    if opportunity.reason.isEmpty {
      opportunity.score = curve.score(opportunity.elapsed)
      opportunity.outcome = outcome(run, opportunity.elapsed, curve)
    }
    if drill.depth == .full { opportunity.sentence = sentence(run, opportunity) }
  }

  private func obstacle(
    _ run: ClockRun, _ elapsed: SimulationDuration, _ curve: TimelinessCurve
  ) -> String {
    guard run.obstacle.isEmpty, run.stop == nil, elapsed < curve.leastWindow else {
      return run.obstacle
    }
    return run.limit == nil
      ? "the drill ended before it could be judged" : "there was not time enough to judge"
  }

  private func outcome(
    _ run: ClockRun, _ elapsed: SimulationDuration, _ curve: TimelinessCurve
  ) -> ClockOutcome {
    guard run.stop != nil else { return .never }
    return elapsed <= curve.target ? .met : .late
  }

  private func sentence(_ run: ClockRun, _ opportunity: ClockOpportunity) -> String {
    let elapsed = Wording.length(opportunity.elapsed)
    let target = "(target \(Wording.length(opportunity.target)))"
    switch opportunity.outcome {
    case .met, .late: return Wording.sentence("\(run.done) \(elapsed) after \(run.since) \(target)")
    case .never:
      return Wording.sentence("\(run.missing); \(elapsed) had passed since \(run.since) \(target)")
    case .notAssessable:
      return Wording.sentence("\(run.missing): \(opportunity.reason) \(target)")
    }
  }
}
