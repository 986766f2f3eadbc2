import EventKernel
import Journaling
import ScenarioModel

/// One message from draft to publication.
struct MessageRecord {
  let id: String
  var drafted: [JournalEntry] = []
  var submitted: [JournalEntry] = []
  /// Approvals, requests for changes and rejections, by sequence.
  var decided: [JournalEntry] = []
  /// One entry per channel.
  var published: [JournalEntry] = []

  /// What it is for, such as `holding`.
  var purpose: String {
    (published.first ?? drafted.first).map { $0.string("purpose") } ?? ""
  }

  /// Whether it goes to the public at large.
  ///
  /// A purpose nobody knows counts as a statement unless the message answers a case.
  private(set) var isStatement = false

  private func goesToThePublic() -> Bool {
    if let known = MessagePurpose(rawValue: purpose) { return known.isStatement }
    return published.contains { $0.string("case").isEmpty }
  }

  /// The case it answers; empty for none.
  var caseID: String { (published.first ?? drafted.first)?.string("case") ?? "" }

  /// Channels in order of publication.
  var channels: [String] {
    published.reduce(into: []) { list, entry in
      for channel in entry.publicationChannels where !list.contains(channel) {
        list.append(channel)
      }
    }
  }

  /// All messages of a journal by first mention.
  static func all(in byType: [FactType: [JournalEntry]]) -> [MessageRecord] {
    var records: [MessageRecord] = []
    var places: [String: Int] = [:]
    for (type, entry) in stages(in: byType) {
      let id = entry.subjectID
      let place = places[id] ?? records.count
      if place == records.count {
        records.append(MessageRecord(id: id))
        places[id] = place
      }
      switch type {
      case .drafted: records[place].drafted.append(entry)
      case .submitted: records[place].submitted.append(entry)
      case .decided: records[place].decided.append(entry)
      case .published: records[place].published.append(entry)
      }
    }
    for place in records.indices { records[place].isStatement = records[place].goesToThePublic() }
    return records
  }

  private enum Stage { case drafted, submitted, decided, published }

  private static func stages(
    in byType: [FactType: [JournalEntry]]
  ) -> [(Stage, JournalEntry)] {
    let types: [(FactType, Stage)] = [
      (.messageDrafted, .drafted), (.messageSubmitted, .submitted),
      (.messageApproved, .decided), (.messageChanges, .decided),
      (.messageRejected, .decided), (.messagePublished, .published),
    ]
    let staged = types.flatMap { type, stage in (byType[type] ?? []).map { (stage, $0) } }
    return staged.sorted { $0.1.sequence < $1.1.sequence }
  }
}

extension JournalEntry {
  /// The channel of a publication, or its list of channels.
  var publicationChannels: [String] {
    if let channel = attributes.string("channel") { return [channel] }
    return attributes.list("channels") ?? []
  }
}
