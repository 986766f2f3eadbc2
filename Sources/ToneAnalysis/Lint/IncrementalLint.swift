/// Examines a reply again and again while it is being written.
///
/// What does not change from stroke to stroke (the rules, the weights, the last text) is kept; a
/// text that has not changed costs nothing. What one reply takes stands in `Scoring/tone/README.md`.
public struct IncrementalLint: Sendable {
  /// Everything that is known of the text.
  public struct Reading: Sendable, Equatable {
    /// What the writer should look at again, in the order of the text.
    public let findings: [ToneFinding]
    /// The features.
    public let profile: ToneProfile
    /// The dimensions, in the order of `ToneDimension.allCases`.
    public let dimensions: [DimensionScore]
    /// What the learned heads make of it; empty without a model.
    public let heads: [HeadReading]
  }

  private let rules: ToneRules
  private let model: ToneModel?
  private var last: (text: String, context: ToneContext, reading: Reading)?

  /// A lint with the learned heads of `model`, or without any.
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
      dimensions: DimensionReading(reply, profile).scores(),
      heads: model?.readings(of: reply.reading.tokens, length: text.utf8.count) ?? [])
    last = (text, context, reading)
    return reading
  }
}
