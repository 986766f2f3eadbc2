import DecisionTables
import EventKernel
import Journaling
import ScenarioModel

/// The matrix made ready: compiled table, and where each of its inputs comes from.
final class MatrixPlan: Sendable {
  /// Where a table's input comes from.
  enum Input: Sendable {
    case measure(Int), topic, executiveNamed
  }

  /// A measure without its names.
  struct Measure: Sendable {
    let kind: MeasureDefinition.Kind
    /// Which of the plan's windows it is taken over.
    let window: Int
  }

  let table: CompiledTable
  let inputs: [Input]
  let measures: [MeasureDefinition]
  /// What is taken every time; the names are needed for facts alone.
  let takings: [Measure]
  /// What measures are taken over, each once.
  let windows: [MeasureWindow.Span]
  /// The names of the measures in their order, each with its place among them.
  let sampleKeys: [(name: FactName, index: Int)]
  let formulas: [FEELExpression?]
  /// For how many successive measurements a rise, and a fall, must be indicated.
  let riseTicks: Int
  let fallTicks: Int
  /// The rank of the level that each row of the table leads to.
  let rankByRow: [Int]
  let rowNames: [String]
  /// The clocks of the zones in which ladders have quiet hours.
  let quietClocks: [String: ZoneOffsets]

  init(
    _ matrix: EscalationMatrix, places: Places, crisis: Crisis
  ) throws(DrillSetupError) {
    quietClocks = try MatrixPlan.quietClocks(of: matrix.ladders, in: crisis)
    measures = matrix.measures
    var windows: [MeasureWindow.Span] = []
    takings = matrix.measures.map { measure in
      let window = MeasureWindow.Span(measure.window, channel: places.channel(measure.channel))
      let place = windows.firstIndex { $0 == window } ?? windows.count
      if place == windows.count { windows.append(window) }
      return Measure(kind: measure.kind, window: place)
    }
    self.windows = windows
    sampleKeys = matrix.measures.enumerated().map { (name: FactName($1.id), index: $0) }
      .sorted { $0.name < $1.name }
    riseTicks = max(Int(matrix.sustain / matrix.interval), 0) + 1
    fallTicks = max(Int(matrix.release / matrix.interval), 0) + 1
    let names = matrix.measures.map(\.id)
    var formulas: [FEELExpression?] = []
    for measure in matrix.measures {
      formulas.append(try MatrixPlan.formula(of: measure, names: names))
    }
    self.formulas = formulas
    do {
      table = try CompiledTable(matrix.table)
    } catch {
      throw DrillSetupError("the matrix \(matrix.identity.id) cannot be compiled: \(error)")
    }
    inputs = try table.inputNames.map { (name) throws(DrillSetupError) in
      try MatrixPlan.input(name, names: names)
    }
    let rows = matrix.table.source.rules
    let compiled = table
    rowNames = rows.enumerated().map { $1.id.isEmpty ? "row \($0 + 1)" : $1.id }
    rankByRow = rows.indices.map { row in
      guard case .string(let id) = compiled.output(0, of: row) else { return 0 }
      return matrix.levels.firstIndex { $0.id == id } ?? 0
    }
  }

  private static func formula(
    of measure: MeasureDefinition, names: [String]
  ) throws(DrillSetupError) -> FEELExpression? {
    guard measure.kind == .formula else { return nil }
    do {
      return try FEELExpression(measure.formula, names: names)
    } catch {
      throw DrillSetupError("measure \(measure.id): \(error.message)")
    }
  }

  private static func input(_ name: String, names: [String]) throws(DrillSetupError) -> Input {
    if name == "topic" { return .topic }
    if name == "executive-named" { return .executiveNamed }
    if let index = names.firstIndex(of: name) { return .measure(index) }
    throw DrillSetupError("the matrix decides on \"\(name)\", which is no measure")
  }
}

