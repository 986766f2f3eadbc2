/// How texts should read: bands for tone features, required and forbidden elements.
public struct Guideline: Sendable, Hashable {
  /// Which document this is.
  public var identity: DocumentIdentity
  /// A title for reports.
  public var title: String
  /// Bands, the most specific one that applies to a message wins feature by feature.
  public var profiles: [ToneBands]
  /// Words and phrases that may not stand in a public text, with a reason.
  public var forbidden: [ForbiddenPhrase]

  /// A guideline without bands.
  public init(identity: DocumentIdentity, title: String) {
    self.identity = identity
    self.title = title
    profiles = []
    forbidden = []
  }
}

/// Bands for some situation.
public struct ToneBands: Sendable, Hashable {
  /// A range in which a feature should lie.
  public struct Band: Sendable, Hashable {
    /// Raw value of the tone feature, such as `apology`.
    public var feature: String
    /// Least value, 0 to 1.
    public var low: Double
    /// Greatest value, 0 to 1.
    public var high: Double
    /// Weight, ≥ 0.
    public var weight: Double

    /// Describes a band.
    public init(feature: String, low: Double, high: Double, weight: Double) {
      self.feature = feature
      self.low = low
      self.high = high
      self.weight = weight
    }
  }

  /// Lowest level by rank.
  public var lowestLevel: Int
  /// Highest level by rank.
  public var highestLevel: Int
  /// `public`, `person`, `internal`, or empty: any.
  public var audience: String
  /// BCP 47 language tag, or empty: any.
  public var locale: String
  /// Kinds of message; empty: any.
  public var purposes: Set<MessagePurpose>
  /// The bands.
  public var bands: [Band]

  /// Describes bands for a situation.
  public init(lowestLevel: Int, highestLevel: Int, bands: [Band]) {
    self.lowestLevel = lowestLevel
    self.highestLevel = highestLevel
    self.bands = bands
    audience = ""
    locale = ""
    purposes = []
  }
}

/// A phrase that may not stand in a public text.
public struct ForbiddenPhrase: Sendable, Hashable {
  /// The phrase; case does not matter.
  public var phrase: String
  /// Why.
  public var reason: String
  /// What to write instead.
  public var instead: String

  /// Describes a forbidden phrase.
  public init(phrase: String, reason: String, instead: String) {
    self.phrase = phrase
    self.reason = reason
    self.instead = instead
  }
}
