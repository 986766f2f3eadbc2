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
      let place = place(of: key)
      let isThere = place < pairs.count && hasSameBytes(pairs[place].key, key)
      switch newValue {
      case let value? where isThere: pairs[place].value = value
      case let value?: pairs.insert((key, value), at: place)
      case nil: if isThere { pairs.remove(at: place) }
      }
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

  /// Where `key` stands or would stand, by bisection.
  private func place(of key: String) -> Int {
    var (low, high) = (0, pairs.count)
    while low < high {
      let middle = (low + high) / 2
      if precedesInBytes(pairs[middle].key, key) { low = middle + 1 } else { high = middle }
    }
    return low
  }

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
    pairs.reserveCapacity(elements.count)
    for (key, value) in elements { self[key] = value }
  }
}

/// Whether `one` comes before `other` in the order of their UTF-8 bytes.
///
/// Swift's own `<` orders by canonical equivalence, in which two different byte sequences tie.
func precedesInBytes(_ one: String, _ other: String) -> Bool {
  let order = one.utf8.withContiguousStorageIfAvailable { one in
    other.utf8.withContiguousStorageIfAvailable { other in precedes(one, other) }
  }
  return (order ?? nil) ?? one.utf8.lexicographicallyPrecedes(other.utf8)
}

private func precedes(
  _ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>
) -> Bool {
  let shared = min(one.count, other.count)
  var place = 0
  while place < shared, one[place] == other[place] { place += 1 }
  return place < shared ? one[place] < other[place] : one.count < other.count
}

/// Whether `one` and `other` are the same bytes, which is more than Swift's `==` asks.
func hasSameBytes(_ one: String, _ other: String) -> Bool {
  guard one.utf8.count == other.utf8.count else { return false }
  let same = one.utf8.withContiguousStorageIfAvailable { one in
    other.utf8.withContiguousStorageIfAvailable { other in one.elementsEqual(other) }
  }
  return (same ?? nil) ?? one.utf8.elementsEqual(other.utf8)
}
