/// The children of one event of a branching process, one after the other.
///
/// A self-exciting (Hawkes) process is a tree: every event begets a random number of others, each after a
/// delay of its own. The children come here in the order of time and only on demand, so one pending event
/// for each parent is enough even when a parent has a million children.
///
/// **Intervention** acts on what is already under way: each child carries a `luck`, fixed at birth, and
/// happens only if the model's present modulation admits it (`Child.happens(under:)`). Draws depend on the
/// parent's identity alone, so two policies with the same seed share their luck, and a policy that damps
/// more gives a subset of the events.
///
/// Source: A. G. Hawkes and D. Oakes, *A cluster process representation of a self-exciting process*,
/// Journal of Applied Probability 11(3), 1974; thinning as in Lewis and Shedler 1979.
public struct OffspringSequence: Hashable, Sendable {
  /// A child that may come to pass.
  public struct Child: Hashable, Sendable {
    /// When it would happen.
    public let time: SimulationTime
    /// A number between 0 and 1 that decides whether it does.
    public let luck: Double
    /// Names the child in the tree of the run, as a key for its own offspring.
    public let identity: UInt64

    /// Tells whether the child comes to pass.
    ///
    /// - Parameter modulation: The share of children admitted at its time, 0 to 1.
    /// - Returns: Whether `luck` lies below the modulation.
    public func happens(under modulation: Double) -> Bool { luck < modulation }
  }

  private static let name: StreamName = "offspring"

  private let parentTime: SimulationTime
  private let mean: Double
  private let kernel: OffspringKernel
  private let identity: UInt64
  private var stream: RandomStream
  private var share = 0.0
  private var born: UInt64 = 0

  /// Creates the offspring of one event.
  ///
  /// - Parameters:
  ///   - identity: Names the parent in the tree of the run; for an event without parent any number of its
  ///     own.
  ///   - seed: Names the replication.
  ///   - time: When the parent happened.
  ///   - mean: The expected number of children when nothing damps them; 0 to 1e9.
  ///   - kernel: How long after the parent they come.
  ///   - dispersion: If given, the number of children is negative binomial with this dispersion, else
  ///     Poisson.
  public init(
    of identity: UInt64, seed: UInt64, at time: SimulationTime, mean: Double,
    kernel: OffspringKernel, dispersion: Double? = nil
  ) {
    precondition((0...1e9).contains(mean), "\(mean) children to expect is not between 0 and 1e9")
    var stream = RandomStream(Self.name, seed: seed, keys: identity)
    let luck = dispersion.map { stream.gamma(shape: $0, scale: 1 / $0) } ?? 1
    self.mean = mean * luck
    self.stream = stream
    self.kernel = kernel
    self.identity = identity
    parentTime = time
  }

  /// The next child, later than all before it; `nil` if there are no more before the end of time.
  public mutating func next() -> Child? {
    guard mean > 0 else { return nil }
    share += stream.exponential() / mean
    guard share < 1 else { return nil }
    let delay = kernel.delay(share: share)
    guard delay < 9e12 else { return nil }
    born += 1
    return Child(
      time: parentTime + .seconds(delay), luck: stream.uniform(),
      identity: RandomStream.mix(identity ^ RandomStream.mix(born)))
  }
}
