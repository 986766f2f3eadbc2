import EventKernel
import Journaling
import ScenarioModel

/// A journal read once for scoring: entries by type, levels over time, messages, cases.
struct DrillRecord {
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
  let messages: [MessageRecord]
  /// By first mention.
  let cases: [CaseRecord]
  private let byType: [FactType: [JournalEntry]]

  /// Indexes `journal`; O(n log n).
  init(
    _ journal: Journal, documents: ScoringDocuments, depth: ScoringDepth, memory: ScoringMemory
  ) {
    self.journal = journal
    self.documents = documents
    self.depth = depth
    self.memory = memory
    let byType = Dictionary(grouping: journal, by: \.type)
    self.byType = byType
    let endex = byType["session.state", default: []].last { $0.string("state") == "endex" }
    isFinished = endex != nil
    end = endex?.time ?? journal.last?.time ?? .start
    interruptions = Interruptions(byType, end: end)
    levels = LevelHistory(byType, matrix: documents.matrix)
    messages = MessageRecord.all(in: byType)
    cases = CaseRecord.all(in: byType)
  }

  /// Entries of a type, by sequence.
  func entries(_ type: FactType) -> [JournalEntry] { byType[type] ?? [] }

  /// The sheet.
  var sheet: ScoringSheet { documents.sheet }

  /// What an entry says in free text, or `nil` when it was erased or never there.
  func text(of entry: JournalEntry) -> String? { journal.text(of: entry) }
}

extension JournalEntry {
  /// A text attribute; empty when missing.
  func string(_ key: String) -> String { attributes.string(key) ?? "" }
  /// A truth attribute; `false` when missing.
  func flag(_ key: String) -> Bool { attributes.boolean(key) ?? false }
  /// The id of what it is about; empty when it is about nothing.
  var subjectID: String { subject?.id ?? "" }

  /// When the crew could see it: expected levels show with the pipeline's lag.
  var visibleTime: SimulationTime {
    guard let seconds = attributes.number("visible-seconds") else { return time }
    return max(time, .start + .seconds(seconds))
  }
}
