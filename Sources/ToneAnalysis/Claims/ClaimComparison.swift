/// Whether two claims are about one thing, and whether they can both be right.
struct ClaimComparison {
  private let claim: Claim
  private let other: Claim
  private let shared: Int
  /// How much of `shared` both name themselves.
  private let named: Int
  private let onlyMine: Int
  private let onlyTheirs: Int

  init(_ claim: Claim, _ other: Claim) {
    self.claim = claim
    self.other = other
    let both = claim.subject.count { other.subject.contains($0) }
    let mine = Self.borrowed(claim.subject, other)
    let theirs = Self.borrowed(other.subject, claim)
    named = both
    shared = both + mine + theirs + Self.commonTopic(claim, other)
    onlyMine = claim.subject.count - both - mine
    onlyTheirs = other.subject.count - both - theirs
  }

  /// "It has been replaced" and "it has not been replaced" where both are about one valve: 1.
  private static func commonTopic(_ claim: Claim, _ other: Claim) -> Int {
    guard claim.subject == other.subject, claim.subject.count == 1 else { return 0 }
    return claim.background.contains(where: other.background.contains) ? 1 : 0
  }

  /// How many of `subject` a claim is about only by what stands before it.
  private static func borrowed(_ subject: [String], _ claim: Claim) -> Int {
    guard !claim.background.isEmpty else { return 0 }
    return subject.count { !claim.subject.contains($0) && claim.background.contains($0) }
  }

  /// Whether both are about one thing and some value fits both.
  var agrees: Bool {
    guard let mine = claim.quantity, let theirs = other.quantity else {
      return claim.quantity == nil && other.quantity == nil && claim.isNegated == other.isNegated
        && isSameMatter
    }
    return mine.isCompatible(with: theirs) && claim.isNegated == other.isNegated
      && (shared > 0 || claim.subject.isEmpty || other.subject.isEmpty)
  }

  /// Whether they cannot both be right.
  func isContradiction(byFact: Bool) -> Bool {
    if byFact, isOtherBatch { return true }
    guard !frames.isIdle else { return false }
    guard !claim.isHedged || byFact && doubtsDenial, !other.isHedged else { return false }
    if !claim.isHedged, frames.isOpposed || frames.isLimited { return true }
    switch (claim.quantity, other.quantity) {
    case (nil, nil):
      return claim.isNegated != other.isNegated && !other.isBareName && (isSameMatter || isSameDeed)
        && !frames.isApart && !frames.isRelative
        && (!frames.isAgreed || frames.hasQuality || isOfTerms)
    case (let mine?, let theirs?): return isOpposed(mine, theirs)
    case (nil, _?): return isFlatDenial
    case (let mine?, nil): return isFlatAssertion(mine)
    }
  }

  /// Whether the clauses as such cannot both be right, so that no amount is to blame.
  var isOpposedAsWhole: Bool {
    claim.quantity == nil || other.quantity == nil || frames.isOpposed || frames.isLimited
  }

  /// Whether it is about what is asked for or what it costs, which no event tells.
  private var isOfTerms: Bool {
    claim.subject.contains { $0 == ClaimWords.requirement || $0 == ClaimWords.fee }
  }

  private var frames: FrameComparison { FrameComparison(claim, other) }

  /// Whether amounts are of one event, by its class and what it happens to.
  private func isSameClass(_ quantity: Quantity) -> Bool {
    if quantity.kind == .percent, frames.isOfRefund, !frames.isApart { return true }
    guard case .count = quantity.kind else { return frames.isSameEvent(countsThings: false) }
    guard quantity.high > 0, other.quantity?.high ?? 0 > 0 else { return false }
    return !claim.frame.isPartial && frames.isSameEvent(countsThings: true)
  }

