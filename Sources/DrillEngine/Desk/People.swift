import EventKernel
import ScenarioModel

/// A set of roles, as bits.
struct RoleSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt64
}

/// Seats and roles by index, with everybody's hours worked out.
struct People: Sendable {
  struct SeatPlan: Sendable {
    let source: Seat
    let roles: RoleSet
    /// Each of its roles as a set of one, in its own order.
    let singles: [RoleSet]
    let function: String
    let isPlayed: Bool
    /// When the seat comes and goes, by rising time: on at even places, off at odd ones.
    var changes: [SimulationTime]
  }

  let roles: [Role]
  private(set) var seats: [SeatPlan]
  let rotas: [OnCallRota]
  private let bits: [String: Int]
  /// The roles of each function that has any.
  private let functions: [(name: String, roles: RoleSet)]

  init(
    _ organization: Organization, played: Set<String>, crisis: Crisis
  ) throws(DrillSetupError) {
    guard organization.roles.count <= 64 else {
      throw DrillSetupError("an organization may have at most 64 roles")
    }
    roles = organization.roles
    rotas = organization.onCall
    var bits: [String: Int] = [:]
    for (index, role) in organization.roles.enumerated() { bits[role.id] = index }
    self.bits = bits
    functions = Self.functions(of: organization.roles)
    var seats: [SeatPlan] = []
    for seat in organization.seats {
      let singles = seat.roles.map { role in
        bits[role].map { RoleSet(rawValue: 1 << UInt64($0)) } ?? RoleSet()
      }
      let shift = organization.shifts.first { $0.id == seat.shift }
      let function = seat.roles.first.flatMap { bits[$0] }.map { organization.roles[$0].function }
      seats.append(
        SeatPlan(
          source: seat, roles: singles.reduce(into: RoleSet()) { $0.formUnion($1) },
          singles: singles, function: function ?? "other",
          isPlayed: played.contains(seat.id),
          changes: try People.changes(of: shift, crisis: crisis)))
    }
    self.seats = seats
  }

  /// The same people with the pauses that a shrinkage of `share` and the luck of `seed` give them.
  func withPauses(_ share: Double, seed: UInt64) -> People {
    var people = self
    for seat in seats.indices {
      people.seats[seat].changes = seats[seat].changes.withPauses(share, seat: seat, seed: seed)
    }
    return people
  }

  private static func changes(
    of shift: Shift?, crisis: Crisis
  ) throws(DrillSetupError) -> [SimulationTime] {
    guard let shift else { return [.start, .distantFuture] }
    let start = try DrillStage.start(of: crisis)
    return shift.intervals(from: start, until: .start + crisis.length)
      .flatMap { [max($0.lowerBound, .start), $0.upperBound] }
  }

  /// The roles named, as a set; unknown names are left out.
  func set(_ names: some Sequence<String>) -> RoleSet {
    var result = RoleSet()
    for name in names {
      if let bit = bits[name] { result.insert(RoleSet(rawValue: 1 << UInt64(bit))) }
    }
    return result
  }

  /// All roles of the first function in `preferred` that any role has.
  func roles(of preferred: [String]) -> RoleSet {
    for function in preferred {
      if let known = functions.first(where: { $0.name == function }) { return known.roles }
    }
    return RoleSet(rawValue: .max)
  }

  private static func functions(of roles: [Role]) -> [(name: String, roles: RoleSet)] {
    var functions: [(name: String, roles: RoleSet)] = []
    for (index, role) in roles.enumerated() {
      let place = functions.firstIndex { $0.name == role.function } ?? functions.count
      if place == functions.count { functions.append((role.function, RoleSet())) }
      functions[place].roles.insert(RoleSet(rawValue: 1 << UInt64(index)))
    }
    return functions
  }

  /// Roles that deal with the public but do not own the matter.
  func others(than owners: RoleSet) -> RoleSet {
    let outward = roles.filter { ["social", "service", "other"].contains($0.function) }.map(\.id)
    return set(outward).subtracting(owners)
  }

  /// The role in which a seat acts when one of `wanted` is asked for.
  func actingRole(of seat: Int, among wanted: RoleSet) -> String {
    let place = seats[seat].singles.firstIndex { !$0.isDisjoint(with: wanted) } ?? 0
    return seats[seat].source.roles.isEmpty ? "" : seats[seat].source.roles[place]
  }

  func function(of role: String) -> String { bits[role].map { roles[$0].function } ?? "other" }

  /// The seat of a rota whose turn it is; turn 0 is the first one's.
  func seat(of rota: OnCallRota, turn: Int) -> Int? {
    let seats = rota.seats.compactMap { seat($0) }
    return seats.isEmpty ? nil : seats[turn % seats.count]
  }

  /// The seat on call for a role whose turn it is.
  func onCallSeat(of role: String, turn: Int) -> Int? {
    rotas.first { $0.role == role }.flatMap { seat(of: $0, turn: turn) }
  }

  func seat(_ id: String) -> Int? { seats.firstIndex { $0.source.id == id } }
}
