import DecisionTables
import Foundation
import ScenarioModel
import XMLReading

/// What the analysis of a matrix's table found, for people and for machines.
struct MatrixReport {
  private let file: MatrixFile
  private let analysis: MatrixAnalysis

  init(_ file: MatrixFile) {
    self.file = file
    let severity = file.matrix?.value.levels.reversed().map { FEELValue.string($0.id) } ?? []
    analysis = MatrixAnalysis(of: file.table, worsening: file.worsening, severity: severity)
  }

  /// The findings at their places, and what reading the file had to say.
  var faults: Diagnostics {
    var faults = analysis.diagnostics(
      path: file.model == nil ? file.matrix?.value.tablePath ?? file.path : file.path)
    if file.model == nil, let warnings = file.matrix?.warnings {
      faults.append(contentsOf: warnings)
    }
    return faults
  }

  /// A page for a terminal.
  var lines: [String] {
    [head, directions].map { sanitizedForTerminal($0) } + uncovered
      + analysis.undecided.map { sanitizedForTerminal("not decided: \($0)") } + [verdict]
  }

  private var head: String {
    let source = file.table.source
    return "\(file.path): \(source.inputs.count) inputs, \(source.rules.count) rows, "
      + "hit policy \(source.hitPolicy.dmnName)"
  }

  private var directions: String {
    func names(_ direction: MonotoneDirection) -> String {
      let columns = file.table.source.inputs.filter {
        file.worsening[$0.expression.text] == direction
      }
      return columns.map(\.heading).joined(separator: ", ")
    }
    let higher = names(.worseWhenHigher)
    let lower = names(.worseWhenLower)
    let parts = [
      higher.isEmpty ? nil : "worse as they rise: \(higher)",
      lower.isEmpty ? nil : "worse as they fall: \(lower)",
    ].compactMap { $0 }
    guard !parts.isEmpty else {
      return "no input is declared to make things worse: see --worse-when-higher"
    }
    return parts.joined(separator: "; ") + (file.model == nil ? "" : " (by their names)")
  }

  /// The uncovered situations as rows of the table.
  private var uncovered: [String] {
    let gaps = analysis.findings.map(\.finding).filter { $0.kind == .gap }
    guard !gaps.isEmpty else { return [] }
    var table = TextTable(columns: file.table.source.inputs.map(\.heading))
    table.rows = gaps.map(\.cells)
    return ["", "No row covers"] + table.lines.map { "  " + $0 } + [""]
  }

  private var verdict: String {
    let findings = analysis.findings
    guard !findings.isEmpty else { return Terminal.styled("ok", .green) + ", nothing found" }
    let kinds = TableFinding.Kind.allCases.compactMap { kind in
      let count = findings.count { $0.finding.kind == kind }
      return count == 0 ? nil : "\(count) \(kind.title(count))"
    }
    return "found: " + kinds.joined(separator: ", ")
  }
}

extension TableFinding.Kind {
  /// What people call so many findings of this kind.
  fileprivate func title(_ count: Int) -> String {
    let name =
      switch self {
      case .gap: "uncovered region"
      case .overlap: "overlap"
      case .impossibleRow: "row that can never match"
      case .maskedRow: "row that never decides"
      case .boundaryTestedTwice: "boundary tested twice"
      case .boundaryNotTested: "boundary not tested"
      case .unusedInput: "unused input"
      case .outputNotAllowed: "result that is not allowed"
      case .notMonotone: "level that falls as things get worse"
      }
    guard count != 1 else { return name }
    switch self {
    case .impossibleRow: return "rows that can never match"
    case .maskedRow: return "rows that never decide"
    case .boundaryTestedTwice: return "boundaries tested twice"
    case .boundaryNotTested: return "boundaries not tested"
    case .outputNotAllowed: return "results that are not allowed"
    case .notMonotone: return "levels that fall as things get worse"
    default: return name + "s"
    }
  }
}

// For machines.
extension MatrixReport {
  /// The findings, and what was found with organization and scenarios, as JSON with sorted keys.
  func json(with fitting: MatrixFitReport) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let record = Record(
      file: file.path, findings: analysis.findings.map { self.record($0) },
      undecided: analysis.undecided, fitting: fitting.faults.map { FaultRecord($0) },
      figures: fitting.figures)
    return String(decoding: try encoder.encode(record), as: UTF8.self)
  }

  private struct Record: Encodable {
    let file: String
    let findings: [FindingRecord]
    let undecided: [String]
    let fitting: [FaultRecord]
    let figures: [String: Double]
  }

  private struct FindingRecord: Encodable {
    let kind: String
    let severity: String
    let rows: [Int]
    let message: String
    let region: String
    let cells: [String]
    let witness: [String: String]
    let worse: [String: String]
  }

  private struct FaultRecord: Encodable {
    let severity: String
    let message: String
    let path: String
    let line: Int

    init(_ fault: Diagnostic) {
      severity = fault.severity.rawValue
      message = fault.message
      path = fault.path
      line = fault.line
    }
  }

  private func record(_ judged: MatrixAnalysis.Judged) -> FindingRecord {
    let finding = judged.finding
    return FindingRecord(
      kind: finding.kind.rawValue, severity: judged.severity.rawValue,
      rows: finding.rules.map { $0 + 1 }, message: finding.message, region: finding.region,
      cells: finding.cells, witness: named(finding.witness), worse: named(finding.counterpart))
  }

  private func named(_ values: [FEELValue]) -> [String: String] {
    let names = file.table.source.inputs.map(\.expression.text)
    return Dictionary(
      zip(names, values).map { ($0, $1.description) }, uniquingKeysWith: { first, _ in first })
  }
}
