/// Small closed sets of English words.
enum Words {
  static let visibleMarks: Set<String> = [
    ",", ";", ":", "-", "$", "£", "€", "%", "&", "/", "[", "]", "{", "}", "<", ">",
  ]
  static let pauses: Set<String> = [",", ";", ":", "-"]

  static let negators: Set<String> = [
    "not", "no", "never", "nobody", "none", "neither", "nor", "without", "unable", "cannot",
    "hardly", "refuse", "refused", "nothing",
  ]

  /// What follows a negator that does not deny: "not only", "no doubt".
  static let notNegated: [String: Set<String>] = [
    "not": ["only", "just"], "no": ["doubt", "matter", "later", "longer"], "never": ["mind"],
    "without": ["delay", "doubt", "reservation", "question", "hesitation", "excuse", "ifs"],
    "nothing": ["less", "but"],
  ]

  static let clauseBreaks: Set<String> = [
    "but", "until", "because", "although", "though", "while", "however", "yet", "since",
    "unless",
  ]
  static let beforeCommands: Set<String> = ["please", "just", "so", "and", "but", "then", "kindly"]
  static let subjects: Set<String> = ["i", "we", "you", "it", "they", "this", "that", "he", "she"]
  static let suppositions: Set<String> = ["if", "whether", "unless", "suppose", "were", "should"]

  /// Stems of verbs and nouns by which a text tells what others say.
  static let reports: Set<String> = Set(
    [
      "claim", "allege", "allegation", "accuse", "accusation", "rumour", "rumor", "suggestion",
      "suggest", "speculate", "speculation", "falsely", "supposedly", "allegedly", "ask", "argue",
      "post",
    ].map(WordForm.stem))

  /// Stems of words that hope or aim rather than promise.
  static let hopes: Set<String> = Set(
    [
      "aim", "hope", "hoping", "try", "trying", "intend", "expect", "plan", "may", "might", "could",
      "would", "should", "want", "wish", "possible", "estimate", "probably", "likely", "usually",
      "normally", "goal", "target",
    ].map(WordForm.stem))

  /// Words that carry no content of their own.
  static let stop: Set<String> = [
    "a", "an", "the", "and", "or", "but", "if", "of", "to", "in", "on", "at", "by", "for", "with",
    "from", "as", "is", "are", "was", "were", "be", "been", "being", "am", "do", "does", "did",
    "have", "has", "had", "will", "would", "can", "could", "shall", "should", "may", "might",
    "must", "not", "no", "nor", "so", "too", "very", "just", "that", "this", "these", "those",
    "there", "here", "then", "than", "it", "its", "i", "me", "my", "mine", "we", "us", "our",
    "ours", "you", "your", "yours", "he", "him", "his", "she", "her", "hers", "they", "them",
    "their", "who", "whom", "whose", "which", "what", "when", "where", "why", "how", "all", "any",
    "both", "each", "few", "more", "most", "other", "some", "such", "only", "own", "same", "now",
    "again", "about", "into", "over", "after", "before", "under", "out", "up", "down", "off",
    "also", "because", "while", "until", "through", "during", "yes", "please", "thank", "thanks",
    "hi", "hello", "dear", "hey", "sorry", "get", "got", "go", "going", "like", "really", "one",
    "even", "still", "well", "let", "know", "see", "make", "made", "take", "need", "want", "come",
    "say", "said", "tell", "told", "think", "thing", "things", "time", "way", "much", "many",
    "ever", "never", "always", "every", "everyone", "anyone", "someone", "something", "anything",
    "nothing", "day", "u", "ur", "im", "rt", "back", "since", "give", "put",
  ]

  /// Stems too general to show that a reply has taken up a post.
  static let general: Set<String> = Set(
    [
      "issue", "problem", "trouble", "experience", "inconvenience", "situation", "matter",
      "customer", "service", "company", "help", "team", "people", "product", "contact", "news",
      "today", "good", "bad", "happen", "work", "use", "find", "look", "right", "hear", "ask",
      "sure", "first", "last", "long", "new", "call", "message", "answer", "question", "email",
    ].map(WordForm.stem))

  /// Words for one thing, so that a reply may speak of "your child" where a post says "my kid".
  static let concepts: [String: String] = {
    let groups = [
      "child kid baby infant toddler son daughter boy girl newborn",
      "ill sick vomit vomiting unwell illness poisoned puking",
      "scared afraid frightened terrified worried anxious worry fear frightening scary worrying",
      "angry furious mad outraged livid anger fuming",
      "hospital ambulance emergency doctor clinic",
      "refund money reimburse reimbursement",
      "stolen steal theft thief fraud fraudulent scam",
      "hurt injured injury injure wound cut burn burned burnt",
      "data details information records",
      "insult insulted racist racism humiliated abuse abused mocked mock",
      "wife husband partner spouse hubby missus", "mother mum mom mam mama mummy mommy",
      "father dad daddy", "grandmother grandma gran granny nan nana",
    ]
    var table: [String: String] = [:]
    for group in groups {
      let stems = group.split(separator: " ").map { WordForm.stem(String($0)) }
      for stem in stems { table[stem] = stems[0] }
    }
    return table
  }()
}

extension Words {
  /// What `text` is about: nil for words without content.
  static func concept(of text: String, stem: String) -> String? {
    text.utf8.count > 2 && !stop.contains(text) ? concepts[stem] ?? stem : nil
  }
}

extension Token {
  /// What the token is about, for comparing texts: nil for words without content.
  var concept: String? {
    switch kind {
    case .number: return text
    case .word, .hashtag: return word.concept
    default: return nil
    }
  }
}
