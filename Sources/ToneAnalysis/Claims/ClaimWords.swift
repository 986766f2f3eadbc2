/// The words that claims are compared by: those that mean one thing, and those that mean the
/// contrary.
enum ClaimWords {
  /// What a word stands for in a claim.
  struct Term: Sendable {
    /// The word to compare by.
    let base: String
    /// Whether it says the contrary of `base`.
    let isOpposite: Bool
  }

  /// Each line: words for one thing, then "|", then words for the contrary.
  private static let table = """
    safe harmless | unsafe dangerous hazardous
    affected hit | unaffected spared
    harmed hurt injured injury injuries | unharmed uninjured unhurt
    open reopen reopens reopened reopening opens opened | closed close closes shut shuts closing
    true genuine real authentic | false untrue fake faked doctored forged fabricated
    works work working worked functioning | down broken failing failed offline
    same | another other different
    positive | negative
    known know knows | unknown
    encrypted | unencrypted
    suspended | duty
    full whole entire | summary partial part
    confirmed | unconfirmed
    allowed permitted | banned forbidden prohibited
    available | unavailable
    told tell tells telling informed inform notified notify written wrote | uninformed
    complete completed finished | incomplete unfinished
    legal lawful | illegal unlawful
    start starts started starting begin begins began
    paid pay pays paying pays
    sold sell sells
    sent send sends sending
    made make makes
    taken took takes
    people person persons
    staff worker workers employee employees colleague colleagues
    stop stops stopped stopping halted halt paused pause
    drink drinking drank
    drive drives driving drove driven
    refund refunds refunded refunding refundable reimburse reimbursed | nonrefundable
    copied copy accessed
    fee fees
    freed free released rescued
    child children kid kids
    home homes household households property properties
    helpline hotline
    call calls calling called ring rings ringing phone
    """

  private static let terms: [String: Term] = {
    var found: [String: Term] = [:]
    for line in table.split(separator: "\n") {
      let sides = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.split(separator: " ").map(String.init) }
      guard let base = sides.first?.first else { continue }
      let stem = WordForm.stem(base)
      for (side, words) in sides.enumerated() {
        for word in words { found[word] = Term(base: stem, isOpposite: side == 1) }
      }
    }
    return found
  }()

  /// What `word`, in lower case, stands for.
  static func term(_ word: String) -> Term {
    if let term = terms[word] { return term }
    let stem = WordForm.stem(word)
    return Term(base: Words.concepts[stem] ?? stem, isOpposite: false)
  }

  /// What `word`, which is about `concept`, stands for; nil if it adds nothing to a claim.
  static func claimTerm(of word: String, concept: String?) -> Term? {
    guard NumberReader.words[word] == nil else { return nil }
    let isKept = terms[word] != nil || word == "well"
    guard isKept || concept != nil && !denials.contains(word) else { return nil }
    let term = term(word)
    return vague.contains(term.base) ? nil : term
  }

  /// Whether `word` has a meaning of its own in claims.
  static func isKnown(_ word: String) -> Bool { terms[word] != nil }

  /// Words that add nothing to what a claim is about.
  static let vague: Set<String> = Set(
    [
      "confirm", "currently", "update", "total", "today", "tonight", "far", "least", "roughly",
      "around", "came", "come", "remain", "remains", "stay", "became", "running", "end", "year",
      "month", "week", "hour", "minute", "morning", "evening", "afternoon", "night", "early",
      "late", "mid", "nearly", "almost", "approximately", "exactly", "between", "within", "number",
      "correction", "corrected", "earlier", "without", "every", "everybody", "always", "said",
      "promise", "promised", "guarantee", "cost", "costs", "price", "until", "together",
      "shortly", "noon", "midnight", "past", "half", "quarter", "third", "couple", "dozen",
      "several", "till", "afraid", "scared", "whole", "yet", "possible", "again", "aboard",
      "nobody", "none", "else", "able", "already", "actually", "indeed", "deadline", "january",
      "february",
      "march", "april", "june",
      "july", "august", "september", "october", "november", "december",
    ].map { WordForm.stem($0) })

  /// Stems of nouns for people; "person" can be any of them.
  private static let persons: Set<String> = Set(
    [
      "customer", "staff", "passenger", "patient", "user", "guest", "member", "child", "student",
      "resident", "household", "family", "victim", "neighbour", "visitor", "driver", "tenant",
    ].map { term($0).base })

  /// Whether two nouns may count the same people: one of them is just "people".
  static func areSamePersons(_ one: String, _ other: String) -> Bool {
    one == person && persons.contains(other) || other == person && persons.contains(one)
  }

  /// What "the other" is an opposite of.
  static let same = term("same").base

  /// The verb of "open" and "closed".
  static let open = term("open").base

  /// The verb of "refund" and "money back".
  static let refund = term("refund").base

  /// The verb of "stop" and "halt".
  static let stop = term("stop").base

  /// The noun of "nobody" and "people".
  static let person = term("people").base

  /// Words that deny a claim; not "without", which belongs to a thing.
  static let denials: Set<String> = [
    "not", "no", "non", "never", "nobody", "none", "neither", "nor", "unable", "cannot", "refuse",
    "refused", "nothing",
  ]

  /// Words by which a text says that something is asked for; what it asks for stands beside them.
  static let requirements: Set<String> = [
    "need", "needs", "needed", "bring", "require", "requires", "required", "must", "mandatory",
    "compulsory",
  ]

  /// What stands in a claim's subject for being asked for.
  static let requirement = "^required"

  /// Whether `base` only says that something is asked for.
  static func isRequirement(_ base: String) -> Bool { requirementBases.contains(base) }

  private static let requirementBases = Set(requirements.map { term($0).base })

  /// What stands in a claim's subject for having to be paid for.
  static let fee = "^fee"

  /// Bases of the words that say so.
  static let fees: Set<String> = Set(
    [
      "fee", "fees", "charge", "charges", "charged", "cost", "costs", "free", "less", "extra",
      "administration", "handling", "anyone", "minute", "pay", "pays", "paid",
    ].map { term($0).base })

  /// Whether `words` say that something is to be paid for, or that it is not; nil if neither.
  static func isCharged(_ words: [String]) -> Bool? {
    let isFee = words.contains { ["fee", "charge", "charges", "cost", "costs"].contains($0) }
    if words.contains("free"),
      words.contains(where: { $0 == "are" || $0 == "is" || $0 == "charge" })
    {
      return words.contains("not") ? nil : false
    }
    guard isFee else { return nil }
    if words.contains(where: { ["no", "without", "not", "nothing", "never"].contains($0) }) {
      return false
    }
    return words.contains(where: { $0.utf8.first.map(isDigit) ?? false }) ? true : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Words by which a text says that things have changed since it was last said.
  static let updates: Set<String> = [
    "now", "far", "latest", "risen", "rose", "total", "update", "updated", "updates", "currently",
    "correction", "corrected", "correct", "earlier", "moved", "changed", "revised", "instead",
    "postponed", "since", "longer", "meanwhile", "decided",
  ]

  /// Words by which a text leaves room.
  static let hedges: Set<String> = [
    "may", "might", "could", "would", "usually", "normally", "perhaps", "possibly", "probably",
    "often", "sometimes", "typically",
  ]
}
