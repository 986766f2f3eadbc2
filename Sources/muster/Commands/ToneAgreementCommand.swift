public import ArgumentParser
import CSVReading
public import RaterAgreement
import XMLReading

/// Says how well raters agree.
struct ToneAgreement: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "Say how well raters agree, who is lenient, and which items to talk about.",
    discussion: """
      Columns: item,rater,dimension,score – or item,rater and a column per dimension, or \
      item,dimension and a column per rater, or one file per rater with item,dimension,score. An \
      empty score is missing. The tool's own scores can be one more rater.

        muster tone agreement ratings.csv
        muster tone agreement anna.csv ben.csv chris.csv --format html --out agreement.html
      """)

  /// What the report can be written as.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, csv, html
  }

  @Argument(help: "The ratings.", completion: .file(extensions: ["csv"]))
  var files: [String]

  @Option(help: "How far apart two scores are for alpha: nominal, ordinal or interval.")
  var metric: KrippendorffAlpha.Metric = .ordinal

  @Option(help: ArgumentHelp("The lowest and highest score.", valueName: "low..high"))
  var scale = ScaleArgument(scale: RatingScale())

  @Option(help: "How many samples the intervals are drawn from; 0 leaves them out.")
  var replications = 1_000

  @Option(help: "The seed of the samples.")
  var seed: UInt64 = 1

  @Option(help: "The format.")
  var format: Format = .table

  @Flag(help: "The same as --format json.")
  var json = false

  @Flag(help: "The same as --format csv.")
  var csv = false

  @Option(
    help: ArgumentHelp("Where to write; else standard output.", valueName: "file"),
    completion: .file())
  var out: String?

  func validate() throws {
    guard (0...100_000).contains(replications) else {
      throw ValidationError("--replications \(replications) is not between 0 and 100000")
    }
    if json && (csv || format != .table && format != .json) || csv && format == .html {
      throw ValidationError("ask for one format: --format table, json, csv or html")
    }
  }

  func run() throws {
    try reportingFaults {
      let report = try report()
      let text = try written(report)
      guard let out else { return print(text, terminator: "") }
      try SafeFile.writeAtomically(text, to: out)
    }
  }

  private func report() throws -> AgreementReport {
    let tables = try files.map { try CSVTable(SafeFile.readText($0), path: $0) }
    let ratings = try RatingFile(tables, scale: scale.scale).ratings
    var options = AgreementReport.Options()
    options.metric = metric.rawValue
    options.replications = replications
    options.seed = seed
    return AgreementReport(RatingTable(ratings), scale: scale.scale, options: options)
  }

  private func written(_ report: AgreementReport) throws -> String {
    switch json ? .json : csv ? .csv : format {
    case .table: AgreementTable(report).text()
    case .json: try AgreementOutput.json(report)
    case .csv: AgreementOutput.csv(report)
    case .html: AgreementPage(report).markup()
    }
  }
}

extension KrippendorffAlpha.Metric: ExpressibleByArgument {}

/// A scale on the command line, such as "0..4".
struct ScaleArgument: ExpressibleByArgument, CustomStringConvertible {
  let scale: RatingScale

  init(scale: RatingScale) { self.scale = scale }

  init?(argument: String) {
    let ends = argument.replacing("..", with: " ").split(separator: " ").map { Double($0) }
    guard ends.count == 2, let low = ends[0], let high = ends[1], low.isFinite, high.isFinite,
      low < high
    else { return nil }
    scale = RatingScale(low: low, high: high)
  }

  var description: String { "\(Int(scale.low))..\(Int(scale.high))" }
  var defaultValueDescription: String { description }
}
