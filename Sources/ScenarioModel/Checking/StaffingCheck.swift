import EventKernel
public import XMLReading

/// Whether an organization has the people that a matrix counts on, at every hour of a week.
public struct StaffingCheck {
  private let matrix: Loaded<EscalationMatrix>
  private let organization: Organization
  private let weeks: [WeekPresence]
  private var faults = Diagnostics()

  /// What is wrong at some hour of an ordinary week, or of a week in which clocks change.
  ///
  /// - Parameters:
  ///   - matrix: Ladders, levels with who may declare them, and approval pathways.
  ///   - organization: Roles, shifts, on-call rotas and pathways.
  ///   - year: The year whose changes of clocks are looked at.
  /// - Returns: Warnings with the hours; errors where nobody is ever there.
  public static func faults(
    in matrix: Loaded<EscalationMatrix>, for organization: Organization, year: Int
  ) -> Diagnostics {
    var check = StaffingCheck(matrix: matrix, organization: organization, year: year)
    for ladder in matrix.value.ladders { check.check(ladder) }
    for level in matrix.value.levels where level.rank > 0 {
      check.checkDeclaring(level)
      check.checkApproving(level)
    }
    return check.faults
  }

  private init(matrix: Loaded<EscalationMatrix>, organization: Organization, year: Int) {
    self.matrix = matrix
    self.organization = organization
    var zones: [String] = []
    for zone in organization.shifts.map(\.zone) where !zones.contains(zone) { zones.append(zone) }
    weeks = WorkWeek.weeks(of: year, in: zones.isEmpty ? ["UTC"] : zones)
      .compactMap { WeekPresence(organization, in: $0) }
  }

  private mutating func check(_ ladder: Ladder) {
    for (index, step) in ladder.steps.enumerated() {
      let who = step.pagesOnCall ? "on shift or on call" : "on shift"
      report(
        Need(
          subject: "step \(index + 1) of ladder \(ladder.id)",
          lack: "nobody with the role \(step.role) is \(who)", roles: [step.role],
          pagesOnCall: step.pagesOnCall), at: .init(.ladder, ladder.id))
    }
    checkWhole(ladder)
  }

  /// Says when a ladder reaches nobody at all.
  private mutating func checkWhole(_ ladder: Ladder) {
    let paged = ladder.steps.filter(\.pagesOnCall).map(\.role)
    guard !organization.onCall.contains(where: { paged.contains($0.role) && !$0.seats.isEmpty })
    else { return }
    report(
      Need(
        subject: "ladder \(ladder.id)", lack: "none of its steps reaches anybody",
        roles: ladder.steps.map(\.role), pagesOnCall: false), at: .init(.ladder, ladder.id))
  }

  private mutating func checkDeclaring(_ level: EscalationLevel) {
    guard !level.declaredBy.isEmpty else { return }
    report(
      Need(
        subject: "level \(level.id)",
        lack: "nobody who may declare it (\(level.declaredBy.joined(separator: ", "))) is there",
        roles: level.declaredBy), at: .init(.level, level.id))
  }

  private mutating func checkApproving(_ level: EscalationLevel) {
    guard let pathway = organization.pathways.first(where: { $0.id == level.pathway }) else {
      return
    }
    for (index, step) in pathway.steps.enumerated() {
      let needed = step.quorum == 1 ? "an approval" : "\(step.quorum) approvals"
      report(
        Need(
          subject: "level \(level.id)",
          lack: "step \(index + 1) of approval pathway \(pathway.id) needs \(needed) by "
            + "\(step.roles.joined(separator: " or ")), which nobody can give",
          roles: step.roles, quorum: step.quorum), at: .init(.level, level.id))
    }
  }

  /// Somebody who must be there.
  private struct Need {
    var subject: String
    var lack: String
    var roles: [String]
    var quorum = 1
    var pagesOnCall = true
  }

  /// Reports the hours of the ordinary week in which a need is not met, and of each other week if
  /// they differ.
  private mutating func report(_ need: Need, at name: SourceIndex.Name) {
    var usual = ""
    for (index, presence) in weeks.enumerated() {
      let missing = presence.missing(
        need.quorum, of: need.roles, pagesOnCall: need.pagesOnCall)
      let hours = missing.isEmpty ? "" : presence.written(missing)
      defer { if index == 0 { usual = hours } }
      guard !missing.isEmpty, index == 0 || hours != usual else { continue }
      let total = missing.map { ($0.upperBound - $0.lowerBound).inHours }.reduce(0, +)
      let all = presence.week.length.inHours
      faults.report(
        "\(need.subject): \(need.lack) for \(Int(total.rounded())) of \(Int(all.rounded())) hours "
          + "of \(presence.week.title): \(hours) (\(presence.week.start.zone))",
        at: matrix.source.position(of: name), severity: total >= all ? .error : .warning,
        help: total >= all
          ? "give a seat of organization \(organization.identity.id) the role, or add <on-call>"
          : need.pagesOnCall
            ? "add an <on-call role=…> to organization \(organization.identity.id), or another shift"
            : "add another shift, or page whoever is on call: on-call=\"true\"")
    }
  }
}
