/// Counts how often each thing has come about, so that luck is drawn for the thing and not for its
/// place in the journal.
///
/// The second holding statement has the luck of a second holding statement, however many replies were
/// written before it: two policies with one seed then differ only by what they do.
struct Occasions: Sendable {
  /// What is counted, each by a number of its own such as a level's rank or a role's place.
  enum Kind: UInt8, Sendable {
    case levelAlert, postAlert, levelLag, postLag, duties, wave, update, status, statusWork
    case statement, notice, page, stepDown
  }

  private var counts: [Int: Int] = [:]

  /// A number for the next occasion of its kind: the same in every drill for the first, the second
  /// and so on.
  mutating func next(_ kind: Kind, _ id: Int = 0) -> Int {
    let thing = id << 5 | Int(kind.rawValue)
    let count = counts[thing, default: 0]
    counts[thing] = count + 1
    return id << 24 | count
  }
}
