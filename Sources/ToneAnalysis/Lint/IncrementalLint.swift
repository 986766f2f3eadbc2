/// Examines a reply again and again while it is being written.
///
/// What does not change from stroke to stroke (the rules, what the facts say, the last text) is kept;
/// a text that has not changed costs nothing. Of the learned heads it asks that of blame alone. What
/// one reply takes stands in `Scoring/tone/README.md`.
public struct IncrementalLint: Sendable {
  /// Everything that is known of the text.
  public struct Reading: Sendable, Equatable {
    /// What the writer should look at again, in the order of the text.
    public let findings: [ToneFinding]
    /// The features.
    public let profile: ToneProfile
    /// The dimensions, in the order of `ToneDimension.allCases`.
    public let dimensions: [DimensionScore]
  }

  private let rules: ToneRules
  private let model: ToneModel?
  private var last: (text: String, context: ToneContext, reading: Reading)?

  /// A lint by `rules`, with `model` for a second opinion on blame.
  public init(rules: ToneRules = .standard, model: ToneModel? = nil) {
    self.rules = rules
    self.model = model
  }

  /// Examines `text` as it is now, O(length); a text that has not changed is not read again.
  public mutating func read(_ text: String, context: ToneContext = ToneContext()) -> Reading {
    if let last, last.text == text, last.context == context { return last.reading }
    var reply = ReplyReading(text, rules: rules, context: context)
    let profile = reply.profile()
    let reading = Reading(
      findings: Lint(reply, profile).findings(), profile: profile,
      dimensions: DimensionReading(reply, profile, blame: model?.blame(in: text)).scores())
    last = (text, context, reading)
    return reading
  }
}
