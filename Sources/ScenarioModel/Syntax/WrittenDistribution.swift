public import EventKernel

/// A name with arguments in parentheses, as authors write distributions and kernels.
struct WrittenCall {
  /// What stands before the parenthesis.
  var name: String
  /// The arguments, trimmed.
  var arguments: [String]

  /// Reads `name(a, b)`; `nil` when the parentheses are not there.
  init?(_ text: String) {
    guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else { return nil }
    name = String(text[..<open])
    let inner = text[text.index(after: open)...].dropLast()
    arguments = inner.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.trimmingSpaces() }
  }

  /// All arguments as durations of zero or more, or `nil`.
  var durations: [SimulationDuration]? {
    let values = arguments.compactMap { SimulationDuration(written: $0) }
    return values.count == arguments.count && values.allSatisfy { $0 >= .zero } ? values : nil
  }

  /// A duration above zero followed by a number of zero or more, or `nil`.
  var durationAndNumber: (SimulationDuration, Double)? {
    guard arguments.count == 2, let duration = SimulationDuration(written: arguments[0]),
      let number = Double(arguments[1]), duration > .zero, number >= 0, number.isFinite
    else { return nil }
    return (duration, number)
  }
}

extension Substring {
  /// The text without spaces, tabs and line ends at both ends.
  func trimmingSpaces() -> String {
    var rest = self
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}

extension DurationDistribution {
  /// Reads a time that varies, such as `5m`, `uniform(2m,10m)` or `lognormal(5m,0.5)`.
  ///
  /// The other names are `constant(time)`, `triangular(low,mode,high)`, `exponential(mean)`,
  /// `gamma(mean,shape)`, `weibull(scale,shape)` and `empirical(time,time,…)`; `lognormal` takes the
  /// median and sigma.
  ///
  /// - Returns: `nil` for anything else, and for bounds in the wrong order.
  public init?(written text: String) {
    if let fixed = SimulationDuration(written: text), fixed >= .zero {
      self = .constant(fixed)
      return
    }
    guard let call = WrittenCall(text), let value = Self.ofTimes(call) ?? Self.ofShape(call)
    else { return nil }
    self = value
  }

  /// Those whose parameters are all durations.
  private static func ofTimes(_ call: WrittenCall) -> DurationDistribution? {
    guard let times = call.durations, !times.isEmpty else { return nil }
    switch (call.name, times.count) {
    case ("constant", 1): return .constant(times[0])
    case ("exponential", 1): return .exponential(mean: times[0])
    case ("uniform", 2) where times[0] <= times[1]: return .uniform(low: times[0], high: times[1])
    case ("triangular", 3) where times[0] <= times[1] && times[1] <= times[2]:
      return .triangular(low: times[0], mode: times[1], high: times[2])
    case ("empirical", _): return .empirical(times)
    default: return nil
    }
  }

  /// Those with a duration and a number.
  private static func ofShape(_ call: WrittenCall) -> DurationDistribution? {
    guard let (time, number) = call.durationAndNumber else { return nil }
    switch call.name {
    case "lognormal": return .lognormal(median: time, sigma: number)
    case "gamma" where number > 0: return .gamma(mean: time, shape: number)
    case "weibull" where number > 0: return .weibull(scale: time, shape: number)
    default: return nil
    }
  }

  /// The distribution as authors write it.
  public var written: String {
    switch self {
    case .constant(let time): "constant(\(time))"
    case .uniform(let low, let high): "uniform(\(low),\(high))"
    case .triangular(let low, let mode, let high): "triangular(\(low),\(mode),\(high))"
    case .exponential(let mean): "exponential(\(mean))"
    case .lognormal(let median, let sigma): "lognormal(\(median),\(sigma))"
    case .gamma(let mean, let shape): "gamma(\(mean),\(shape))"
    case .weibull(let scale, let shape): "weibull(\(scale),\(shape))"
    case .empirical(let times): "empirical(\(times.map(\.description).joined(separator: ",")))"
    }
  }
}

extension MediaChannel.Kernel {
  /// Reads how soon children follow: `lomax(5m,0.242)`, `plateau(5m,0.242)`, `exponential(30m)`.
  ///
  /// - Returns: `nil` for anything else, and for a theta of 0.
  public init?(written text: String) {
    guard let call = WrittenCall(text) else { return nil }
    if call.name == "exponential", let times = call.durations, times.count == 1, times[0] > .zero {
      self = .exponential(mean: times[0])
      return
    }
    guard let (scale, theta) = call.durationAndNumber, theta > 0 else { return nil }
    switch call.name {
    case "lomax": self = .lomax(scale: scale, theta: theta)
    case "plateau": self = .plateau(scale: scale, theta: theta)
    default: return nil
    }
  }
}
