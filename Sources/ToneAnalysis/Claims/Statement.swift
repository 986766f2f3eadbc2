/// What a fact or an earlier statement says, read once however many texts are held against it.
struct Statement: Sendable {
  /// Its claims.
  let claims: TextClaims
  /// What it is about.
  let content: PostReading

  private static let known = Memo<String, Statement>()

  /// The reading of `text`, from memory if it was read before.
  static func reading(of text: String) -> Statement {
    known.value(for: text) {
      Statement(claims: TextClaims(text), content: PostReading(text))
    }
  }
}
