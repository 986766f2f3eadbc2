/// Where something is: the noun of the place and what tells it from others of its sort.
public struct Place: Sendable, Hashable {
  /// The noun's stem, such as "gate".
  let noun: String
  /// The stems before it, such as "east"; at most three.
  let marks: [String]

  /// Whether both are of one sort, and lie on opposite sides.
  func opposes(_ other: Place) -> Bool {
    noun == other.noun
      && Self.sides.contains { side in
        marks.contains(where: side.contains) && other.marks.contains(where: side.contains)
          && !marks.contains { side.contains($0) && other.marks.contains($0) }
      }
  }

  /// Whether they are of different sorts, neither named in the other.
  func isElsewhere(than other: Place) -> Bool {
    noun != other.noun && !marks.contains(other.noun) && !other.marks.contains(noun)
  }

  private static let sides: [Set<String>] = [
    ["north", "south", "east", "west"].map(WordForm.stem), ["upper", "lower"].map(WordForm.stem),
    ["left", "right"].map(WordForm.stem), ["front", "back", "rear", "side"].map(WordForm.stem),
    ["first", "second", "third", "fourth", "ground"].map(WordForm.stem),
  ].map { Set($0) }

  /// Stems of the nouns that name places.
  static let nouns: Set<String> = Set(
    [
      "gate", "station", "centre", "center", "hall", "library", "church", "hotel", "gym", "square",
      "street", "road", "hospital", "clinic", "entrance", "exit", "terminal", "pier", "dock",
      "lobby", "reception", "desk", "office", "school", "park", "depot", "stadium", "museum",
      "theatre", "theater", "airport", "harbour", "harbor", "bridge", "floor", "door", "market",
      "pharmacy", "warehouse", "college", "university", "kitchen", "canteen",
    ].map(WordForm.stem))
}

extension Quantity {
  /// The place, if it is one.
  var place: Place? {
    if case .place(let place) = kind { place } else { nil }
  }
}

// Places and shares
extension QuantityReader {
  /// "at the east gate", "in Hadley leisure centre": the places where something is.
  func places(in clause: Range<Int>) -> [FoundQuantity] {
    clause.compactMap { index in
      guard Self.prepositions.contains(numbers.word(index)) else { return nil }
      return place(after: index, within: clause.upperBound)
    }
  }

  private static let prepositions: Set<String> = [
    "at", "in", "inside", "outside", "from", "on", "is",
  ]

  private func place(after index: Int, within end: Int) -> FoundQuantity? {
    var marks: [String] = []
    for position in index + 1..<min(index + 6, end) {
      let token = reading.token(position)
      guard token.kind == .word else { return nil }
      if ["the", "our", "a", "an"].contains(token.text) { continue }
      guard !Words.stop.contains(token.text) else { return nil }
      let isLast = position + 1 == end || !Place.nouns.contains(reading.token(position + 1).stem)
      if Place.nouns.contains(token.stem), isLast {
        return FoundQuantity(
          quantity: Quantity(
            kind: .place(Place(noun: token.stem, marks: marks)), low: 1, high: 1),
          units: index..<position + 1)
      }
      marks.append(token.stem)
    }
    return nil
  }

  /// "all eleven bronzes" is the whole of eleven, "nine of the eleven" is less.
  func shares(in clause: Range<Int>) -> [FoundQuantity] {
    clause.compactMap { index in
      switch numbers.word(index) {
      case "all": whole(at: index)
      case "full": refunded(at: index)
      default: part(at: index)
      }
    }.filter { $0.units.upperBound <= clause.upperBound }
  }

  private func whole(at index: Int) -> FoundQuantity? {
    guard let number = numbers.plain(at: index + 1) else { return nil }
    return share(100, of: number.value, index..<number.end)
  }

  /// "refunded in full", "the full price".
  private func refunded(at index: Int) -> FoundQuantity? {
    guard numbers.word(index - 1) == "in" || ["price", "refund"].contains(numbers.word(index + 1))
    else { return nil }
    return FoundQuantity(
      quantity: Quantity(kind: .percent, low: 100, high: 100), units: index..<index + 1)
  }

  private func part(at index: Int) -> FoundQuantity? {
    guard let number = numbers.plain(at: index), numbers.word(number.end) == "of",
      ["the", "our", "these", "those"].contains(numbers.word(number.end + 1)),
      let all = numbers.plain(at: number.end + 2), number.value < all.value
    else { return nil }
    return share(100 * number.value / all.value, of: all.value, index..<all.end)
  }

  private func share(_ percent: Double, of all: Double, _ units: Range<Int>) -> FoundQuantity {
    FoundQuantity(
      quantity: Quantity(kind: .percent, low: percent, high: percent), units: units,
      topic: ["\(Int(min(all, 1e9)))"])
  }
}
