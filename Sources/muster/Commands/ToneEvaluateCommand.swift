import ArgumentParser
import ScenarioModel
import ToneAnalysis
import ToneTraining
import XMLReading

/// Measures everything that can be measured, in one table.
struct ToneEvaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Measure how well tone is judged: one table of all figures.",
    discussion: """
      Learned heads are measured on texts that they were not trained on: five folds by text, marks \
      set without the fold too. With --holdout the shipped weights are measured on the files of that \
      folder as they are, for rows that nobody trained on. Without either, only what needs no public \
      set is measured: the project's own labels, and the time that a reply takes.

        muster tone evaluate --data ../shared/data/tone
        muster tone evaluate
      """)

  @Option(
    help: ArgumentHelp("The folder with the public sets.", valueName: "dir"),
    completion: .directory)
  var data: String?

  @Option(
    help: ArgumentHelp(
      "Measure the shipped weights on rows of the same files kept apart here.", valueName: "dir"),
    completion: .directory)
  var holdout: String?

  @OptionGroup var place: LibraryOption

  func run() throws {
    try reportingFaults {
      let model = try ToneWeights.load(place.library)
      var figures = try headFigures(model)
      figures += try LabelFigures.all(library: place.library, model: model)
      figures += ToneSpeed.figures(model)
      print(ToneFigureTable(figures: figures).text(), terminator: "")
    }
  }
}

extension ToneEvaluate {
  /// Of the shipped weights on rows kept apart, or by cross-validation.
  private func headFigures(_ model: ToneModel?) throws -> [ToneFigure] {
    if let holdout, let model {
      return try ToneDataOption.trainer(on: holdout, mayLack: true).figures(of: model)
    }
    guard let data else { return [] }
    let own = try Library.find(option: place.library).scoring + "/tone/labels"
    let trainer = try ToneDataOption.trainer(on: data, own: own)
    var progress = ProgressLine("evaluating", of: trainer.steps)
    return trainer.figures { progress.step() }
  }
}

/// Figures as a table of plain text.
struct ToneFigureTable {
  let figures: [ToneFigure]

  /// Columns padded with spaces, a line for each figure.
  func text() -> String {
    let heading = ["measure", "anchor", "target", "ours", "n", "met"]
    let rows = [heading] + figures.map(row)
    let widths = heading.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { $0 + String(repeating: " ", count: max(0, $1 - $0.count)) }
        .joined(separator: "  ").trimmed + "\n"
    }.joined()
  }

  private func row(_ figure: ToneFigure) -> [String] {
    let sign = figure.isCeiling ? "<= " : ">= "
    return [
      figure.measure, figure.anchor,
      figure.target.map { sign + Self.short($0) } ?? "report", Self.short(figure.value),
      "\(figure.count)", figure.isMet.map { $0 ? "yes" : "no" } ?? "",
    ]
  }

  /// Three digits after the point; whole numbers as they are.
  static func short(_ value: Double) -> String {
    let text = fixed(value, 3)
    return text.hasSuffix(".000") && abs(value) >= 1 ? String(text.dropLast(4)) : text
  }

  /// `value` with `digits` after the point, 1 to 6.
  static func fixed(_ value: Double, _ digits: Int) -> String {
    let power = (0..<digits).reduce(1.0) { result, _ in result * 10 }
    let all = Int((abs(value) * power).rounded())
    let whole = all / Int(power)
    let rest = String(Int(power) + all % Int(power)).dropFirst()
    return (value < 0 && all > 0 ? "-" : "") + "\(whole).\(rest)"
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
