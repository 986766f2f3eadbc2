/// An expression in the subset of FEEL that decision tables need, read and ready to evaluate.
///
/// Names are matched by the longest one known at each place, so they may hold spaces, hyphens, dots
/// and slashes. Texts may stand in single quotation marks too, which FEEL itself does not know, so
/// that an expression fits an XML attribute.
///
///     let rule = try FEELExpression("level >= 2 and role = 'legal'", names: ["level", "role"])
///     rule.isTrue(in: [.number(3), .string("legal")])  // true
public struct FEELExpression: Sendable, Hashable {
  /// The expression as its author wrote it.
  public let text: String

  /// The names that the expression speaks of: indexes into the names it was read with, ascending.
  public let usedNames: [Int]

  let node: FEELNode

  /// Reads an expression.
  ///
  /// - Parameters:
  ///   - text: The expression; at most 256 KiB, brackets nested at most 64 deep.
  ///   - names: The names it may use. At evaluation they are known by their index in this list.
  /// - Throws: What is wrong and where, also for a name that is not known.
  /// - Complexity: O(length of the text × number of names that begin alike).
  public init(_ text: String, names: some Collection<String>) throws(FEELError) {
    try self.init(text, vocabulary: FEELVocabulary(names))
  }

  init(
    _ text: String, vocabulary: FEELVocabulary, members: [String] = []
  ) throws(FEELError) {
    var parser = try FEELParser(text, names: vocabulary, members: members, allowsInput: false)
    node = try parser.wholeExpression()
    self.text = text
    usedNames = node.usedNames
  }

  /// What the expression gives; null, FEEL's error value, where it has no meaning.
  ///
  /// - Complexity: Linear in the length of the expression and of the texts and lists it joins.
  public func evaluate(in scope: some FEELScope) -> FEELValue {
    scope.value(of: node)
  }

  /// Whether the expression is true; false, null and everything else count as not.
  public func isTrue(in scope: some FEELScope) -> Bool {
    scope.truth(of: node) == .yes
  }

  /// The value, if it does not depend on any name.
  var constant: FEELValue? {
    usedNames.isEmpty ? evaluate(in: [FEELValue]()) : nil
  }
}
