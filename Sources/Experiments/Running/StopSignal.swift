import Synchronization

/// A wish to stop that may be raised from anywhere, a signal handler included.
public final class StopSignal: Sendable {
  private let flag = Atomic<Bool>(false)

  /// Not raised.
  public init() {}

  /// Whether somebody wants to stop.
  public var isRaised: Bool { flag.load(ordering: .relaxed) }

  /// Asks for the end.
  public func raise() { flag.store(true, ordering: .relaxed) }
}
