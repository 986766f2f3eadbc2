import CSVReading
package import XMLReading

/// The public sets that heads are trained on, read from the files of one folder.
///
/// Only texts and labels that heads need are kept; which file comes from where and under which
/// licence stands in `Scoring/tone/README.md`.
package struct Corpora: Sendable {
  /// A text with a number.
  struct Rated: Sendable {
    let text: String
    let rating: Double
  }

  /// A text with names.
  struct Tagged: Sendable {
    let text: String
    let tags: Set<String>
  }

  /// A message to a brand.
  struct Message: Sendable {
    let text: String
    let isComplaint: Bool
    let severity: Int
    let emotion: String
  }

  /// A text with how strong each of anger, fear, joy, sadness and surprise is, 0 to 3.
  struct Felt: Sendable {
    let text: String
    let strengths: [Int]
  }

  private(set) var tweets: [Rated] = []
  private(set) var lexicon: [(word: String, rating: Double)] = []
  private(set) var wikipedia: [Rated] = []
  private(set) var stackExchange: [Rated] = []
  private(set) var comments: [Tagged] = []
  private(set) var messages: [Message] = []
  private(set) var sarcasm: [Rated] = []
  private(set) var feelings: [Felt] = []
  /// The project's own sentences that blame somebody (1) or do not (0).
  private(set) var blame: [Rated] = []

  /// The files looked for.
  package static let files = [
    "vader-tweets.tsv", "vader-lexicon.txt", "politeness-wikipedia.csv",
    "politeness-stack-exchange.csv", "goemotions-labels.txt", "goemotions-train.tsv",
    "goemotions-dev.tsv", "xci.csv", "isarcasm-train.csv", "brighter-eng-train.csv",
    "brighter-eng-dev.csv",
  ]

  /// Reads the texts of the files by their names; files that are missing are empty sets.
  ///
  /// - Throws: What is wrong with their tables, all of it.
  package init(files: [String: String]) throws(Diagnostics) {
    var reader = CorpusReader(files: files)
    tweets = reader.rows("vader-tweets.tsv").compactMap { row in
      guard row.count >= 3, let rating = Double(row[1]) else { return nil }
      return Rated(text: row[2...].joined(separator: "\t"), rating: rating)
    }
    lexicon = reader.rows("vader-lexicon.txt").compactMap { row in
      row.count >= 2 ? Double(row[1]).map { (row[0].lowercased(), $0) } : nil
    }
    wikipedia = reader.rated("politeness-wikipedia.csv", "text", "z")
    stackExchange = reader.rated("politeness-stack-exchange.csv", "text", "z")
    sarcasm = reader.rated("isarcasm-train.csv", "tweet", "sarcastic")
    comments = ["goemotions-train.tsv", "goemotions-dev.tsv"].flatMap { reader.comments($0) }
    messages = reader.messages("xci.csv")
    blame = reader.rated("blame.csv", "text", "blames")
    feelings = ["brighter-eng-train.csv", "brighter-eng-dev.csv"].flatMap { reader.feelings($0) }
    try reader.faults.throwIfErrors()
  }

  /// The file of the project's own sentences, which lies among its labels.
  package static let ownFile = "blame.csv"

  /// All public texts, for counting common words.
  var texts: [String] {
    tweets.map(\.text) + wikipedia.map(\.text) + stackExchange.map(\.text) + comments.map(\.text)
      + messages.map(\.text) + sarcasm.map(\.text) + feelings.map(\.text)
  }
}

/// Reads the files of the public sets and gathers what is wrong with them.
private struct CorpusReader {
  let files: [String: String]
  var faults = Diagnostics()

  /// The rows of a tab-separated file, in which quotes mean nothing.
  func rows(_ name: String) -> [[String]] {
    (files[name] ?? "").split(whereSeparator: \.isNewline).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The cells of `columns` in each row of a comma-separated file.
  private mutating func records(_ name: String, _ columns: [String]) -> [[String]] {
    guard var text = files[name] else { return [] }
    if text.hasPrefix(",") { text = "number" + text }  // a first column without a name
    do throws(Diagnostics) {
      let table = try CSVTable(text, path: name)
      try table.require(columns)
      return table.rows.map { row in columns.map { row[$0] ?? "" } }
    } catch {
      faults.append(contentsOf: error)
      return []
    }
  }

  mutating func rated(_ name: String, _ body: String, _ rating: String) -> [Corpora.Rated] {
    records(name, [body, rating]).compactMap { row in
      Double(row[1]).map { Corpora.Rated(text: row[0], rating: $0) }
    }
  }

  func comments(_ name: String) -> [Corpora.Tagged] {
    let labels = rows("goemotions-labels.txt").compactMap(\.first)
    return rows(name).compactMap { row in
      guard row.count >= 2 else { return nil }
      let tags = row[1].split(separator: ",").compactMap { Int($0) }
      return Corpora.Tagged(
        text: row[0], tags: Set(tags.filter(labels.indices.contains).map { labels[$0] }))
    }
  }

  mutating func messages(_ name: String) -> [Corpora.Message] {
    records(name, ["tweet", "label", "Severity", "emotion"]).compactMap { row in
      guard let severity = Double(row[2]) else { return nil }
      return Corpora.Message(
        text: row[0], isComplaint: row[1] == "1", severity: Int(severity), emotion: row[3])
    }
  }

  mutating func feelings(_ name: String) -> [Corpora.Felt] {
    records(name, ["text", "anger", "fear", "joy", "sadness", "surprise"]).map { row in
      Corpora.Felt(text: row[0], strengths: row.dropFirst().map { Int($0) ?? 0 })
    }
  }
}
