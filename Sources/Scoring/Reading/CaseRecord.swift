import EventKernel
import Journaling

/// One customer's case; nothing in it changes once all are gathered.
final class CaseRecord {
  let opened: JournalEntry
  var assigned: JournalEntry?
  var tagged: [JournalEntry] = []
  /// The first message published in answer.
  var answer: JournalEntry?
  var closed: JournalEntry?
  var abandoned: JournalEntry?

  init(opened: JournalEntry) { self.opened = opened }

  var id: String { opened.subjectID }

  /// The entry that first answered the customer: a published answer, or closing as answered.
  var firstResponse: JournalEntry? {
    if let answer { return answer }
    return closed.flatMap { $0.string("outcome") == "no-action" ? nil : $0 }
  }

  /// All cases of a journal by first mention.
  static func all(in byType: [FactType: [JournalEntry]]) -> [CaseRecord] {
    let records = (byType[.caseOpened] ?? []).map { CaseRecord(opened: $0) }
    let named = Dictionary(records.map { ($0.id, $0) }) { first, _ in first }
    func each(_ type: FactType, _ change: (CaseRecord, JournalEntry) -> Void) {
      for entry in byType[type] ?? [] {
        if let record = named[entry.subjectID] { change(record, entry) }
      }
    }
    each("case.assigned") { $0.assigned = $0.assigned ?? $1 }
    each("case.tagged") { $0.tagged.append($1) }
    each("case.closed") { $0.closed = $1 }
    each("case.abandoned") { $0.abandoned = $0.abandoned ?? $1 }
    for entry in byType[.messagePublished] ?? [] {
      guard let record = named[entry.string("case")] else { continue }
      record.answer = record.answer ?? entry
    }
    return records
  }
}
