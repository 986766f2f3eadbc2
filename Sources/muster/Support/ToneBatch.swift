import CSVReading
import Debriefing
import Foundation
import Journaling
import PageMarkup
import ToneAnalysis
import XMLReading

/// Judges a table of past replies: a table with scores, and a page that shows drift.
struct ToneBatch {
  let path: String
  let out: String?
  let model: ToneModel?
  let context: ToneContext

  /// Reads the table, judges what was not judged before an interruption, writes both files.
  func run() throws {
    let contents = try SafeFile.readText(path)
    let table = try CSVTable(contents, path: path)
    let columns = try ToneColumns(table)
    if let out { try SafeFile.makeFolder(out) }
    let files = ToneBatchFiles(path: path, out: out)
    var partial = try PartialTable(files.partial, key: contentHash(of: contents))
    var progress = ProgressLine("replies", of: table.rows.count)
    var judged: [JudgedReply] = []
    for (index, row) in table.rows.enumerated() {
      let reply = try partial.reply(at: index) { judge(row, columns) }
      judged.append(reply)
      progress.step()
    }
    try partial.finish()
    try write(judged, table, columns, files)
    try partial.remove()
  }

  private func judge(_ row: CSVRow, _ columns: ToneColumns) -> JudgedReply {
    var context = context
    if !columns.post(row).isEmpty { context.post = columns.post(row) }
    let text = columns.text(row)
    var lint = IncrementalLint(model: model)
    return JudgedReply(
      lint.read(text, context: context), heads: model?.readings(of: text) ?? [], text)
  }

  private func write(
    _ judged: [JudgedReply], _ table: CSVTable, _ columns: ToneColumns,
    _ files: ToneBatchFiles
  ) throws {
    let heading = table.header + JudgedReply.columns
    var rows = CSVWriter.row(heading)
    for (row, reply) in zip(table.rows, judged) {
      rows += CSVWriter.row(row.fields + reply.cells)
    }
    let isReplacing = FileManager.default.fileExists(atPath: files.table)
    try SafeFile.writeAtomically(rows, to: files.table)
    var audit = ToneAudit(judged, table.rows, columns, source: path)
    audit.voice = VoiceNote(audit.replies.map(\.text)).text
    try SafeFile.writeAtomically(audit.html(), to: files.page)
    let replacing = isReplacing ? ", in place of an earlier table" : ""
    print(
      "\(sanitizedForTerminal(files.table)): \(PlainText.count(judged.count, "reply", plural: "replies"))\(replacing)"
    )
    print("\(sanitizedForTerminal(files.page)): \(audit.summary)")
  }
}

/// Where a batch writes.
struct ToneBatchFiles {
  let table: String
  let page: String
  let partial: String

  init(path: String, out: String?) {
    let file = URL(fileURLWithPath: path)
    let name = file.deletingPathExtension().lastPathComponent
    let folder = out ?? file.deletingLastPathComponent().path
    table = "\(folder)/\(name)-tone.csv"
    page = "\(folder)/\(name)-tone.html"
    partial = "\(folder)/.\(name)-tone.part"
  }
}

/// Which columns of a table hold what.
struct ToneColumns {
  private let columns: [String: String]

  private static let names: [(part: String, names: [String])] = [
    ("text", ["text", "reply", "message", "response", "body", "content", "tweet"]),
    ("post", ["post", "question", "inbound", "complaint", "reply_to", "reply to", "customer"]),
    ("agent", ["agent", "author", "user", "who", "team"]),
    ("time", ["time", "date", "timestamp", "sent", "created_at", "created", "week"]),
    ("region", ["region", "country", "market", "locale"]),
  ]

  /// Finds the columns by their names in any case.
  ///
  /// - Throws: A fault if there is no column of replies.
  init(_ table: CSVTable) throws {
    var columns: [String: String] = [:]
    for (part, names) in Self.names {
      columns[part] =
        names.lazy.compactMap { name in
          table.header.first { $0.lowercased() == name }
        }.first
    }
    self.columns = columns
    guard columns["text"] == nil else { return }
    let found = table.header.map { "\"\($0)\"" }.joined(separator: ", ")
    throw Diagnostics([
      Diagnostic(
        "no column holds the replies; found \(found)",
        at: SourcePosition(path: table.path, line: 1),
        help: "name it text, reply, message, response, body or content; post, agent, time and "
          + "region are read too")
    ])
  }

  private func cell(_ part: String, _ row: CSVRow) -> String {
    columns[part].flatMap { row[$0] } ?? ""
  }

  func text(_ row: CSVRow) -> String { cell("text", row) }
  func post(_ row: CSVRow) -> String { cell("post", row) }
  func agent(_ row: CSVRow) -> String { cell("agent", row) }
  func time(_ row: CSVRow) -> String { cell("time", row) }
  func region(_ row: CSVRow) -> String { cell("region", row) }
}

/// What is kept of a judged reply.
struct JudgedReply: Codable {
  let language: String
  let tone: Double?
  let values: [Double?]
  let valence: Double?
  let politeness: Double?
  let violations: Int
  let remark: String

  static let dimensions = ToneDimension.allCases.filter { $0 != .voice && $0 != .incomingCues }
  static let columns =
    ["language", "tone"] + dimensions.map(\.rawValue)
    + ["valence", "politeness", "violations", "remark"]

  init(_ reading: IncrementalLint.Reading, heads: [HeadReading], _ text: String) {
    language = reading.profile.language.rawValue
    values = reading.dimensions.filter { Self.dimensions.contains($0.dimension) }.map(\.value)
    let known = values.compactMap { $0 }
    tone = known.isEmpty ? nil : known.reduce(0, +) / Double(known.count) / 4
    valence = heads.first { $0.name == "valence" }?.score
    politeness = heads.first { $0.name == "politeness" }?.value
    violations = reading.findings.count { $0.severity == .violation }
    let worst = reading.findings.filter { $0.severity > .advice }.max { $0.severity < $1.severity }
    remark =
      tone == nil
      ? Self.reason(for: reading.profile.language) : worst.map { Self.quote($0, text) } ?? ""
  }

