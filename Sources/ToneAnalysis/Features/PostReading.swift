/// What there is in a post for a reply to take up.
struct PostReading {
  /// The things the post is about: stems, with words for one thing made one.
  let concepts: Set<String>
  /// Those that are neither general words nor numbers.
  let telling: Set<String>

  /// Reads `post`, in O(length).
  init(_ post: String) {
    var concepts: Set<String> = []
    var telling: Set<String> = []
    for token in Tokenizer.tokens(of: post) {
      guard let concept = token.concept else { continue }
      concepts.insert(concept)
      if !Words.general.contains(concept) { telling.insert(concept) }
    }
    self.concepts = concepts
    self.telling = telling
  }
}
