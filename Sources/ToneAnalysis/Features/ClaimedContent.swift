/// What a text claims, held against the fact sheet and earlier statements: worked out once for all
/// that ask.
struct ClaimedContent {
  /// The claims; empty if there is nothing to hold them against.
  let claims: [Claim]
  /// The fact sheet.
  let facts: ClaimLedger
  /// Where the text says otherwise than the facts or earlier statements.
  let contradictions: [Contradiction]
  /// What facts are about, but the post is not.
  private let news: Set<String>

  /// Reads the claims of `reading` where `context` has facts or earlier statements.
  init(_ reading: Reading, context: ToneContext) {
    var ledger = ClaimLedger()
    for fact in context.knownFacts { ledger.record(fact: fact) }
    facts = ledger
    news = Self.news(context)
    guard !context.knownFacts.isEmpty || !context.earlier.isEmpty else {
      claims = []
      contradictions = []
      return
    }
    for (index, text) in context.earlier.enumerated() {
      ledger.record(text, source: "statement \(index + 1)")
    }
    claims = ClaimReader.claims(in: reading)
    contradictions = ledger.contradictions(in: reading.text, claims: TextClaims(claims))
  }

  private static func news(_ context: ToneContext) -> Set<String> {
    let asked = context.post.map { Statement.reading(of: $0).content.concepts } ?? []
    var news: Set<String> = []
    for fact in context.knownFacts {
      news.formUnion(Statement.reading(of: fact.text).content.telling)
    }
    return news.subtracting(asked)
  }

  /// The first mention of each thing in `tokens` that a fact brings and the post has not named.
  func factsUsed(in tokens: [Token]) -> [Token] {
    guard !news.isEmpty else { return [] }
    var seen: Set<String> = []
    return tokens.filter { token in
      guard let concept = token.concept, news.contains(concept) else { return false }
      return seen.insert(concept).inserted
    }
  }
}