/// What the matrix says and what has been declared.
struct Situation: Sendable {
  /// The level that the measures indicate at each of the latest ticks, newest last.
  var indicated: [Int] = []
  /// The level that has been indicated long enough: what ought to be declared.
  var expected = 0
  /// The level declared by the crew.
  var declared = 0
  /// What the public talks about.
  var topic: String {
    didSet { isDecided = false }
  }
  var isExecutiveNamed = false {
    didSet { isDecided = false }
  }
  var values: [Double]
  /// The sums over each of the plan's windows at the last measurement.
  var sums: [MeasureWindow.Sums]
  var lastRow = 0
  var feedBlindUntil = SimulationTime.start
  var routingSkill = ""
  var hasSpoken = false
  var lastStatement: SimulationTime?
  var spokenPurposes: Set<MessagePurpose> = []
  var lastStatus: SimulationTime?
  /// Whether somebody is on the way from an alert to a decision.
  var isDeciding = false
  var lastAlert: SimulationTime?
  /// Counts rises of the level, so that a cadence ends with its level.
  var epoch = 0
  /// What the table decided on, and where each measure among it may move while that stands.
  private var decided: [(value: CompiledValue, reach: InputReach)]
  private var isDecided = false
  private var row: Int?

  init(_ plan: DrillPlan) {
    topic = plan.setup.scenario.crisis.topic
    values = [Double](repeating: 0, count: plan.setup.matrix.measures.count)
    sums = [MeasureWindow.Sums](
      repeating: MeasureWindow.Sums(), count: plan.matrix.windows.count)
    decided = plan.matrix.inputs.map { _ in (.null, .all) }
  }

  /// The lowest level that all of the last `ticks` indicated, if each is above the expected one.
  func least(of ticks: Int) -> Int? {
    guard indicated.count >= ticks else { return nil }
    var least = Int.max
    for level in indicated.suffix(ticks).reversed() {
      guard level > expected else { return nil }
      least = min(least, level)
    }
    return least
  }

  /// The highest level that one of the last `ticks` indicated, if each is below the expected one.
  func most(of ticks: Int) -> Int? {
    guard indicated.count >= ticks else { return nil }
    var most = 0
    for level in indicated.suffix(ticks).reversed() {
      guard level < expected else { return nil }
      most = max(most, level)
    }
    return most
  }

  /// The row of the matrix that the values lead to, decided anew only when that may have changed.
  mutating func decide(_ matrix: MatrixPlan) -> Int? {
    guard !stands(matrix) else { return row }
    for (place, input) in matrix.inputs.enumerated() {
      switch input {
      case .measure(let measure):
        let value = values[measure]
        decided[place] = (.number(value), matrix.table.reach(of: value, input: place))
      case .topic: decided[place].value = matrix.table.string(topic)
      case .executiveNamed: decided[place].value = .boolean(isExecutiveNamed)
      }
    }
    row = matrix.table.decide(decided.map(\.value)).rule
    isDecided = true
    return row
  }

  /// Whether all inputs are still where they led to the same row.
  private func stands(_ matrix: MatrixPlan) -> Bool {
    guard isDecided else { return false }
    for (place, input) in matrix.inputs.enumerated() {
      guard case .measure(let measure) = input else { continue }
      if !decided[place].reach.holds(values[measure]) { return false }
    }
    return true
  }
}

/// Something that those who watch should look at.
struct Alert: Sendable {
  enum Kind: String, Sendable {
    case level, stakeholder, trap
  }

  let number: Int
  let kind: Kind
  let isGenuine: Bool
  let post: Int?
  let cause: Int
  /// Names the alert's luck.
  let luck: Int
  var expected: Int
  var entry = 0
  var isOpened = false
  var isJudged = false
}

/// A message to somebody that a level was reached.
struct Notice: Sendable {
  let number: Int
  let level: Int
  let role: String
  let entry: Int
  /// Names the notice's luck.
  let luck: Int
  var ladder: Int?
  var isAcknowledged = false
  var seat: Int?
  /// Whether its receiver is asked to declare the level.
  var asksToDeclare = false
}

/// A ladder in progress.
struct RunningLadder: Sendable {
  let ladder: Ladder
  let level: Int
  let cause: Int
  var isAcknowledged = false
}

/// A blackout in force.
struct RunningBlackout: Sendable {
  let id: String
  let rule: EscalationLevel.Blackout
  let entry: Int
  /// The level that keeps it in force; `nil` when an inject ordered it.
  let level: Int?
  var isOn = true
}
