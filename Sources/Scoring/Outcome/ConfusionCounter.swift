/// Counts what something was against what it was taken for.
struct ConfusionCounter {
  private struct Place: Hashable {
    let actual: String
    let assigned: String
  }

  private var labels: [String]
  private var cells: [Place: [Int]] = [:]

  /// Starts with these labels, in this order; others follow as they come.
  init(labels: [String] = []) { self.labels = labels }

  mutating func count(actual: String, assigned: String, entry: Int) {
    for label in [actual, assigned] where !labels.contains(label) { labels.append(label) }
    cells[Place(actual: actual, assigned: assigned), default: []].append(entry)
  }

  /// The table, its cells by row and column.
  func table() -> ConfusionTable {
    var table = ConfusionTable()
    guard !cells.isEmpty else { return table }
    table.labels = labels
    for actual in labels {
      for assigned in labels {
        guard let entries = cells[Place(actual: actual, assigned: assigned)] else { continue }
        var cell = ConfusionTable.Cell()
        cell.actual = actual
        cell.assigned = assigned
        cell.count = entries.count
        cell.evidence = entries
        table.cells.append(cell)
      }
    }
    table.measures = labels.map { Self.measure($0, in: table) }
    let right = labels.reduce(0) { $0 + table.count(actual: $1, assigned: $1) }
    table.accuracy = Double(right) / Double(table.total)
    return table
  }

  private static func measure(_ label: String, in table: ConfusionTable) -> ConfusionTable.Measure {
    let right = Double(table.count(actual: label, assigned: label))
    let assigned = table.cells.filter { $0.assigned == label }.reduce(0) { $0 + $1.count }
    let actual = table.cells.filter { $0.actual == label }.reduce(0) { $0 + $1.count }
    var measure = ConfusionTable.Measure()
    measure.label = label
    measure.precision = assigned > 0 ? right / Double(assigned) : nil
    measure.recall = actual > 0 ? right / Double(actual) : nil
    return measure
  }
}
