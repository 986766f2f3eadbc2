/// Where clauses begin and end, and which of them state something.
extension ClaimReader {
  /// The parts of a sentence between commas and "and", "but", "because".
  func clauses(of sentence: Range<Int>) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = sentence.lowerBound
    for index in sentence where breaksClause(index) || endsWithHour(index) {
      if endsWithHour(index) {
        clauses.append(start..<index + 1)
        start = index + 1
        continue
      }
      if index > start { clauses.append(start..<index) }
      start = index + 1
    }
    if start < sentence.upperBound { clauses.append(start..<sentence.upperBound) }
    return clauses
  }

  func breaksClause(_ index: Int) -> Bool {
    let token = reading.token(index)
    guard reading.units[index].isWord else {
      return token.word.traits.contains(.pauses) && !joinsNumbers(index)
    }
    let word = token.text
    return word == "and" && !joinsNumbers(index) && !endsList(index)
      || ["but", "because", "although", "while", "why"].contains(word)
      || word == "until" && leadsClause(index)
      || word == "that" && index + 1 < reading.units.count && isAuxiliary(index + 1)
  }

  /// Whether the full stop of "9:15 a.m." ends the sentence too.
  func endsWithHour(_ index: Int) -> Bool {
    let token = reading.token(index)
    guard token.text == "am" || token.text == "pm", index + 1 < reading.units.count else {
      return false
    }
    let next = reading.token(index + 1)
    return reading.token(index).range.count > 2 && next.shape.contains(.capitalized)
      && !TimeReader.canBegin(with: next.text)
  }

  /// "travel and rooms": what follows is one thing more, not a clause of its own.
  func endsList(_ index: Int) -> Bool {
    let end = reading.sentence(of: index).upperBound
    if ["the", "your", "a"].contains(reading.token(min(index + 1, end - 1)).text), index + 3 <= end
    {
      return endsList(index + 1)
    }
    guard index + 2 <= end, reading.token(index + 1).kind == .word else { return false }
    return index + 2 == end || !reading.units[index + 2].isWord
  }

  /// "until the agency opens it", not "until 31 October".
  func leadsClause(_ index: Int) -> Bool {
    guard index + 2 < reading.units.count else { return false }
    let words = (index + 1...index + 2).map { reading.token($0).text }
    return Words.subjects.contains(words[0]) || ["all", "every", "both", "each"].contains(words[0])
      || ["the", "our", "your", "a", "an"].contains(words[0]) && words[1] != "end"
        && words[1] != "morning"
  }

  /// "between 300 and 400", "24-48 hours", "a hundred and five".
  func joinsNumbers(_ index: Int) -> Bool {
    guard index > 0, index + 1 < reading.units.count else { return false }
    let next = reading.token(index + 1).text
    let before = reading.token(index - 1).text
    if NumberReader.factors[before] != nil, NumberReader.words[next] != nil,
      reading.token(index).text == "and"
    {
      return true
    }
    let ends = isNumber(index - 1) || isUnit(index - 1)
    return ends && (isNumber(index + 1) || QuantityReader.signs[next] != nil) && isRange(index)
  }

  func isNumber(_ index: Int) -> Bool {
    let token = reading.token(index)
    return token.kind == .number || NumberReader.words[token.text] != nil
  }

  func isUnit(_ index: Int) -> Bool {
    let word = reading.token(index).text
    return NumberReader.factors[word] != nil || word == "pm" || word == "am" || word == "%"
  }

  func isRange(_ index: Int) -> Bool {
    reading.token(index).text == "-"
      || (max(0, index - 5)..<index).contains { reading.token($0).text == "between" }
  }

  func states(_ clause: Range<Int>) -> Bool {
    !isHeard(clause)
      && !clause.contains {
        Self.suppositions.contains(reading.token($0).text) || reports($0) || isOnce($0)
          || isWhen($0)
      }
  }

  /// "You write that five were hurt", "some say": others say so.
  func isHeard(_ clause: Range<Int>) -> Bool {
    let start = max(reading.sentence(of: clause.lowerBound).lowerBound, clause.lowerBound - 12)
    return (start..<clause.upperBound).contains { index in
      guard Self.hearsay.contains(reading.token(index).text), index > start else { return false }
      return Self.others.contains(reading.token(index - 1).text)
    }
  }

  static let hearsay: Set<String> = [
    "say", "says", "said", "write", "writes", "wrote", "heard", "hear", "read", "saw", "think",
    "believe", "claim", "mention", "mentioned", "asked", "ask",
  ]
  static let others: Set<String> = [
    "you", "they", "some", "people", "posts", "others", "somebody", "someone", "many", "had",
  ]

  /// Words by which a clause is supposed or still to come, not said.
  static let suppositions: Set<String> = [
    "if", "whether", "unless", "soon",
  ]

  /// "when it opens", not "when we were told".
  func isWhen(_ index: Int) -> Bool {
    reading.token(index).text == "when"
      && !(index + 1..<min(index + 5, reading.units.count)).contains {
        ["was", "were", "had"].contains(reading.token($0).text)
      }
  }

  /// "once we know", not "at once" or "checked once".
  func isOnce(_ index: Int) -> Bool {
    reading.token(index).text == "once" && index + 1 < reading.units.count
      && (Words.subjects.contains(reading.token(index + 1).text)
        || ["the", "our", "your", "all", "a"].contains(reading.token(index + 1).text))
  }

  /// Whether the unit at `index` is a verb that tells what others say; "your claim is paid" is not.
  func reports(_ index: Int) -> Bool {
    let token = reading.token(index)
    guard token.word.traits.contains(.reports), token.text != "post" else { return false }
    guard token.stem == Self.claimStem else { return true }
    let next = index + 1 < reading.units.count ? reading.token(index + 1).text : ""
    return !Self.afterNouns.contains(next)
  }

  static let claimStem = WordForm.stem("claim")
  static let afterNouns: Set<String> = [
    "can", "may", "must", "will", "are", "is", "by", "form", "until", "for", "of", "close",
  ]
}

