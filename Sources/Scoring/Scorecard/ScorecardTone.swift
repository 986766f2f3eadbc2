public import EventKernel

/// What was written, and how: fit, consistency, drift and contradiction kept apart.
public struct ToneResult: Sendable, Hashable, Encodable {
  /// One entry per message, by first publication.
  public var messages: [MessageTone] = []
  /// Exposure-weighted (√reach) mean fit, 0 to 1; `nil` without an assessable message.
  public var fit: Double?
  /// Strength-weighted fit of the response strategies with the crisis, over public statements.
  public var strategyFit: Double?
  /// Alikeness of messages on one issue, 0 to 1; `nil` below two on any issue.
  public var consistency: Double?
  /// Pairs the consistency rests on.
  public var consistencyPairs = 0
  /// The control chart of fit; `nil` below ten messages.
  public var drift: ToneDrift?
  /// Places where a text contradicts a fact or an earlier text.
  public var contradictions: [ContradictionResult] = []
  /// Published messages, and how many of them were analysed.
  public var published = 0
  /// Messages analysed.
  public var analysed = 0
  /// Whether no human rated anything: values are indicative, weight at most 0.3.
  public var isIndicative = true
  /// Mean fit by channel, region, role and phase, for tables.
  public var groups: [ToneGroup] = []
  /// Why there is no fit; may be empty.
  public var reason = ""

  /// No messages.
  public init() {}
}

/// How one message reads.
public struct MessageTone: Sendable, Hashable, Encodable {
  /// The entries of its publication, one per channel.
  public var evidence: [Int] = []
  /// The message's id.
  public var message = ""
  /// What it was for, such as `holding`.
  public var purpose = ""
  /// Where it was published.
  public var channels: [String] = []
  /// The level declared when it was published.
  public var level = ""
  /// The author's role.
  public var role = ""
  /// When it was first published.
  public var publishedAt = SimulationTime.start
  /// People reached over all channels.
  public var reach = 0.0
  /// 1 − Σ weight · distance outside the band, 0 to 1; `nil`: not assessable.
  public var fit: Double?
  /// Fit of its strategies with the crisis, 0 to 1; `nil` without scenario or strategy.
  public var strategyFit: Double?
  /// Strategies found, strongest first.
  public var strategies: [String] = []
  /// Feature by feature, largest loss first; features inside their band come last.
  public var features: [FeatureFit] = []
  /// Words and phrases a reader should look at.
  public var flags: [ToneFlag] = []
  /// Why it is not assessable; else empty.
  public var reason = ""

  /// No message.
  public init() {}
}

/// One feature of a message against its band.
public struct FeatureFit: Sendable, Hashable, Encodable {
  /// Raw value of the feature, such as `apology`.
  public var feature = ""
  /// For people.
  public var title = ""
  /// 0 to 1.
  public var value = 0.0
  /// Lower end of the band.
  public var low = 0.0
  /// Upper end of the band.
  public var high = 1.0
  /// Normalised weight, 0 to 1.
  public var weight = 0.0
  /// Distance outside the band, 0 inside.
  public var distance = 0.0
  /// UTF-8 offsets of the words that led to the value.
  public var spans: [TextSpan] = []

  /// A feature inside the widest band.
  public init() {}

  /// What it cost the fit.
  public var loss: Double { weight * distance }
}

/// A range of UTF-8 offsets in a text.
public struct TextSpan: Sendable, Hashable, Encodable {
  /// First offset.
  public var from: Int
  /// First offset after.
  public var to: Int

  /// A span; `from` ≤ `to`.
  public init(_ range: Range<Int>) {
    from = range.lowerBound
    to = range.upperBound
  }
}

/// Words that deserve a look.
public struct ToneFlag: Sendable, Hashable, Encodable {
  /// Where; the whole text when something is absent.
  public var span = TextSpan(0..<0)
  /// The rule that found it.
  public var rule = ""
  /// `advice`, `warning` or `violation`.
  public var severity = ""
  /// Why.
  public var reason = ""
  /// What to write instead; may be empty.
  public var suggestion = ""

  /// A flag on nothing.
  public init() {}
}

/// Fit over time with control limits (exponentially weighted moving average, λ 0.2, L 3;
/// Roberts, Technometrics 1, 1959).
public struct ToneDrift: Sendable, Hashable, Encodable {
  /// One message on the chart.
  public struct Point: Sendable, Hashable, Encodable {
    /// The entry of its first publication.
    public var entry = 0
    /// When.
    public var moment = SimulationTime.start
    /// Its fit.
    public var fit = 0.0
    /// The moving average.
    public var average = 0.0
    /// The lower limit at this point.
    public var low = 0.0
    /// The upper limit at this point.
    public var high = 1.0

    /// A point at STARTEX.
    public init() {}
  }

  /// The mean of the first messages, which the limits stand around.
  public var center = 0.0
  /// How many messages the centre rests on.
  public var baseline = 0
  /// The chart.
  public var points: [Point] = []
  /// Index in `points` of the first one outside its limits.
  public var firstSignal: Int?

  /// An empty chart.
  public init() {}
}

/// A text that says otherwise than a fact or an earlier text.
public struct ContradictionResult: Sendable, Hashable, Encodable {
  /// The entry that published the text.
  public var entry = 0
  /// The message's id.
  public var message = ""
  /// Where in the text; `nil` when only its references show it.
  public var span: TextSpan?
  /// Whether it contradicts the fact sheet, rather than an earlier text.
  public var isFact = true
  /// The fact, such as `F3 v2`, or the earlier message's id.
  public var source = ""
  /// The entry of the fact or the earlier text; `nil` when the scenario alone has it.
  public var sourceEntry: Int?
  /// What the fact or earlier text says.
  public var sourceText = ""
  /// Why, as a sentence.
  public var sentence = ""

  /// No contradiction.
  public init() {}

  /// Both places.
  public var evidence: [Int] { ((sourceEntry.map { [$0] } ?? []) + [entry]).sorted() }
}

/// Mean fit of some messages.
public struct ToneGroup: Sendable, Hashable, Encodable {
  /// `channel`, `role`, `purpose` or `level`.
  public var dimension = ""
  /// Which.
  public var name = ""
  /// How many messages have a fit.
  public var messages = 0
  /// Exposure-weighted mean.
  public var fit = 0.0

  /// No messages.
  public init() {}
}
