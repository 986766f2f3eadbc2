/// How large and how deep a document may be before it is refused.
public struct XMLLimits: Sendable, Hashable {
  /// The size of one file in bytes; never more than 2 GB.
  public var bytes = 16 << 20

  /// The size of a document with everything it includes, in bytes.
  public var totalBytes = 32 << 20

  /// The number of elements, included ones too.
  public var elements = 500_000

  /// The number of attributes on one element; libxml2 takes quadratic time over many.
  public var attributesPerElement = 256

  /// The number of elements that stand inside one another in one file.
  public var depth = 200

  /// The number of files that include one another in a chain.
  public var includeDepth = 8

  /// The number of files a document includes altogether.
  public var includes = 64

  /// The number of faults after which no more are looked for.
  public var faults = 200

  /// Creates the standard limits; change what you need.
  public init() {}

  /// What suits documents that people write.
  public static let standard = XMLLimits()
}