  private func isOpposed(_ mine: Quantity, _ theirs: Quantity) -> Bool {
    guard claim.role == other.role, mine.isNamed == theirs.isNamed else { return false }
    guard claim.isNegated == other.isNegated || frames.isAgreed else {
      guard claim.isNegated ? onlyMine == 0 : onlyTheirs == 0 else { return false }
      return mine.isCompatible(with: theirs) && mine.isTime && isSameEvent && !frames.isApart
        && !frames.isAgreed && !frames.isOtherEvent
    }
    if let place = mine.place, let other = theirs.place {
      return place.opposes(other) ? shared >= 2 : place.isElsewhere(than: other) && isSameErrand
    }
    if mine.isNamed { return mine.isOtherName(than: theirs) && isSameEvent }
    guard !frames.isApart, !frames.isOtherAddressee, !mine.isTime || !frames.isOtherEvent,
      !isNone(mine) && !isNone(theirs) || claim.frame.events.isEmpty || other.frame.events.isEmpty
    else { return false }
    guard mine.isComparable(with: theirs), !mine.isCompatible(with: theirs) else { return false }
    return isSameEvent || isSameClass(mine) || frames.isSameRhythm || isSameRefund
      || isBareEvent(mine) || isBareSum(mine)
      || isNoneAgainstSome(mine, theirs)
      || isMeasure(mine) || isWhollyTheirs(mine)
  }

  /// "There were 138 passengers aboard", where a ship ran aground with 118 passengers aboard: the
  /// noun is the same, and nearly all that is said of it is said there too.
  private func isWhollyTheirs(_ quantity: Quantity) -> Bool {
    guard !claim.frame.isPartial, !other.frame.isPartial else { return false }
    switch quantity.kind {
    case .count: return named >= 1 && onlyMine == 0 || named >= 2 && onlyMine <= 1
    case .money, .span: return named >= 2 && onlyMine <= 1
    default: return false
    }
  }

  /// "You get half of the price back", where it is refunded in full.
  private var isSameRefund: Bool {
    claim.subject.contains(ClaimWords.refund) && other.subject.contains(ClaimWords.refund)
      && (onlyMine == 0 || onlyTheirs == 0)
  }

  /// "900 litres ran into the river": measures of stuff that share a word are of one spill.
  private func isMeasure(_ quantity: Quantity) -> Bool {
    guard case .count(let noun) = quantity.kind, Self.measures.contains(noun) else { return false }
    return shared > 0
  }

  private static let measures: Set<String> = Set(
    ["litre", "liter", "tonne", "kilo", "gallon", "barrel", "hectare"].map { WordForm.stem($0) })

  /// "You can go on charging it", where charging should stop; "we cannot pay that back" of what is
  /// paid back.
  private var isSameDeed: Bool {
    named >= 2 && claim.subject.contains(ClaimWords.stop)
      && other.subject.contains(ClaimWords.stop)
      || named > 0 && shared >= 3 && onlyMine == 0
  }

  /// Whether places are said of one thing: all that one says of it, the other says too.
  private var isSameErrand: Bool {
    let least = min(onlyMine, onlyTheirs)
    return
      (named >= 3 && least <= 1 || named >= 2 && least == 0
      || named == 1 && onlyMine + onlyTheirs == 0)
      && !namesPlace
  }

  /// "at the library in Cross Street" is no other place than Cross Street.
  private var namesPlace: Bool {
    guard let mine = claim.quantity?.place, let theirs = other.quantity?.place else { return false }
    return claim.subject.contains(theirs.noun) || other.subject.contains(mine.noun)
  }

  /// "Tickets are not refunded", where they are until 30 June.
  private var isFlatDenial: Bool {
    claim.isNegated && !other.isNegated && onlyMine == 0 && named > 0 && shared >= 2
      && !frames.isApart
      && !frames.isOtherEvent
  }

  /// "The app keeps it for thirty days", where it does not keep it.
  private func isFlatAssertion(_ quantity: Quantity) -> Bool {
    guard quantity.isTime || quantity.kind == .span else { return false }
    return other.isNegated && !claim.isNegated && onlyTheirs == 0 && named >= 2
  }

  /// "Card numbers may have been copied", where the fact sheet says that they were not.
  private var doubtsDenial: Bool { other.isNegated && !claim.isNegated && other.quantity == nil }

