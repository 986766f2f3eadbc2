import DecisionTables
import EventKernel
import Journaling
import ScenarioModel

/// Values of measures at moments of drills.
struct MeasureSamples {
  /// A moment of a drill, with what its journal says of the measures.
  struct Sample {
    let drill: Int
    let time: SimulationTime
    let attributes: Attributes
  }

  private(set) var samples: [Sample] = []
  /// How many drills there are.
  private(set) var drills = 0

  /// Takes the samples of a journal, the last of each moment.
  mutating func add(_ journal: Journal) {
    for entry in journal where entry.type == .measureSample {
      if let last = samples.last, last.drill == drills, last.time == entry.time {
        samples.removeLast()
      }
      samples.append(Sample(drill: drills, time: entry.time, attributes: entry.attributes))
    }
    drills += 1
  }
}

/// How often situations that change their level occurred.
struct Occurrences {
  private var counts: [Int]
  private var first: [SimulationTime?]
  private var sampleCount = 0
  private var changedCount = 0
  private let drills: Int
  /// Measures of which the samples know nothing.
  private(set) var missing: [String] = []

  /// Decides every sample by both matrices.
  ///
  /// - Parameters:
  ///   - difference: The two matrices.
  ///   - samples: The moments.
  ///   - prefix: What stands before the names of those measures of the second matrix that the first
  ///     one measures otherwise.
  init(of difference: MatrixDifference, in samples: MeasureSamples, prefix: String) {
    counts = Array(repeating: 0, count: difference.comparison.changes.count)
    first = Array(repeating: nil, count: counts.count)
    drills = samples.drills
    let old = SampleReader(difference.old, difference.tables.old, prefix: "")
    let new = SampleReader(difference.new, difference.tables.new, prefix: prefix)
    for sample in samples.samples { take(sample, old, new, difference.comparison) }
    let names = (old.names + new.names).filter { name in
      !samples.samples.contains { $0.attributes[FactName(name)] != nil }
    }
    missing = Array(Set(names)).sorted()
  }

  private mutating func take(
    _ sample: MeasureSamples.Sample, _ old: SampleReader, _ new: SampleReader,
    _ comparison: TableComparison
  ) {
    sampleCount += 1
    let before = old.decide(sample.attributes)
    let after = new.decide(sample.attributes)
    guard before.value != after.value else { return }
    changedCount += 1
    let change = comparison.changes.firstIndex {
      $0.oldRule == before.rule && $0.newRule == after.rule
    }
    guard let change else { return }
    counts[change] += 1
    if first[change] == nil { first[change] = sample.time }
  }

  /// How often one change occurred.
  func text(ofChange index: Int) -> String {
    guard counts[index] > 0 else { return "did not occur" }
    let time = first[index].map { ", first at T+\($0.sinceStart)" } ?? ""
    return "occurred at \(counts[index]) of \(sampleCount) moments\(time)"
  }

  /// How often a level changed at all.
  var summary: String {
    let unknown =
      missing.isEmpty ? "" : "; nothing is known of " + missing.joined(separator: ", ")
    return "\(changedCount) of \(sampleCount) moments in \(drills) "
      + "\(drills == 1 ? "drill" : "drills") change their level\(unknown)"
  }

  /// The counts for machines.
  var figures: [Int] { counts }
}

/// Decides samples by one matrix.
private struct SampleReader {
  private let table: DecisionTable
  private let measures: [MeasureDefinition]
  private let prefix: String
  private let formulas: [String: FEELExpression]
  /// The attributes that it reads of a sample.
  let names: [String]

  init(_ file: MatrixFile, _ table: DecisionTable, prefix: String) {
    self.table = table
    self.prefix = prefix
    let measures = file.matrix?.value.measures ?? []
    self.measures = measures
    let ids = measures.map(\.id)
    var formulas: [String: FEELExpression] = [:]
    for measure in measures where measure.kind == .formula {
      formulas[measure.id] = try? FEELExpression(measure.formula, names: ids)
    }
    self.formulas = formulas
    let tested = table.source.inputs.map(\.expression.text)
    names = tested.filter { formulas[$0] == nil }
  }

  func decide(_ attributes: Attributes) -> (value: FEELValue, rule: Int?) {
    var values: [String: FEELValue] = [
      "topic": attributes.string("topic").map { .string($0) } ?? .null,
      "executive-named": attributes.boolean("executive-named").map { .boolean($0) } ?? .null,
    ]
    for measure in measures {
      let formula = formulas[measure.id]
      values[measure.id] =
        formula?.evaluate(in: measures.map { values[$0.id] ?? .null })
        ?? number(measure.id, attributes)
    }
    guard let result = try? table.evaluate(values) else { return (.null, nil) }
    let value: FEELValue =
      if case .context = result.value { result[table.source.outputs[0].name] } else { result.value }
    return (value, result.chosenRules.first)
  }

  private func number(_ name: String, _ attributes: Attributes) -> FEELValue {
    let own = prefix.isEmpty ? nil : attributes.number(FactName(prefix + name))
    return (own ?? attributes.number(FactName(name))).map { .number($0) } ?? .null
  }
}
