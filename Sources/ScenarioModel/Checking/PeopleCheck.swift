import EventKernel
import XMLReading

// People: who owns what, who is there, who speaks which language.
extension CrossCheck {
  /// Warns of topics on channels that nobody owns, or that two roles own with equal right.
  mutating func checkOwnership() {
    guard let scenario = documents.scenario, let organization = documents.organization else {
      return
    }
    let topics = scenario.source.names(of: .topic)
    for channel in scenario.value.channels where channel.isPublishable {
      for topic in topics {
        let claim = organization.value.claims(topic: topic, channel: channel.id)
        guard claim.count != 1 else { continue }
        let problem =
          claim.isEmpty
          ? "nobody owns \(topic) on \(channel.id)"
          : "\(claim.joined(separator: " and ")) both own \(topic) on \(channel.id)"
        faults.report(
          problem, at: organization.source.root, severity: .warning,
          help: "add <owner topic=\"\(topic)\" channel=\"\(channel.id)\" role=\"…\"/>")
      }
    }
  }

  /// Warns of expected actions that fall due when nobody who could do them is there.
  mutating func checkPresence() {
    guard let scenario = documents.scenario, let organization = documents.organization,
      let start = try? DrillStart(
        local: scenario.value.crisis.start, zone: scenario.value.crisis.zone)
    else { return }
    let end = SimulationTime.start + scenario.value.crisis.length
    let presence = Presence(organization.value, start, until: end)
    for action in scenario.value.expectedActions where !action.isForbidden {
      guard let from = scenario.value.clockStart(of: action), from < end else { continue }
      let deadline = min(from + action.within, end)
      guard !presence.hasAnyone(of: action.roles, from: from, to: deadline) else { continue }
      faults.report(
        "nobody with the role \(action.roles.joined(separator: " or ")) is on shift or on call "
          + "from \(from.written) to \(deadline.written), when \(action.id) is due",
        at: scenario.source.position(of: .init(.expected, action.id)), severity: .warning,
        help: "change a shift of organization \(organization.value.identity.id), or add <on-call>")
    }
  }

  /// Warns of languages that nobody answers in.
  mutating func checkLanguages() {
    guard let scenario = documents.scenario, let organization = documents.organization else {
      return
    }
    let spoken = Set(organization.value.seats.flatMap { $0.languages.map(\.primaryLanguage) })
    for segment in scenario.value.segments where !spoken.contains(segment.language.primaryLanguage)
    {
      faults.report(
        "nobody at \(organization.value.identity.id) answers in \(segment.language), the language "
          + "of segment \(segment.id)",
        at: scenario.source.position(of: .init(.segment, segment.id)), severity: .warning)
    }
  }
}

extension Organization {
  /// The roles with the strongest claim to a topic on a channel: more than one is a conflict.
  ///
  /// An exact rule beats one for every channel, that one beats one for every topic, and that one
  /// beats one for everything.
  func claims(topic: String, channel: String) -> [String] {
    for (wantedTopic, wantedChannel) in [
      (topic, channel), (topic, "*"), ("*", channel), ("*", "*"),
    ] {
      let found = ownership.filter { $0.topic == wantedTopic && $0.channel == wantedChannel }
      guard found.isEmpty else { return Array(Set(found.map(\.role))).sorted() }
    }
    return []
  }

  /// The role that answers for a topic on a channel, or `nil`.
  ///
  /// An exact rule beats one for every channel, that one beats one for every topic, and that one
  /// beats one for everything.
  public func owner(ofTopic topic: String, on channel: String) -> String? {
    claims(topic: topic, channel: channel).first
  }
}

extension Scenario {
  /// When the clock of an expected action starts, as far as the plan tells; `nil` for levels.
  fileprivate func clockStart(of action: ExpectedAction) -> SimulationTime? {
    switch action.trigger {
    case .at(let moment): moment
    case .inject(let id): injects.first { $0.id == id }.map { deliveryTime(of: $0) }
    case .level: nil
    }
  }
}

/// Who is at work or can be called, over the time of a drill.
private struct Presence {
  private let organization: Organization
  private let hours: [String: [Range<SimulationTime>]]

  init(_ organization: Organization, _ start: DrillStart, until end: SimulationTime) {
    self.organization = organization
    hours = Dictionary(
      organization.shifts.map { ($0.id, $0.intervals(from: start, until: end)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether somebody with one of the roles is there at some time between two moments.
  func hasAnyone(of roles: [String], from: SimulationTime, to: SimulationTime) -> Bool {
    let isOnCall = organization.onCall.contains { roles.contains($0.role) && !$0.seats.isEmpty }
    return isOnCall
      || organization.seats.contains { seat in
        seat.roles.contains { roles.contains($0) } && isThere(seat, from, to)
      }
  }

  private func isThere(_ seat: Seat, _ from: SimulationTime, _ to: SimulationTime) -> Bool {
    guard !seat.shift.isEmpty else { return true }
    return (hours[seat.shift] ?? []).contains { $0.lowerBound <= to && $0.upperBound > from }
  }
}
