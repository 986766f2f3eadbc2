public import EventKernel

/// How large a crisis gets when nobody answers, by calculation and without a run.
public struct SpreadForecast: Sendable, Hashable {
  /// Growth from one generation to the next.
  public var spectralRadius: Double
  /// Expected posts until the talk has died out, if it never got stale; `nil`: there is no end to it.
  public var upperBound: Double?
  /// Expected posts until ENDEX with freshness, but without time of day and saturation.
  public var estimate: Double
  /// How many of the posts are ordinary mentions until ENDEX, in both numbers.
  public var background: Double

  /// The forecast of a scenario that has at least one channel and one region.
  ///
  /// - Complexity: O(steps² × kinds) with 480 steps.
  public init(_ scenario: Scenario) {
    let shares = SpreadShares(scenario)
    let matrix = GenerationMatrix(scenario, shares: shares)
    let waves = SpreadWave.all(of: scenario, shares, matrix.kinds)
    let background = scenario.virality.background * scenario.crisis.length.inHours
    spectralRadius = matrix.spectralRadius
    self.background = background
    let seeds = matrix.kinds.indices.map { kind in waves.reduce(0) { $0 + $1.seeds[kind] } }
    upperBound = matrix.totals(of: seeds).map { matrix.posts(in: $0) + background }
    let expected = SpreadSteps(scenario, matrix).totals(of: waves)
    estimate = matrix.posts(in: expected) + background
  }

  /// Whether the growth is above what `check` accepts without a warning.
  public var isExplosive: Bool { spectralRadius > GenerationMatrix.limit }
}

extension GenerationMatrix {
  /// The sum over all kinds of posts.
  func posts(in numbers: [Double]) -> Double {
    zip(kinds, numbers).reduce(0) { sum, pair in
      guard case .post = pair.0 else { return sum }
      return sum + pair.1
    }
  }
}

/// Posts or contacts that nothing in the model causes, over time.
struct SpreadWave {
  /// The expected number of each kind.
  var seeds: [Double]
  /// When it begins.
  var from: SimulationTime
  /// The share that has come by some time after `from`, 0 to 1.
  var arrived: @Sendable (SimulationDuration) -> Double

  /// The crisis itself, its later waves, the injects' waves and the contacts.
  static func all(
    of scenario: Scenario, _ shares: SpreadShares, _ kinds: [GenerationMatrix.Kind]
  ) -> [SpreadWave] {
    let virality = scenario.virality
    let ramp = virality.ramp
    var waves = [
      SpreadWave(
        seeds: seeds(virality.seedPosts, "", scenario, shares, kinds), from: virality.onset
      ) { rise($0, over: ramp) }
    ]
    for (at, size, channel) in shocks(of: scenario) {
      waves.append(
        SpreadWave(seeds: seeds(size, channel, scenario, shares, kinds), from: at) {
          rise($0, over: .minutes(10))
        })
    }
    return waves + contactWaves(of: scenario, kinds)
  }

  private static func contactWaves(
    of scenario: Scenario, _ kinds: [GenerationMatrix.Kind]
  ) -> [SpreadWave] {
    guard let contacts = scenario.contacts else { return [] }
    let number = Double(contacts.affected) * contacts.probability
    let (median, sigma) = (contacts.lagMedian, contacts.lagSigma)
    return [
      SpreadWave(seeds: kinds.map { $0 == .contact ? number : 0 }, from: scenario.virality.onset) {
        NormalCurve.lognormalShare(of: $0, median: median, sigma: sigma)
      }
    ]
  }

  /// The share of an exponential rise that is there after `elapsed`.
  private static func rise(_ elapsed: SimulationDuration, over ramp: SimulationDuration) -> Double {
    ramp > .zero ? 1 - PortableMath.exp(-(elapsed / ramp)) : 1
  }

  private static func seeds(
    _ size: Double, _ channel: String, _ scenario: Scenario, _ shares: SpreadShares,
    _ kinds: [GenerationMatrix.Kind]
  ) -> [Double] {
    let fixed = scenario.channels.firstIndex { $0.id == channel }
    return kinds.map { kind in
      guard case .post(let place, let region) = kind else { return 0 }
      let share = fixed.map { $0 == place ? 1 : 0 } ?? shares.channels[place]
      return size * share * shares.home[region]
    }
  }

  /// Moment, size and channel of the later waves: the scenario's and those of injects.
  private static func shocks(of scenario: Scenario) -> [(SimulationTime, Double, String)] {
    let planned = scenario.virality.shocks.map { ($0.at, $0.size, $0.channel) }
    let injected = scenario.injects.flatMap { inject in
      inject.effects.compactMap { effect -> (SimulationTime, Double, String)? in
        guard case .shock(let size, let channel) = effect else { return nil }
        return (scenario.deliveryTime(of: inject), size, channel)
      }
    }
    return planned + injected
  }
}

extension Scenario {
  /// When an inject is delivered at the earliest, following those that it waits for.
  public func deliveryTime(of inject: Inject) -> SimulationTime {
    var delay = SimulationDuration.zero
    var current = inject
    for _ in injects {
      switch current.release {
      case .at(let moment): return moment + delay
      case .after(let id, let more):
        delay = delay + more
        guard let earlier = injects.first(where: { $0.id == id }) else { return .start + delay }
        current = earlier
      }
    }
    return .start + delay
  }
}
