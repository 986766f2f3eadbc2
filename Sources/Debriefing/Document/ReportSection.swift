import PageMarkup

/// A section of the report, the same for every format.
struct ReportSection: Sendable {
  /// The number that the outline of after-action reports gives it.
  var number: Int
  var title: String
  var blocks: [Block]

  init(_ number: Int, _ title: String, _ blocks: [Block]) {
    self.number = number
    self.title = title
    self.blocks = blocks
  }

  /// Where links lead.
  var anchor: String { "s\(number)" }
}

/// One piece of a section.
enum Block: Sendable {
  /// A paragraph, and the entries that show what it says.
  case text(String, [Int] = [])
  /// A smaller paragraph: how to read what stands above.
  case note(String)
  /// A subheading.
  case heading(String)
  case table(ReportTable)
  case figure(Figure)
  case points([Point])
  /// Names and what they are, as a list.
  case facts([(String, String)])
  /// Large numbers side by side.
  case measures([KeyMeasure])
  case quote(MarkedQuote)
}

/// A point of a list.
struct Point: Sendable {
  /// A word or two in front; may be empty.
  var lead: String
  var text: String
  var evidence: [Int]
  var isWrong = false

  init(_ lead: String = "", _ text: String, _ evidence: [Int] = [], isWrong: Bool = false) {
    self.lead = lead
    self.text = text
    self.evidence = evidence
    self.isWrong = isWrong
  }
}

/// A number that leads.
struct KeyMeasure: Sendable {
  var title: String
  var value: String
  /// What to know beside it.
  var remark: String
  var evidence: [Int] = []
}

/// A drawing.
struct Figure: Sendable {
  /// Names it in links: lower-case letters and hyphens.
  var name: String
  var title: String
  /// The same in words, for those who cannot see it.
  var description: String
  var drawing: SVG
}

/// A text of the drill with words to look at.
struct MarkedQuote: Sendable {
  /// Where it stood and when.
  var source: String
  /// The text in pieces; marked ones have a number above zero that leads to a remark.
  var pieces: [(text: String, mark: Int)]
  /// The remarks by number.
  var remarks: [String]
  var evidence: [Int]

  /// The text without its marks.
  var text: String { pieces.map(\.text).joined() }
}
