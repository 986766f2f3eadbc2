import EventKernel
import ScenarioModel

/// A piece of work that waits for, or occupies, a seat.
struct WorkItem: Sendable {
  /// What is done when it ends.
  enum Duty: Sendable, Hashable {
    case answer(Int32)
    case triage(Int32)
    case draft(Int32)
    case revise(Int32)
    case approve(Int32, step: Int16, version: Int16)
    case updateStatus(cause: Int32)
    case logDecision(about: Int32, cause: Int32)
    case pausePosts(blackout: Int32)
  }

  /// Where it stands.
  enum State: Sendable, Hashable {
    case waiting, active(seat: Int32), done
  }

  let number: Int32
  let duty: Duty
  let kind: WorkKind
  /// Whether it takes a seat's whole attention.
  let isExclusive: Bool
  let since: SimulationTime
  /// Which queue class it waits in.
  var queue: Int32
  /// 0 (ordinary) to 4 (at once).
  var priority: Int
  var state = State.waiting
  /// When a seat started on it.
  var started = SimulationTime.start
  /// Seats that may not take it (a second approver must be another person).
  var barred: Set<Int32> = []
}

/// What a queue asks of a seat.
struct QueueClass: Hashable, Sendable {
  var roles: RoleSet
  /// Preferred, not required: `nil` asks for no skill.
  var skill: String?
  var language: String?
  var isExclusive: Bool
}

/// What a seat is doing.
struct SeatState: Sendable {
  /// Whether its shift has it at work.
  var isOnShift = false
  /// Whether it was called in from home.
  var isCalledIn = false
  /// Until when an inject has taken it away.
  var absentUntil = SimulationTime.start
  /// Pieces of work in hand.
  var active = 0
  /// Whether one of them takes its whole attention.
  var isFocused = false
  var idleSince = SimulationTime.start

  func isPresent(at time: SimulationTime) -> Bool {
    (isOnShift || isCalledIn) && time >= absentUntil
  }
}

/// Queues before seats: skills decide who may, priority with ageing decides what is next.
///
/// Within a class and priority the queue is first come, first served. A waiting item gains one
/// priority for every `ageing` it waits, so nobody starves. Routing: the least flexible free seat
/// (fewest classes) that has been idle longest. Cost: O(classes) to find the next item, O(seats) to
/// find a seat.
struct WorkDesk: Sendable {
  static let priorities = 5
  static let ageing = SimulationDuration.minutes(30)

  private(set) var items: [WorkItem] = []
  private(set) var classes: [QueueClass] = []
  /// The queue of each class and priority, class by class.
  private var queues: [FIFO] = []
  private var classIndex: [QueueClass: Int32] = [:]
  /// Whether a class may be given to a seat, class by class.
  private var eligible: [Bool] = []
  var seats: [SeatState]
  private let people: People
  private(set) var waiting = 0

  init(_ people: People) {
    self.people = people
    seats = [SeatState](repeating: SeatState(), count: people.seats.count)
  }

  /// Puts work into its queue; returns its number.
  mutating func enqueue(
    _ duty: WorkItem.Duty, kind: WorkKind, in queueClass: QueueClass, priority: Int,
    at time: SimulationTime
  ) -> Int32 {
    let number = Int32(items.count)
    let queue = index(of: queueClass)
    let level = min(max(priority, 0), Self.priorities - 1)
    items.append(
      WorkItem(
        number: number, duty: duty, kind: kind, isExclusive: queueClass.isExclusive, since: time,
        queue: queue, priority: level))
    queues[place(of: queue, level)].append(number)
    waiting += 1
    return number
  }

  private mutating func index(of queueClass: QueueClass) -> Int32 {
    if let known = classIndex[queueClass] { return known }
    let index = Int32(classes.count)
    classIndex[queueClass] = index
    classes.append(queueClass)
    queues += [FIFO](repeating: FIFO(), count: Self.priorities)
    eligible += people.seats.map { Self.may($0, queueClass) }
    return index
  }

  private static func may(_ seat: People.SeatPlan, _ wanted: QueueClass) -> Bool {
    guard !seat.isPlayed, !seat.roles.isDisjoint(with: wanted.roles) else { return false }
    if let language = wanted.language, !seat.source.languages.isEmpty,
      !seat.source.languages.contains(language)
    {
      return false
    }
    if let skill = wanted.skill, !seat.source.skills.contains(skill) { return false }
    return true
  }

  mutating func bar(_ seats: Set<Int32>, from item: Int32) {
    items[Int(item)].barred.formUnion(seats)
  }

  /// Moves a waiting item to another priority; it keeps its age.
  ///
  /// - Returns: Whether it still waited at another priority.
  mutating func reprioritise(_ item: Int32, to priority: Int) -> Bool {
    guard items[Int(item)].state == .waiting else { return false }
    let level = min(max(priority, 0), Self.priorities - 1)
    guard level != items[Int(item)].priority else { return false }
    let queue = items[Int(item)].queue
    queues[place(of: queue, items[Int(item)].priority)].remove(item)
    items[Int(item)].priority = level
    queues[place(of: queue, level)].insert(item) { items[Int($0)].since < items[Int(item)].since }
    return true
  }

