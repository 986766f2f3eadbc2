/// What a clause says to happen, to what, and to how many of them.
struct ClauseFrame: Sendable, Equatable {
  /// One event of a clause.
  struct Use: Sendable, Equatable {
    let event: EventWords.Event
    /// The word itself.
    let base: String
    /// Whether it is done to what stands before it: "was told".
    let isPassive: Bool
    /// What stands before it, events among it.
    let lead: [String]
    /// Whether a word denies it, and it is not just an opposite.
    let isNegated: Bool
    /// Whether the clause says that it is not so; an opposite denied is so.
    let isDenied: Bool
    /// Whether it is denied by "without".
    var isWithout = false
    /// What stands right after it, at most two words.
    var after: [String] = []

    /// Whether both are of one class, or this one implies the other.
    func implies(_ other: Use) -> Bool {
      guard event.own != EventWords.other.own else {
        return event == other.event && base == other.base
      }
      return event.implied & other.event.own != 0
    }
  }

  /// Of how many of a sort a clause speaks.
  enum Quantifier: Sendable { case open, some, all, none, only }

  /// The events, in order.
  private(set) var events: [Use] = []
  /// What stands before the first event.
  private(set) var before: [String] = []
  /// What stands before the first verb: of which of a sort it speaks.
  private(set) var limits: [String] = []
  /// Whether it says "never".
  private(set) var isEver = false
  /// All that is named besides events.
  private(set) var things: [String] = []
  private(set) var quantifier = Quantifier.open
  /// What is counted: the word after "no", "all" or "every".
  private(set) var counted: String?
  /// Which one of a sort is meant, such as "ward 4" or "north".
  private(set) var marks: [Mark] = []
  /// Words with a capital within the sentence.
  private(set) var names: [String] = []
  /// Whether it speaks of a person.
  private(set) var hasPerson = false
  /// Whether it is about some of a number named elsewhere: "two of the".
  private(set) var isPartial = false
  /// Whether it says "day and night" or "round the clock".
  private(set) var isAllDay = false
  /// Whether it says "as long as it takes".
  private(set) var isEndless = false
  /// Whether it says "too" or "as well".
  private(set) var isAlso = false
  /// Whether it is only "did not" and takes its events from the clause before.
  private(set) var isElliptic = false
  /// Whether it has its events from the clause that it is joined to.
  private(set) var isJoined = false
  /// Whether "who" or "which" stands in it, so that a denial may be of that only.
  private(set) var isRelative = false
  /// Whether it says the contrary of a quality that is no event: "only a summary".
  private(set) var hasQuality = false
  /// Whether it is about the person spoken to.
  private(set) var addresses = false
  /// All bits of the events and what they imply.
  private(set) var mask: UInt128 = 0

  /// What tells one thing of a sort from another.
  struct Mark: Sendable, Equatable {
    let sort: String
    let value: String
  }

  /// A clause that says nothing.
  init() {}

  /// Reads the units of `clause`; a clause that ends with "did not" is about the events of
  /// `previous`.
  init(_ reading: Reading, _ clause: Range<Int>, after previous: ClauseFrame) {
    var reader = FrameReader(reading: reading, clause: clause)
    reader.read()
    events = reader.events
    before = reader.before
    things = reader.things
    limits = reader.limits
    isEver = reader.isEver
    quantifier = reader.quantifier
    counted = reader.counted
    marks = reader.marks
    names = reader.names
    hasPerson = reader.hasPerson
    isPartial = reader.isPartial
    isAllDay = reader.isAllDay
    isEndless = reader.isEndless
    isAlso = reader.isAlso
    addresses = reader.addresses
    isRelative = reader.isRelative
    hasQuality = reader.hasQuality
    if events.isEmpty, reader.endsWithAuxiliary {
      isElliptic = true
      before = things
      events = previous.events.map {
        Use(
          event: $0.event, base: $0.base, isPassive: $0.isPassive, lead: [],
          isNegated: reader.isDenied,
          isDenied: $0.event.isOpposite != reader.isDenied)
      }
    }
    mask = events.reduce(0) { $0 | $1.event.implied }
  }

