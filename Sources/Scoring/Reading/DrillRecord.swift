import EventKernel
import Journaling
import ScenarioModel

/// A journal read once for scoring: entries by type, levels over time, messages, cases.
///
/// Messages, cases and posts are gathered when first asked for.
final class DrillRecord {
  let journal: Journal
  let documents: ScoringDocuments
  let depth: ScoringDepth
  let memory: ScoringMemory
  /// ENDEX, or the last entry's time while the drill runs.
  let end: SimulationTime
  /// Whether ENDEX was reached.
  let isFinished: Bool
  let interruptions: Interruptions
  let levels: LevelHistory
  /// By first mention.
  private(set) lazy var messages = MessageRecord.all(in: byType)
  /// Publications of messages to the public at large, by sequence.
  private(set) lazy var statements = messages.filter(\.isStatement).flatMap(\.published)
    .sorted { $0.sequence < $1.sequence }
  /// By first mention.
  private(set) lazy var cases = CaseRecord.all(in: byType)
  /// Public posts by their ids.
  private(set) lazy var posts = Dictionary(
    entries("audience.post").map { ($0.subjectID, $0) }
  ) { first, _ in first }
  private let byType: [FactType: [JournalEntry]]

  /// Indexes `journal`; O(n log n).
  init(
    _ journal: Journal, documents: ScoringDocuments, depth: ScoringDepth, memory: ScoringMemory
  ) {
    self.journal = journal
    self.documents = documents
    self.depth = depth
    self.memory = memory
    var byType: [FactType: [JournalEntry]] = [:]
    for entry in journal { byType[entry.type, default: []].append(entry) }
    self.byType = byType
    let endex = byType["session.state", default: []].last { $0.string("state") == "endex" }
    isFinished = endex != nil
    end = endex?.time ?? journal.last?.time ?? .start
    interruptions = Interruptions(byType, end: end)
    levels = LevelHistory(byType, matrix: documents.matrix)
  }

  /// Entries of a type, by sequence.
  func entries(_ type: FactType) -> [JournalEntry] { byType[type] ?? [] }

  /// The sheet.
  var sheet: ScoringSheet { documents.sheet }

  /// What an entry says in free text, or `nil` when it was erased or never there.
  func text(of entry: JournalEntry) -> String? { journal.text(of: entry) }
}

extension [JournalEntry] {
  /// The names of attributes with a prefix, each once, in the order of names.
  func distinctNames(startingWith prefix: FactName) -> [FactName] {
    var found: Set<FactName> = []
    var last = Attributes()
    for entry in self where !entry.attributes.hasNames(of: last) {
      last = entry.attributes
      last.forEach(startingWith: prefix) { name, _ in found.insert(name) }
    }
    return found.sorted()
  }

  /// The sums of the whole numbers whose names have a prefix, by name.
  func sums(startingWith prefix: FactName) -> [FactName: Int] {
    var sums: [FactName: Int] = [:]
    for entry in self {
      entry.attributes.forEach(startingWith: prefix) { name, value in
        sums[name, default: 0] += Int(value.number ?? 0)
      }
    }
    return sums
  }
}

extension JournalEntry {
  /// A text attribute; empty when missing.
  func string(_ name: FactName) -> String { attributes.string(name) ?? "" }
  /// A truth attribute; `false` when missing.
  func flag(_ name: FactName) -> Bool { attributes.boolean(name) ?? false }
  /// The id of what it is about; empty when it is about nothing.
  var subjectID: String { subject?.id ?? "" }

  /// When the crew could see it: expected levels show with the pipeline's lag.
  var visibleTime: SimulationTime {
    guard let seconds = attributes.number("visible-seconds") else { return time }
    return max(time, .start + .seconds(seconds))
  }
}
