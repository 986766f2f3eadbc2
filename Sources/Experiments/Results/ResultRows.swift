import ScenarioModel

/// How results stand in a file of comma-separated values: a header, then one row per drill.
///
/// Columns: `world` (0: assumptions as written; else the number of a setting), `replication` (within
/// its world, from 0), `seed` (the same for all drills of a unit), `scenario` and `policy` by their
/// ids, then one column per outcome; a cell is empty where the drill gave nothing to measure. Numbers
/// are written with as many digits as bring back the same bits. Lines end in a line feed.
public struct ResultRows: Sendable, Hashable {
  /// The ids of the scenarios.
  public let scenarios: [String]
  /// The ids of the policies.
  public let policies: [String]
  /// The ids of the outcomes.
  public let outcomes: [String]

  /// The rows of an experiment.
  public init(_ plan: ExperimentPlan) {
    scenarios = plan.scenarios.map(\.identity.id)
    policies = plan.policies.map(\.id)
    outcomes = plan.outcomes.map(\.id)
  }

  /// The columns before the outcomes.
  static let leading = ["world", "replication", "seed", "scenario", "policy"]

  /// The first line.
  public var header: String {
    Self.line(Self.leading + outcomes)
  }

  /// The lines of a unit.
  public func lines(_ result: UnitResult) -> String {
    let unit = result.unit
    let lead = ["\(unit.world)", "\(unit.replication)", "\(unit.seed)"]
    var text = ""
    for (index, values) in result.values.enumerated() {
      let names = [scenarios[index / policies.count], policies[index % policies.count]]
      text += Self.line(lead + names + values.map(Self.cell))
    }
    return text
  }

  /// How many lines a unit has.
  public var linesPerUnit: Int { scenarios.count * policies.count }

  /// The values in a line that belongs to `unit` at `place`, or `nil` if it is not that line.
  func values(_ line: some StringProtocol, of unit: ReplicationUnit, at place: Int) -> [Double?]? {
    let cells = line.split(separator: ",", omittingEmptySubsequences: false)
    guard cells.count == 5 + outcomes.count, cells[0] == "\(unit.world)",
      cells[1] == "\(unit.replication)", cells[2] == "\(unit.seed)",
      cells[3] == scenarios[place / policies.count], cells[4] == policies[place % policies.count]
    else { return nil }
    var values: [Double?] = []
    for cell in cells.dropFirst(5) {
      guard !cell.isEmpty else {
        values.append(nil)
        continue
      }
      guard let value = Double(cell), value.isFinite else { return nil }
      values.append(value)
    }
    return values
  }

  private static func cell(_ value: Double?) -> String {
    guard let value else { return "" }
    guard value == value.rounded(), value.magnitude < 1e15 else { return "\(value)" }
    return "\(Int64(value))"
  }

  /// A line whose cells are numbers and names of documents, which need no quotes.
  private static func line(_ cells: [String]) -> String {
    cells.joined(separator: ",") + "\n"
  }
}
