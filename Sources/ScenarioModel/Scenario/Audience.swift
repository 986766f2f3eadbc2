public import EventKernel

/// A place where people talk.
public struct MediaChannel: Sendable, Hashable {
  /// Who controls the channel.
  public enum Ownership: String, CaseIterable, Sendable {
    case owned, earned, paid
  }

  /// How long after a post its children come.
  public enum Kernel: Sendable, Hashable {
    /// Lomax: density ∝ (1 + t/scale)^−(1+theta).
    case lomax(scale: SimulationDuration, theta: Double)
    /// Constant up to `scale`, then a power law with exponent 1 + theta (Zhao et al. 2015).
    case plateau(scale: SimulationDuration, theta: Double)
    /// Exponential with the given mean.
    case exponential(mean: SimulationDuration)
  }

  /// The name other elements refer to.
  public var id: String
  /// A title for reports.
  public var title: String
  /// Who controls it.
  public var ownership: Ownership
  /// Delays of shares and replies.
  public var kernel: Kernel
  /// How much of the talk happens here; relative to the other channels, ≥ 0.
  public var share: Double
  /// The share of child posts that stay on the channel, 0 to 1; the rest spreads by `share`.
  public var stay: Double
  /// Whether the organization can publish here.
  public var isPublishable: Bool

  /// Describes a channel.
  public init(id: String, title: String, ownership: Ownership, kernel: Kernel, share: Double) {
    self.id = id
    self.title = title
    self.ownership = ownership
    self.kernel = kernel
    self.share = share
    stay = 0.85
    isPublishable = ownership != .paid
  }
}

/// A part of the world with its own clock and language.
public struct Region: Sendable, Hashable {
  /// The name other elements refer to.
  public var id: String
  /// A title for reports.
  public var title: String
  /// IANA zone; decides the hour of the day there.
  public var zone: String
  /// BCP 47 language tag.
  public var language: String
  /// Whether the crisis starts here.
  public var isHome: Bool

  /// Describes a region.
  public init(id: String, title: String, zone: String, language: String, isHome: Bool) {
    self.id = id
    self.title = title
    self.zone = zone
    self.language = language
    self.isHome = isHome
  }
}

/// The behavioural archetypes of the audience.
public enum Persona: String, CaseIterable, Sendable, Comparable {
  case advocate, detractor, passive, troll, journalist, influencer, employee

  /// The order of declaration, which is the order of reports.
  public static func < (left: Persona, right: Persona) -> Bool { left.index < right.index }

  /// The position among all cases, for tables indexed by persona.
  public var index: Int {
    switch self {
    case .advocate: 0
    case .detractor: 1
    case .passive: 2
    case .troll: 3
    case .journalist: 4
    case .influencer: 5
    case .employee: 6
    }
  }
}

/// How a persona behaves; every value is an assumption that the scenario's author may change.
public struct PersonaTraits: Sendable, Hashable {
  /// Added to a post's sentiment, −1 to 1.
  public var sentimentShift: Double
  /// Mean arousal of its posts, 0 to 1.
  public var arousal: Double
  /// Multiplies the number of children of its posts, ≥ 0.
  public var contagion: Double
  /// Multiplies its reach, > 0.
  public var reachFactor: Double
  /// The chance that a post asks the organization for an answer, 0 to 1.
  public var addressesBrand: Double
  /// How much a good answer moves it, 0 (not at all) to 1 (wholly).
  public var forgiveness: Double

  /// Describes a persona's behaviour.
  public init(
    sentimentShift: Double, arousal: Double, contagion: Double, reachFactor: Double,
    addressesBrand: Double
  ) {
    self.sentimentShift = sentimentShift
    self.arousal = arousal
    self.contagion = contagion
    self.reachFactor = reachFactor
    self.addressesBrand = addressesBrand
    forgiveness = 0.5
  }
}

/// A group of people with one region, language and mix of personas.
public struct AudienceSegment: Sendable, Hashable {
  /// The name other elements refer to.
  public var id: String
  /// A title for reports.
  public var title: String
  /// How many people; at least 1.
  public var size: Int
  /// Where they live.
  public var region: String
  /// BCP 47 tag of the language they write.
  public var language: String
  /// The share of each persona; they sum to 1 after reading.
  public var mix: [Persona: Double]
  /// Median number of followers of a member, > 0.
  public var reachMedian: Double
  /// Standard deviation of ln(followers), ≥ 0; the default 1.6 was measured on 394 987 resharers.
  public var reachSigma: Double
  /// Sentiment before the crisis, −1 to 1.
  public var priorSentiment: Double
  /// Where this segment writes, by channel; empty: by the channels' own shares.
  public var channelShares: [String: Double]

