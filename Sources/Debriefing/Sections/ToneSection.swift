import Journaling
import Scoring
import PageMarkup

extension ReportContext {
  /// How it read: fit and consistency apart.
  func toneSection() -> ReportSection? {
    let tone = card.tone
    guard tone.published > 0 || !tone.messages.isEmpty else { return nil }
    var blocks: [Block] = [.measures(toneMeasures)]
    if tone.isIndicative {
      blocks.append(
        .note("No evaluator rated these texts: the values come from a rule set and are indicative.")
      )
    }
    if let drift = tone.drift, drift.points.count > 1 { blocks.append(.figure(driftFigure(drift))) }
    blocks += [.table(messageTable), .table(toneGroups), .table(contradictionTable)]
    let quotes = flaggedQuotes
    if !quotes.isEmpty { blocks.append(.heading("Words to look at")) }
    return ReportSection(7, "Tone", blocks + quotes)
  }

  private var toneMeasures: [KeyMeasure] {
    let tone = card.tone
    return [
      KeyMeasure(
        title: "Fit with the guideline", value: Figures.score(tone.fit),
        remark: tone.reason.isEmpty
          ? "\(tone.analysed) of \(tone.published) messages." : tone.reason),
      KeyMeasure(
        title: "Consistency", value: Figures.score(tone.consistency),
        remark: "\(PlainText.count(tone.consistencyPairs, "pair")) on one issue."),
      KeyMeasure(
        title: "Strategy fit", value: Figures.score(tone.strategyFit),
        remark: "Response strategies against the kind of crisis."),
      KeyMeasure(
        title: "Contradictions", value: "\(tone.contradictions.count)",
        remark: "With a fact or an earlier text.",
        evidence: tone.contradictions.flatMap(\.evidence)),
    ]
  }

  private func driftFigure(_ drift: ToneDrift) -> Figure {
    let signal =
      drift.firstSignal.map { place in
        let point = drift.points[place]
        return "The average leaves its limits at message \(place + 1), \(times.both(point.moment))."
      } ?? "The average stays within its limits."
    return Figure(
      name: "drift", title: "Fit of each message, with its moving average and limits",
      description: signal + " Limits are three standard deviations around the mean of the first"
        + " \(drift.baseline) messages, \(Figures.score(drift.center)).",
      drawing: DriftChart(drift: drift).drawing())
  }

  private var messageTable: ReportTable {
    var table = ReportTable(
      "messages", "Messages, the poorest fit first",
      [
        "Message", "Purpose", "Role", "Time", "Fit#", "Strategy#", "Lost most on", "Flags#",
        "Evidence",
      ],
      shown: 20)
    let sorted = card.tone.messages.enumerated().sorted {
      ($0.element.fit ?? 2, $0.offset) < ($1.element.fit ?? 2, $1.offset)
    }
    table.rows = sorted.map { _, message in
      let losses = message.features.filter { $0.loss > 0 }.prefix(2)
        .map { $0.title.isEmpty ? $0.feature : $0.title }
      return [
        Cell(message.message), Cell(message.purpose), Cell(message.role),
        Cell(times.sinceStart(message.publishedAt)),
        Cell(Figures.score(message.fit), Array(message.evidence.prefix(1))),
        Cell(Figures.score(message.strategyFit)),
        Cell(message.reason.isEmpty ? losses.joined(separator: ", ") : message.reason),
        Cell(message.flags.count), .evidence(message.evidence),
      ]
    }
    return table
  }

  private var toneGroups: ReportTable {
    var table = ReportTable(
      "tone-groups", "Fit by channel, role, purpose and level",
      ["By", "Which", "Messages#", "Fit#"])
    table.rows = card.tone.groups.map { group in
      [
        Cell(group.dimension), Cell(group.name), Cell(group.messages),
        Cell(Figures.score(group.fit)),
      ]
    }
    return table
  }

