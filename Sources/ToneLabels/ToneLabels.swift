internal import CSVReading
internal import ToneAnalysis
public import XMLReading

/// The project's own labels: replies with ratings, minimal pairs, contradictions, voices.
public struct ToneLabels: Sendable {
  /// The replies with their ratings.
  public let replies: [LabelledReply]
  /// The minimal pairs.
  public let pairs: [MinimalPair]
  /// The pairs of statements that can or cannot both be right.
  public let contradictions: [ContradictionPair]
  /// Texts in several voices.
  public let voices: [VoiceSample]

  /// Reads the files in `folder`; its README says what the columns are.
  ///
  /// There may be no file of voices.
  ///
  /// - Throws: All faults of all files at once.
  public init(folder: String) throws(Diagnostics) {
    var reader = LabelReader(folder: folder)
    reader.readScenarios()
    replies = reader.replies()
    pairs = reader.pairs()
    contradictions = reader.contradictions()
    voices = reader.voices()
    try reader.faults.throwIfErrors()
  }
}

/// Reads the files of labels and gathers what is wrong with them.
struct LabelReader {
  private struct Post {
    let scenario: String
    let severity: Int
    let text: String
  }

  let folder: String
  var faults = Diagnostics()
  private var scenarios: [String: LabelledScenario] = [:]
  private var posts: [String: Post] = [:]
  private var path = ""

  init(folder: String) { self.folder = folder }

  private mutating func rows(
    _ file: String, _ columns: [String], mayLack: Bool = false
  ) -> [CSVRow] {
    path = "\(folder)/\(file)"
    do throws(Diagnostics) {
      let table = try CSVTable(try SafeFile.readText(path), path: path)
      try table.require(columns)
      return table.rows
    } catch {
      if mayLack, error.kind == .missing { return [] }
      faults.kind = error.kind
      faults.append(contentsOf: error)
      return []
    }
  }

  private mutating func report(_ message: String, _ row: CSVRow) {
    faults.report(message, at: SourcePosition(path: path, line: row.line))
  }

  /// The value in `column` if it is one of `allowed`; else a fault, and nil.
  private mutating func choice<Value>(
    _ row: CSVRow, _ column: String, _ allowed: KeyValuePairs<String, Value>
  ) -> Value? {
    let text = row[column] ?? ""
    if let found = allowed.first(where: { $0.key == text }) { return found.value }
    let names = allowed.map { "\"\($0.key)\"" }.joined(separator: ", ")
    report("\(column) is \"\(text)\"; expected one of \(names)", row)
    return nil
  }

  private mutating func flag(_ row: CSVRow, _ column: String) -> Bool {
    choice(row, column, ["yes": true, "no": false]) ?? false
  }

  private mutating func isHeld(_ row: CSVRow) -> Bool {
    choice(row, "split", ["held": true, "tune": false]) ?? false
  }

  private mutating func cluster(_ row: CSVRow) -> ResponsibilityCluster? {
    choice(
      row, "cluster", ["victim": .victim, "accidental": .accidental, "preventable": .preventable])
  }

  private mutating func severity(_ row: CSVRow) -> Int {
    choice(row, "severity", ["0": 0, "1": 1, "2": 2, "3": 3, "4": 4]) ?? 0
  }
}

// Scenarios, facts and posts
extension LabelReader {
  mutating func readScenarios() {
    let facts = facts()
    for row in rows("scenarios.csv", ["scenario", "title", "cluster", "history", "legal"]) {
      let id = row["scenario"] ?? ""
      guard let cluster = cluster(row) else { continue }
      scenarios[id] = LabelledScenario(
        id: id, title: row["title"] ?? "", cluster: cluster, hasHistory: flag(row, "history"),
        isLegallySensitive: flag(row, "legal"), facts: facts[id] ?? [])
    }
    for row in rows("posts.csv", ["post", "scenario", "severity", "channel", "text"]) {
      posts[row["post"] ?? ""] = Post(
        scenario: row["scenario"] ?? "", severity: severity(row), text: row["text"] ?? "")
    }
  }

  private mutating func facts() -> [String: [FactStatement]] {
    var facts: [String: [FactStatement]] = [:]
    for row in rows("facts.csv", ["fact", "scenario", "version", "text"]) {
      guard let version = Int(row["version"] ?? "") else {
        report("version is \"\(row["version"] ?? "")\"; expected a whole number", row)
        continue
      }
      facts[row["scenario"] ?? "", default: []].append(
        FactStatement(id: row["fact"] ?? "", text: row["text"] ?? "", version: version))
    }
    return facts
  }

