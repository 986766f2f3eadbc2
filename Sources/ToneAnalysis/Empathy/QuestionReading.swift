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
  /// The words that ask: from the first that does, at most six units.
  let asking: Range<Int>
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
      return QuestionReading(kind: Self.kind(words), units: sentence, asking: asking(in: sentence))
    }
  }

  private func asking(in sentence: Range<Int>) -> Range<Int> {
    let first = sentence.first {
      let word = reading.token($0).text
      return Self.askers.contains(word) || Self.modals.contains(word) || word == "tell"
    }
    let start = first ?? sentence.lowerBound
    return start..<min(start + 6, sentence.upperBound)
  }

  private static func asksIndirectly(_ words: [Token]) -> Bool {
    let pairs = zip(words.map(\.text), words.dropFirst().map(\.text))
    let tells = pairs.contains { ["tell", "telling"].contains($0) && ["me", "us"].contains($1) }
    let hears = pairs.contains { $0 == "hear" && ["how", "what"].contains($1) }
    let texts = Set(words.map(\.text))
    return tells && !texts.isDisjoint(with: ["more", "how", "what", "about"])
      || hears && !texts.isDisjoint(with: ["like", "want", "may", "love"])
  }

  private static func kind(_ words: [Token]) -> QuestionKind {
    if asksForPapers(words) { return .administrative }
    let texts = words.map(\.text).filter { !openers.contains($0) }
    if arrangesContact(texts) { return .administrative }
    if texts.first == "right" || texts.first == "huh" || texts.first == "ok" { return .rhetorical }
    if isGeneral(texts) { return .general }
    if texts.contains(where: persons.contains) { return .personal }
    if texts.count <= 10, texts.first.map(askers.contains) == true { return .personal }
    return .rhetorical
  }

  /// Whether a word of papers or channels is among them; "3 pm" is a time, no private message.
  private static func asksForPapers(_ words: [Token]) -> Bool {
    words.indices.contains { index in
      let isTime = words[index].text == "pm" && index > 0 && words[index - 1].kind == .number
      return administrative.contains(words[index].stem) && !isTime
    }
  }

  /// "May I call you at three?", "When can we ring you?": asks for leave, not after the person.
  private static func arrangesContact(_ texts: [String]) -> Bool {
    let asked = texts.prefix(1).allSatisfy { timers.contains($0) } ? texts.dropFirst() : texts[...]
    let words = Array(asked.prefix(6))
    guard words.count > 3, modals.contains(words[0]), ["i", "we"].contains(words[1]),
      !texts.contains(where: afterSomething.contains)
    else { return false }
    return zip(words.dropFirst(2), words.dropFirst(3)).contains { verb, object in
      contactVerbs.contains(verb) && ["you", "back", "by", "round", "over"].contains(object)
    }
  }

  private static let afterSomething: Set<String> = [
    "how", "hear", "listen", "need", "feel", "want", "understand",
  ]
  private static let timers: Set<String> = ["when", "what", "where"]
  private static let modals: Set<String> = [
    "may", "can", "could", "shall", "should", "might", "would", "will",
  ]
  private static let contactVerbs: Set<String> = [
    "call", "ring", "phone", "telephone", "text", "contact", "reach", "visit", "see", "meet",
    "write", "come", "drop", "send", "book", "put", "get",
  ]

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
    "would you like to talk", "care to", "what is on your mind", "whats on your mind",
    "whats going on", "whats up", "whats wrong", "how you feeling", "how are you feeling",
    "how have you been", "how you doing", "how are things", "want to vent", "wanna vent",
    "can you tell me more", "tell me more", "would you like to share", "wanna share",
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
