import EventKernel

/// What a net time is worth: full score up to the target, a slow loss through the grace, then a
/// halving every half-life.
///
/// Speed beyond the target does not pay.
struct TimelinessCurve {
  /// The target T.
  let target: SimulationDuration
  /// The grace G.
  let grace: SimulationDuration
  /// The half-life H.
  let halfLife: SimulationDuration

  /// A curve; `nil` grace is a third of the target, `nil` half-life two thirds.
  init(target: SimulationDuration, grace: SimulationDuration?, halfLife: SimulationDuration?) {
    self.target = target
    self.grace = grace ?? target / 3
    self.halfLife = halfLife ?? (target * 2) / 3
  }

  /// The score of a net time, 0 to 1.
  func score(_ elapsed: SimulationDuration) -> Double {
    guard elapsed > target else { return 1 }
    let late = elapsed - target
    guard late > grace else { return 1 - 0.2 * (late / grace) }
    guard halfLife > .zero else { return 0 }
    return 0.8 * Self.halving((late - grace) / halfLife)
  }

  /// How long one must have waited before never stopping can be judged.
  var leastWindow: SimulationDuration { target + grace + halfLife }

  /// 2^−x for x ≥ 0, exact for whole x, with portable arithmetic only.
  private static func halving(_ exponent: Double) -> Double {
    guard exponent < 60 else { return 0 }
    let whole = Int(exponent)
    let power = 1 / Double(1 << whole)
    let rest = exponent - Double(whole)
    return rest == 0 ? power : power * PortableMath.exp(-rest * 0.693_147_180_559_945_3)
  }
}
