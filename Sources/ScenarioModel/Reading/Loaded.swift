public import XMLReading

/// A document as read, with what is odd about it and where its names stand.
public struct Loaded<Document: Sendable>: Sendable {
  /// The document.
  public var value: Document
  /// What is odd, but no fault.
  public var warnings: Diagnostics
  /// Where its names stand.
  public var source: SourceIndex

  /// Gathers what reading gave.
  public init(_ value: Document, warnings: Diagnostics = Diagnostics(), source: SourceIndex) {
    self.value = value
    self.warnings = warnings
    self.source = source
  }
}
