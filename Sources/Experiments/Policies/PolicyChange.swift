public import EventKernel
public import ScenarioModel

/// A named change to an organization or a matrix.
public enum PolicyChange: Sendable, Hashable {
  /// More or fewer seats like those of a team in a shift.
  case agents(team: String, shift: String, by: Int)
  /// Approval times of a role, or of all when empty, multiplied.
  case approval(role: String, factor: Double)
  /// Times of a kind of work, or of all when `nil`, multiplied.
  case work(kind: WorkKind?, factor: Double)
  /// From page to being at work, for a role or for all when empty, multiplied.
  case paging(role: String, factor: Double)
  /// Whether unchanged pre-approved texts skip the steps of a pathway, or of all when empty; texts of
  /// the purposes named become pre-approved.
  case lane(pathway: String, isOpen: Bool, texts: Set<MessagePurpose>)
  /// Delay from a post to the listening tool, multiplied.
  case lag(factor: Double)
  /// The share of paid time that is not available, 0 to 1.
  case shrinkage(Double)
  /// The test of a measure in a row of the matrix, such as `>= 1.2`.
  case threshold(row: String, measure: String, test: String)
  /// How long a higher level must be indicated before it is expected.
  case sustain(SimulationDuration)

  /// The change in words, for reports.
  public var words: String {
    switch self {
    case .agents(let team, let shift, let count):
      "\(count < 0 ? "−" : "+")\(count.magnitude) \(count.magnitude == 1 ? "seat" : "seats") "
        + "in \(team), shift \(shift)"
    case .approval(let role, let factor):
      "approval by \(role.isEmpty ? "anyone" : role) takes × \(factor)"
    case .work(let kind, let factor): "\(kind?.rawValue ?? "all work") takes × \(factor)"
    case .paging(let role, let factor):
      "calling in \(role.isEmpty ? "anyone" : role) takes × \(factor)"
    case .lane(let pathway, let isOpen, let texts):
      "fast \(pathway.isEmpty ? "lanes" : "lane of \(pathway)") \(isOpen ? "open" : "closed")"
        + (texts.isEmpty
          ? "" : " for " + texts.map(\.rawValue).sorted().joined(separator: ", "))
    case .lag(let factor): "listening tool's delay × \(factor)"
    case .shrinkage(let share): "shrinkage \(share)"
    case .threshold(let row, let measure, let test): "row \(row): \(measure) \(test)"
    case .sustain(let time): "a level counts after \(time)"
    }
  }
}

extension PolicyChange {
  func apply(to organization: inout Organization) throws(PolicyChangeFault) {
    switch self {
    case .agents(let team, let shift, let count):
      try organization.change(seatsOf: team, in: shift, by: count)
    case .approval(let role, let factor): try organization.scaleApproval(of: role, by: factor)
    case .work(let kind, let factor): organization.scaleWork(kind, by: factor)
    case .paging(let role, let factor): try organization.scalePaging(of: role, by: factor)
    case .lane(let pathway, let isOpen, let texts):
      try organization.setLane(of: pathway, open: isOpen, for: texts)
    case .lag(let factor): organization.pipelineLag = organization.pipelineLag.scaled(by: factor)
    case .shrinkage(let share): organization.shrinkage = share
    case .threshold, .sustain: break
    }
  }
}
