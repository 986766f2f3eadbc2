import EventKernel
import Journaling
import ScenarioModel

/// The expected and the declared level over time.
struct LevelHistory {
  /// A level from some moment on.
  struct Step {
    let moment: SimulationTime
    let level: String
    let rank: Int
    let entry: JournalEntry
  }

  /// Level ids by rising rank.
  let ids: [String]
  /// What the matrix demands, from when the crew could see it.
  let expected: [Step]
  /// What was declared.
  let declared: [Step]
  private let ranks: [String: Int]

  init(_ byType: [FactType: [JournalEntry]], matrix: EscalationMatrix?) {
    let expectedEntries = byType["level.expected"] ?? []
    let declaredEntries = byType["level.reached"] ?? []
    var ranks = Self.ranks(of: matrix)
    for entry in expectedEntries + declaredEntries {
      guard let rank = entry.attributes.integer("rank") else { continue }
      if ranks[Self.level(of: entry)] == nil { ranks[Self.level(of: entry)] = Int(rank) }
    }
    self.ranks = ranks
    ids = ranks.keys.sorted { (ranks[$0] ?? 0, $0) < (ranks[$1] ?? 0, $1) }
    expected = Self.steps(expectedEntries, ranks)
    declared = Self.steps(declaredEntries, ranks)
  }

  /// The rank of a level; 0 for an unknown one.
  func rank(of level: String) -> Int { ranks[level] ?? 0 }
  /// The calm level's id; empty when no level is known.
  var calm: String { ids.first { rank(of: $0) == 0 } ?? ids.first ?? "" }

  /// The expected level as the crew could know it.
  func expected(at moment: SimulationTime) -> Step? { Self.last(expected, at: moment) }
  /// The declared level.
  func declared(at moment: SimulationTime) -> Step? { Self.last(declared, at: moment) }

  /// The level whose targets count: the higher of the expected and the declared one.
  func situation(at moment: SimulationTime) -> String {
    guard let declared = declared(at: moment) else { return expected(at: moment)?.level ?? calm }
    guard let expected = expected(at: moment), expected.rank >= declared.rank else {
      return declared.level
    }
    return expected.level
  }

  /// When the expected level falls below `rank` again after `moment`.
  func release(of rank: Int, after moment: SimulationTime) -> Step? {
    expected.first { $0.moment > moment && $0.rank < rank }
  }

  private static func level(of entry: JournalEntry) -> String {
    entry.attributes.string("level") ?? entry.subjectID
  }

  private static func ranks(of matrix: EscalationMatrix?) -> [String: Int] {
    Dictionary((matrix?.levels ?? []).map { ($0.id, $0.rank) }) { first, _ in first }
  }

  private static func steps(_ entries: [JournalEntry], _ ranks: [String: Int]) -> [Step] {
    entries.map { entry in
      let level = level(of: entry)
      let rank = entry.attributes.integer("rank").map(Int.init) ?? ranks[level] ?? 0
      return Step(moment: entry.visibleTime, level: level, rank: rank, entry: entry)
    }.sorted { ($0.moment, $0.entry.sequence) < ($1.moment, $1.entry.sequence) }
  }

  private static func last(_ steps: [Step], at moment: SimulationTime) -> Step? {
    var low = 0
    var high = steps.count
    while low < high {
      let middle = (low + high) / 2
      if steps[middle].moment <= moment { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : steps[low - 1]
  }
}
