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
  ///
  /// Endings are folded wherever they stand, since a folded word is only compared with folded words:
  /// "behaviour", "organise", "travelled" and "analyse" become "behavior", "organize", "traveled"
  /// and "analyze", and "promise" becomes "promize" everywhere.
  static func folded(_ word: String) -> String {
    if let known = table[word] { return known }
    guard word.utf8.count > 4 else { return word }
    var letters = Array(word.utf8)
    for (index, letter) in letters.enumerated().reversed() where index > 1 {
      switch letter {
      case UInt8(ascii: "s") where precedesE(letters, index): letters[index] = UInt8(ascii: "z")
      case UInt8(ascii: "u") where isOur(letters, index): letters.remove(at: index)
      case UInt8(ascii: "l") where isDoubled(letters, index): letters.remove(at: index)
      default: break
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Whether the s at `index` is that of -ise, -ising, -isation or -yse.
  private static func precedesE(_ letters: [UInt8], _ index: Int) -> Bool {
    let before = letters[index - 1]
    guard before == UInt8(ascii: "i") || before == UInt8(ascii: "y") else { return false }
    return endings.contains { letters[(index + 1)...].elementsEqual($0) }
  }

  private static let endings = ["e", "ed", "es", "er", "ers", "ing", "ation", "ations"].map {
    Array($0.utf8)
  }

  /// Whether the u at `index` is that of -our, in a word of two syllables or more.
  private static func isOur(_ letters: [UInt8], _ index: Int) -> Bool {
    index > 2 && index + 1 < letters.count && letters[index - 1] == UInt8(ascii: "o")
      && letters[index + 1] == UInt8(ascii: "r")
  }

  /// Whether the l at `index` is the second before -ed, -ing, -er or -or.
  private static func isDoubled(_ letters: [UInt8], _ index: Int) -> Bool {
    guard index > 3, letters[index - 1] == UInt8(ascii: "l") else { return false }
    return doubled.contains { letters[(index + 1)...].elementsEqual($0) }
  }

  private static let doubled = ["ed", "ing", "er", "ers", "or", "ors", "ery"].map {
    Array($0.utf8)
  }

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
    "mum": "mom", "mam": "mom", "mums": "moms", "mummy": "mommy", "centre": "center",
    "centres": "centers", "theatre": "theater", "metre": "meter", "metres": "meters",
    "litre": "liter", "litres": "liters", "fibre": "fiber", "defence": "defense",
    "offence": "offense", "licence": "license", "pretence": "pretense", "cheque": "check",
    "cheques": "checks", "grey": "gray", "tyre": "tire", "tyres": "tires", "kerb": "curb",
    "programme": "program", "programmes": "programs", "catalogue": "catalog",
    "dialogue": "dialog", "sceptical": "skeptical", "judgement": "judgment", "ageing": "aging",
    "enquiry": "inquiry", "enquiries": "inquiries", "towards": "toward",
    "afterwards": "afterward", "whilst": "while", "amongst": "among", "learnt": "learned",
    "burnt": "burned", "dreamt": "dreamed", "practise": "practice",
    "diarrhoea": "diarrhea", "paediatric": "pediatric", "anaemia": "anemia", "fulfil": "fulfill",
    "enrol": "enroll", "skilful": "skillful", "ok": "okay",
  ]
}
