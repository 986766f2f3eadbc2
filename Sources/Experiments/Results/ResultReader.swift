public import XMLReading

/// Reads rows back, unit by unit, and finds where the file stops being whole.
public struct ResultReader {
  private let rows: ResultRows
  private let plan: ExperimentPlan
  private let path: String
  private var source: LineSource
  /// Where the first byte after the last whole unit is.
  public private(set) var wholeBytes = 0
  private var world = 0
  private var replication = 0
  private var line = 1

  /// Opens a file and checks its header.
  ///
  /// - Throws: That it is missing, or not of this experiment.
  public init(_ path: String, plan: ExperimentPlan) throws(Diagnostics) {
    self.path = path
    self.plan = plan
    rows = ResultRows(plan)
    source = try LineSource(path)
    guard let header = try source.next() else { return }
    guard header + "\n" == rows.header else {
      throw fault("the columns are not those of experiment \(plan.id)")
    }
    wholeBytes = source.offset
  }

  /// The next whole unit; `nil` when the rest of the file is not one.
  ///
  /// - Throws: For a row that is whole but not the one that must follow.
  public mutating func next() throws(Diagnostics) -> UnitResult? {
    guard wholeBytes > 0 else { return nil }
    var values: [[Double?]] = []
    var unit = expectedUnit
    for place in 0..<rows.linesPerUnit {
      guard let text = try source.next() else { return nil }
      line += 1
      if place == 0, let first = settingUnit, rows.values(text, of: first, at: 0) != nil {
        unit = first
      }
      guard let row = rows.values(text, of: unit, at: place) else {
        throw fault(
          "expected world \(unit.world), replication \(unit.replication), scenario "
            + "\(rows.scenarios[place / rows.policies.count]), policy "
            + "\(rows.policies[place % rows.policies.count])")
      }
      values.append(row)
    }
    advance(after: unit)
    wholeBytes = source.offset
    return UnitResult(unit: unit, values: values)
  }

  private var expectedUnit: ReplicationUnit {
    world == 0
      ? plan.unit(replication)
      : plan.unit(ofSettings: (world - 1) * (plan.robustness?.replications ?? 1) + replication)
  }

  /// Where settings may begin: after any unit of the base world.
  private var settingUnit: ReplicationUnit? {
    world == 0 && plan.robustness != nil ? plan.unit(ofSettings: 0) : nil
  }

  private mutating func advance(after unit: ReplicationUnit) {
    world = unit.world
    replication = unit.replication + 1
    if world > 0, replication == plan.robustness?.replications {
      world += 1
      replication = 0
    }
  }

  private func fault(_ message: String) -> Diagnostics {
    var faults = Diagnostics()
    faults.report(
      message, at: SourcePosition(path: path, line: line),
      help: "the file was edited or is of another experiment; start again in another folder")
    return faults
  }
}
