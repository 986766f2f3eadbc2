/// What the names of an expression stand for while it is evaluated.
public protocol FEELScope {
  /// The value of a name, by its index in the names that the expression was read with.
  func value(of index: Int) -> FEELValue
}

extension Array: FEELScope where Element == FEELValue {
  /// The value at `index`; null where the array is shorter than the list of names.
  public func value(of index: Int) -> FEELValue {
    index < count ? self[index] : .null
  }
}
