/// Makes one word of its spellings, so that no score hangs on dialect, haste or region.
enum SpellingFold {
  /// The word that `word` is short for in chats and dialects; itself if it is short for none.
  static func spelledOut(_ word: String) -> String { short[word] ?? word }

  private static let short: [String: String] = [
    "u": "you", "ur": "your", "ya": "you", "yall": "you", "y'all": "you", "thx": "thanks",
    "tnx": "thanks", "thnx": "thanks", "plz": "please", "pls": "please", "luv": "love",
    "cuz": "because", "coz": "because", "ppl": "people", "tmrw": "tomorrow", "tonite": "tonight",
    "wot": "what", "sry": "sorry", "soz": "sorry", "msg": "message",
  ]

  /// The word as features see it; `word` is in lower case.
  static func folded(_ word: String) -> String {
    if let known = table[word] { return known }
    guard word.utf8.count > 5 else { return word }
    let letters = Array(word.utf8)
    if letters.contains(UInt8(ascii: "s")), let american = withZ(letters) { return american }
    return letters.contains(UInt8(ascii: "u")) ? withoutU(word) : word
  }

  /// "apologise" as "apologize"; nil for words that have an s everywhere.
  private static func withZ(_ letters: [UInt8]) -> String? {
    for ending in endings where letters.count > ending.count + 3 {
      let start = letters.count - ending.count
      guard letters[start...].elementsEqual(ending) else { continue }
      let root = String(decoding: letters[..<start], as: UTF8.self)
      guard zRoots.contains(root) else { return nil }
      var changed = letters
      changed[start + 1] = UInt8(ascii: "z")
      return String(decoding: changed, as: UTF8.self)
    }
    return nil
  }

  private static let endings: [[UInt8]] = [
    "isation", "ising", "ised", "ises", "iser", "ise",
  ].map { Array($0.utf8) }

  private static let zRoots: Set<String> = [
    "apolog", "real", "recogn", "organ", "critic", "final", "minim", "maxim", "prior", "emphas",
    "summar", "traumat", "victim", "author", "custom", "personal", "special", "util", "general",
    "character", "normal", "stabil", "modern", "mobil", "categor", "hospital", "penal", "symbol",
    "visual", "optim", "memor", "civil", "central", "standard", "sympath", "empath", "jeopard",
    "scrutin", "monopol", "terror", "fantas", "social", "neutral", "legal", "material", "capital",
  ]

  /// "behaviour" as "behavior".
  private static func withoutU(_ word: String) -> String {
    for (british, american) in ourRoots where word.hasPrefix(british) {
      return american + word.dropFirst(british.count)
    }
    return word
  }

  private static let ourRoots: [(String, String)] = [
    "behavi", "col", "fav", "hon", "neighb", "lab", "hum", "rum", "flav", "harb", "od", "endeav",
    "sav", "arm", "vap", "glam", "rig", "dishon", "unfav",
  ].map { ($0 + "our", $0 + "or") }

  private static let table: [String: String] = [
    "u": "you", "ur": "your", "r": "are", "ya": "you", "yall": "you", "y'all": "you", "yous": "you",
    "youse": "you", "thx": "thanks", "tnx": "thanks", "thnx": "thanks", "ty": "thanks",
    "cheers": "thanks", "ta": "thanks", "plz": "please", "pls": "please", "b4": "before",
    "gonna": "going", "gon": "going", "finna": "going", "boutta": "going", "wanna": "want",
    "gotta": "got", "ppl": "people", "luv": "love", "cuz": "because", "cos": "because",
    "coz": "because", "bc": "because", "tho": "though", "thru": "through", "tmrw": "tomorrow",
    "tonite": "tonight", "gr8": "great", "omfg": "omg", "n": "and", "da": "the", "dis": "this",
    "dat": "that", "dem": "them", "em": "them", "wit": "with", "wot": "what", "nuthin": "nothing",
    "nuffin": "nothing", "sumthin": "something", "nowt": "nothing", "owt": "anything",
    "mum": "mom", "mam": "mom", "centre": "center", "theatre": "theater", "defence": "defense",
    "offence": "offense", "cheque": "check", "grey": "gray", "programme": "program",
    "travelled": "traveled", "cancelled": "canceled", "labelled": "labeled", "whilst": "while",
    "amongst": "among", "learnt": "learned", "burnt": "burned", "ok": "okay",
  ]
}
