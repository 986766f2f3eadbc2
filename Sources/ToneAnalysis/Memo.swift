public import Synchronization

/// Values that are worked out once for each key and then looked up.
///
/// For functions without side effects: whether a value was there already changes nothing but time.
/// May be shared by threads; two that ask for a new key at once may both work it out. Holds at most
/// `capacity` values and forgets all of them when there would be more.
public final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  @usableFromInline let capacity: Int
  @usableFromInline let known = Mutex<[Key: Value]>([:])

  /// An empty memo for at most `capacity` values, at least 1.
  @inlinable public init(capacity: Int = 8192) { self.capacity = max(capacity, 1) }

  /// The value for `key`, worked out by `make` if nobody has asked for it before.
  @inlinable public func value<Failure: Error>(
    for key: Key, _ make: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    if let value = known.withLock({ $0[key] }) { return value }
    let value = try make()
    known.withLock { values in
      if values.count >= capacity { values.removeAll(keepingCapacity: true) }
      values[key] = value
    }
    return value
  }
}
