/// Which entries the report cites, so that its appendix lists those and no others.
struct Citations: Sendable {
  /// How many entries a number leads to at most.
  static let most = 8
  private(set) var entries: Set<Int> = []

  /// Gathers the citations of `sections`.
  init(_ sections: [ReportSection]) {
    for block in sections.flatMap(\.blocks) { add(block) }
  }

  /// In the order of the journal.
  var sorted: [Int] { entries.sorted() }

  /// The entries to show for a number, each once.
  static func shown(_ evidence: [Int]) -> (entries: [Int], more: Int) {
    var seen: Set<Int> = []
    let unique = evidence.filter { seen.insert($0).inserted }
    return (Array(unique.prefix(most)), max(0, unique.count - most))
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .text(_, let evidence): add(evidence)
    case .table(let table): for cell in table.shownRows.joined() { add(cell.evidence) }
    case .points(let points): for point in points { add(point.evidence) }
    case .measures(let measures): for measure in measures { add(measure.evidence) }
    case .quote(let quote): add(quote.evidence)
    case .note, .heading, .figure, .facts: break
    }
  }

  private mutating func add(_ evidence: [Int]) {
    entries.formUnion(Self.shown(evidence).entries)
  }
}
