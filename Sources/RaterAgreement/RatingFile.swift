public import CSVReading
public import XMLReading

/// Ratings as people write them down, read with all faults at once.
///
/// Layouts, told by the first line:
/// - long: `item,rater,dimension,score` (without `dimension` all scores are for "overall");
/// - a column per dimension: `item,rater,` and the dimensions;
/// - a column per rater: `item,dimension,` and the raters;
/// - a column per rater, one dimension: `item,` and the raters;
/// - one rater per file: `item,dimension,score`; the rater is called after the file.
///
/// An empty score means that the rater has not scored this.
public struct RatingFile: Sendable {
  /// The ratings, in the order of the file.
  public private(set) var ratings: [Rating] = []

  /// Reads the ratings in `tables` together, on `scale`.
  ///
  /// - Throws: Every row whose score is not a number of the scale, that names nobody or nothing, or
  ///   that scores again what was scored before; and fewer than two raters in all.
  public init(_ tables: [CSVTable], scale: RatingScale = RatingScale()) throws(Diagnostics) {
    var reader = RatingReader(scale: scale)
    for table in tables {
      try table.require(["item"])
      reader.path = table.path
      let layout = RatingLayout(table)
      for row in table.rows { reader.read(row, layout) }
    }
    reader.checkRaters()
    try reader.faults.throwIfErrors()
    ratings = reader.ratings
  }
}

/// What the columns of a file of ratings are.
private struct RatingLayout {
  let hasRater: Bool
  let hasDimension: Bool
  /// The columns that hold scores.
  let scores: [String]
  /// Whom all scores are from; nil if the table says so itself.
  let onlyRater: String?

  init(_ table: CSVTable) {
    let header = table.header
    hasRater = header.contains("rater")
    hasDimension = header.contains("dimension")
    let others = header.filter { !["item", "rater", "dimension"].contains($0) }
    scores = hasRater && others.contains("score") ? ["score"] : others
    onlyRater = !hasRater && others == ["score"] ? Self.name(of: table.path) : nil
  }

  /// The file's name without folders and ending.
  private static func name(of path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    return String(file.prefix { $0 != "." })
  }

  func rater(_ row: CSVRow, _ column: String) -> String {
    onlyRater ?? (hasRater ? row["rater"] ?? "" : column)
  }

  func dimension(_ row: CSVRow, _ column: String) -> String {
    if hasDimension { return row["dimension"] ?? "" }
    return hasRater && column != "score" ? column : "overall"
  }
}

/// Reads rows and gathers what is wrong with them.
private struct RatingReader {
  private struct Key: Hashable {
    let item, rater, dimension: String
  }

  var path = ""
  let scale: RatingScale
  private(set) var ratings: [Rating] = []
  private(set) var faults = Diagnostics()
  private var seen: [Key: SourcePosition] = [:]
  private var spellings: [String: (name: String, place: SourcePosition)] = [:]

  init(scale: RatingScale) { self.scale = scale }

  private mutating func report(_ message: String, _ line: Int, help: String? = nil) {
    faults.report(message, at: SourcePosition(path: path, line: line), help: help)
  }

  mutating func read(_ row: CSVRow, _ layout: RatingLayout) {
    let item = row["item"] ?? ""
    if item.isEmpty { report("the row names no item", row.line) }
    for column in layout.scores {
      let text = row[column] ?? ""
      let key = Key(
        item: item, rater: layout.rater(row, column), dimension: layout.dimension(row, column))
      guard isNamed(key, row.line), !text.isEmpty, let score = score(text, column, row.line),
        isNew(key, row.line)
      else { continue }
      ratings.append(
        Rating(item: item, rater: key.rater, dimension: key.dimension, score: score))
    }
  }

  private mutating func isNamed(_ key: Key, _ line: Int) -> Bool {
    if key.rater.isEmpty { report("the row names no rater", line) }
    if key.dimension.isEmpty { report("the row names no dimension", line) }
    check(spelling: key.rater, as: "rater", line)
    check(spelling: key.dimension, as: "dimension", line)
    return !key.item.isEmpty && !key.rater.isEmpty && !key.dimension.isEmpty
  }

  /// Two names that differ in capitals only are one name misspelled.
  private mutating func check(spelling name: String, as kind: String, _ line: Int) {
    guard !name.isEmpty else { return }
    let key = kind + ":" + name.lowercased()
    guard let first = spellings[key] else {
      spellings[key] = (name, SourcePosition(path: path, line: line))
      return
    }
    guard first.name != name else { return }
    report(
      "\(kind) \"\(name)\" differs from \"\(first.name)\" in \(first.place) in capitals only",
      line, help: "write \"\(first.name)\" everywhere if that is meant")
  }

  private mutating func score(_ text: String, _ column: String, _ line: Int) -> Double? {
    let allowed = "\(plain(scale.low)) to \(plain(scale.high))"
    guard let score = Double(text), score.isFinite else {
      let comma = text.split(separator: ",", omittingEmptySubsequences: false)
        .joined(separator: ".")
      let help = Double(comma).map { "\(plain($0)) is written with a point: \(plain($0))" }
      report("\(column) \"\(text)\" is not a number from \(allowed)", line, help: help)
      return nil
    }
    guard score >= scale.low, score <= scale.high else {
      report(
        "\(column) \(text) lies outside the scale of \(allowed)", line,
        help: "if this is the scale used, say so: --scale LOW..HIGH")
      return nil
    }
    return score
  }

  private func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
  }

  private mutating func isNew(_ key: Key, _ line: Int) -> Bool {
    guard let first = seen[key] else {
      seen[key] = SourcePosition(path: path, line: line)
      return true
    }
    report(
      "\(key.rater) has scored \(key.item) on \(key.dimension) before, in \(first)", line)
    return false
  }

  mutating func checkRaters() {
    let raters = Set(ratings.map(\.rater))
    guard raters.count < 2, !faults.hasErrors else { return }
    report(
      raters.isEmpty
        ? "there are no scores; agreement needs two raters"
        : "all scores are from one rater; agreement needs two", 1,
      help: "columns: item,rater,dimension,score; or several files, one for each rater")
  }
}
