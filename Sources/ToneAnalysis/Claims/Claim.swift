/// An amount that a text names, as the range of values it allows.
public struct Quantity: Sendable, Hashable {
  /// What is measured.
  public enum Kind: Sendable, Hashable {
    /// Money in a currency, such as "$" or "€"; the values are whole and broken units.
    case money(currency: String)
    /// A number of things; the noun without its ending.
    case count(noun: String)
    /// A share in percent.
    case percent
    /// A length of time, in minutes.
    case span
    /// A time of day, in minutes after midnight.
    case timeOfDay
    /// A day of the year, as month × 100 + day.
    case date
    /// A name with digits, such as a batch; the first part says of what.
    case identifier(of: String, name: String)
  }

  /// What is measured.
  public let kind: Kind
  /// The least value meant: "at least 5" is 5, "about 100" is 90.
  public let low: Double
  /// The greatest value meant; infinite for "at least".
  public let high: Double

  /// Whether one value could be meant by both; false for amounts of different kinds.
  public func isCompatible(with other: Quantity) -> Bool {
    kind == other.kind && low <= other.high && other.low <= high
  }
}

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

  /// Whether it commits to an outcome, such as a refund, rather than to a message.
  var promisesOutcome: Bool {
    isCommitment && !isNegated && subject.contains(where: Self.outcomes.contains)
  }

  private static let outcomes: Set<String> = Set(
    [
      "refund", "refunded", "fix", "restore", "resolve", "deliver", "compensate", "replace",
      "repair", "solve", "pay", "paid", "reimburse", "complete", "finish", "compensation",
      "replacement", "money",
    ].flatMap { [WordForm.stem($0), Words.concepts[WordForm.stem($0)] ?? ""] })
}
