/// Encodes into a `JSONTree`.
struct TreeEncoder: Encoder {
  /// Where containers put what they were given.
  final class Box {
    private enum Shape { case single, list, object }
    private var shape = Shape.single
    private var value = JSONTree.null
    private var boxes: [Box] = []
    private var keys: [String] = []

    /// The tree so far.
    var tree: JSONTree {
      switch shape {
      case .single: value
      case .list: .array(boxes.map(\.tree))
      case .object: .object(Dictionary(zip(keys, boxes.map(\.tree))) { _, last in last })
      }
    }

    func set(_ tree: JSONTree) { value = tree }
    func becomeList() { shape = .list }
    func becomeObject() { shape = .object }

    /// Adds an element to a list.
    func element() -> Box {
      let box = Box()
      boxes.append(box)
      return box
    }

    /// Adds a member to an object.
    func member(_ key: String) -> Box {
      keys.append(key)
      return element()
    }

    /// How many elements a list has.
    var count: Int { boxes.count }
  }

  let box: Box
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  init(_ box: Box = Box()) { self.box = box }

  func container<Key: CodingKey>(keyedBy: Key.Type) -> KeyedEncodingContainer<Key> {
    box.becomeObject()
    return KeyedEncodingContainer(Members<Key>(box: box))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    box.becomeList()
    return Elements(box: box)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { Single(box: box) }
}

extension TreeEncoder {
  /// A value by itself.
  struct Single: SingleValueEncodingContainer {
    let box: Box
    var codingPath: [any CodingKey] { [] }

    mutating func encodeNil() { box.set(.null) }
    mutating func encode(_ value: Bool) { box.set(.boolean(value)) }
    mutating func encode(_ value: String) { box.set(.string(value)) }
    mutating func encode(_ value: Double) { box.set(.number(value)) }
    mutating func encode(_ value: Float) { box.set(.number(Double(value))) }
    mutating func encode(_ value: Int) { box.set(.integer(Int64(value))) }
    mutating func encode(_ value: Int8) { box.set(.integer(Int64(value))) }
    mutating func encode(_ value: Int16) { box.set(.integer(Int64(value))) }
    mutating func encode(_ value: Int32) { box.set(.integer(Int64(value))) }
    mutating func encode(_ value: Int64) { box.set(.integer(value)) }
    mutating func encode(_ value: UInt) { box.set(.unsigned(UInt64(value))) }
    mutating func encode(_ value: UInt8) { box.set(.integer(Int64(value))) }
    mutating func encode(_ value: UInt16) { box.set(.integer(Int64(value))) }
    mutating func encode(_ value: UInt32) { box.set(.integer(Int64(value))) }
    mutating func encode(_ value: UInt64) { box.set(.unsigned(value)) }
    mutating func encode(_ value: some Encodable) throws { box.set(JSONTree(value)) }
  }

  /// The members of an object.
  struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let box: Box
    var codingPath: [any CodingKey] { [] }

    mutating func encodeNil(forKey key: Key) { box.member(key.stringValue).set(.null) }
    mutating func encode(_ value: some Encodable, forKey key: Key) throws {
      box.member(key.stringValue).set(JSONTree(value))
    }
    mutating func nestedContainer<Nested: CodingKey>(
      keyedBy: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
      TreeEncoder(box.member(key.stringValue)).container(keyedBy: keyedBy)
    }
    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
      TreeEncoder(box.member(key.stringValue)).unkeyedContainer()
    }
    mutating func superEncoder() -> any Encoder { TreeEncoder(box.member("super")) }
    mutating func superEncoder(forKey key: Key) -> any Encoder {
      TreeEncoder(box.member(key.stringValue))
    }
  }

  /// The elements of an array.
  struct Elements: UnkeyedEncodingContainer {
    let box: Box
    var codingPath: [any CodingKey] { [] }
    var count: Int { box.count }

    mutating func encodeNil() { box.element().set(.null) }
    mutating func encode(_ value: some Encodable) throws { box.element().set(JSONTree(value)) }
    mutating func nestedContainer<Nested: CodingKey>(
      keyedBy: Nested.Type
    ) -> KeyedEncodingContainer<Nested> {
      TreeEncoder(box.element()).container(keyedBy: keyedBy)
    }
    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
      TreeEncoder(box.element()).unkeyedContainer()
    }
    mutating func superEncoder() -> any Encoder { TreeEncoder(box.element()) }
  }
}
