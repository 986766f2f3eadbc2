/// Names one event on a calendar, so that it can be cancelled or moved.
///
/// A handle stays good while its event waits, also when the event is moved. Afterwards it names
/// nothing for ever: a later event never gets an old event's handle.
@frozen
public struct EventHandle: Hashable, Sendable {
  @usableFromInline let slot: UInt32
  @usableFromInline let birth: UInt32

  @inlinable
  init(slot: UInt32, birth: UInt32) {
    self.slot = slot
    self.birth = birth
  }
}
