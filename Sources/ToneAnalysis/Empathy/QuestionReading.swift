/// What a question in a reply is after.
enum QuestionKind: Sendable {
  /// Papers, numbers, addresses, or to move elsewhere: how an office asks.
  case administrative
  /// "What happened?", "Are you okay?": open to anybody.
  case general
  /// After this person's feelings or situation.
  case personal
  /// After nothing: asked of the world.
  case rhetorical
}

/// A question with the units of its sentence.
struct QuestionReading: Sendable {
  let kind: QuestionKind
  let units: Range<Int>
}

extension ReplyReading {
  /// The questions of the text, in order.
  ///
  /// A sentence with a question mark is one; so is "please tell me how you are" and its like.
  func questions() -> [QuestionReading] {
    reading.sentences.compactMap { sentence in
      let words = sentence.filter { reading.units[$0].isWord }.map { reading.token($0) }
      guard !words.isEmpty else { return nil }
      let isAsked = reading.isQuestion(sentence.lowerBound)
      guard isAsked || Self.asksIndirectly(words) else { return nil }
      return QuestionReading(kind: Self.kind(words), units: sentence)
    }
  }

  private static func asksIndirectly(_ words: [Token]) -> Bool {
    let texts = words.map(\.text)
    return zip(texts, texts.dropFirst()).contains { first, second in
      (first == "tell" || first == "telling") && (second == "me" || second == "us")
    } && texts.contains { ["more", "how", "what", "about"].contains($0) }
  }

  private static func kind(_ words: [Token]) -> QuestionKind {
    if words.contains(where: { administrative.contains($0.stem) }) { return .administrative }
    let texts = words.map(\.text).filter { !openers.contains($0) }
    if texts.first == "right" || texts.first == "huh" || texts.first == "ok" { return .rhetorical }
    if isGeneral(texts) { return .general }
    if texts.contains(where: persons.contains) { return .personal }
    if texts.count <= 10, texts.first.map(askers.contains) == true { return .personal }
    return .rhetorical
  }

  private static func isGeneral(_ texts: [String]) -> Bool {
    guard texts.count <= 6 else { return false }
    let text = texts.joined(separator: " ")
    return texts.count == 1 || generalQuestions.contains { text.hasPrefix($0) }
  }

  private static let openers: Set<String> = [
    "hey", "hi", "hello", "so", "and", "but", "well", "oh", "please", "sorry", "also", "just",
  ]
  private static let persons: Set<String> = [
    "you", "your", "yours", "yourself", "u", "ur", "she", "he", "they", "her", "his", "their",
    "children", "kids", "child", "baby", "daughter", "son", "family", "mother", "father",
  ]
  private static let askers: Set<String> = [
    "what", "how", "why", "when", "where", "who", "which", "is", "was", "did", "does", "are",
    "were", "has", "have", "any", "anything", "like", "do",
  ]
  private static let generalQuestions = [
    "what happened", "what is up", "what is wrong", "what up", "why", "how come",
    "are you okay", "are you ok", "are you alright", "you okay", "you ok", "how are you",
    "how is it going", "what is going on", "want to talk", "do you want to talk", "wanna talk",
    "can i help", "how can i help", "can i ask why", "why not", "why is that", "what about you",
    "what do you mean", "can you explain", "what is the matter", "anything i can do", "what",
    "would you like to talk", "care to",
  ].filter { $0 != "what" }

  /// Stems of what offices ask for.
  static let administrative: Set<String> = Set(
    [
      "order", "account", "email", "mail", "dm", "pm", "message", "invoice", "tracking",
      "reference",
      "postcode", "zip", "shipping", "shipped", "delivery", "version", "receipt", "ticket",
      "username", "screenshot", "serial", "batch", "lot", "booking", "confirmation", "policy",
      "purchase", "purchased", "seller", "item", "package", "parcel", "browser", "details",
      "device",
      "phone", "store", "refund", "replacement", "app", "link", "website", "model", "carrier",
      "rate", "survey", "proof", "identity", "agreement", "payment", "card", "product", "error",
      "number", "address", "update", "restart", "login",
      "password", "code", "form", "case", "id",
    ].map(WordForm.stem))
}
