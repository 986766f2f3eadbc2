import EventKernel
import Journaling

/// Sums up how busy the seats were.
struct WorkloadEvaluation {
  /// Sustained occupancy above this is unsafe; contact-centre practice, not evidence.
  static let safeOccupancy = 0.85

  let drill: DrillRecord

  func result() -> WorkloadResult {
    var result = WorkloadResult()
    let entries = drill.entries("workload.sample")
    let queues = entries.distinctNames(startingWith: "queue.")
    result.samples = entries.map { sample($0, queues: queues) }
    let staffed = result.samples.filter { $0.onShift > 0 }
    result.occupancy = Samples.weightedMean(staffed.map { ($0.busy / $0.onShift, $0.onShift) })
    result.overloadedShare = Samples.mean(
      staffed.map { $0.busy / $0.onShift > Self.safeOccupancy ? 1 : 0 })
    result.queues = queues.map { queue($0, entries) }
    result.roles = roles()
    result.abandonment = abandonment()
    return result
  }

  private func sample(_ entry: JournalEntry, queues names: [FactName]) -> WorkloadResult.Sample {
    var sample = WorkloadResult.Sample()
    sample.moment = entry.time
    sample.entry = entry.sequence
    sample.busy = entry.attributes.number("busy") ?? 0
    sample.onShift = entry.attributes.number("on-shift") ?? 0
    sample.waiting = names.reduce(0) { sum, name in
      sum + (entry.attributes.number(name) ?? 0)
    }
    return sample
  }

  private func queue(
    _ name: FactName, _ entries: [JournalEntry]
  ) -> WorkloadResult.Queue {
    var queue = WorkloadResult.Queue()
    queue.name = String(name.text.dropFirst("queue.".count))
    for entry in entries {
      guard let value = entry.attributes[name] else { continue }
      let waiting = value.number ?? 0
      queue.mean += waiting / Double(entries.count)
      if waiting > queue.peak || queue.entry == 0 {
        queue.peak = waiting
        queue.peakAt = entry.time
        queue.entry = entry.sequence
      }
    }
    return queue
  }

  private func roles() -> [WorkloadResult.RoleLoad] {
    var loads: [WorkloadResult.RoleLoad] = []
    var seats: [[String]] = []
    for entry in drill.journal where entry.source == .player {
      guard let role = entry.role, !role.isEmpty else { continue }
      let place = loads.firstIndex { $0.role == role } ?? loads.count
      if place == loads.count {
        loads.append(WorkloadResult.RoleLoad())
        loads[place].role = role
        seats.append([])
      }
      loads[place].acts += 1
      if let actor = entry.actor, !seats[place].contains(actor) { seats[place].append(actor) }
      if entry.type == "case.closed", let handled = entry.attributes.number("handle-seconds") {
        loads[place].handling += .seconds(handled)
      }
    }
    for place in loads.indices { loads[place].seats = seats[place].count }
    return loads.sorted { $0.role < $1.role }
  }

  private func abandonment() -> Double? {
    let contacts = drill.entries("contact.volume")
    let offered = contacts.reduce(0) { $0 + ($1.attributes.number("offered") ?? 0) }
    guard offered > 0 else { return nil }
    return contacts.reduce(0) { $0 + ($1.attributes.number("abandoned") ?? 0) } / offered
  }
}
