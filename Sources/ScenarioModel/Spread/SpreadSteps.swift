public import EventKernel

/// Adds up generations over time in equal steps, for a forecast: λ(t) = μ(t) + p(t) Σ K φ λ(s).
struct SpreadSteps {
  private let matrix: GenerationMatrix
  private let length: SimulationDuration
  private let freshness: SimulationDuration
  private let onset: SimulationTime
  /// For each kind the share of children that come within step 0, 1, 2 … after the parent.
  private let delays: [[Double]]

  /// The number of steps from STARTEX to ENDEX.
  static let count = 480

  init(_ scenario: Scenario, _ matrix: GenerationMatrix) {
    self.matrix = matrix
    length = scenario.crisis.length / Self.count
    freshness = scenario.virality.freshness
    onset = scenario.virality.onset
    let step = length
    delays = matrix.kinds.map { kind in
      (0..<Self.count).map { Self.share(of: kind, in: scenario, at: $0, step) }
    }
  }

  /// The expected number of each kind until ENDEX.
  func totals(of waves: [SpreadWave]) -> [Double] {
    var caused: [[Double]] = []
    var sums = matrix.kinds.map { _ in 0.0 }
    for step in 0..<Self.count {
      let fresh = freshness(at: step)
      let fixed = matrix.kinds.indices.map { kind in
        arriving(kind, waves, at: step) + fresh * inherited(kind, caused, at: step)
      }
      let (numbers, children) = withinStep(fixed, fresh)
      caused.append(children)
      for kind in sums.indices { sums[kind] += numbers[kind] }
    }
    return sums
  }

  /// The numbers of one step and the children they will have, those of the same step included.
  private func withinStep(
    _ fixed: [Double], _ fresh: Double
  ) -> (numbers: [Double], children: [Double]) {
    var numbers = fixed
    var children = offspring(of: numbers)
    for _ in 0..<40 {
      let next = fixed.indices.map { fixed[$0] + fresh * delays[$0][0] * children[$0] }
      let change = zip(next, numbers).reduce(0) { $0 + abs($1.0 - $1.1) }
      numbers = next
      children = offspring(of: numbers)
      if change < 1e-9 { break }
    }
    return (numbers, children)
  }

  /// How many of each kind the given numbers cause in all.
  private func offspring(of numbers: [Double]) -> [Double] {
    var children = numbers.map { _ in 0.0 }
    for (parent, number) in numbers.enumerated() where number > 0 {
      for child in children.indices { children[child] += number * matrix.means[parent][child] }
    }
    return children
  }

  private func inherited(_ kind: Int, _ caused: [[Double]], at step: Int) -> Double {
    var sum = 0.0
    for (earlier, children) in caused.enumerated() {
      sum += delays[kind][step - earlier] * children[kind]
    }
    return sum
  }

  private func arriving(_ kind: Int, _ waves: [SpreadWave], at step: Int) -> Double {
    let from = SimulationTime.start + length * step
    return waves.reduce(0) { sum, wave in
      guard wave.seeds[kind] > 0 else { return sum }
      return sum + wave.seeds[kind]
        * (share(of: wave, at: from + length) - share(of: wave, at: from))
    }
  }

  private func share(of wave: SpreadWave, at time: SimulationTime) -> Double {
    time > wave.from ? wave.arrived(time - wave.from) : 0
  }

  private func freshness(at step: Int) -> Double {
    let middle = SimulationTime.start + length * step + length / 2
    guard middle > onset, freshness > .zero else { return 1 }
    return PortableMath.exp(-((middle - onset) / freshness))
  }

  /// The share of children that come `number` steps after a parent, both anywhere in their step.
  private static func share(
    of kind: GenerationMatrix.Kind, in scenario: Scenario, at number: Int,
    _ step: SimulationDuration
  ) -> Double {
    let kernel: MediaChannel.Kernel =
      switch kind {
      case .post(let channel, _): scenario.channels[channel].kernel
      case .article: .exponential(mean: .minutes(200))
      case .contact: .exponential(mean: .minutes(30))
      }
    let late = kernel.share(within: step * (Double(number) + 0.5))
    let early = number == 0 ? 0 : kernel.share(within: step * (Double(number) - 0.5))
    return late - early
  }
}

extension MediaChannel.Kernel {
  /// The share of children that come within `delay`, 0 to 1.
  public func share(within delay: SimulationDuration) -> Double {
    guard delay > .zero else { return 0 }
    switch self {
    case .lomax(let scale, let theta):
      return 1 - PortableMath.exp(-theta * PortableMath.log(1 + delay / scale))
    case .plateau(let scale, let theta):
      let flat = theta / (1 + theta)
      if delay <= scale { return flat * (delay / scale) }
      return 1 - (1 - flat) * PortableMath.exp(-theta * PortableMath.log(delay / scale))
    case .exponential(let mean):
      return 1 - PortableMath.exp(-(delay / mean))
    }
  }
}
