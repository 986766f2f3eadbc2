/// The attributes of a fact: a few named values, in the order of their names' UTF-8 bytes.
///
/// A fact has a handful, so look-up is a short search and not a hash. The fixed order makes equal
/// attributes equal bytes in the journal.
public struct Attributes: Sendable {
  /// What a sequence of attributes consists of.
  public typealias Element = (key: String, value: FactValue)

  private(set) var pairs: [Element] = []

  /// Makes an empty set of attributes.
  public init() {}

  /// Takes `pairs` as they come from a file; gives back the name that stands there twice, if any.
  init(unordered pairs: [Element], duplicate: inout String?) {
    self.pairs = pairs
    guard !Self.isOrdered(pairs) else { return }
    self.pairs.sort { precedesInBytes($0.key, $1.key) }
    duplicate =
      zip(self.pairs, self.pairs.dropFirst())
      .first { hasSameBytes($0.key, $1.key) }?.0.key
  }

  /// The value named `key`, or `nil`; setting `nil` takes the attribute away.
  public subscript(key: String) -> FactValue? {
    get {
      for pair in pairs where hasSameBytes(pair.key, key) { return pair.value }
      return nil
    }
    set {
      let place = pairs.firstIndex { !precedesInBytes($0.key, key) } ?? pairs.count
      let isThere = place < pairs.count && hasSameBytes(pairs[place].key, key)
      let replacement: [Element] = newValue.map { [(key, $0)] } ?? []
      pairs.replaceSubrange(place..<(isThere ? place + 1 : place), with: replacement)
    }
  }

  /// The string named `key`, if there is one and it is a string.
  public func string(_ key: String) -> String? { self[key]?.text }

  /// The whole number named `key`, if there is one and it is a whole number.
  public func integer(_ key: String) -> Int64? { self[key]?.integer }

  /// The number named `key`, if there is one and it is a number, whole or not.
  public func number(_ key: String) -> Double? { self[key]?.number }

  /// The yes or no named `key`, if there is one and it is that.
  public func boolean(_ key: String) -> Bool? { self[key]?.boolean }

  /// The list named `key`, if there is one and it is a list.
  public func list(_ key: String) -> [String]? { self[key]?.list }

  private static func isOrdered(_ pairs: [Element]) -> Bool {
    guard pairs.count > 1 else { return true }
    for place in 1..<pairs.count where !precedesInBytes(pairs[place - 1].key, pairs[place].key) {
      return false
    }
    return true
  }
}

extension Attributes: RandomAccessCollection {
  /// The place of the first attribute.
  public var startIndex: Int { 0 }

  /// The place after the last attribute.
  public var endIndex: Int { pairs.count }

  /// The attribute at `position` in the order of names.
  public subscript(position: Int) -> Element { pairs[position] }
}

extension Attributes: Hashable {
  /// Whether both have the same names with the same values.
  public static func == (one: Attributes, other: Attributes) -> Bool {
    one.pairs.elementsEqual(other.pairs) { $0.key == $1.key && $0.value == $1.value }
  }

  /// Feeds names and values to `hasher`.
  public func hash(into hasher: inout Hasher) {
    for pair in pairs {
      hasher.combine(pair.key)
      hasher.combine(pair.value)
    }
  }
}

extension Attributes: ExpressibleByDictionaryLiteral {
  /// Makes attributes from a literal; of a name that stands there twice the last value counts.
  public init(dictionaryLiteral elements: (String, FactValue)...) {
    for (key, value) in elements { self[key] = value }
  }
}

/// Whether `one` comes before `other` in the order of their UTF-8 bytes.
///
/// Swift's own `<` orders by canonical equivalence, in which two different byte sequences tie.
func precedesInBytes(_ one: String, _ other: String) -> Bool {
  one.utf8.lexicographicallyPrecedes(other.utf8)
}

/// Whether `one` and `other` are the same bytes, which is more than Swift's `==` asks.
func hasSameBytes(_ one: String, _ other: String) -> Bool {
  one == other && one.utf8.elementsEqual(other.utf8)
}
