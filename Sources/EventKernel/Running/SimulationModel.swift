/// A model of something that changes only at moments: a value, and what each event does to it.
public protocol SimulationModel {
  /// What can happen to the model; usually an enum.
  associatedtype Event

  /// Changes the model as `event` demands and schedules what follows.
  ///
  /// - Parameters:
  ///   - event: What happens, at `calendar.now`.
  ///   - calendar: Where to schedule, cancel and move further events.
  mutating func handle(_ event: Event, calendar: inout EventCalendar<Event>)
}