  /// "214 guests" of "214 guests and 17 staff were evacuated" takes the events of the other part.
  func joined(to next: ClauseFrame) -> ClauseFrame {
    guard events.isEmpty, before.count + things.count < 6 else { return self }
    var frame = self
    frame.events = next.events
    frame.mask = next.mask
    frame.isJoined = true
    return frame
  }

  /// "it was sat in May" is about the paper that the sentence began with.
  func inheriting(from previous: ClauseFrame) -> ClauseFrame {
    guard names.isEmpty else { return self }
    var frame = self
    frame.names = previous.names
    frame.marks += previous.marks.filter { mark in
      !["day", "hour", "one", Mark.elsewhen].contains(mark.sort)
        && !marks.contains { $0.sort == mark.sort }
    }
    return frame
  }

  /// Whether it says that something of a known class happens.
  var isClassed: Bool { mask & ~EventWords.other.own != 0 }

  /// Whether it says "other" of what it counts.
  var isAboutOthers: Bool { marks.contains { $0.sort == "one" } }

  /// What the event happens to.
  func themes(of use: Use) -> [String] {
    let themes = before + use.after
    return use.lead + (themes.isEmpty ? things : themes)
  }

  /// Whether they cannot be about the same one: another ward, another town, another year.
  func isApart(from other: ClauseFrame) -> Bool {
    if !names.isEmpty, !other.names.isEmpty, !names.contains(where: other.names.contains) {
      return true
    }
    if isAboutOthers != other.isAboutOthers, quantifier != .none, other.quantifier != .none {
      return true
    }
    if !isEver, !other.isEver,
      marks.contains(where: { $0.sort == Mark.elsewhen })
        != other.marks.contains(where: { $0.sort == Mark.elsewhen })
    {
      return true
    }
    return differs(from: other)
  }

  /// Whether they are about different ones of a sort, such as the small and the large.
  func differs(from other: ClauseFrame) -> Bool {
    marks.contains { mark in
      let same = other.marks.filter { $0.sort == mark.sort }
      return !same.isEmpty && !same.contains(mark)
        && !marks.contains { $0.sort == mark.sort && same.contains($0) }
    }
  }
}

extension ClauseFrame.Mark {
  /// The sort of words that put an event in another time.
  static let elsewhen = "^elsewhen"

  /// What tells things apart by itself.
  static func alone(_ word: String) -> ClauseFrame.Mark? {
    guard let sort = contrasts[word] else { return nil }
    return ClauseFrame.Mark(sort: sort, value: sort == elsewhen || sort == "one" ? sort : word)
  }

  private static let contrasts: [String: String] = {
    let sorts = [
      "side": "north south east west northern southern eastern western",
      "level": "upper lower", "hand": "left right", "end": "front back rear side",
      "rank": "first second third fourth fifth", "size": "small large big little",
      "day": "today tomorrow yesterday", "one": "other others another different else",
      elsewhen: "ago previous previously former formerly",
      "hour": "night evening morning afternoon",
    ]
    var table: [String: String] = [:]
    for (sort, words) in sorts {
      for word in words.split(separator: " ") { table[String(word)] = sort }
    }
    return table
  }()

  /// Stems of the nouns that a number behind them tells apart.
  static let numbered: Set<String> = Set(
    [
      "question", "batch", "lot", "ward", "screen", "room", "flat", "number", "site", "gate",
      "platform", "route", "paper", "line", "car", "floor", "stage", "phase", "group", "level",
      "part", "section", "page", "model", "type", "version", "district", "hall", "unit", "block",
      "terminal", "class", "year", "bus", "train", "plant", "building", "house", "lane", "pool",
    ].map(WordForm.stem))
}
