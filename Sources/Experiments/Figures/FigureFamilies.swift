import EventKernel
import Scoring

extension Figure {
  static func clock(_ id: String, _ part: String) -> Figure? {
    let find: @Sendable (Replication) -> ClockResult? = { replication in
      replication.scorecard.clocks.first { $0.id == id }
    }
    let name = "clock.\(id).\(part)"
    let rest = "; one that never stopped counts until there was no more to wait for"
    switch part {
    case "first":
      return Figure(
        name, "First \(id)", .minutes, .less, "minutes of the first opportunity" + rest,
        measure: { find($0)?.opportunities.first?.elapsed.inMinutes })
    case "worst":
      return Figure(
        name, "Slowest \(id)", .minutes, .less, "minutes of the slowest opportunity" + rest,
        measure: { find($0)?.opportunities.map(\.elapsed.inMinutes).max() })
    case "mean":
      return Figure(
        name, "Mean \(id)", .minutes, .less, "mean minutes over opportunities" + rest,
        measure: { find($0)?.meanMinutes })
    case "hits":
      return Figure(
        name, "\(id) on target", .share, .more, "opportunities on target ÷ assessed",
        measure: { find($0)?.hitShare })
    case "score":
      return Figure(
        name, "Score of \(id)", .score, .more, "the clock's score", measure: { find($0)?.score })
    default: return nil
    }
  }

  static func rule(_ id: String, _ part: String) -> Figure? {
    let find: @Sendable (Replication) -> RuleResult? = { replication in
      replication.scorecard.rules.first { $0.id == id }
    }
    switch part {
    case "violations":
      return Figure(
        "rule.\(id).violations", "Violations of \(id)", .count, .less, "violated activations",
        measure: { find($0).map { Double($0.count(.violated)) } })
    case "adherence":
      return Figure(
        "rule.\(id).adherence", "Adherence to \(id)", .share, .more,
        "fulfilled ÷ (fulfilled + violated)", measure: { find($0)?.adherence })
    default: return nil
    }
  }

  static func hours(of level: String) -> Figure {
    Figure(
      "level.\(level).hours", "Hours at \(level)", .hours, .neither,
      "hours with \(level) declared", measure: { $0.hours(declared: level) })
  }

  static func objective(_ id: String) -> Figure {
    Figure(
      "objective.\(id)", "Objective \(id)", .score, .more, "the objective's score",
      measure: { replication in
        replication.scorecard.objectives.first { $0.id == id }?.score
      })
  }
}

extension ClockResult {
  fileprivate var meanMinutes: Double? {
    guard !opportunities.isEmpty else { return nil }
    return opportunities.reduce(0) { $0 + $1.elapsed.inMinutes } / Double(opportunities.count)
  }

  fileprivate var hitShare: Double? {
    assessed == 0 ? nil : Double(hits) / Double(assessed)
  }
}
