/// Ways into a journal: by type, by subject, by cause.
///
/// O(entries) to make, O(1) to ask.
public struct JournalIndex: Sendable {
  private let journal: Journal
  private var byType: [FactType: [Int]] = [:]
  private var bySubject: [Subject: [Int]] = [:]
  private var byCause: [Int: [Int]] = [:]
  private var subjectsByKind: [String: [Subject]] = [:]

  /// Indexes `journal` as it stands.
  public init(_ journal: Journal) {
    self.journal = journal
    for entry in journal { add(entry) }
  }

  /// The entries of `type`, in order.
  public func entries(of type: FactType) -> [JournalEntry] {
    entries(byType[type])
  }

  /// The entries about `subject`, in order.
  public func entries(about subject: Subject) -> [JournalEntry] {
    entries(bySubject[subject])
  }

  /// The entries that the entry `sequence` directly led to, in order.
  public func effects(of sequence: Int) -> [JournalEntry] {
    entries(byCause[sequence])
  }

  /// The subjects of `kind`, in the order in which they are first mentioned.
  public func subjects(of kind: String) -> [Subject] {
    subjectsByKind[kind] ?? []
  }

  private func entries(_ sequences: [Int]?) -> [JournalEntry] {
    (sequences ?? []).map { journal[$0] }
  }

  private mutating func add(_ entry: JournalEntry) {
    byType[entry.type, default: []].append(entry.sequence)
    if let cause = entry.cause { byCause[cause, default: []].append(entry.sequence) }
    guard let subject = entry.subject else { return }
    if bySubject[subject] == nil { subjectsByKind[subject.kind, default: []].append(subject) }
    bySubject[subject, default: []].append(entry.sequence)
  }
}
