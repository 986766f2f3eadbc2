/// A model and its calendar, run together.
///
/// Order, in three guarantees: what is due earlier is handled earlier; what is due at one moment is
/// handled in the order in which it was scheduled; what is admitted from outside at a moment is handled
/// after everything scheduled for that moment. A copy of a simulator is a fork: both run on alone.
public struct Simulator<Model: SimulationModel> {
  /// The model in its present state.
  public var model: Model
  /// What is still to happen.
  @usableFromInline var events: EventCalendar<Model.Event>

  /// Creates a simulator with nothing scheduled.
  ///
  /// - Parameters:
  ///   - model: The model in its first state.
  ///   - start: The moment at which time begins to run.
  @inlinable
  public init(_ model: Model, startingAt start: SimulationTime = .start) {
    self.model = model
    events = EventCalendar(startingAt: start)
  }

  /// Creates a simulator with one event scheduled.
  ///
  /// - Parameters:
  ///   - model: The model in its first state.
  ///   - event: What happens first.
  ///   - start: When it happens, and when time begins to run.
  @inlinable
  public init(
    _ model: Model, startingWith event: Model.Event, at start: SimulationTime = .start
  ) {
    self.init(model, startingAt: start)
    events.schedule(event, at: start)
  }

  /// What is still to happen.
  @inlinable
  public var calendar: EventCalendar<Model.Event> { events }

  /// The present moment.
  @inlinable
  public var now: SimulationTime { events.now }
}

extension Simulator {
  /// Handles everything due up to and including `time`, which then is the present.
  ///
  /// - Parameter time: The last moment to handle; not before `now`.
  @inlinable
  public mutating func run(until time: SimulationTime) {
    precondition(time >= now, "\(time) lies before now, \(now)")
    while let event = events.next(until: time) { model.handle(event, calendar: &events) }
  }

  /// Handles events until none is left; for ever if the model never stops scheduling.
  @inlinable
  public mutating func run() {
    while let event = events.next() { model.handle(event, calendar: &events) }
  }

  /// Handles the soonest event.
  ///
  /// - Returns: Whether there was one.
  @inlinable
  @discardableResult
  public mutating func step() -> Bool {
    guard let event = events.next() else { return false }
    model.handle(event, calendar: &events)
    return true
  }

  /// Lets `event` in from outside: after everything scheduled for `time` and all that follows from it
  /// at that moment; then handles what `event` itself sets off at that moment.
  ///
  /// - Parameters:
  ///   - event: What comes from outside.
  ///   - time: When it comes; not before `now`.
  @inlinable
  public mutating func admit(_ event: Model.Event, at time: SimulationTime) {
    run(until: time)
    model.handle(event, calendar: &events)
    run(until: time)
  }

  /// Schedules `event`, behind everything already due at `time`.
  ///
  /// - Parameters:
  ///   - event: What will happen.
  ///   - time: When; not before `now`.
  /// - Returns: A handle to cancel or move the event with.
  @inlinable
  @discardableResult
  public mutating func schedule(_ event: Model.Event, at time: SimulationTime) -> EventHandle {
    events.schedule(event, at: time)
  }
}

extension Simulator: Sendable where Model: Sendable, Model.Event: Sendable {}
