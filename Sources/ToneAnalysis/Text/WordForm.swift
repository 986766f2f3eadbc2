/// Word endings and spellings, as far as phrases need them.
enum WordForm {
  /// The word without its grammatical ending, so that "refunded" and "refunds" meet.
  ///
  /// Not a dictionary form: it is only ever compared with other stems. O(length).
  static func stem(_ word: String) -> String {
    var letters = Array(word.utf8)
    guard letters.count > 3 else { return word == "try" ? "tri" : word }
    removePlural(&letters)
    removeTense(&letters)
    removeTail(&letters)
    return String(decoding: letters, as: UTF8.self)
  }

  private static func removePlural(_ letters: inout [UInt8]) {
    guard letters.last == UInt8(ascii: "s") else { return }
    if letters.ends("ies"), letters.count > 4 {
      letters.removeLast(2)
    } else if !letters.ends("ss"), !letters.ends("us"), !letters.ends("is") {
      letters.removeLast()
    }
  }

  private static func removeTense(_ letters: inout [UInt8]) {
    if letters.ends("ied"), letters.count > 4 {
      letters.removeLast(2)
    } else if letters.ends("ing"), letters.count > 5, hasVowel(letters.dropLast(3)) {
      letters.removeLast(3)
    } else if letters.ends("ed"), letters.count > 4, hasVowel(letters.dropLast(2)) {
      letters.removeLast(2)
    } else if letters.ends("ly"), letters.count > 5 {
      letters.removeLast(2)
    }
  }

  private static func removeTail(_ letters: inout [UInt8]) {
    while letters.count > 2, letters.last == UInt8(ascii: "e") { letters.removeLast() }
    if letters.last == UInt8(ascii: "y") { letters[letters.count - 1] = UInt8(ascii: "i") }
    let count = letters.count
    if count > 2, letters[count - 1] == letters[count - 2], letters[count - 1] < 0x80 {
      letters.removeLast()
    }
  }

  private static func hasVowel(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.contains { letter in
      switch letter {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"), UInt8(ascii: "y"):
        true
      default: false
      }
    }
  }

  /// The word with runs of equal letters cut to one: "sooo" is "so".
  static func withoutRuns(_ word: String) -> String {
    var letters: [UInt8] = []
    for letter in word.utf8 where letter >= 0x80 || letters.last != letter {
      letters.append(letter)
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The two words that `word` is short for, written without an apostrophe; nil for other words.
  static func split(_ word: String) -> (first: String, second: String)? {
    let length = word.utf8.count
    guard length > 1, length < 9 else { return nil }
    if word == "cannot" { return ("can", "not") }
    if length < 7, "itwy".utf8.contains(word.utf8.first ?? 0), let whole = bare[word] {
      return whole
    }
    guard length > 3, word.hasSuffix("nt"), let verb = negatable[word] else { return nil }
    return (verb, "not")
  }

  private static let bare: [String: (first: String, second: String)] = [
    "im": ("i", "am"), "ive": ("i", "have"), "youre": ("you", "are"), "youve": ("you", "have"),
    "theyre": ("they", "are"), "weve": ("we", "have"), "thats": ("that", "is"),
    "gonna": ("going", "to"), "finna": ("going", "to"), "wanna": ("want", "to"),
    "gotta": ("got", "to"), "gimme": ("give", "me"), "lemme": ("let", "me"),
  ]

  private static let negatable: [String: String] = {
    let verbs = [
      "do", "does", "did", "is", "are", "was", "were", "have", "has", "had", "would", "should",
      "could", "must", "need",
    ]
    var table = Dictionary(uniqueKeysWithValues: verbs.map { ($0 + "nt", $0) })
    table["cant"] = "can"
    table["wont"] = "will"
    return table
  }()

  /// What stands before "n't", spelled out.
  static func beforeNot(_ verb: String) -> String {
    switch verb {
    case "ca": "can"
    case "wo": "will"
    case "sha": "shall"
    case "ai": "is"
    default: verb
    }
  }

  /// What an ending after an apostrophe is short for; nil for a possessive.
  static func ending(_ ending: String, after word: String) -> String? {
    switch ending {
    case "re": "are"
    case "ll": "will"
    case "ve": "have"
    case "d": "would"
    case "m": "am"
    case "s" where word == "let": "us"
    case "s" where takesIs.contains(word): "is"
    default: nil
    }
  }

  private static let takesIs: Set<String> = [
    "it", "that", "this", "here", "there", "what", "who", "how", "where", "he", "she", "when",
  ]
}

extension [UInt8] {
  /// Whether the last letters are `suffix`.
  func ends(_ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard count >= length else { return false }
    for index in 0..<length where self[count - length + index] != suffix.utf8Start[index] {
      return false
    }
    return true
  }
}
