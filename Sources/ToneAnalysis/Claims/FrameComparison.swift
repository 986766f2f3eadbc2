/// Whether two clauses say the contrary of one event, or different amounts of it.
struct FrameComparison {
  private let mine: Claim
  private let theirs: Claim
  private var one: ClauseFrame { mine.frame }
  private var other: ClauseFrame { theirs.frame }

  init(_ mine: Claim, _ theirs: Claim) {
    self.mine = mine
    self.theirs = theirs
  }

  /// Whether both name an event of one class, or one that implies the other, and may be about one
  /// thing.
  private var mayMeet: Bool { one.mask & other.mask != 0 && !one.isApart(from: other) }

  /// Whether they cannot both be so, whatever the amounts.
  var isOpposed: Bool {
    if isAlone { return true }
    guard mayMeet else { return false }
    return one.events.contains { use in
      other.events.contains { isOpposed(use, $0) }
    }
  }

  private func isOpposed(_ use: ClauseFrame.Use, _ their: ClauseFrame.Use) -> Bool {
    let (a, b) = (Extent(one, use), Extent(other, their))
    guard a.isSo != b.isSo else { return false }
    let (so, not) = a.isSo ? (use, their) : (their, use)
    guard so.implies(not), !isHours(so), isSameVoice(use, their) else { return false }
    if a.isUniversal || b.isUniversal, isCounterexample(a, b) { return true }
    guard one.quantifier != .none, other.quantifier != .none else { return false }
    let (denial, claim) = a.isSo ? (theirs, mine) : (mine, theirs)
    if isBlanket(not, denial.frame) { return true }
    if not.isWithout, !sharesAnother(use, their) { return false }
    guard !isOfNumber(denial) else { return false }
    return isSameTheme(use, their) && (!not.isNegated || isCovered(denial, not, by: claim))
  }

  /// "It is not true that fifty were": the number is denied, not the event.
  private func isOfNumber(_ denial: Claim) -> Bool {
    guard let quantity = denial.quantity, quantity.high > 0 else { return false }
    return !quantity.isTime && !quantity.isNamed && quantity.place == nil
  }

  /// "drinks it without boiling it": whether what is done without it is the same too.
  private func sharesAnother(_ use: ClauseFrame.Use, _ their: ClauseFrame.Use) -> Bool {
    one.events.contains { mine in
      mine != use && other.events.contains { $0 != their && mine.implies($0) }
    }
  }

  /// "Only the large one is affected" and "the small one is affected too" or "all are affected".
  private var isAlone: Bool {
    guard one.mask & other.mask != 0, (one.quantifier == .only) != (other.quantifier == .only)
    else {
      return false
    }
    let (only, rest) = one.quantifier == .only ? (one, other) : (other, one)
    let isSame = one.events.contains { use in
      other.events.contains { use.implies($0) && use.isDenied == $0.isDenied }
    }
    guard isSame, only.things.contains(where: rest.things.contains) else { return false }
    if rest.quantifier == .all { return rest.counted.map(only.things.contains) ?? false }
    return only.differs(from: rest)
  }

  /// "closes at eight": not shut but shut from eight on.
  private func isHours(_ use: ClauseFrame.Use) -> Bool {
    use.event.own == EventWords.open
      && (mine.quantity?.kind == .timeOfDay || theirs.quantity?.kind == .timeOfDay)
  }

  /// Whether not one is done by, and the other to, those it is about.
  private func isSameVoice(_ use: ClauseFrame.Use, _ their: ClauseFrame.Use) -> Bool {
    guard use.isPassive != their.isPassive else { return true }
    let active = use.isPassive ? their : use
    return active.after.isEmpty || one.quantifier == .open && other.quantifier == .open
  }

  /// "There are no refunds": whatever is refunded.
  private func isBlanket(_ use: ClauseFrame.Use, _ frame: ClauseFrame) -> Bool {
    frame.things.isEmpty && use.event.own & Self.blanket != 0
  }

