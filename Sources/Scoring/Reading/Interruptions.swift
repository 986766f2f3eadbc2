import EventKernel
import Journaling

/// Pauses and feed outages, and the net time that is left between two moments.
struct Interruptions {
  /// By start.
  let spans: [Interruption]
  private let pauses: [Range<Int64>]
  private let pausesAndOutages: [Range<Int64>]

  init(_ byType: [FactType: [JournalEntry]], end: SimulationTime) {
    let pauses = Self.pauses(byType["session.state"] ?? [], end: end)
    let outages = (byType["observation"] ?? []).compactMap { Self.outage($0, end: end) }
    spans = (pauses + outages).sorted { ($0.from, $0.evidence[0]) < ($1.from, $1.evidence[0]) }
    self.pauses = Self.merged(pauses)
    pausesAndOutages = Self.merged(pauses + outages)
  }

  /// The time from `from` to `to` without pauses and, where the feed matters, without outages.
  func net(
    from: SimulationTime, to: SimulationTime, withOutages: Bool = true
  ) -> SimulationDuration {
    guard to > from else { return .zero }
    let lost = (withOutages ? pausesAndOutages : pauses).reduce(0 as Int64) { sum, span in
      let overlap = span.clamped(to: from.microseconds..<to.microseconds)
      return sum + (overlap.upperBound - overlap.lowerBound)
    }
    return (to - from) - SimulationDuration(microseconds: lost)
  }

  /// The moment at which `length` of net time has passed since `from`.
  func moment(_ length: SimulationDuration, after from: SimulationTime) -> SimulationTime {
    var moment = from + length
    for span in pauses where span.upperBound > from.microseconds {
      let begin = max(span.lowerBound, from.microseconds)
      guard begin < moment.microseconds else { break }
      moment = moment + SimulationDuration(microseconds: span.upperBound - begin)
    }
    return moment
  }

  private static func pauses(_ states: [JournalEntry], end: SimulationTime) -> [Interruption] {
    var found: [Interruption] = []
    var paused: JournalEntry?
    for entry in states {
      switch entry.string("state") {
      case "paused" where paused == nil: paused = entry
      case "resumed":
        if let start = paused { found.append(pause(from: start, to: entry)) }
        paused = nil
      default: break
      }
    }
    guard let paused, end > paused.time else { return found }
    var open = pause(from: paused, to: paused)
    open.to = end
    return found + [open]
  }

  private static func pause(from start: JournalEntry, to stop: JournalEntry) -> Interruption {
    var span = Interruption()
    span.from = start.time
    span.to = stop.time
    span.evidence =
      start.sequence == stop.sequence ? [start.sequence] : [start.sequence, stop.sequence]
    return span
  }

  private static func outage(_ entry: JournalEntry, end: SimulationTime) -> Interruption? {
    let words = entry.string("kind") + " " + entry.string("note")
    guard words.contains("outage"), let until = entry.attributes.number("until-seconds") else {
      return nil
    }
    var span = Interruption()
    span.kind = .outage
    span.from = entry.time
    span.to = min(max(entry.time, .start + .seconds(until)), end)
    span.evidence = [entry.sequence]
    return span
  }

  private static func merged(_ spans: [Interruption]) -> [Range<Int64>] {
    var merged: [Range<Int64>] = []
    for span in spans.sorted(by: { $0.from < $1.from }) where span.to > span.from {
      let range = span.from.microseconds..<span.to.microseconds
      if let last = merged.last, last.upperBound >= range.lowerBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
