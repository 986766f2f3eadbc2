import DecisionTables
import ScenarioModel
import XMLReading

/// What differs between two matrices: which situations change level, and what levels require.
struct MatrixDifference {
  let old: MatrixFile
  let new: MatrixFile
  /// The tables as they were compared: on measures where both files are matrices.
  let tables: (old: DecisionTable, new: DecisionTable)
  let comparison: TableComparison

  init(_ old: MatrixFile, _ new: MatrixFile) throws {
    self.old = old
    self.new = new
    let matrices = (old.matrix?.value, new.matrix?.value)
    if let first = matrices.0, let second = matrices.1 {
      tables = (first.table, second.table)
    } else {
      tables = (old.table, new.table)
    }
    do throws(TableProblems) {
      comparison = try TableComparison(from: tables.old, to: tables.new)
    } catch {
      throw error.diagnostics(path: new.path)
    }
  }

  /// Whether nothing differs.
  var isEmpty: Bool { comparison.changes.isEmpty && requirements.isEmpty }

  /// The page for a terminal; `occurrences` tells how often each change occurred, if that is known.
  func lines(_ occurrences: Occurrences?) -> [String] {
    let changes = comparison.changes.enumerated().flatMap { number, change in
      [line(change), "  for example " + situation(change.witness)]
        + (occurrences.map { ["  " + $0.text(ofChange: number)] } ?? [])
    }
    let head =
      changes.isEmpty ? "no situation changes its level" : "situations that change their level"
    let lines =
      [head] + changes + comparison.undecided.map { "not decided: \($0)" }
      + (occurrences.map { ["", $0.summary] } ?? [])
      + (requirements.isEmpty ? [] : ["", "other changes"] + requirements.map { "  \($0)" })
    return lines.map { sanitizedForTerminal($0) }
  }

  private func line(_ change: TableComparison.Change) -> String {
    let levels = "\(MatrixFile.plain(change.old)) -> \(MatrixFile.plain(change.new))"
    let rows =
      "\(row(change.oldRule, of: tables.old)) -> \(row(change.newRule, of: tables.new))"
    return
      "\(levels)  \(change.region)  (\(rows)\(change.isWhole ? "" : "; unless another row decides"))"
  }

  private func row(_ rule: Int?, of table: DecisionTable) -> String {
    guard let rule else { return "no row" }
    let id = table.source.rules[rule].id
    return id.isEmpty || id == "\(rule + 1)" ? "row \(rule + 1)" : id
  }

  /// A situation in words.
  func situation(_ values: [FEELValue]) -> String {
    zip(comparison.inputs, values).filter { $1 != .null }
      .map { "\($0.heading) \($1)" }.joined(separator: ", ")
  }
}

// What levels require, how long things take, who is told.
extension MatrixDifference {
  /// Each difference beside the rows, a line each.
  var requirements: [String] {
    guard let first = old.matrix?.value, let second = new.matrix?.value else { return [] }
    guard let before = Self.settings(first), let after = Self.settings(second) else { return [] }
    return before.filter { after[$0.key] == nil }.map { "\($0.key): \($0.value) -> gone" }.sorted()
      + after.keys.sorted().compactMap { key in
        guard before[key] != after[key] else { return nil }
        return "\(key): \(before[key] ?? "new") -> \(after[key] ?? "")"
      }
  }

  /// Everything that a matrix says beside its rows, by where it stands.
  private static func settings(_ matrix: EscalationMatrix) -> [String: String]? {
    guard let root = try? XMLReader.read(matrix.xml, path: "matrix").root else { return nil }
    var settings: [String: String] = [:]
    for name in ["interval", "sustain", "release"] { settings[name] = root[attribute: name] }
    for child in root.children where child.name != "decide" {
      gather(child, named: "\(child.name) \(child[attribute: "id"] ?? "")", into: &settings)
    }
    return settings
  }

  private static func gather(
    _ element: XMLElement, named name: String, into settings: inout [String: String]
  ) {
    for attribute in element.attributes where attribute.name != "id" {
      settings["\(name), \(attribute.name)"] = attribute.value
    }
    for (index, child) in element.children.enumerated() {
      let key = child[attribute: "clock"] ?? (child.name == "step" ? "\(index + 1)" : "")
      gather(child, named: "\(name), \(child.name) \(key)".trimmed, into: &settings)
    }
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
