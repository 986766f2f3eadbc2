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
    result.samples = entries.map(sample)
    let staffed = result.samples.filter { $0.onShift > 0 }
    result.occupancy = Samples.weightedMean(staffed.map { ($0.busy / $0.onShift, $0.onShift) })
    result.overloadedShare = Samples.mean(
      staffed.map { $0.busy / $0.onShift > Self.safeOccupancy ? 1 : 0 })
    result.queues = queues(entries)
    result.roles = roles()
    result.abandonment = abandonment()
    return result
  }

  private func sample(_ entry: JournalEntry) -> WorkloadResult.Sample {
    var sample = WorkloadResult.Sample()
    sample.moment = entry.time
    sample.entry = entry.sequence
    sample.busy = entry.attributes.number("busy") ?? 0
    sample.onShift = entry.attributes.number("on-shift") ?? 0
    sample.waiting = entry.attributes.reduce(0) { sum, item in
      item.key.hasPrefix("queue.") ? sum + (item.value.number ?? 0) : sum
    }
    return sample
  }

  private func queues(_ entries: [JournalEntry]) -> [WorkloadResult.Queue] {
    var queues: [String: WorkloadResult.Queue] = [:]
    for entry in entries {
      for (key, value) in entry.attributes where key.hasPrefix("queue.") {
        let name = String(key.dropFirst("queue.".count))
        let waiting = value.number ?? 0
        var queue = queues[name] ?? WorkloadResult.Queue()
        queue.name = name
        queue.mean += waiting / Double(entries.count)
        if waiting > queue.peak || queue.entry == 0 {
          queue.peak = waiting
          queue.peakAt = entry.time
          queue.entry = entry.sequence
        }
        queues[name] = queue
      }
    }
    return queues.values.sorted { $0.name < $1.name }
  }

  private func roles() -> [WorkloadResult.RoleLoad] {
    var loads: [String: WorkloadResult.RoleLoad] = [:]
    var seats: [String: Set<String>] = [:]
    for entry in drill.journal where entry.source == .player {
      guard let role = entry.role, !role.isEmpty else { continue }
      loads[role, default: WorkloadResult.RoleLoad()].acts += 1
      if let actor = entry.actor { seats[role, default: []].insert(actor) }
      if entry.type == "case.closed", let handled = entry.attributes.number("handle-seconds") {
        loads[role]?.handling += .seconds(handled)
      }
    }
    return loads.keys.sorted().map { role in
      var load = loads[role] ?? WorkloadResult.RoleLoad()
      load.role = role
      load.seats = seats[role]?.count ?? 0
      return load
    }
  }

  private func abandonment() -> Double? {
    let contacts = drill.entries("contact.volume")
    let offered = contacts.reduce(0) { $0 + ($1.attributes.number("offered") ?? 0) }
    guard offered > 0 else { return nil }
    return contacts.reduce(0) { $0 + ($1.attributes.number("abandoned") ?? 0) } / offered
  }
}
