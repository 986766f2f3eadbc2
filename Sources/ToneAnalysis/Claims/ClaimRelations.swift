/// The claims in a text, read once.
public final class TextClaims: Sendable {
  /// In the order of the text; at most 200.
  public let all: [Claim]

  /// Reads `text`.
  public convenience init(_ text: String) { self.init(ClaimLedger.claims(in: text)) }

  /// What each of them is about, as bits.
  let traces: [ClaimTrace]

  /// Takes up what was read.
  init(_ claims: [Claim]) {
    all = claims
    traces = claims.map(ClaimTrace.init)
  }
}

/// What a claim is about, as bits: most claims have none in common, and need not be compared.
struct ClaimTrace: Sendable {
  private let own: UInt128
  private let words: UInt128
  private let events: UInt128
  private let isBare: Bool

  init(_ claim: Claim) {
    events = claim.frame.mask
    isBare = claim.subject.isEmpty
    own = Self.bits(claim.subject) | Self.bits(claim.frame.things)
    words = own | Self.bits(claim.background)
  }

  /// A bit for each word: FNV-1a, 64 bits, of which the last seven choose.
  private static func bits(_ words: [String]) -> UInt128 {
    words.reduce(0) { bits, word in
      let hash = word.utf8.reduce(0xcbf2_9ce4_8422_2325) {
        ($0 ^ UInt64($1)) &* 0x0100_0000_01b3
      }
      return bits | 1 << UInt128(hash & 127)
    }
  }

  /// Whether they may have something in common.
  func mayMeet(_ other: ClaimTrace) -> Bool {
    own & other.words != 0 || words & other.own != 0 || events & other.events != 0 || isBare
      || other.isBare
  }
}

/// How the claims of texts stand to the claims of others, worked out once for each pair of texts.
///
/// May be shared by threads.
final class ClaimRelations: Sendable {
  /// What the claims of one source say of each claim of a text.
  struct Relation: Sendable {
    /// Whether some claim of the source agrees with it.
    var agrees: [Bool]
    /// Which claim of the source cannot be right beside it.
    var opposed: [Int?]
    /// Whether what is opposed is the whole clause, not an amount.
    var isWhole: [Bool]
  }

  /// Told apart by identity, so that no text is hashed.
  private struct Pair: Hashable, Sendable {
    let text: TextClaims
    let source: TextClaims
    let isFact: Bool

    static func == (one: Pair, other: Pair) -> Bool {
      one.text === other.text && one.source === other.source && one.isFact == other.isFact
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(ObjectIdentifier(text))
      hasher.combine(ObjectIdentifier(source))
      hasher.combine(isFact)
    }
  }

  private let known = Memo<Pair, Relation?>(capacity: 65_536)

  /// What a source says of the claims of `text`; `nil`: nothing for or against any of them.
  func relation(of text: TextClaims, to source: TextClaims, isFact: Bool) -> Relation? {
    known.value(for: Pair(text: text, source: source, isFact: isFact)) {
      Self.compared(text, source, isFact: isFact)
    }
  }

  /// Whether a count is the sum or the difference of two of the counts in `others`: 231 people are
  /// 214 guests and 17 staff.
  private static func isSum(_ claim: Claim, of others: [Claim]) -> Bool {
    guard let mine = claim.quantity, case .count(let noun) = mine.kind, mine.high > 2 else {
      return false
    }
    let counts = others.compactMap(\.quantity).filter { other in
      guard case .count(let counted) = other.kind else { return false }
      return noun == counted || PersonWords.isPersons(noun) && PersonWords.isPersons(counted)
    }
    return counts.indices.contains { one in
      counts[..<one].contains { other in
        let (sum, rest) = (counts[one].low + other.low, abs(counts[one].low - other.low))
        return mine.low...mine.high ~= sum || rest > 0 && mine.low...mine.high ~= rest
      }
    }
  }

  private static func compared(
    _ text: TextClaims, _ source: TextClaims, isFact: Bool
  ) -> Relation? {
    var relation = Relation(agrees: [], opposed: [], isWhole: [])
    for (claim, trace) in zip(text.all, text.traces) {
      let near = source.all.indices.filter { trace.mayMeet(source.traces[$0]) }
      let comparisons = near.map { ClaimComparison(claim, source.all[$0]) }
      let agrees = comparisons.contains(where: \.agrees)
      let isSpared = agrees || !isFact && (claim.isUpdate || claim.isHedged)
      var place = isSpared ? nil : comparisons.firstIndex { $0.isContradiction(byFact: isFact) }
      if place != nil, isSum(claim, of: source.all) { place = nil }
      relation.agrees.append(agrees)
      relation.opposed.append(place.map { near[$0] })
      relation.isWhole.append(place.map { comparisons[$0].isOpposedAsWhole } ?? false)
    }
    let isSilent =
      !relation.agrees.contains(true) && relation.opposed.allSatisfy { $0 == nil }
    return isSilent ? nil : relation
  }
}
