import EventKernel
import Journaling

/// One customer's case.
struct CaseRecord {
  let opened: JournalEntry
  var assigned: JournalEntry?
  var tagged: [JournalEntry] = []
  /// The first message published in answer.
  var answer: JournalEntry?
  var closed: JournalEntry?
  var abandoned: JournalEntry?

  var id: String { opened.subjectID }

  /// The entry that first answered the customer: a published answer, or closing as answered.
  var firstResponse: JournalEntry? {
    if let answer { return answer }
    return closed.flatMap { $0.string("outcome") == "no-action" ? nil : $0 }
  }

  /// All cases of a journal by first mention.
  static func all(in byType: [FactType: [JournalEntry]]) -> [CaseRecord] {
    var records = (byType["case.opened"] ?? []).map { CaseRecord(opened: $0) }
    let places = Dictionary(
      records.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    func each(_ type: FactType, _ change: (inout CaseRecord, JournalEntry) -> Void) {
      for entry in byType[type] ?? [] {
        guard let place = places[entry.subjectID] else { continue }
        change(&records[place], entry)
      }
    }
    each("case.assigned") { $0.assigned = $0.assigned ?? $1 }
    each("case.tagged") { $0.tagged.append($1) }
    each("case.closed") { $0.closed = $1 }
    each("case.abandoned") { $0.abandoned = $0.abandoned ?? $1 }
    for entry in byType["message.published"] ?? [] {
      guard let place = places[entry.string("case")] else { continue }
      records[place].answer = records[place].answer ?? entry
    }
    return records
  }
}
