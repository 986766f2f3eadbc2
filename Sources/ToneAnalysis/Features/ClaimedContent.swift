/// What a text claims, held against the fact sheet and earlier statements: worked out once for all
/// that ask.
struct ClaimedContent {
  /// The claims; empty if there is nothing to hold them against.
  let claims: [Claim]
  /// The fact sheet.
  let facts: ClaimLedger
  /// Where the text says otherwise than the facts or earlier statements.
  let contradictions: [Contradiction]

  /// Reads the claims of `reading` where `context` has facts or earlier statements.
  init(_ reading: Reading, context: ToneContext) {
    var ledger = ClaimLedger()
    for fact in context.knownFacts { ledger.record(fact: fact) }
    facts = ledger
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
}
