/// What is still to happen, soonest first.
///
/// Three guarantees: what is due earlier comes earlier; what is due at one moment comes in the order
/// in which it was scheduled; moving an event counts as scheduling it anew. Time never runs backwards.
///
/// Scheduling, taking the next event, cancelling and moving cost O(1) amortised whatever the pattern
/// of times (an entry moves at most eleven times). Memory follows the number of waiting events: a
/// cancelled event leaves at once, its place in the order when such places outnumber the events.
///
/// A calendar is a value: a copy lives on independently; the first change after copying costs O(count).
@frozen
public struct EventCalendar<Event> {
  @usableFromInline var owner: CalendarOwner<Event>
  @usableFromInline var core: UnsafeMutablePointer<CalendarCore<Event>>

  /// Creates an empty calendar.
  ///
  /// - Parameter start: The moment at which time begins to run.
  @inlinable
  public init(startingAt start: SimulationTime = .start) {
    self.init(CalendarCore(now: start.key))
  }

  @inlinable
  init(_ content: CalendarCore<Event>) {
    core = .allocate(capacity: 1)
    core.initialize(to: content)
    owner = CalendarOwner(core: core)
  }

  /// Makes the content this calendar's own before it is changed.
  @inlinable
  @inline(__always)
  mutating func makeUnique() {
    if !isKnownUniquelyReferenced(&owner) { separate() }
  }

  @inlinable
  @inline(never)
  mutating func separate() {
    self = EventCalendar(core.pointee.copy())
  }
}

extension EventCalendar: @unchecked Sendable where Event: Sendable {}

extension EventCalendar {
  /// The present moment: when the event handed out last was due.
  @inlinable
  public var now: SimulationTime { SimulationTime(key: core.pointee.now) }

  /// The number of events still to happen.
  @inlinable
  public var count: Int { core.pointee.slab.live }

  /// Tells whether nothing is left to happen.
  @inlinable
  public var isEmpty: Bool { count == 0 }

  /// When the soonest event is due; `nil` if there is none.
  ///
  /// - Complexity: O(1) mostly; O(`count`) at worst, right after the near events have run out.
  @inlinable
  public var nextTime: SimulationTime? { core.pointee.nextKey.map(SimulationTime.init(key:)) }

  /// Tells whether the event of `handle` is still to happen.
  @inlinable
  public func isPending(_ handle: EventHandle) -> Bool { core.pointee.slab.isPending(handle) }
}

extension EventCalendar {
  /// Puts `event` on the calendar, behind everything already due at `time`.
  ///
  /// - Parameters:
  ///   - event: What will happen.
  ///   - time: When; not before `now`.
  /// - Returns: A handle to cancel or move the event with.
  /// - Complexity: O(1) amortised.
  @inlinable
  @discardableResult
  public mutating func schedule(_ event: Event, at time: SimulationTime) -> EventHandle {
    makeUnique()
    precondition(time.key >= core.pointee.now, "\(time) lies before now, \(now)")
    return core.pointee.schedule(event, at: time.key)
  }

  /// Puts `event` on the calendar, `delay` from now.
  ///
  /// - Parameters:
  ///   - event: What will happen.
  ///   - delay: How long from now; not negative.
  /// - Returns: A handle to cancel or move the event with.
  /// - Complexity: O(1) amortised.
  @inlinable
  @discardableResult
  public mutating func schedule(_ event: Event, after delay: SimulationDuration) -> EventHandle {
    makeUnique()
    precondition(delay >= .zero, "an event \(delay) from now lies before now, \(now)")
    // A time and its key go out of range together.
    let key = core.pointee.now.addingReportingOverflow(UInt64(delay.microseconds))
    precondition(!key.overflow, "\(now) + \(delay) is beyond 292 000 years")
    return core.pointee.schedule(event, at: key.partialValue)
  }

  /// Takes the soonest event off the calendar and moves `now` to its time; `nil` if none is left.
  ///
  /// - Complexity: O(1) amortised.
  @inlinable
  @inline(__always)
  public mutating func next() -> Event? {
    makeUnique()
    return core.pointee.next(until: .max)
  }

  /// Takes the soonest event off the calendar if it is due by `time`; otherwise moves `now` there.
  ///
  /// - Parameter time: The last moment that counts; nothing happens if it lies before `now`.
  /// - Returns: The event, or `nil` if nothing is due by `time`.
  /// - Complexity: O(1) amortised.
  @inlinable
  public mutating func next(until time: SimulationTime) -> Event? {
    makeUnique()
    guard time.key >= core.pointee.now else { return nil }
    if let event = core.pointee.next(until: time.key) { return event }
    core.pointee.now = time.key
    return nil
  }

  /// Takes the event of `handle` off the calendar.
  ///
  /// - Returns: Whether it was still to happen.
  /// - Complexity: O(1) amortised.
  @inlinable
  @discardableResult
  public mutating func cancel(_ handle: EventHandle) -> Bool {
    makeUnique()
    return core.pointee.cancel(handle) != nil
  }

  /// Moves the event of `handle` to `time`, behind everything already due then.
  ///
  /// - Parameters:
  ///   - handle: Names the event, before and after.
  ///   - time: The new moment, earlier or later than the old one; not before `now`.
  /// - Returns: Whether the event was still to happen.
  /// - Complexity: O(1) amortised.
  @inlinable
  @discardableResult
  public mutating func reschedule(_ handle: EventHandle, to time: SimulationTime) -> Bool {
    makeUnique()
    precondition(time.key >= core.pointee.now, "\(time) lies before now, \(now)")
    return core.pointee.reschedule(handle, to: time.key)
  }

  /// Moves `now` to `time` although nothing is due.
  ///
  /// - Parameter time: The new present: neither before `now` nor after `nextTime`.
  @inlinable
  public mutating func advance(to time: SimulationTime) {
    makeUnique()
    precondition(time >= now, "\(time) lies before now, \(now)")
    guard time > now else { return }
    // Also clears away what was cancelled on the way: nothing may lie in the past.
    let isFree = core.pointee.next(until: time.key - 1) == nil
    precondition(isFree, "an event due at \(now) would be passed over on the way to \(time)")
    core.pointee.now = time.key
  }

  /// Takes every event off the calendar; `now` stays.
  @inlinable
  public mutating func removeAll() {
    makeUnique()
    core.pointee.removeAll()
  }
}

/// Frees a calendar's memory with its last owner, and tells whether there is more than one.
@usableFromInline
final class CalendarOwner<Event> {
  @usableFromInline let core: UnsafeMutablePointer<CalendarCore<Event>>

  @inlinable
  init(core: UnsafeMutablePointer<CalendarCore<Event>>) {
    self.core = core
  }

  @inlinable
  deinit {
    core.pointee.destroy()
    core.deinitialize(count: 1)
    core.deallocate()
  }
}
