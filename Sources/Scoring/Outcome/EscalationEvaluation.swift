import EventKernel
import Journaling

/// Compares the expected with the declared level over the drill.
struct EscalationEvaluation {
  /// What a rank-hour of under-escalation costs against one of over-escalation; an assumption.
  static let underWeight = 3.0

  let drill: DrillRecord
  private var levels: LevelHistory { drill.levels }

  init(_ drill: DrillRecord) { self.drill = drill }

  func result() -> EscalationResult {
    var result = EscalationResult()
    result.levels = levels.ids
    result.exhausted = drill.entries(.escalationExhausted).map(\.sequence)
    result.timeline = timeline()
    result.declarations = declarations()
    guard !levels.expected.isEmpty else {
      result.reason = "The journal does not say which level was called for."
      return result
    }
    addTimes(to: &result)
    return result
  }

  private func timeline() -> [LevelStep] {
    let changes =
      (levels.expected.map { ($0, false) } + levels.declared.map { ($0, true) })
      .sorted { ($0.0.moment, $0.0.entry.sequence) < ($1.0.moment, $1.0.entry.sequence) }
    var state = LevelStep()
    state.expected = levels.calm
    state.declared = levels.calm
    return changes.map { change, isDeclared in
      state.moment = change.moment
      state.entry = change.entry.sequence
      state.because = isDeclared ? "" : Self.because(change.entry)
      if isDeclared {
        (state.declared, state.declaredRank) = (change.level, change.rank)
      } else {
        (state.expected, state.expectedRank) = (change.level, change.rank)
      }
      return state
    }
  }

  private static func because(_ entry: JournalEntry) -> String {
    let row = entry.string("row")
    let trigger = entry.string("trigger")
    return row.isEmpty ? trigger : "row \(row): \(trigger)"
  }

  private func addTimes(to result: inout EscalationResult) {
    let size = levels.ids.count
    let places = Dictionary(uniqueKeysWithValues: levels.ids.enumerated().map { ($1, $0) })
    result.time = Array(repeating: Array(repeating: .zero, count: size), count: size)
    var calm = LevelStep()
    calm.expected = levels.calm
    calm.declared = levels.calm
    let steps = [calm] + result.timeline
    var demanded = 0.0
    for (index, step) in steps.enumerated() {
      let until = index + 1 < steps.count ? steps[index + 1].moment : drill.end
      let net = drill.interruptions.net(from: step.moment, to: min(until, drill.end))
      if let row = places[step.expected], let column = places[step.declared] {
        result.time[row][column] += net
      }
      demanded += Double(step.expectedRank) * net.inHours
      add(step, net, to: &result)
    }
    guard demanded > 0 else { return }
    result.score = max(1 - result.cost / (Self.underWeight * demanded), 0)
  }

  private func add(
    _ step: LevelStep, _ net: SimulationDuration, to result: inout EscalationResult
  ) {
    let difference = step.declaredRank - step.expectedRank
    if difference < 0 {
      result.underTime += net
      result.cost += Self.underWeight * Double(-difference) * net.inHours
    } else if difference > 0 {
      result.overTime += net
      result.cost += Double(difference) * net.inHours
    }
  }

  private func declarations() -> ConfusionTable {
    guard !levels.expected.isEmpty else { return ConfusionTable() }
    var confusion = ConfusionCounter(labels: levels.ids)
    for step in levels.declared {
      let expected = levels.expected(at: step.moment)?.level ?? levels.calm
      confusion.count(actual: expected, assigned: step.level, entry: step.entry.sequence)
    }
    return confusion.table()
  }
}
