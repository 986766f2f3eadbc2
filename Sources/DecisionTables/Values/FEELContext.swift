/// Values by name, in the order in which they were written.
public struct FEELContext: Sendable, Hashable {
  /// One name with its value.
  public struct Entry: Sendable, Hashable {
    /// The name, which may hold spaces.
    public let name: String

    /// What the name stands for.
    public let value: FEELValue

    /// A name with its value.
    public init(name: String, value: FEELValue) {
      self.name = name
      self.value = value
    }
  }

  /// The entries, in the order in which they were written.
  public let entries: [Entry]

  /// A context of these entries; where a name stands twice, the first counts.
  public init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// The value of `name`, or `nil` if it is not there; found in linear time.
  public subscript(name: String) -> FEELValue? {
    entries.first { $0.name == name }?.value
  }

  /// Whether two contexts hold the same values under the same names, in whichever order.
  public static func == (lhs: FEELContext, rhs: FEELContext) -> Bool {
    lhs.entries.count == rhs.entries.count
      && lhs.entries.allSatisfy { rhs[$0.name] == $0.value }
  }

  /// Mixes the names and values into `hasher`, in whichever order they stand.
  public func hash(into hasher: inout Hasher) {
    var sum = 0
    for entry in entries { sum &+= entry.hashValue }
    hasher.combine(sum)
  }
}

extension FEELContext: CustomStringConvertible {
  /// The context as FEEL writes it.
  public var description: String {
    let parts = entries.map { entry in
      let isPlain = entry.name.utf8.allSatisfy { FEELText.isNamePart($0) }
      return (isPlain ? entry.name : FEELValue.quoted(entry.name)) + ": \(entry.value)"
    }
    return "{" + parts.joined(separator: ", ") + "}"
  }
}