  /// Takes a waiting item out of its queue.
  ///
  /// - Returns: Whether it still waited.
  mutating func withdraw(_ item: Int32) -> Bool {
    guard items[Int(item)].state == .waiting else { return false }
    queues[place(of: items[Int(item)].queue, items[Int(item)].priority)].remove(item)
    items[Int(item)].state = .done
    waiting -= 1
    return true
  }

  /// The free seat that should take `item`: least flexible, then idle longest, then first.
  func seat(for item: Int32, at time: SimulationTime) -> Int? {
    let work = items[Int(item)]
    var best: (seat: Int, breadth: Int, idle: SimulationTime)?
    for seat in seats.indices where canTake(work, seat: seat, at: time) {
      let breadth = people.seats[seat].source.roles.count + people.seats[seat].source.skills.count
      let idle = seats[seat].idleSince
      if let known = best, (known.breadth, known.idle) <= (breadth, idle) { continue }
      best = (seat, breadth, idle)
    }
    return best?.seat
  }

  private func canTake(_ work: WorkItem, seat: Int, at time: SimulationTime) -> Bool {
    guard isEligible(seat, for: Int(work.queue)) else { return false }
    guard seats[seat].isPresent(at: time), !work.barred.contains(Int32(seat)) else { return false }
    guard !seats[seat].isFocused else { return false }
    if work.isExclusive { return seats[seat].active == 0 }
    return seats[seat].active < people.seats[seat].source.concurrency
  }

  /// The item that a seat with room should take next, or `nil`.
  ///
  /// When the most pressing item needs a seat's whole attention and the seat is still busy, it
  /// takes nothing more, so that it can give it.
  func next(for seat: Int, at time: SimulationTime) -> Int32? {
    guard seats[seat].isPresent(at: time), !seats[seat].isFocused else { return nil }
    var best: (item: Int32, rank: Double)?
    for queue in classes.indices where isEligible(seat, for: queue) {
      for level in 0..<Self.priorities {
        guard let head = head(of: queue * Self.priorities + level, for: seat) else { continue }
        let age = (time - items[Int(head)].since) / Self.ageing
        let rank = Double(level) + age
        if let known = best, known.rank > rank || (known.rank == rank && known.item < head) {
          continue
        }
        best = (head, rank)
      }
    }
    guard let best else { return nil }
    return canTake(items[Int(best.item)], seat: seat, at: time) ? best.item : nil
  }

  /// The first item of a queue that `seat` may take.
  private func head(of queue: Int, for seat: Int) -> Int32? {
    guard let first = queues[queue].first else { return nil }
    return isBarred(first, seat) ? queues[queue].first { !isBarred($0, seat) } : first
  }

  private func isEligible(_ seat: Int, for queue: Int) -> Bool {
    eligible[queue * people.seats.count + seat]
  }

  private func place(of queue: Int32, _ priority: Int) -> Int {
    Int(queue) * Self.priorities + priority
  }

  private func isBarred(_ item: Int32, _ seat: Int) -> Bool {
    items[Int(item)].barred.contains(Int32(seat))
  }

  /// A seat starts on an item.
  mutating func start(_ item: Int32, seat: Int, at time: SimulationTime) {
    let work = items[Int(item)]
    precondition(work.state == .waiting, "work \(item) is started twice")
    queues[place(of: work.queue, work.priority)].remove(item)
    items[Int(item)].state = .active(seat: Int32(seat))
    items[Int(item)].started = time
    waiting -= 1
    seats[seat].active += 1
    if work.isExclusive { seats[seat].isFocused = true }
    let limit = work.isExclusive ? 1 : people.seats[seat].source.concurrency
    precondition(seats[seat].active <= limit, "seat \(seat) has \(seats[seat].active) at once")
  }

  /// A seat ends an item; returns the seat.
  mutating func finish(_ item: Int32, at time: SimulationTime) -> Int? {
    guard case .active(let seat) = items[Int(item)].state else { return nil }
    items[Int(item)].state = .done
    seats[Int(seat)].active -= 1
    if items[Int(item)].isExclusive { seats[Int(seat)].isFocused = false }
    seats[Int(seat)].idleSince = time
    return Int(seat)
  }

  /// When a seat started on an item.
  func startTime(of item: Int32) -> SimulationTime { items[Int(item)].started }
}

/// First in, first out; removal from the middle leaves no dead entry behind.
struct FIFO: Sendable {
  private var elements: [Int32] = []
  private var head = 0

  var count: Int { elements.count - head }

  mutating func append(_ element: Int32) { elements.append(element) }

  var first: Int32? { head < elements.count ? elements[head] : nil }

  func first(where isWanted: (Int32) -> Bool) -> Int32? { elements[head...].first(where: isWanted) }

  mutating func remove(_ element: Int32) {
    guard let index = elements[head...].firstIndex(of: element) else { return }
    if index == head { head += 1 } else { elements.remove(at: index) }
    guard head > 64, head * 2 > elements.count else { return }
    elements.removeFirst(head)
    head = 0
  }

  /// Inserts before the first element for which `isBefore` no longer holds.
  mutating func insert(_ element: Int32, after isBefore: (Int32) -> Bool) {
    let index = elements[head...].firstIndex { !isBefore($0) } ?? elements.count
    elements.insert(element, at: index)
  }
}
