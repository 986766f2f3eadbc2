import DecisionTables
import EventKernel
import ScenarioModel

extension PolicyChange {
  func apply(to matrix: inout EscalationMatrix) throws(PolicyChangeFault) {
    switch self {
    case .threshold(let row, let measure, let test):
      try matrix.setTest(of: measure, in: row, to: test)
    case .sustain(let time): matrix.sustain = time
    default: break
    }
  }
}

extension EscalationMatrix {
  /// Puts another test into a cell of the table.
  fileprivate mutating func setTest(
    of measure: String, in row: String, to test: String
  ) throws(PolicyChangeFault) {
    var source = table.source
    guard let line = source.rules.firstIndex(where: { $0.id == row }) else {
      throw PolicyChangeFault(
        "matrix \(identity.id) has no row \"\(row)\"",
        help: correction(of: row, among: source.rules.map(\.id)))
    }
    let measures = source.inputs.map(\.expression.text)
    guard let column = measures.firstIndex(of: measure) else {
      throw PolicyChangeFault(
        "the table of matrix \(identity.id) has no input \"\(measure)\"",
        help: correction(of: measure, among: measures))
    }
    source.rules[line].inputs[column] = TableText(test)
    do throws(TableProblems) {
      table = try DecisionTable(source, names: table.names)
    } catch {
      throw PolicyChangeFault(
        "\(measure) \(test) is not a test: \(error.problems.first?.message ?? "it cannot be read")",
        help: "write it as in the matrix, such as \">= 1.5\"")
    }
  }
}
