/// All that an analyzer says of a reply, from one reading of it.
public struct ToneReading: Sendable, Equatable {
  /// How it reads.
  public let profile: ToneProfile
  /// The response strategies it uses, strongest first.
  public let strategies: [StrategyTag]
  /// What its writer should look at again, in the order of the text.
  public let findings: [ToneFinding]
}

extension ToneAnalyzer {
  /// The profile, strategies and findings of `reply` in `context`; as three calls, in a third of
  /// their time.
  public func read(_ reply: String, context: ToneContext = ToneContext()) -> ToneReading {
    var reply = ReplyReading(reply, rules: rules, context: context)
    let profile = reply.profile()
    return ToneReading(
      profile: profile, strategies: reply.strategyTags(),
      findings: Lint(reply, profile).findings())
  }
}

/// An analyzer that does not read the same text twice.
///
/// For work that meets the same texts over and over, such as replications of a drill. May be shared
/// by threads.
public final class ToneMemory: Sendable {
  private struct Key: Hashable, Sendable {
    let text: String
    let post: String?
    let severity: Int
  }

  private let analyzer: ToneAnalyzer
  private let readings = Memo<Key, ToneReading>()
  private let known = Memo<String, TextClaims>()
  private let relations = ClaimRelations()

  /// A memory of what `analyzer` has read.
  public init(_ analyzer: ToneAnalyzer = .standard) { self.analyzer = analyzer }

  /// What the analyzer says of `text`, as an answer to `post`, in a matter as grave as `severity`.
  public func reading(of text: String, post: String?, severity: Int) -> ToneReading {
    readings.value(for: Key(text: text, post: post, severity: severity)) {
      analyzer.read(text, context: ToneContext(post: post, severity: severity))
    }
  }

  /// The claims in `text`, in order.
  public func claims(in text: String) -> TextClaims {
    known.value(for: text) { TextClaims(text) }
  }

  /// An empty ledger that does not compare the claims of the same two texts twice.
  public func ledger() -> ClaimLedger { ClaimLedger(relations) }
}
