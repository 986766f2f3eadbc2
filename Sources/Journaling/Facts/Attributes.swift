/// The attributes of a fact: a few named values, in the order of their names' UTF-8 bytes.
///
/// A fact has a handful, so look-up is a short search among numbers and not a hash. The fixed order
/// makes equal attributes equal bytes in the journal.
public struct Attributes: Sendable {
  /// What a sequence of attributes consists of.
  public typealias Element = (key: String, value: FactValue)

  /// Without labels, as literals come.
  @usableFromInline var pairs: [(FactName, FactValue)] = []

  /// Makes an empty set of attributes.
  public init() {}

  /// Makes an empty set of attributes with room for `capacity`.
  ///
  /// Attributes added in the order of their names are added fastest.
  public init(capacity: Int) { pairs.reserveCapacity(capacity) }

  /// Takes `pairs` as they come from a file; gives back the name that stands there twice, if any.
  init(unordered pairs: [Element], duplicate: inout String?) {
    self.pairs = pairs.map { (FactName($0.key), $0.value) }
    duplicate = order()
  }

  /// Puts the pairs in order; gives back the name that stands there twice, if any.
  private mutating func order() -> String? {
    guard !Self.isOrdered(pairs) else { return nil }
    pairs.sort { $0.0 < $1.0 }
    return zip(pairs, pairs.dropFirst()).first { $0.0 == $1.0 }?.0.0.text
  }

  /// The name of the first value that a journal cannot hold, or `nil` if it can hold them all.
  var firstNotFinite: String? {
    for place in pairs.indices where !pairs[place].1.isFinite { return pairs[place].0.text }
    return nil
  }

  /// The value named `name`, or `nil`; setting `nil` takes the attribute away.
  public subscript(name: FactName) -> FactValue? {
    @inlinable get { place(of: name).map { pairs[$0].1 } }
    set { set(newValue, for: name) }
  }

  /// The string named `name`, if there is one and it is a string.
  @inlinable public func string(_ name: FactName) -> String? { self[name]?.text }

  /// The whole number named `name`, if there is one and it is a whole number.
  @inlinable public func integer(_ name: FactName) -> Int64? { self[name]?.integer }

  /// The number named `name`, if there is one and it is a number, whole or not.
  @inlinable public func number(_ name: FactName) -> Double? { self[name]?.number }

  /// The yes or no named `name`, if there is one and it is that.
  @inlinable public func boolean(_ name: FactName) -> Bool? { self[name]?.boolean }

  /// The list named `name`, if there is one and it is a list.
  @inlinable public func list(_ name: FactName) -> [String]? { self[name]?.list }

  @usableFromInline func place(of name: FactName) -> Int? {
    for place in pairs.indices where pairs[place].0 == name { return place }
    return nil
  }

  /// Adds an attribute; fastest when its name comes after all that are there.
  public mutating func add(_ name: FactName, _ value: FactValue) {
    if let last = pairs.last?.0, last >= name {
      set(value, for: name)
    } else {
      pairs.append((name, value))
    }
  }

  /// Hands each attribute whose name begins with `prefix` to `take`, in the order of names.
  public func forEach(startingWith prefix: FactName, _ take: (FactName, FactValue) -> Void) {
    for place in pairs.indices where pairs[place].0.hasPrefix(prefix) {
      take(pairs[place].0, pairs[place].1)
    }
  }

  private mutating func set(_ newValue: FactValue?, for name: FactName) {
    let place = insertionPlace(of: name)
    let isThere = place < pairs.count && pairs[place].0 == name
    switch newValue {
    case let value? where isThere: pairs[place].1 = value
    case let value? where place == pairs.count: pairs.append((name, value))
    case let value?: pairs.insert((name, value), at: place)
    case nil: if isThere { pairs.remove(at: place) }
    }
  }

  /// Whether both have the same names, whatever their values.
  public func hasNames(of other: Attributes) -> Bool {
    guard pairs.count == other.pairs.count else { return false }
    for place in pairs.indices where pairs[place].0 != other.pairs[place].0 { return false }
    return true
  }

  /// Where `name` stands or would stand, by bisection; at once when that is the end.
  private func insertionPlace(of name: FactName) -> Int {
    var (low, high) = (0, pairs.count)
    guard high > 0, name <= pairs[high - 1].0 else { return high }
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle].0 < name { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func isOrdered(_ pairs: [(FactName, FactValue)]) -> Bool {
    guard pairs.count > 1 else { return true }
    for place in 1..<pairs.count where pairs[place - 1].0 >= pairs[place].0 { return false }
    return true
  }
}

extension Attributes: RandomAccessCollection {
  /// The place of the first attribute.
  @inlinable public var startIndex: Int { 0 }

  /// The place after the last attribute.
  @inlinable public var endIndex: Int { pairs.count }

  /// The attribute at `position` in the order of names.
  @inlinable public subscript(position: Int) -> Element {
    (key: pairs[position].0.text, value: pairs[position].1)
  }
}

extension Attributes: Hashable {
  /// Whether both have the same names with the same values.
  public static func == (one: Attributes, other: Attributes) -> Bool {
    one.pairs.elementsEqual(other.pairs) { $0.0 == $1.0 && $0.1 == $1.1 }
  }

  /// Feeds names and values to `hasher`.
  public func hash(into hasher: inout Hasher) {
    for pair in pairs {
      hasher.combine(pair.0)
      hasher.combine(pair.1)
    }
  }
}

extension Attributes: ExpressibleByDictionaryLiteral {
  /// Makes attributes from a literal; of a name that stands there twice the last value counts.
  public init(dictionaryLiteral elements: (FactName, FactValue)...) {
    pairs = elements
    guard order() != nil else { return }
    pairs = []
    for (name, value) in elements { set(value, for: name) }
  }
}