  private mutating func scenario(_ row: CSVRow) -> LabelledScenario? {
    let id = row["scenario"] ?? ""
    if let scenario = scenarios[id] { return scenario }
    report("scenario \"\(id)\" is not in scenarios.csv", row)
    return nil
  }
}

// Labels
extension LabelReader {
  mutating func replies() -> [LabelledReply] {
    let columns = ["id", "split", "scenario", "post", "channel", "reply", "note"]
    let rows = rows("replies.csv", columns + LabelDimension.rated.map(\.rawValue))
    return rows.compactMap { reply($0) }
  }

  private mutating func reply(_ row: CSVRow) -> LabelledReply? {
    guard let scenario = scenario(row) else { return nil }
    let name = row["post"] ?? ""
    let post = posts[name]
    if !name.isEmpty, post?.scenario != scenario.id {
      report("post \"\(name)\" is not in posts.csv for scenario \"\(scenario.id)\"", row)
    }
    return LabelledReply(
      id: row["id"] ?? "", isHeld: isHeld(row), scenario: scenario, post: post?.text,
      severity: post?.severity ?? 3, channel: row["channel"] ?? "", text: row["reply"] ?? "",
      note: row["note"] ?? "", scores: scores(row))
  }

  private mutating func scores(_ row: CSVRow) -> [LabelDimension: Double] {
    var scores: [LabelDimension: Double] = [:]
    for dimension in LabelDimension.rated {
      let text = row[dimension.rawValue] ?? ""
      guard !text.isEmpty else { continue }
      if let score = Double(text), (0...4).contains(score), score * 2 == (score * 2).rounded() {
        scores[dimension] = score
      } else {
        report("\(dimension.rawValue) is \"\(text)\"; expected 0 to 4 in halves, or nothing", row)
      }
    }
    return scores
  }

  mutating func pairs() -> [MinimalPair] {
    let columns = [
      "id", "split", "dimension", "group", "scenario", "cluster", "history", "severity", "post",
      "a", "b", "direction", "reason",
    ]
    return rows("pairs.csv", columns).compactMap { pair($0) }
  }

  private mutating func pair(_ row: CSVRow) -> MinimalPair? {
    guard let dimension = LabelDimension(rawValue: row["dimension"] ?? "") else {
      report("dimension \"\(row["dimension"] ?? "")\" is not one of those in the README", row)
      return nil
    }
    let direction = choice(
      row, "direction", ["higher": MinimalPair.Direction.higher, "lower": .lower, "same": .same])
    let isPost = row["scenario"] == ""
    let scenario = isPost ? nil : scenario(row)
    return MinimalPair(
      id: row["id"] ?? "", isHeld: isHeld(row), dimension: dimension, group: row["group"] ?? "",
      cluster: isPost ? nil : cluster(row), hasHistory: isPost ? false : flag(row, "history"),
      isLegallySensitive: scenario?.isLegallySensitive ?? false, severity: severity(row),
      post: isPost ? nil : row["post"], facts: scenario?.facts ?? [], a: row["a"] ?? "",
      b: row["b"] ?? "", direction: direction ?? .same, reason: row["reason"] ?? "")
  }

  mutating func contradictions() -> [ContradictionPair] {
    let columns = ["id", "split", "source", "earlier", "text", "verdict", "kind", "reason"]
    return rows("contradictions.csv", columns).map { row in
      ContradictionPair(
        id: row["id"] ?? "", isHeld: isHeld(row),
        isFact: choice(row, "source", ["fact": true, "said": false]) ?? false,
        earlier: row["earlier"] ?? "", text: row["text"] ?? "",
        isContradiction: choice(row, "verdict", ["contradiction": true, "compatible": false])
          ?? false,
        kind: row["kind"] ?? "", reason: row["reason"] ?? "")
    }
  }

  mutating func voices() -> [VoiceSample] {
    rows("voices.csv", ["voice", "number", "text"], mayLack: true).compactMap { row in
      guard let number = Int(row["number"] ?? "") else {
        report("number is \"\(row["number"] ?? "")\"; expected a whole number", row)
        return nil
      }
      return VoiceSample(voice: row["voice"] ?? "", number: number, text: row["text"] ?? "")
    }
  }
}