  /// "It's batch 4417": a name said of nothing else is held against the one on the fact sheet.
  private var isOtherBatch: Bool {
    guard let mine = claim.quantity, let theirs = other.quantity, !claim.isHedged,
      mine.place == nil, claim.isNegated == other.isNegated, claim.subject.isEmpty,
      !claim.frame.addresses,
      mine.isOtherName(than: theirs),
      let name = mine.name
    else { return false }
    return !Self.isPhone(name)
  }

  /// A telephone number names one line, whatever else is said of it.
  private static func isPhone(_ term: String) -> Bool {
    term.utf8.count >= 7 && term.allSatisfy(\.isNumber)
  }

  /// "Two injuries": the noun says enough.
  private func isBareEvent(_ quantity: Quantity) -> Bool {
    guard case .count(let noun) = quantity.kind, Self.events.contains(noun) else { return false }
    return claim.subject.isEmpty || other.subject.isEmpty || shared > 0
  }

  private func isNone(_ quantity: Quantity) -> Bool {
    if case .count = quantity.kind { quantity.high == 0 } else { false }
  }

  /// "No hospital has stopped": none of a thing against some of it, in one matter.
  private func isNoneAgainstSome(_ mine: Quantity, _ theirs: Quantity) -> Bool {
    guard case .count = mine.kind, mine.high == 0 || theirs.high == 0 else { return false }
    return named > 0 && (claim.frame.events.isEmpty || other.frame.events.isEmpty)
  }

  private static let events: Set<String> = Set(
    ["injury", "death", "illness", "fire", "complaint"].map { ClaimWords.term($0).base })

  /// "You will get 48 euros": a sum promised without saying for what.
  private func isBareSum(_ quantity: Quantity) -> Bool {
    guard case .money = quantity.kind else { return false }
    return claim.subject.isEmpty && other.subject.isEmpty && claim.isCommitment
      && other.isCommitment
  }

  /// Whether plain statements are about one thing: most words are the same, and not each has one
  /// of its own, as in "tap water" and "well water".
  private var isSameMatter: Bool {
    let all = shared + onlyMine + onlyTheirs
    guard named > 0, shared >= 2, Double(shared) >= 0.6 * Double(all) else { return false }
    return onlyMine == 0 || onlyTheirs == 0 || Double(shared) >= 0.75 * Double(all)
  }

  /// Whether amounts are said of one thing.
  private var isSameEvent: Bool {
    guard shared > 0, named > 0 || claim.subject.isEmpty || other.subject.isEmpty else {
      return false
    }
    if claim.subject.contains(where: { Self.isPhone($0) && other.subject.contains($0) }) {
      return true
    }
    if onlyMine == 0 || onlyTheirs == 0 { return shared >= 2 || onlyMine + onlyTheirs <= 1 }
    return shared >= onlyMine + onlyTheirs
  }
}

extension Quantity {
  /// Whether it is a name with digits rather than an amount.
  var isNamed: Bool { name != nil }

  /// The name, if it is one.
  var name: String? {
    if case .identifier(_, let name) = kind { name } else { nil }
  }

  /// Whether it says when.
  var isTime: Bool {
    switch kind {
    case .timeOfDay, .date, .weekday, .year: true
    default: false
    }
  }

  /// Whether both are names of the same sort of thing, and not the same.
  func isOtherName(than other: Quantity) -> Bool {
    guard case .identifier(let sort, let name) = kind,
      case .identifier(let otherSort, let otherName) = other.kind
    else { return false }
    return sort == otherSort && name != otherName
  }
}

extension Claim {
  /// Whether its clause is a name and nothing more, such as "batch 7" in "the bar, batch 7, has metal":
  /// it says nothing that "do not eat batch 7" could deny.
  fileprivate var isBareName: Bool {
    let letters = subject.reduce(0) { $0 + $1.utf8.count }
    return !isNegated && quantity == nil && clause.count <= letters + subject.count + 1
  }
}
