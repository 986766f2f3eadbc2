import Testing
import ToneAnalysis

/// A reply written for these tests, with what it must show and must not show.
struct Reply: Sendable, CustomTestStringConvertible {
  enum Quality: Sendable { case good, mediocre, bad }

  let quality: Quality
  let text: String
  /// Features of at least 0.3.
  var shows: [ToneFeature] = []
  /// Features of at most 0.15.
  var lacks: [ToneFeature] = []

  var testDescription: String { String(text.prefix(60)) }
}

/// One of the four crises that the replies belong to.
struct Crisis: Sendable {
  let post: String
  let severity: Int
  let replies: [Reply]

  var context: ToneContext { ToneContext(post: post, severity: severity) }

  static let all = [recall, breach, misconduct, rumor]
}
