import PageMarkup

/// A table of the report, the same for every format.
struct ReportTable: Sendable {
  /// A column.
  struct Column: Sendable {
    var title: String
    var isNumber = false

    init(_ title: String, isNumber: Bool = false) {
      self.title = title
      self.isNumber = isNumber
    }
  }

  /// Names the table in links and files: lower-case letters and hyphens.
  var name: String
  /// What the table shows.
  var caption: String
  var columns: [Column]
  var rows: [[Cell]] = []
  /// At most so many rows are shown to readers; CSV has all.
  var shown = 60

  /// A table whose column titles ending in `#` hold numbers.
  init(_ name: String, _ caption: String, _ titles: [String], shown: Int = 60) {
    self.name = name
    self.caption = caption
    self.shown = shown
    columns = titles.map { title in
      title.hasSuffix("#") ? Column(String(title.dropLast()), isNumber: true) : Column(title)
    }
  }

  /// The rows that readers see.
  var shownRows: ArraySlice<[Cell]> { rows.prefix(shown) }
  /// How many they do not see.
  var hidden: Int { max(0, rows.count - shown) }
}

/// One cell of a table.
struct Cell: Sendable {
  /// What a reader should notice, always beside words that say the same.
  enum Emphasis: String, Sendable {
    case none
    /// Something went wrong.
    case wrong
    /// It matters less.
    case quiet
    /// It matters more.
    case strong
  }

  var text: String
  var evidence: [Int] = []
  var emphasis = Emphasis.none
  /// Whether the text is nothing but its evidence.
  var isEvidence = false

  /// Text, and the entries that show it.
  init(_ text: String, _ evidence: [Int] = [], _ emphasis: Emphasis = .none) {
    self.text = text
    self.evidence = evidence
    self.emphasis = emphasis
  }

  /// A count, and the entries that show it.
  init(_ count: Int, _ evidence: [Int] = []) {
    self.init(Figures.grouped(Int64(count)), evidence)
  }

  /// Nothing but links to entries.
  static func evidence(_ entries: [Int]) -> Cell {
    var cell = Cell("", entries)
    cell.isEvidence = true
    return cell
  }
}