  /// Describes a segment.
  public init(id: String, title: String, size: Int, region: String, language: String) {
    self.id = id
    self.title = title
    self.size = size
    self.region = region
    self.language = language
    mix = [.passive: 1]
    reachMedian = 182
    reachSigma = 1.6
    priorSentiment = 0
    channelShares = [:]
  }
}

/// A named person or body.
public struct Stakeholder: Sendable, Hashable {
  /// The name other elements refer to.
  public var id: String
  /// A name for reports; a role description, never a real person.
  public var title: String
  /// How it behaves.
  public var persona: Persona
  /// Followers or readers.
  public var reach: Double
  /// Posts per day about the organization.
  public var postsPerDay: Double
  /// Sentiment towards the organization before the crisis, −1 to 1.
  public var sentiment: Double
  /// Where it speaks.
  public var channel: String

  /// Describes a stakeholder.
  public init(
    id: String, title: String, persona: Persona, reach: Double, channel: String
  ) {
    self.id = id
    self.title = title
    self.persona = persona
    self.reach = reach
    self.channel = channel
    postsPerDay = 1
    sentiment = 0
  }
}

/// The visible formula that makes a stakeholder primary or secondary.
///
/// score = reachWeight · log10(reach) / 7 + frequencyWeight · min(postsPerDay / 10, 1)
/// + sentimentWeight · |min(sentiment, 0)|; primary when score ≥ `threshold`.
public struct TierFormula: Sendable, Hashable {
  /// Weight of reach.
  public var reachWeight = 0.6
  /// Weight of posting frequency.
  public var frequencyWeight = 0.2
  /// Weight of a negative attitude.
  public var sentimentWeight = 0.2
  /// From this score on a stakeholder is primary.
  public var threshold = 0.5

  /// The default formula, an assumption.
  public init() {}

  /// The score of a stakeholder, 0 to about 1.
  public func score(of stakeholder: Stakeholder) -> Double {
    let reach = PortableMath.log(max(stakeholder.reach, 1)) / (7 * 2.302585092994046)
    let frequency = min(stakeholder.postsPerDay / 10, 1)
    let attitude = max(-stakeholder.sentiment, 0)
    return reachWeight * reach + frequencyWeight * frequency + sentimentWeight * attitude
  }

  /// Whether a stakeholder is primary.
  public func isPrimary(_ stakeholder: Stakeholder) -> Bool {
    score(of: stakeholder) >= threshold
  }
}

/// A place of the customer's journey.
public struct Touchpoint: Sendable, Hashable {
  /// The name other elements refer to.
  public var id: String
  /// A title for reports.
  public var title: String
  /// How much harm a failure does here, 0 to 5.
  public var harm: Int
  /// How many of the posts and contacts are about it, relative to the others, ≥ 0.
  public var share: Double

  /// Describes a touchpoint.
  public init(id: String, title: String, harm: Int, share: Double) {
    self.id = id
    self.title = title
    self.harm = harm
    self.share = share
  }
}

/// The text of a post, with labels that a person wrote.
public struct Verbatim: Sendable, Hashable {
  /// What the writer feels, as labelled by the author.
  public enum Emotion: String, CaseIterable, Sendable {
    case none, frustration, betrayal, distress, fear, anger, sadness, gratitude, amusement
  }

  /// The name facts of the journal refer to.
  public var id: String
  /// The text.
  public var text: String
  /// Who would write it; `nil`: anyone.
  public var persona: Persona?
  /// BCP 47 language tag.
  public var language: String
  /// Emotion label.
  public var emotion: Emotion
  /// Urgency label, 0 (none) to 3 (danger now).
  public var urgency: Int
  /// Whether it means the opposite of what it says.
  public var isSarcastic: Bool
  /// Sentiment, −1 to 1.
  public var sentiment: Double
  /// Touchpoint it is about, or empty.
  public var touchpoint: String

  /// Describes a verbatim.
  public init(id: String, text: String, language: String) {
    self.id = id
    self.text = text
    self.language = language
    persona = nil
    emotion = .none
    urgency = 0
    isSarcastic = false
    sentiment = -0.5
    touchpoint = ""
  }
}

/// A marketing post that goes out by itself.
public struct ScheduledPost: Sendable, Hashable {
  /// The name facts of the journal refer to.
  public var id: String
  /// Where it goes out.
  public var channel: String
  /// When, since STARTEX.
  public var at: SimulationTime
  /// What it is about; a blackout may name it.
  public var topic: String
  /// The text.
  public var text: String

  /// Describes a scheduled post.
  public init(id: String, channel: String, at: SimulationTime, topic: String, text: String) {
    self.id = id
    self.channel = channel
    self.at = at
    self.topic = topic
    self.text = text
  }
}