  /// Why a reply was not judged.
  private static func reason(for language: LanguageGuess) -> String {
    language == .unsupported ? "not judged: not in English" : "not judged: no words"
  }

  private static func quote(_ finding: ToneFinding, _ text: String) -> String {
    let bytes = Array(text.utf8)
    let words = bytes[finding.range.clamped(to: 0..<bytes.count)]
    return "\u{201C}\(String(decoding: words, as: UTF8.self))\u{201D}: \(finding.reason)"
  }

  /// The cells for a table, in the order of `columns`.
  var cells: [String] {
    let numbers = [tone] + values + [valence, politeness]
    return [language] + numbers.map { $0.map { ToneFigureTable.fixed($0, 3) } ?? "" }
      + ["\(violations)", remark]
  }
}

/// Replies judged so far, kept on disk so that an interrupted run goes on where it stopped.
struct PartialTable {
  private let path: String
  private let key: String
  private var known: [JudgedReply] = []
  private var lines: String
  private var fresh = 0

  /// Opens what an interrupted run over the same table left, if anything.
  init(_ path: String, key: String) throws {
    self.path = path
    self.key = key
    lines = key + "\n"
    guard FileManager.default.fileExists(atPath: path) else { return }
    let text = try SafeFile.readText(path)
    guard text.hasPrefix(lines) else { return }
    for line in text.dropFirst(lines.count).split(separator: "\n") {
      let reply = try? JSONDecoder().decode(JudgedReply.self, from: Data(line.utf8))
      guard let reply else { break }
      known.append(reply)
      lines += line + "\n"
    }
    if !known.isEmpty { Terminal.warn("note: going on after \(known.count) replies judged before") }
  }

  /// The reply at `index`: as kept, or as `judge` finds it.
  mutating func reply(at index: Int, judge: () -> JudgedReply) throws -> JudgedReply {
    guard index >= known.count else { return known[index] }
    let reply = judge()
    lines += String(decoding: try JSONEncoder().encode(reply), as: UTF8.self) + "\n"
    fresh += 1
    if fresh % 2000 == 0 { try finish() }
    return reply
  }

  /// Writes what there is.
  func finish() throws {
    guard fresh >= 2000 else { return }
    try SafeFile.writeAtomically(lines, to: path)
  }

  /// Removes what was kept.
  func remove() throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    try? FileManager.default.removeItem(atPath: path)
  }
}

extension ToneAudit {
  /// The audit of judged replies, in the order of the table, or of time if all have one.
  init(
    _ judged: [JudgedReply], _ rows: [CSVRow], _ columns: ToneColumns, source: String
  ) {
    var replies: [ToneAudit.Reply] = []
    for (row, judged) in zip(rows, judged) {
      guard let tone = judged.tone else { continue }
      var reply = ToneAudit.Reply(text: columns.text(row), value: tone, values: judged.values)
      reply.time = columns.time(row)
      reply.agent = columns.agent(row)
      reply.region = columns.region(row)
      reply.remark = judged.remark
      replies.append(reply)
    }
    let undated = replies.count { !Self.isISODate($0.time) }
    if undated == 0 {
      replies = replies.enumerated().sorted {
        ($0.element.time, $0.offset) < ($1.element.time, $1.offset)
      }.map(\.element)
    }
    self.init(
      source: URL(fileURLWithPath: source).lastPathComponent,
      dimensions: JudgedReply.dimensions.map(\.title), replies: replies,
      unread: judged.count - replies.count)
    if undated > 0, undated < replies.count || replies.contains(where: { !$0.time.isEmpty }) {
      order =
        "\(PlainText.count(undated, "reply", plural: "replies")) of \(replies.count) "
        + "\(undated == 1 ? "has" : "have") no time that begins like 2026-11-21, so all stand in the "
        + "order of the table."
    }
  }

  /// Dates written year first sort as text.
  private static func isISODate(_ text: String) -> Bool {
    let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    return parts.map(\.count) == [4, 2, 2] && numbers.count == 3 && (1...12).contains(numbers[1])
      && (1...31).contains(numbers[2])
  }

  /// What the page says, in a line.
  var summary: String {
    guard chart != nil else { return "too few replies for a control chart, which needs ten" }
    guard let start = driftStart else { return "no drift" }
    let time = replies[start].time
    let place = time.isEmpty ? "" : ", " + sanitizedForTerminal(time)
    return "drift from reply \(start + 1)" + place
  }
}

/// What a voice did over time, in a sentence.
struct VoiceNote {
  /// The sentence; empty without drift, or with too few replies to tell.
  let text: String

  /// Compares windows of five replies with the first half, at most forty.
  init(_ replies: [String]) {
    let reference = Array(replies.prefix(min(replies.count / 2, 40)))
    guard reference.count >= 15 else {
      text = ""
      return
    }
    let later = Array(replies.dropFirst(reference.count))
    let drift = VoiceDrift(of: later, from: reference)
    guard let signal = drift.firstSignal else {
      text = "The small words stay as they were in the first \(reference.count) replies."
      return
    }
    let words = signal.moved.prefix(5).map { moved in
      "\u{201C}\(moved.word)\u{201D} \(moved.now > moved.usual ? "more" : "less")"
    }
    let first = reference.count + signal.texts.lowerBound + 1
    text =
      "The voice leaves that of the first \(reference.count) replies at reply \(first): "
      + words.joined(separator: ", ") + "."
  }
}
