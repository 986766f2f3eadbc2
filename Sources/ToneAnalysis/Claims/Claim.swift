/// Something that a text says is so, or will be.
public struct Claim: Sendable, Equatable {
  /// Where it is said: UTF-8 offsets of the text.
  public let range: Range<Int>
  /// What it is about: stems, in alphabetical order, without the quantity.
  public let subject: [String]
  /// The amount, if it names one.
  public let quantity: Quantity?
  /// How a time is meant, such as "by" or "at"; empty for other amounts.
  public let role: String
  /// Whether it says that something is not so.
  public let isNegated: Bool
  /// Whether it says what the speaker will do.
  public let isCommitment: Bool
  /// Whether it says that this is how things stand now, and may have stood otherwise before.
  let isUpdate: Bool
  /// Whether it says "may", "usually" or the like.
  let isHedged: Bool
  /// What it may be about besides its own words: "it" stands for the sentence before, and a clause
  /// without a subject has that of the clause before.
  var background: [String] = []
  /// The clause that it stands in.
  var context = Clause.none
  /// What its clause says to happen.
  var frame: ClauseFrame { context.frame }
  /// Where its clause stands: UTF-8 offsets.
  var clause: Range<Int> { context.range }

  /// Whether it commits to an outcome, such as a refund, rather than to a message.
  var promisesOutcome: Bool {
    isCommitment && !isNegated && subject.contains(where: Self.outcomes.contains)
  }

  private static let outcomes: Set<String> = Set(
    [
      "refund", "refunded", "fix", "restore", "resolve", "deliver", "compensate", "replace",
      "repair", "solve", "pay", "paid", "reimburse", "complete", "finish", "compensation",
      "replacement", "money",
    ].flatMap {
      [WordForm.stem($0), Words.concepts[WordForm.stem($0)] ?? "", ClaimWords.term($0).base]
    })
}

/// A clause, for all claims in it.
final class Clause: Sendable, Equatable {
  /// What it says to happen.
  let frame: ClauseFrame
  /// Where it stands: UTF-8 offsets.
  let range: Range<Int>

  /// A clause that says nothing.
  static let none = Clause(ClauseFrame(), at: 0..<0)

  init(_ frame: ClauseFrame, at range: Range<Int>) {
    self.frame = frame
    self.range = range
  }

  static func == (one: Clause, other: Clause) -> Bool {
    one === other || one.range == other.range && one.frame == other.frame
  }
}
