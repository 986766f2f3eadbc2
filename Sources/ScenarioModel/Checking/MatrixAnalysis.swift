public import DecisionTables
public import XMLReading

/// What the analysis of a matrix's table found, with how much each finding matters.
///
/// Situations without a row, and rows that contradict one another, are errors; all else is a warning.
/// Where the table says what holds when no row matches, an uncovered situation is a warning too.
public struct MatrixAnalysis: Sendable {
  /// A finding and how much it matters.
  public struct Judged: Sendable {
    /// What was found.
    public let finding: TableFinding
    /// How much it matters.
    public let severity: Diagnostic.Severity
  }

  /// The table that was analysed.
  public let table: DecisionTable
  /// What was found.
  public let findings: [Judged]
  /// What was not decided, and why, in sentences.
  public let undecided: [String]

  /// Analyses a table.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - worsening: The direction in which inputs make things worse, by the input's expression.
  ///   - severity: The values of the first output, the worst first; empty: as the output lists them.
  /// - Complexity: As `TableAnalysis`; twice that for tables with a default.
  public init(
    of table: DecisionTable, worsening: [String: MonotoneDirection], severity: [FEELValue] = []
  ) {
    self.table = table
    let analysis = TableAnalysis(of: table, monotone: worsening, severity: severity)
    let gaps = Self.gapsWithoutDefault(of: table)
    let judged = analysis.findings.map { Judged(finding: $0, severity: $0.kind.severity) }
    findings = gaps.map { Judged(finding: $0, severity: .warning) } + judged
    undecided = analysis.undecided
  }

  /// Analyses the table of a matrix.
  public init(of matrix: EscalationMatrix) {
    self.init(
      of: matrix.table, worsening: matrix.worsening,
      severity: matrix.levels.reversed().map { .string($0.id) })
  }

  /// The findings at the places where their rows stand, errors and warnings.
  ///
  /// - Parameter path: The file the table was read from.
  /// - Returns: A fault for each finding, sorted.
  public func diagnostics(path: String) -> Diagnostics {
    Diagnostics(
      findings.map { judged in
        Diagnostic(
          message(judged.finding), at: position(of: judged.finding, path: path),
          severity: judged.severity, help: help(judged.finding))
      })
  }

  private static func gapsWithoutDefault(of table: DecisionTable) -> [TableFinding] {
    guard table.source.outputs.contains(where: { $0.defaultEntry != nil }),
      let open = try? table.withoutDefaults()
    else { return [] }
    return TableAnalysis(of: open).findings.filter { $0.kind == .gap }
  }

  /// What was found, with what holds in a gap.
  private func message(_ finding: TableFinding) -> String {
    guard finding.kind == .gap, let entry = table.source.outputs.first?.defaultEntry else {
      return finding.message
    }
    return finding.message + "; there it is \(entry.text) by default"
  }

  private func help(_ finding: TableFinding) -> String? {
    if finding.witness.isEmpty { return nil }
    let witness = "for example " + situation(finding.witness)
    guard !finding.counterpart.isEmpty else { return witness }
    return witness + "; worse: " + situation(finding.counterpart)
  }

  /// A situation in words: `Mentions/min 59, Topic "service"`; inputs of which nothing is said are
  /// left out.
  public func situation(_ values: [FEELValue]) -> String {
    zip(table.source.inputs, values).filter { $1 != .null }
      .map { "\($0.heading) \($1)" }.joined(separator: ", ")
  }

  private func position(of finding: TableFinding, path: String) -> SourcePosition {
    let row = finding.rules.last.flatMap { table.source.rules[$0].position }
    let place = row ?? table.source.position
    return SourcePosition(path: path, line: place?.line ?? 0, column: place?.column ?? 0)
  }
}

extension TableFinding.Kind {
  fileprivate var severity: Diagnostic.Severity {
    switch self {
    case .gap, .overlap, .outputNotAllowed: .error
    default: .warning
    }
  }
}
