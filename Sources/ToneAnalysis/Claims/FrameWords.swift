/// Small closed sets of words by which a clause is read.
enum FrameWords {
  /// Whether `word` says more of a clause than what it is about: negation, number, time, address.
  static func isFrameWord(_ word: String) -> Bool {
    frameWords.contains(word) || auxiliaries.contains(word) || ClaimWords.denials.contains(word)
      || ClauseFrame.Mark.alone(word) != nil || TimeReader.isName(word)
  }

  private static let frameWords: Set<String> = [
    "you", "never", "who", "which", "too", "also", "well", "of", "as", "however", "day", "clock",
    "hour", "24", "last", "noone", "everyone", "everybody", "all", "every", "each", "both", "some",
    "several", "a", "an", "one", "only", "without", "hardly",
  ]

  static let auxiliaries: Set<String> = [
    "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "will", "can", "be",
  ]

  static let beforeVerbs: Set<String> = [
    "will", "not", "to", "please", "can", "must", "cannot", "did", "does",
  ]

  static let prepositions: Set<String> = [
    "in", "on", "at", "to", "from", "for", "with", "by", "about", "into", "after", "before",
    "under", "over", "through", "during", "until", "since", "within",
  ]
}
