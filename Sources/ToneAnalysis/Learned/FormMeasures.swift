/// Measures of address and form: how a request is put, to whom, how long.
///
/// None looks at grammar or spelling. The politeness strategies follow C. Danescu-Niculescu-Mizil et al., *A computational approach to
/// politeness with application to social factors*, ACL 2013, as far as they need no parser.
struct FormMeasures {
  private let tokens: [Token]
  private let words: [Int]
  private let sentences: [[Int]]
  private(set) var items: [FeatureItem] = []

  /// The measures of `tokens`.
  static func items(of tokens: [Token]) -> [FeatureItem] {
    var measures = FormMeasures(tokens)
    measures.addCourtesy()
    measures.addStarts()
    measures.addRequests()
    measures.addAddress()
    measures.addLength()
    return measures.items
  }

  private init(_ tokens: [Token]) {
    self.tokens = tokens
    words = tokens.indices.filter { tokens[$0].kind == .word }
    var sentences: [[Int]] = [[]]
    for (index, token) in tokens.enumerated() {
      if token.kind == .word { sentences[sentences.count - 1].append(index) }
      if token.endsSentence, sentences.last?.isEmpty == false { sentences.append([]) }
    }
    self.sentences = sentences.filter { !$0.isEmpty }
  }

  private mutating func add(_ name: String, at token: Int? = nil, _ value: Double = 0.25) {
    let tokens = token.map { $0..<$0 + 1 } ?? 0..<0
    let key = FeatureKey(named: "form." + name).value
    items.append(FeatureItem(key: key, sort: .measure, value: value, tokens: tokens))
  }

  private func first(of set: Set<String>, in places: some Sequence<Int>) -> Int? {
    places.first { set.contains(tokens[$0].text) }
  }

  private mutating func addFirst(_ name: String, of set: Set<String>) {
    if let place = first(of: set, in: words) { add(name, at: place) }
  }

  private mutating func addCourtesy() {
    if let start = words.first {
      let opening = tokens[start].text
      if opening == "please" { add("please-first", at: start) }
      if Self.greetings.contains(opening) { add("greeting", at: start) }
      if Self.auxiliaries.contains(opening) { add("auxiliary-first", at: start) }
      if Self.fillers.contains(opening) { add("filler-first", at: start) }
      if opening == "how" || opening == "why" || opening == "what" {
        add(opening + "-first", at: start)
      }
      if opening == "rt" { add("retweet", at: start) }
    }
    if let place = first(of: ["please"], in: words.dropFirst()) { add("please", at: place) }
    addFirst("gratitude", of: Self.gratitude)
    addFirst("regret", of: Self.regret)
    addFirst("hedge", of: Self.hedges)
    addFirst("factuality", of: Self.factual)
    addFirst("negation", of: ["not"])
    addFirst("shared", of: ["we", "our", "us"])
    addFirst("myself", of: ["i", "my", "me"])
    addFirst("you", of: ["you", "your"])
  }

  private mutating func addStarts() {
    let starts = sentences.map { $0[0] }
    for (name, set) in Self.starts {
      if let place = first(of: set, in: starts) { add(name, at: place) }
    }
  }

  private mutating func addRequests() {
    for (place, next) in zip(words, words.dropFirst()) where tokens[next].text == "you" {
      let modal = tokens[place].text
      if modal == "could" || modal == "would" { add("indirect-request", at: place) }
      if modal == "can" || modal == "will" { add("direct-request", at: place) }
    }
    for phrase in Self.soft {
      guard let place = place(of: phrase) else { continue }
      add("softened", at: place)
      break
    }
  }

  private func place(of phrase: [String]) -> Int? {
    guard words.count >= phrase.count else { return nil }
    return (0...words.count - phrase.count).first { start in
      phrase.indices.allSatisfy { tokens[words[start + $0]].text == phrase[$0] }
    }.map { words[$0] }
  }

  private mutating func addAddress() {
    let leading = tokens.prefix { $0.kind == .handle }.count
    add(leading == 0 ? "no-handle-first" : leading == 1 ? "one-handle-first" : "handles-first")
    if let place = tokens.indices.dropFirst(leading).first(where: { tokens[$0].kind == .handle }) {
      add("handle-inside", at: place)
    }
    let kinds: [(String, Token.Kind)] = [
      ("url", .url), ("hashtag", .hashtag), ("number", .number), ("emoji", .emoji),
    ]
    for (name, kind) in kinds {
      if let place = tokens.firstIndex(where: { $0.kind == kind }) { add(name, at: place) }
    }
    for (name, mark) in [("question", "?"), ("exclamation", "!"), ("quotation", "\"")] {
      if let place = tokens.firstIndex(where: { $0.kind == .punctuation && $0.text == mark }) {
        add(name, at: place)
      }
    }
    let isShout = { (index: Int) in
      tokens[index].shape.contains(.shouted) && tokens[index].text.utf8.count > 2
    }
    if let place = words.first(where: isShout) { add("shouted", at: place) }
    if let place = words.first(where: { tokens[$0].shape.contains(.elongated) }) {
      add("drawn-out", at: place)
    }
  }

  private mutating func addLength() {
    let count = words.count
    add("length", Double(min(count, 50)) / 200)
    for limit in [8, 12, 20, 25] where count >= limit { add("words-\(limit)") }
    if sentences.count > 2 { add("sentences-3") }
    if tokens.count(where: { $0.text == "?" }) > 1 { add("questions-2") }
  }
}

extension FormMeasures {
  private static let greetings: Set<String> = ["hi", "hello", "hey", "dear"]
  private static let auxiliaries: Set<String> = [
    "can", "could", "would", "do", "did", "are", "is", "have", "has",
  ]
  private static let fillers: Set<String> = ["so", "and", "but"]
  private static let gratitude: Set<String> = ["thanks", "thank", "appreciate", "grateful"]
  private static let regret: Set<String> = [
    "sorry", "apologize", "apologise", "excuse", "forgive", "woops", "oops",
  ]
  private static let hedges: Set<String> = [
    "think", "thought", "suppose", "supposed", "guess", "believe", "seem", "seems", "seemed",
    "possible", "possibly", "probably", "perhaps", "maybe", "might", "may", "appear", "appears",
    "feel", "feels", "assume", "usually", "often", "sometimes", "suggest", "wonder", "wondering",
    "somewhat", "likely", "presumably", "doubt", "unsure", "kind", "sort", "apparently",
  ]
  private static let factual: Set<String> = [
    "really", "actually", "honestly", "surely", "fact", "point", "reality", "truth",
  ]
  private static let starts: [(String, Set<String>)] = [
    ("question-word-starts", ["what", "why", "who", "how"]),
    ("link-starts", ["so", "then", "and", "but", "or"]),
    ("you-starts", ["you", "your"]), ("i-starts", ["i", "my"]),
    (
      "deference-starts",
      ["nice", "good", "great", "interesting", "awesome", "excellent", "well"]
    ),
  ]
  private static let soft: [[String]] = [
    "do you think", "would you mind", "is there any", "i was wondering", "let me know",
    "if you could", "feel free", "in advance", "by the way", "btw",
  ].map { $0.split(separator: " ").map(String.init) }
}