  private static let blanket = ["refund", "investigate", "recall", "origin", "layoff", "evacuate"]
    .reduce(0) { $0 | EventWords.bit($1) }

  /// How far a clause goes: to all of a sort or to some, and whether it affirms.
  private struct Extent {
    let isUniversal: Bool
    let isSo: Bool
    let frame: ClauseFrame
    let use: ClauseFrame.Use

    init(_ frame: ClauseFrame, _ use: ClauseFrame.Use) {
      self.frame = frame
      self.use = use
      isUniversal = frame.quantifier == .all || frame.quantifier == .none
      isSo = use.isDenied == (frame.quantifier == .none)
    }

    /// Whether it speaks of one or some of those that the other counts.
    func isAbout(_ counted: String?) -> Bool {
      guard let counted else { return false }
      if counted == ClaimWords.person {
        return frame.hasPerson || frame.counted == counted
          || !frame.addresses && use.event.implied & EventWords.harm != 0
      }
      return frame.things.contains(counted) || PersonWords.isAnybody(counted) && frame.hasPerson
        || counted == frame.counted
        || frame.counted == ClaimWords.person && PersonWords.isPersons(counted)
    }
  }

  /// "Nobody was hurt" and "one guest was burned"; "all were seen" and "forty were not".
  private func isCounterexample(_ a: Extent, _ b: Extent) -> Bool {
    let (rule, rest) = a.isUniversal ? (a, b) : (b, a)
    guard rest.isAbout(rule.frame.counted) else { return false }
    if rule.frame.isAboutOthers, !rest.frame.isAboutOthers, !rest.frame.isAlso { return false }
    let limits = rule.frame.limits.filter {
      $0 != rule.frame.counted && !PersonWords.isAnybody($0)
    }
    let known = rest.frame.things + (a.isUniversal ? theirs : mine).background
    return limits.allSatisfy(known.contains) && sharesObject(a.use, b.use)
  }

  /// Whether what follows the events is the same, as far as both say.
  private func sharesObject(_ use: ClauseFrame.Use, _ their: ClauseFrame.Use) -> Bool {
    use.after.isEmpty || their.after.isEmpty || use.after.contains(where: other.things.contains)
      || their.after.contains(where: one.things.contains)
  }

  /// Whether the events happen to one thing, as far as both say what it is.
  private func isSameTheme(_ use: ClauseFrame.Use, _ their: ClauseFrame.Use) -> Bool {
    let (a, b) = (one.themes(of: use), other.themes(of: their))
    if a.contains(where: b.contains) { return true }
    if a.isEmpty, b.isEmpty { return mine.background.contains(where: theirs.background.contains) }
    return a.isEmpty && b.contains(where: mine.background.contains)
      || b.isEmpty && a.contains(where: theirs.background.contains)
  }

  /// Whether a denial has nothing in it that the other does not speak of: "not by post" does not deny
  /// the whole.
  private func isCovered(_ denial: Claim, _ use: ClauseFrame.Use, by claim: Claim) -> Bool {
    guard
      denial.frame.events.allSatisfy({ event in
        event == use || use.lead.contains(event.base)
          || claim.frame.events.contains { event.implies($0) || $0.implies(event) }
      })
    else { return false }
    return denial.frame.things.allSatisfy {
      claim.frame.things.contains($0) || claim.background.contains($0)
        || denial.frame.before.contains($0) && !use.after.isEmpty
    }
  }

  /// Whether both say the same of one event, so that their words do not deny each other.
  var isAgreed: Bool {
    one.events.contains { use in
      other.events.contains {
        use.implies($0) && $0.implies(use)
          && Extent(one, use).isSo == Extent(other, $0).isSo
      }
    }
  }

  /// Whether both say what happens, and it is not the same.
  var isOtherEvent: Bool {
    guard one.isClassed, other.isClassed else { return false }
    let (mine, theirs) = (one.mask & Self.turns, other.mask & Self.turns)
    if mine != 0, theirs != 0, mine & theirs == 0 { return true }
    return !one.events.contains { use in
      other.events.contains { use.implies($0) || $0.implies(use) }
    }
  }

