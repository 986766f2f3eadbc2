public import EventKernel

/// How posts breed posts: a marked multi-type branching process.
///
/// λ(t) = μ(t) + p(t) Σ R · w(mᵢ) · arousalBoost^(4(Aᵢ − A₀)) · φ(t − tᵢ). Defaults are those of
/// the crisis library; all are parameters, most of them assumptions.
public struct Virality: Sendable, Hashable {
  /// A second wave at a moment of its own.
  public struct Shock: Sendable, Hashable {
    /// When, since STARTEX.
    public var at: SimulationTime
    /// Expected number of posts it starts, ≥ 0.
    public var size: Double
    /// Why, for the debrief.
    public var reason: String
    /// Where; empty: by the channels' shares.
    public var channel: String

    /// Describes a shock.
    public init(at: SimulationTime, size: Double, reason: String, channel: String = "") {
      self.at = at
      self.size = size
      self.reason = reason
      self.channel = channel
    }
  }

  /// Expected number of posts that the crisis itself starts (M0), ≥ 0.
  public var seedPosts = 500.0
  /// Over which the seed posts come, by an exponential rise; zero: all within minutes.
  public var ramp = SimulationDuration.hours(2)
  /// When the crisis breaks, since STARTEX.
  public var onset = SimulationTime.start
  /// Mean number of children of an average post before thinning (R).
  public var reproduction = 0.8
  /// Freshness: p(t) decays by e^{−t/tau}.
  public var freshness = SimulationDuration.hours(96)
  /// Exponent b of reach in w(m) = m^b / E[m^b], 0.5 to 1.
  public var reachExponent = 0.8
  /// Gamma dispersion k of offspring luck (negative binomial offspring); 0: none.
  public var luck = 0.0
  /// Diffusion per moral-emotional word step; 1.20 in Brady et al., PNAS 114 (2017) 7313.
  public var arousalBoost = 1.2
  /// Arousal of an average post, 0 to 1.
  public var averageArousal = 0.5
  /// The share of children that cross to another region, 0 to 1.
  public var crossing = 0.08
  /// Extra delay when a child is written in another language: lognormal median.
  public var translationLag = SimulationDuration.hours(3)
  /// Ordinary mentions per hour, crisis or not; they make thresholds noisy.
  public var background = 5.0
  /// The share of background mentions that is negative, 0 to 1.
  public var backgroundNegative = 0.2
  /// Scale of press interest; 25·news outlets are finite.
  public var news = 2.0
  /// Later waves.
  public var shocks: [Shock] = []
  /// Standard deviations of per-crisis random effects on ln c, ln theta, ln tau and R.
  public var effectSigmas = EffectSigmas()
  /// Posts after which the run is refused as supercritical; a guard, not a model part.
  public var postLimit = 20_000_000

  /// Standard deviations of the per-crisis random effects; all zero: none.
  public struct EffectSigmas: Sendable, Hashable {
    /// Of ln c.
    public var scale = 0.0
    /// Of ln theta.
    public var theta = 0.0
    /// Of ln tau.
    public var freshness = 0.0
    /// Of R.
    public var reproduction = 0.0

    /// No random effects.
    public init() {}
  }

  /// The library's defaults.
  public init() {}
}

/// What the organization's answers do to virality and sentiment; all magnitudes are assumptions.
public struct ResponseEffects: Sendable, Hashable {
  /// Factor on branching for a fresh, matched response, by what the message is; 1: no effect.
  public var factors: [MessagePurpose: Double] = [
    .holding: 0.85, .instruction: 0.65, .adjusting: 0.65, .apology: 0.62, .explanation: 0.7,
    .correction: 0.75, .compensation: 1.05, .denial: 1.1, .update: 0.9, .reply: 0.95,
    .statusPage: 1.0, .internalBrief: 0.95,
  ]
  /// Time constant of lateness: T = e^{−Δ/τ}, Δ from public onset.
  public var lateness = SimulationDuration.hours(12)
  /// Time over which a response takes effect.
  public var onset = SimulationDuration.hours(2)
  /// Effect multiplier when the strategy fits the SCCT cluster, is next to it, or misses it.
  public var match = 1.0
  /// Effect multiplier for a strategy next to the fitting one.
  public var adjacent = 0.5
  /// Effect multiplier for a strategy that misses; a miss of denial also causes a second shock.
  public var mismatch = 0.0
  /// Size of the second shock after a wrong denial, as a share of the seed posts.
  public var denialShock = 0.35
  /// Size of the shock when a blackout is broken by a cheerful post, as a share of seed posts.
  public var blackoutShock = 0.05
  /// Half-life of mood.
  public var moodHalfLife = SimulationDuration.hours(48)
  /// How strongly a well-toned, matched, timely message lifts mood; −1 to 1 scale.
  public var moodLift = 0.25

  /// The library's defaults.
  public init() {}
}

/// Calls, chats and mails that a crisis causes.
public struct ContactDemand: Sendable, Hashable {
  /// How people get in touch.
  public enum Medium: String, CaseIterable, Sendable {
    case voice, chat, email
  }

  /// People affected, ≥ 0.
  public var affected = 0
  /// The chance that one of them contacts the organization, 0 to 1.
  public var probability = 0.0
  /// Median of the lognormal lag from onset.
  public var lagMedian = SimulationDuration.hours(3)
  /// Standard deviation of ln(lag).
  public var lagSigma = 1.2
  /// How many come by each medium; relative.
  public var media: [Medium: Double] = [.voice: 0.5, .chat: 0.3, .email: 0.2]
  /// Median patience by medium, lognormal with sigma 0.8.
  public var patience: [Medium: SimulationDuration] = [
    .voice: .minutes(8), .chat: .minutes(15), .email: .hours(24),
  ]
  /// On giving up: the chance to try again, 0.26 (Lithium, self-reported).
  public var retry = 0.26
  /// On giving up: the chance to complain in public, 0.15 (Lithium, self-reported).
  public var publicComplaint = 0.15
  /// On giving up: the chance to tell friends, 0.29 (Lithium, self-reported).
  public var privateComplaint = 0.29

  /// No contacts.
  public init() {}
}
