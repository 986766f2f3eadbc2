/// The seal the chain keeps of a free text, so that the text can be erased and the chain still holds.
public struct TextReference: Hashable, Sendable {
  /// SHA-256 of salt and text, 64 lowercase hexadecimal digits.
  public let hash: String

  init(hash: String) { self.hash = hash }

  /// Seals a text.
  init(sealing salted: SaltedText) { hash = contentHash(of: salted.salt + salted.text) }
}

/// A free text with the salt that keeps its hash from being guessed.
public struct SaltedText: Hashable, Sendable {
  /// Hexadecimal digits that stand before the text when it is hashed.
  public let salt: String
  /// What was written.
  public let text: String

  init(salt: String, text: String) {
    self.salt = salt
    self.text = text
  }
}

/// The seal of a free text, made when somebody asks for it.
enum TextSeal: Hashable, Sendable {
  /// As a file has it.
  case made(TextReference)
  /// Of a text whose salt follows from the header and its entry's number.
  case fresh(String, salts: SaltSource, sequence: Int)

  var reference: TextReference {
    switch self {
    case .made(let reference): reference
    case .fresh(let text, let salts, let sequence):
      TextReference(sealing: salts.salted(text, sequence))
    }
  }
}

/// Where salts come from: the same header, secret and sequence give the same salt, hence bytes.
///
/// Without a secret, who has the journal can test guesses of an erased text. A live drill gives a
/// secret that is kept apart or thrown away after ENDEX.
struct SaltSource: Hashable, Sendable {
  let headerHash: String
  let secret: String

  /// The text of entry `sequence` with its salt.
  func salted(_ text: String, _ sequence: Int) -> SaltedText {
    SaltedText(salt: salt(for: sequence), text: text)
  }

  private func salt(for sequence: Int) -> String {
    String(contentHash(of: "salt:\(secret):\(headerHash):\(sequence)").prefix(32))
  }
}
