/// Two places that cannot both be right.
public struct Contradiction: Sendable, Equatable {
  /// The claim's place in the text examined: UTF-8 offsets.
  public let range: Range<Int>
  /// The fact's id, or the source's name, that says otherwise.
  public let source: String
  /// Whether the source is a fact rather than an earlier statement.
  public let isFact: Bool
  /// The other claim's place in `sourceText`: UTF-8 offsets.
  public let sourceRange: Range<Int>
  /// The whole text of the source.
  public let sourceText: String
  /// What differs, in one sentence with both wordings.
  public let reason: String
}

/// What has been claimed so far: by the fact sheet and by the team itself.
///
/// Finds a contradiction only where both claims are about the same and no value fits both: a miss is
/// likelier than a false alarm.
public struct ClaimLedger: Sendable {
  private struct Source: Sendable {
    let name: String
    let text: String
    let version: Int
    let isFact: Bool
    let claims: [Claim]
  }

  private var sources: [Source] = []

  /// A ledger without claims.
  public init() {}

  /// The claims in `text`, in order; at most 200.
  public static func claims(in text: String) -> [Claim] {
    ClaimReader.claims(in: Reading(text, trie: PhraseTrie()))
  }

  /// Records what `fact` says, in place of an older version of the same fact.
  public mutating func record(fact: FactStatement) {
    if let index = sources.firstIndex(where: { $0.isFact && $0.name == fact.id }) {
      guard sources[index].version <= fact.version else { return }
      sources.remove(at: index)
    }
    sources.append(
      Source(
        name: fact.id, text: fact.text, version: fact.version, isFact: true,
        claims: Self.claims(in: fact.text)))
  }

  /// Records what the team has said in `statement`; `source` is the name to report it under.
  public mutating func record(_ statement: String, source: String) {
    record(statement, source: source, claims: Self.claims(in: statement))
  }

  /// The same for who has the statement's `claims` already.
  public mutating func record(_ statement: String, source: String, claims: [Claim]) {
    sources.append(
      Source(name: source, text: statement, version: 0, isFact: false, claims: claims))
  }

  /// Whether some fact names an amount that `quantity` agrees with.
  func carries(_ quantity: Quantity) -> Bool {
    sources.contains { source in
      source.isFact
        && source.claims.contains { $0.quantity.map(quantity.isCompatible) ?? false }
    }
  }

  /// Where `text` says what the ledger says otherwise, in the order of the text.
  ///
  /// Facts come before earlier statements. What a fact confirms is not held against earlier statements.
  public func contradictions(in text: String) -> [Contradiction] {
    contradictions(in: text, claims: Self.claims(in: text))
  }

  /// The same for who has the text's `claims` already.
  public func contradictions(in text: String, claims: [Claim]) -> [Contradiction] {
    var found: [Contradiction] = []
    for claim in claims {
      found += against(claim, text, facts: true)
      if !isConfirmed(claim) { found += against(claim, text, facts: false) }
    }
    return found
  }

  private func isConfirmed(_ claim: Claim) -> Bool {
    sources.contains { source in
      source.isFact && source.claims.contains { ClaimComparison(claim, $0).agrees }
    }
  }

  private func against(_ claim: Claim, _ text: String, facts: Bool) -> [Contradiction] {
    sources.filter { $0.isFact == facts }.compactMap { source in
      guard let other = opposed(claim, in: source) else { return nil }
      return Contradiction(
        range: claim.range, source: source.name, isFact: facts, sourceRange: other.range,
        sourceText: source.text,
        reason: "It says \u{201C}\(quote(claim.range, of: text))\u{201D}; "
          + "\(facts ? "the fact sheet" : "an earlier statement") says "
          + "\u{201C}\(quote(other.range, of: source.text))\u{201D}.")
    }
  }

  private func opposed(_ claim: Claim, in source: Source) -> Claim? {
    if !source.isFact, claim.isUpdate { return nil }
    if source.claims.contains(where: { ClaimComparison(claim, $0).agrees }) { return nil }
    return source.claims.first { ClaimComparison(claim, $0).isContradiction(byFact: source.isFact) }
  }

  private func quote(_ range: Range<Int>, of text: String) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}

/// Whether two claims are about one thing, and whether they can both be right.
struct ClaimComparison {
  private let claim: Claim
  private let other: Claim
  private let shared: Int

  init(_ claim: Claim, _ other: Claim) {
    self.claim = claim
    self.other = other
    self.shared = Set(claim.subject).intersection(other.subject).count
  }

  /// Whether both are about one thing and some value fits both.
  var agrees: Bool {
    guard let mine = claim.quantity, let theirs = other.quantity else {
      return claim.quantity == nil && other.quantity == nil && claim.isNegated == other.isNegated
        && isSameSubject(share: 0.6)
    }
    return mine.isCompatible(with: theirs)
      && (isSameSubject(share: 0.5) || isIdentifier(mine.kind))
  }

  /// Whether they cannot both be right.
  func isContradiction(byFact: Bool) -> Bool {
    switch (claim.quantity, other.quantity) {
    case (nil, nil): return claim.isNegated != other.isNegated && isSamePlainSubject
    case (let mine?, let theirs?):
      guard claim.isNegated == other.isNegated else { return false }
      if case .identifier = mine.kind { return byFact && differsInName(mine.kind, theirs.kind) }
      return mine.kind == theirs.kind && !mine.isCompatible(with: theirs)
        && claim.role == other.role && isSameAmountSubject(mine.kind, byFact)
    default: return false
    }
  }

  private var isSamePlainSubject: Bool {
    let all = claim.subject.count + other.subject.count - shared
    return shared >= 2 && Double(shared) >= 0.6 * Double(all)
  }

  private func isSameSubject(share: Double) -> Bool {
    let smaller = min(claim.subject.count, other.subject.count)
    return shared >= 1 && Double(shared) >= share * Double(smaller)
  }

  private func isSameAmountSubject(_ kind: Quantity.Kind, _ byFact: Bool) -> Bool {
    if case .count(let noun) = kind, Self.events.contains(noun) {
      return claim.subject.isEmpty || other.subject.isEmpty || isSameSubject(share: 0.5)
    }
    if case .timeOfDay = kind, !byFact { return false }
    return isSameSubject(share: 0.5)
  }

  private func isIdentifier(_ kind: Quantity.Kind) -> Bool {
    if case .identifier = kind { true } else { false }
  }

  private func differsInName(_ mine: Quantity.Kind, _ theirs: Quantity.Kind) -> Bool {
    guard case .identifier(let kind, let name) = mine,
      case .identifier(let otherKind, let otherName) = theirs
    else { return false }
    return kind == otherKind && name != otherName
  }

  private static let events: Set<String> = Set(
    ["injury", "death", "illness", "fire", "complaint"].map {
      Words.concepts[WordForm.stem($0)] ?? WordForm.stem($0)
    })
}
