import EventKernel
import ScenarioModel
import XMLReading

extension Organization {
  /// Adds copies of the last seat of a team in a shift, or takes the last ones away.
  mutating func change(
    seatsOf team: String, in shift: String, by count: Int
  ) throws(PolicyChangeFault) {
    try check(team, among: teams.map(\.id), "team")
    try check(shift, among: shifts.map(\.id), "shift")
    let found = seats.filter { $0.team == team && $0.shift == shift }
    guard let model = found.last else {
      throw PolicyChangeFault(
        "team \(team) has no seat in shift \(shift)",
        help: "its shifts are " + shifts(of: team).joined(separator: ", "))
    }
    guard count < 0 else { return add(count, like: model) }
    guard found.count >= -count else {
      throw PolicyChangeFault(
        "team \(team) has \(found.count) in shift \(shift); \(-count) cannot be taken away")
    }
    for seat in found.suffix(-count) { remove(seat.id) }
  }

  private mutating func add(_ count: Int, like model: Seat) {
    for number in 0..<count {
      var seat = model
      seat.id = "\(model.id)-extra-\(number + 1)"
      seat.title = "\(model.title), extra \(number + 1)"
      seats.append(seat)
    }
  }

  private mutating func remove(_ id: String) {
    seats.removeAll { $0.id == id }
    for index in onCall.indices { onCall[index].seats.removeAll { $0 == id } }
    onCall.removeAll { $0.seats.isEmpty }
  }

  private func shifts(of team: String) -> [String] {
    var names: [String] = []
    for seat in seats where seat.team == team && !names.contains(seat.shift) {
      names.append(seat.shift)
    }
    return names
  }

  mutating func scaleApproval(of role: String, by factor: Double) throws(PolicyChangeFault) {
    if !role.isEmpty { try check(role, among: approvalTimes.keys.sorted(), "approval-time") }
    for (name, time) in approvalTimes where role.isEmpty || name == role {
      approvalTimes[name] = time.scaled(by: factor)
    }
  }

  mutating func scaleWork(_ kind: WorkKind?, by factor: Double) {
    for (name, time) in workTimes where kind == nil || name == kind {
      workTimes[name] = time.scaled(by: factor)
    }
  }

  mutating func scalePaging(of role: String, by factor: Double) throws(PolicyChangeFault) {
    if !role.isEmpty { try check(role, among: onCall.map(\.role), "on-call role") }
    for index in onCall.indices where role.isEmpty || onCall[index].role == role {
      onCall[index].pagingDelay = onCall[index].pagingDelay.scaled(by: factor)
    }
  }

  mutating func setLane(
    of pathway: String, open: Bool, for texts: Set<MessagePurpose>
  ) throws(PolicyChangeFault) {
    if !pathway.isEmpty { try check(pathway, among: pathways.map(\.id), "pathway") }
    for index in pathways.indices where pathway.isEmpty || pathways[index].id == pathway {
      pathways[index].hasFastLane = open
    }
    for index in messages.indices where texts.contains(messages[index].purpose) {
      guard messages[index].status == .approved else { continue }
      messages[index].isPreApproved = true
    }
  }

  private func check(
    _ name: String, among names: [String], _ noun: String
  ) throws(PolicyChangeFault) {
    guard !names.contains(name) else { return }
    throw PolicyChangeFault(
      "there is no \(noun) \"\(name)\" in organization \(identity.id)",
      help: correction(of: name, among: names))
  }
}

/// What was probably meant, else all there is.
func correction(of name: String, among names: [String]) -> String {
  if let guess = closestMatch(to: name, in: names) { return "did you mean \"\(guess)\"?" }
  return names.isEmpty ? "there is none" : "there are " + names.joined(separator: ", ")
}

extension DurationDistribution {
  /// The same shape with every length multiplied.
  func scaled(by factor: Double) -> DurationDistribution {
    switch self {
    case .constant(let length): .constant(length * factor)
    case .uniform(let low, let high): .uniform(low: low * factor, high: high * factor)
    case .triangular(let low, let mode, let high):
      .triangular(low: low * factor, mode: mode * factor, high: high * factor)
    case .exponential(let mean): .exponential(mean: mean * factor)
    case .lognormal(let median, let sigma): .lognormal(median: median * factor, sigma: sigma)
    case .gamma(let mean, let shape): .gamma(mean: mean * factor, shape: shape)
    case .weibull(let scale, let shape): .weibull(scale: scale * factor, shape: shape)
    case .empirical(let lengths): .empirical(lengths.map { $0 * factor })
    }
  }
}