// What has changed since it was last said
extension ClaimReader {
  /// "since this morning", not "since we cannot"; "moved to Friday", not "moved to a ward"; "so far".
  func announces(_ word: String, at index: Int) -> Bool {
    func text(_ place: Int) -> String {
      reading.units.indices.contains(place) ? reading.token(place).text : ""
    }
    func isTime(_ place: Int) -> Bool {
      TimeReader.canBegin(with: text(place)) || text(place).utf8.first.map { $0 < 0x3A } ?? false
        || ["then", "yesterday", "this", "last", "today"].contains(text(place))
    }
    switch word {
    case "since": return isTime(index + 1)
    case "changed": return !["anything", "nothing", "it"].contains(text(index + 1))
    case "moved": return text(index + 1) == "to" && isTime(index + 2)
    default: return text(index - 1) == "so"
    }
  }

  static let turning: Set<String> = ["since", "moved", "far", "changed"]

  /// Whether the sentence says that things have changed: "now", "correction", "two more".
  func announcesUpdate(_ sentence: Range<Int>) -> Bool {
    sentence.contains { index in
      let entry = reading.token(index).word
      if entry.text == "change", index + 1 < sentence.upperBound {
        return reading.token(index + 1).text == "to" || reading.token(index + 1).text == "of"
      }
      if entry.traits.contains(.updates), Self.turning.contains(entry.text) {
        return announces(entry.text, at: index)
      }
      if entry.text == "earlier", index + 1 < sentence.upperBound,
        reading.token(index + 1).word.term != nil
      {
        return false
      }
      guard entry.text == "more" || entry.text == "further" else {
        return entry.traits.contains(.updates)
      }
      return index + 1 == sentence.upperBound
        || !["than", "of", "or"].contains(reading.token(index + 1).text)
    }
  }
}
