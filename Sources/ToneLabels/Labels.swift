public import ToneAnalysis

/// A crisis that labelled replies belong to.
public struct LabelledScenario: Sendable, Hashable {
  /// Its name in the files, such as "recall".
  public let id: String
  /// What happened, in a few words.
  public let title: String
  /// The responsibility that people attribute.
  public let cluster: ResponsibilityCluster
  /// Whether there was a like crisis before.
  public let hasHistory: Bool
  /// Whether an admission of fault needs legal approval.
  public let isLegallySensitive: Bool
  /// The fact sheet.
  public let facts: [FactStatement]
}

/// A reply with its ratings.
public struct LabelledReply: Sendable, Hashable {
  /// Its name in the files.
  public let id: String
  /// Whether it is kept apart from tuning.
  public let isHeld: Bool
  /// The crisis.
  public let scenario: LabelledScenario
  /// The post it answers, or nil for a statement to everybody.
  public let post: String?
  /// How grave the matter is, 0 to 4.
  public let severity: Int
  /// Where it was written: "public" or "private".
  public let channel: String
  /// The reply.
  public let text: String
  /// What kind of reply its author meant to write; may be empty.
  public let note: String
  /// The ratings, 0 to 4 in halves; a dimension that does not apply is left out.
  public let scores: [LabelDimension: Double]

  /// What to judge it against.
  public var context: ToneContext {
    ToneContext(post: post, severity: severity, knownFacts: scenario.facts)
  }
}

/// Two texts of which one must score higher on one dimension, or neither.
public struct MinimalPair: Sendable, Hashable {
  /// Which way the scores must go.
  public enum Direction: String, CaseIterable, Sendable {
    /// The first text scores higher.
    case higher
    /// The second text scores higher.
    case lower
    /// Both score alike.
    case same
  }

  /// Its name in the file.
  public let id: String
  /// Whether it is kept apart from tuning.
  public let isHeld: Bool
  /// What the texts differ in.
  public let dimension: LabelDimension
  /// The dimension, or what must make no difference, such as "invariance-name".
  public let group: String
  /// The responsibility that people attribute; nil for posts.
  public let cluster: ResponsibilityCluster?
  /// Whether there was a like crisis before.
  public let hasHistory: Bool
  /// Whether an admission of fault needs legal approval.
  public let isLegallySensitive: Bool
  /// How grave the matter is, 0 to 4.
  public let severity: Int
  /// The post that both texts answer, or nil where the texts are posts themselves.
  public let post: String?
  /// The fact sheet.
  public let facts: [FactStatement]
  /// One text.
  public let a: String
  /// The other.
  public let b: String
  /// Which way the scores must go.
  public let direction: Direction
  /// What the texts differ in, in a few words.
  public let reason: String

  /// What to judge both texts against.
  public var context: ToneContext {
    ToneContext(post: post, severity: severity, knownFacts: facts)
  }
}

/// Two statements that can both be right, or cannot.
public struct ContradictionPair: Sendable, Hashable {
  /// Its name in the file.
  public let id: String
  /// Whether it is kept apart from tuning.
  public let isHeld: Bool
  /// Whether `earlier` is on the fact sheet; else the team has said it.
  public let isFact: Bool
  /// What stood before.
  public let earlier: String
  /// What is said now.
  public let text: String
  /// Whether they cannot both be right.
  public let isContradiction: Bool
  /// What sort of claim, such as "money".
  public let kind: String
  /// What differs, in a few words.
  public let reason: String
}

/// A text written in one of several voices.
public struct VoiceSample: Sendable, Hashable {
  /// The voice.
  public let voice: String
  /// Its place among the voice's texts, from 1.
  public let number: Int
  /// The text.
  public let text: String
}