  private var contradictionTable: ReportTable {
    var table = ReportTable(
      "contradictions", "Contradictions, with both places",
      ["Message", "Says", "Against", "Which says", "Why", "Evidence"])
    table.rows = card.tone.contradictions.map { item in
      let text = journal.entry(item.entry).flatMap { journal.text(of: $0) } ?? ""
      let said = item.span.map { Self.slice(text, $0) } ?? PlainText.excerpt(text, 140)
      return [
        Cell(item.message, [item.entry]), Cell(said.isEmpty ? Figures.none : "“\(said)”"),
        Cell(item.source, item.sourceEntry.map { [$0] } ?? []),
        Cell(PlainText.excerpt(item.sourceText, 200)), Cell(item.sentence, [], .wrong),
        .evidence(item.evidence),
      ]
    }
    return table
  }

  private static func slice(_ text: String, _ span: TextSpan) -> String {
    let bytes = Array(text.utf8)
    let range = span.from..<max(span.from, span.to)
    return String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  private var flaggedQuotes: [Block] {
    let flagged = card.tone.messages.filter { !$0.flags.isEmpty }.enumerated().sorted {
      (Self.weight($1.element), $0.offset) < (Self.weight($0.element), $1.offset)
    }
    var seen: Set<String> = []
    var quotes: [Block] = []
    for (_, message) in flagged where quotes.count < 6 {
      guard let marked = quote(message), seen.insert(marked.text).inserted else { continue }
      quotes.append(.quote(marked))
    }
    return quotes
  }

  private static func weight(_ message: MessageTone) -> Int {
    message.flags.reduce(0) {
      $0 + ($1.severity == "violation" ? 9 : $1.severity == "warning" ? 3 : 1)
    }
  }

  private func quote(_ message: MessageTone) -> MarkedQuote? {
    guard let first = message.evidence.first, let entry = journal.entry(first),
      let text = journal.text(of: entry)
    else { return nil }
    let flags = Array(message.flags.prefix(12))
    let numbered = Self.ordered(flags)
    return MarkedQuote(
      source: "\(message.message), \(message.purpose), by \(message.role)"
        + " on \(PlainText.list(message.channels)) at \(times.both(message.publishedAt)).",
      pieces: MarkedText(text, numbered.map(\.span)).pieces,
      remarks: numbered.map(Self.remark), evidence: Array(message.evidence.prefix(1)))
  }

  private static func ordered(_ flags: [ToneFlag]) -> [ToneFlag] {
    flags.enumerated().sorted {
      ($0.element.span.from, $0.offset) < ($1.element.span.from, $1.offset)
    }.map(\.element)
  }

  private static func remark(_ flag: ToneFlag) -> String {
    let advice = flag.suggestion.isEmpty ? "" : " Better: \(flag.suggestion)"
    return "\(PlainText.capitalized(flag.severity)): \(flag.reason)\(advice)"
  }
}

/// A text cut where its marked words begin and end.
struct MarkedText {
  private(set) var pieces: [(text: String, mark: Int)] = []

  /// Marks `spans`, in order of their beginnings, with numbers from 1; the marks of spans that
  /// overlap an earlier one or cover the whole text are left out.
  init(_ text: String, _ spans: [TextSpan]) {
    let bytes = Array(text.utf8)
    var place = 0
    for (number, span) in spans.enumerated() {
      let range = span.from..<max(span.from, span.to)
      guard range.lowerBound >= place, range.upperBound <= bytes.count, !range.isEmpty,
        range.count < bytes.count, Self.isBoundary(bytes, range)
      else { continue }
      append(bytes[place..<range.lowerBound], mark: 0)
      append(bytes[range], mark: number + 1)
      place = range.upperBound
    }
    append(bytes[place...], mark: 0)
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>, mark: Int) {
    guard !bytes.isEmpty else { return }
    pieces.append((String(decoding: bytes, as: UTF8.self), mark))
  }

  // Offsets of another program may cut a character in two.
  private static func isBoundary(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    [range.lowerBound, range.upperBound].allSatisfy { place in
      place == bytes.count || bytes[place] & 0xC0 != 0x80
    }
  }
}
