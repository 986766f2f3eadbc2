import EventKernel
import Journaling
import ScenarioModel

/// A message on its way: drafted, submitted, approved, published.
struct DraftMessage: Sendable {
  enum State: Sendable, Hashable {
    case planned, drafted, submitted, published, dropped
  }

  let number: Int
  /// What facts about it are about.
  let subject: Subject
  /// Names the message's luck: that of the n-th for its purpose.
  var luck: Int
  var wish: TextWish
  var channels: [String]
  /// The entry that made somebody write it.
  var cause: Int
  var chosen: ChosenText?
  var version = 1
  var isEdited = false
  var caseNumber: Int?
  var drafter: Int?
  var state = State.planned
  /// The pathway it was sent on; a change of level does not redirect it.
  var route: ApprovalPathway?
  /// Which step of the pathway is open, and who has approved this version at it.
  var step = 0
  var approvers: [Int] = []
  /// Whether all approvals that this version needs are there.
  var isApproved = false

  init(number: Int, wish: TextWish, channels: [String], cause: Int) {
    self.number = number
    subject = Subject("message", "message-\(number)")
    luck = number
    self.wish = wish
    self.channels = channels
    self.cause = cause
  }

}

extension Authority {
  /// Whether it is for messages such as `wish`.
  fileprivate func covers(_ wish: TextWish) -> Bool {
    highestLevel >= wish.rank && (purposes.isEmpty || purposes.contains(wish.purpose))
      && (channels.isEmpty || wish.channel.isEmpty || channels.contains(wish.channel))
  }
}

extension DrillModel {
  /// The pathway that public statements take at the declared level; `nil`: none needed.
  func pathway(for message: DraftMessage) -> ApprovalPathway? {
    guard message.wish.purpose.isStatement else { return nil }
    if let route = message.route { return route }
    let level = plan.setup.matrix.levels[situation.declared]
    return plan.setup.organization.pathways.first { $0.id == level.pathway }
  }

  /// Roles that may write and publish a message: those with authority, public relations first.
  func publishers(of wish: TextWish) -> RoleSet {
    let function = wish.purpose == .internalBrief ? "internal" : "pr"
    var roles = RoleSet()
    var communicators = RoleSet()
    for rule in plan.setup.organization.authority where rule.covers(wish) {
      let role = plan.people.set(CollectionOfOne(rule.role))
      roles.formUnion(role)
      if plan.people.function(of: rule.role) == function { communicators.formUnion(role) }
    }
    let chosen = communicators.isEmpty ? roles : communicators
    return chosen.isEmpty ? plan.people.roles(of: ["pr", "social"]) : chosen
  }

  /// Records a draft with everything rules may ask about.
  mutating func recordDraft(_ number: Int, seat: Int, roles: RoleSet, at time: SimulationTime)
    -> Int
  {
    let message = messages[number]
    messages[number].state = .drafted
    guard let chosen = message.chosen else { return message.cause }
    let level = plan.setup.matrix.levels[situation.declared]
    return recorder.record(
      Fact(
        .messageDrafted, at: time, by: author(seat: seat, in: roles), about: message.subject,
        attributes: [
          "case": .string(message.caseNumber.map { "case-\($0)" } ?? ""),
          "channels": .list(message.channels), "edited": .boolean(message.isEdited),
          "facts": .list(chosen.template.references), "language": .string(chosen.message.language),
          "level": .string(level.id), "pathway": .string(pathway(for: message)?.id ?? ""),
          "pre-approved": .boolean(chosen.message.isPreApproved),
          "purpose": .string(message.wish.purpose.rawValue), "rank": .integer(Int64(level.rank)),
          "sensitive": .boolean(chosen.message.isSensitive), "template": .string(chosen.message.id),
          "template-version": .integer(Int64(chosen.message.version)),
          "version": .integer(Int64(message.version)),
        ]
      ).caused(by: message.cause).saying(chosen.text))
  }
}
