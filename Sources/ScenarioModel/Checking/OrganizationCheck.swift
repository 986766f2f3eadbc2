import XMLReading

// What a schema cannot say about an organization.
extension Organization {
  /// Reports what is wrong or odd about the organization as a whole.
  func check(_ root: XMLElement, _ reader: inout FieldReader) {
    reader.require(["role", "team", "seat"], exactlyOne: false, of: root)
    checkRoles(root, &reader)
    checkRotas(root, &reader)
    checkPathways(root, &reader)
    checkOwners(root, &reader)
    checkMessages(root, &reader)
  }

  private func checkRoles(_ root: XMLElement, _ reader: inout FieldReader) {
    for (role, element) in zip(roles, root.children(named: "role"))
    where !seats.contains(where: { $0.roles.contains(role.id) }) {
      reader.warn("no seat has the role \(role.id)", at: element)
    }
    for (team, element) in zip(teams, root.children(named: "team"))
    where !seats.contains(where: { $0.team == team.id }) {
      reader.warn("no seat is in team \(team.id)", at: element)
    }
  }

  private func checkRotas(_ root: XMLElement, _ reader: inout FieldReader) {
    for (rota, element) in zip(onCall, root.children(named: "on-call")) {
      let strangers = rota.seats.filter { id in
        seats.contains { $0.id == id && !$0.roles.contains(rota.role) }
      }
      for seat in strangers {
        reader.report(
          "seat \(seat) is on call for \(rota.role) but does not have that role", at: element,
          attribute: "seats", help: "add \(rota.role) to the roles of seat \(seat)")
      }
    }
  }

  private func checkPathways(_ root: XMLElement, _ reader: inout FieldReader) {
    for (pathway, element) in zip(pathways, root.children(named: "pathway")) {
      for (step, child) in zip(pathway.steps, element.children(named: "step")) {
        let able = seats.filter { seat in step.roles.contains { seat.roles.contains($0) } }
        guard able.count < step.quorum else { continue }
        reader.report(
          "the step needs \(step.quorum) approvals, but \(able.count) "
            + (able.count == 1 ? "seat has" : "seats have")
            + " the roles \(step.roles.joined(separator: ", "))",
          at: child, attribute: "quorum",
          help: "lower the quorum, or give more seats one of the roles")
      }
    }
  }

  private func checkOwners(_ root: XMLElement, _ reader: inout FieldReader) {
    for (owner, element) in zip(ownership, root.children(named: "owner"))
    where roles.contains(where: { $0.id == owner.role })
      && !seats.contains(where: { $0.roles.contains(owner.role) })
    {
      reader.report(
        "role \(owner.role) owns \(owner.topic) on \(owner.channel), but nobody has it",
        at: element, attribute: "role")
    }
  }

  private func checkMessages(_ root: XMLElement, _ reader: inout FieldReader) {
    for (message, element) in zip(messages, root.children(named: "message")) {
      if message.isPreApproved, message.status == .approved, message.approver.isEmpty {
        reader.warn(
          "message \(message.id) is pre-approved, but by nobody", at: element,
          attribute: "pre-approved", help: "name the role with approver=\"…\"")
      }
    }
  }
}
