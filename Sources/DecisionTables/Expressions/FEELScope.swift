/// What the names of an expression stand for while it is evaluated.
public protocol FEELScope {
  /// The value of a name, by its index in the names that the expression was read with.
  func value(of index: Int) -> FEELValue

  /// Whether the value of a name is `literal`, for a scope that can tell without making the value.
  ///
  /// - Returns: `nil` when it cannot tell that way.
  func holds(_ index: Int, _ literal: FEELValue) -> Bool?
}

extension FEELScope {
  /// Cannot tell without making the value.
  public func holds(_ index: Int, _ literal: FEELValue) -> Bool? { nil }
}

extension Array: FEELScope where Element == FEELValue {
  /// The value at `index`; null where the array is shorter than the list of names.
  public func value(of index: Int) -> FEELValue {
    index < count ? self[index] : .null
  }
}
