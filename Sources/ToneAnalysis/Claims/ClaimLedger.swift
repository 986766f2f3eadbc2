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
    let claims: TextClaims
  }

  private var sources: [Source] = []
  private let relations: ClaimRelations

  /// A ledger without claims.
  public init() { self.init(ClaimRelations()) }

  /// A ledger without claims that remembers how texts stand to one another.
  init(_ relations: ClaimRelations) { self.relations = relations }

  /// The claims in `text`, in order; at most 200.
  public static func claims(in text: String) -> [Claim] {
    ClaimReader.claims(in: Reading(text, trie: PhraseTrie()))
  }

  /// Records what `fact` says, in place of an older version of the same fact.
  public mutating func record(fact: FactStatement) {
    record(fact: fact, claims: Statement.reading(of: fact.text).claims)
  }

  /// The same for who has the `claims` of the fact's text already.
  public mutating func record(fact: FactStatement, claims: TextClaims) {
    if let index = sources.firstIndex(where: { $0.isFact && $0.name == fact.id }) {
      guard sources[index].version <= fact.version else { return }
      sources.remove(at: index)
    }
    sources.append(
      Source(
        name: fact.id, text: fact.text, version: fact.version, isFact: true, claims: claims))
  }

  /// Records what the team has said in `statement`; `source` is the name to report it under.
  public mutating func record(_ statement: String, source: String) {
    record(statement, source: source, claims: Statement.reading(of: statement).claims)
  }

  /// The same for who has the statement's `claims` already.
  public mutating func record(_ statement: String, source: String, claims: TextClaims) {
    sources.append(
      Source(name: source, text: statement, version: 0, isFact: false, claims: claims))
  }

  /// Whether some fact names an amount that `quantity` agrees with.
  func carries(_ quantity: Quantity) -> Bool {
    sources.contains { source in
      source.isFact
        && source.claims.all.contains { $0.quantity.map(quantity.isCompatible) ?? false }
    }
  }

  /// Where `text` says what the ledger says otherwise, in the order of the text.
  ///
  /// Facts come before earlier statements. What a fact confirms is not held against earlier statements.
  public func contradictions(in text: String) -> [Contradiction] {
    contradictions(in: text, claims: TextClaims(text))
  }

  /// The same for who has the text's `claims` already.
  public func contradictions(in text: String, claims: TextClaims) -> [Contradiction] {
    let near = sources.compactMap { source in
      relations.relation(of: claims, to: source.claims, isFact: source.isFact)
        .map { (source: source, relation: $0) }
    }
    let facts = near.filter(\.source.isFact)
    let factsFirst = facts + near.filter { !$0.source.isFact }
    var found: [Contradiction] = []
    for index in claims.all.indices where !near.isEmpty {
      let isConfirmed = facts.contains { $0.relation.agrees[index] }
      guard !isConfirmed else { continue }
      for (source, relation) in factsFirst {
        guard let place = relation.opposed[index] else { continue }
        let new = contradiction(
          claims.all[index], of: text, source, source.claims.all[place],
          isWhole: relation.isWhole[index])
        if !found.contains(new) { found.append(new) }
      }
    }
    return found
  }

  private func contradiction(
    _ claim: Claim, of text: String, _ source: Source, _ other: Claim, isWhole: Bool
  ) -> Contradiction {
    let (mine, theirs) = isWhole ? (claim.clause, other.clause) : (claim.range, other.range)
    return Contradiction(
      range: mine, source: source.name, isFact: source.isFact, sourceRange: theirs,
      sourceText: source.text,
      reason: "It says \u{201C}\(quote(mine, of: text))\u{201D}; "
        + "\(source.isFact ? "the fact sheet" : "an earlier statement") says "
        + "\u{201C}\(quote(theirs, of: source.text))\u{201D}.")
  }

  private func quote(_ range: Range<Int>, of text: String) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
