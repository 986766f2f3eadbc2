public import EventKernel

/// What happens over time while nobody acknowledges.
public struct Ladder: Sendable, Hashable {
  /// One rung.
  public struct Step: Sendable, Hashable {
    /// How long after the ladder (or its repetition) starts.
    public var after: SimulationDuration
    /// The role notified.
    public var role: String
    /// Whether the on-call rota is paged when nobody is on shift.
    public var pagesOnCall: Bool
    /// Whether it goes out in quiet hours too.
    public var isImportant: Bool

    /// Describes a rung.
    public init(after: SimulationDuration, role: String, pagesOnCall: Bool = true) {
      self.after = after
      self.role = role
      self.pagesOnCall = pagesOnCall
      isImportant = false
    }
  }

  /// What ends a ladder before its loops are done.
  public enum Stop: String, CaseIterable, Sendable {
    /// Somebody acknowledges one of its notices, or the level is lowered.
    case acknowledged
    /// The level is lowered; acknowledging is not enough.
    case lowered
  }

  /// Hours in which only important rungs go out; the others wait until they end.
  public struct QuietHours: Sendable, Hashable {
    /// First minute after local midnight, 0 to 1 439.
    public var from: Int
    /// The first minute after them; at or before `from` means the next day.
    public var to: Int
    /// IANA zone of the hours.
    public var zone: String

    /// Describes quiet hours.
    public init(from: Int, to: Int, zone: String) {
      self.from = from
      self.to = to
      self.zone = zone
    }

    /// How long somebody waits who comes in quiet hours.
    ///
    /// - Parameter minute: Minutes after local midnight, 0 to 1 439.
    /// - Returns: Minutes to the end of the quiet hours; `nil` outside them.
    public func wait(at minute: Int) -> Int? {
      let length = (to - from + 1439) % 1440 + 1
      let elapsed = (minute - from + 1440) % 1440
      return elapsed < length ? length - elapsed : nil
    }
  }

  /// The name levels refer to.
  public var id: String
  /// The rungs by rising delay; at least one.
  public var steps: [Step]
  /// How often the ladder runs in all; at least 1.
  public var loops: Int
  /// From the last rung to the next loop.
  public var loopDelay: SimulationDuration
  /// What ends it early.
  public var stop: Stop
  /// When rungs wait; `nil`: never.
  public var quiet: QuietHours?

  /// Describes a ladder.
  public init(id: String, steps: [Step], loops: Int, loopDelay: SimulationDuration) {
    self.id = id
    self.steps = steps
    self.loops = loops
    self.loopDelay = loopDelay
    stop = .acknowledged
    quiet = nil
  }
}