  /// What happens at one moment: "the check begins" is another time than "the check ends".
  private static let turns = [
    "start", "finish", "stop", "open", "arrive", "leave", "find", "learn", "tell", "publish",
    "evacuate", "repair",
  ].reduce(0) { $0 | EventWords.bit($1) }

  /// Whether both speak of money given back.
  var isOfRefund: Bool { one.mask & other.mask & EventWords.refund != 0 }

  /// Whether a quality that is no event differs.
  var hasQuality: Bool { one.hasQuality || other.hasQuality }

  /// Whether a denial may be of a part only.
  var isRelative: Bool { one.isRelative || other.isRelative }

  /// Whether one is about the person spoken to, and the other about somebody else.
  var isOtherAddressee: Bool {
    guard one.addresses != other.addresses else { return false }
    let (toYou, toOthers) = one.addresses ? (one, other) : (other, one)
    return toOthers.things.contains(where: PersonWords.isPersons)
      && !toYou.things.contains(where: PersonWords.isPersons)
  }

  /// Whether one takes its events from elsewhere, and they are not those of the other.
  var isIdle: Bool { (one.isElliptic || other.isElliptic) && one.mask & other.mask == 0 }

  /// Whether they cannot be about the same one.
  var isApart: Bool { one.isApart(from: other) }

  /// Whether their amounts are of one event.
  func isSameEvent(countsThings: Bool) -> Bool {
    guard mayMeet else { return false }
    return one.events.contains { use in
      other.events.contains { their in
        isSameTurn(use, their) && use.isDenied == their.isDenied
          && (countsThings || isSameTheme(use, their) || isOfReader(use, their) || isBare(one)
            || isBare(other))
      }
    }
  }

  /// Whether both are of one class; who was told has been told by somebody.
  private func isSameTurn(_ use: ClauseFrame.Use, _ their: ClauseFrame.Use) -> Bool {
    if use.implies(their), their.implies(use) { return true }
    return (use.event.own | their.event.own) & EventWords.told != 0
      && (use.implies(their) || their.implies(use))
  }

  /// "you can go back", "residents can go back".
  private func isOfReader(_ use: ClauseFrame.Use, _ their: ClauseFrame.Use) -> Bool {
    guard one.addresses != other.addresses else { return false }
    let (frame, rest) = one.addresses ? (other, their) : (one, use)
    return !frame.before.isEmpty && frame.before.allSatisfy(PersonWords.isPersons)
      && rest.after.isEmpty
  }

  /// Whether both say how often the same comes.
  var isSameRhythm: Bool {
    mine.role == "every" && theirs.role == "every" && !one.isApart(from: other)
      && one.things.contains(where: other.things.contains)
  }

  private func isBare(_ frame: ClauseFrame) -> Bool {
    frame.things.isEmpty && !frame.addresses
  }

  /// Whether one has no end, and the other says when or after how long it ends.
  var isLimited: Bool {
    limits(one.isAllDay, other.isAllDay) { claim in
      claim.quantity?.kind == .timeOfDay && ["until", "since"].contains(claim.role)
    } || limits(one.isEndless, other.isEndless) { $0.quantity?.kind == .span && $0.role.isEmpty }
  }

  /// Whether only one of them is `endless`, and the other ends and is about the same.
  private func limits(_ mine: Bool, _ theirs: Bool, _ ends: (Claim) -> Bool) -> Bool {
    guard mine != theirs, !isApart else { return false }
    let (endless, limited) = mine ? (self.mine, self.theirs) : (self.theirs, self.mine)
    guard ends(limited) else { return false }
    let shared = endless.frame.things.count {
      limited.frame.things.contains($0) || limited.background.contains($0)
        || limited.frame.names.contains($0)
    }
    return 2 * shared > endless.frame.things.count
  }
}
