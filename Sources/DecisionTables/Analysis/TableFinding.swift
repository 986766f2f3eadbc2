/// Something that the analysis of a table found.
public struct TableFinding: Sendable, Hashable {
  /// The kinds of finding.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Situations that no row covers.
    case gap
    /// Two rows that match at once where the hit policy forbids it.
    case overlap
    /// A row whose tests no possible situation passes.
    case impossibleRow
    /// A row that other rows always forestall.
    case maskedRow
    /// A threshold that belongs to the row on either side of it.
    case boundaryTestedTwice
    /// A threshold that belongs to neither of the rows that meet there.
    case boundaryNotTested
    /// An input that decides nothing.
    case unusedInput
    /// A result that its output does not allow.
    case outputNotAllowed
    /// A worse situation that gets a lower level.
    case notMonotone
  }

  /// What was found.
  public let kind: Kind

  /// The rows concerned, from 0, ascending.
  public let rules: [Int]

  /// The input or output column concerned, from 0, if it is one.
  public let column: Int?

  /// The situations concerned, one test for each input column, as a row of the table would say it;
  /// empty if the finding is not about situations.
  public let cells: [String]

  /// The situations concerned, in one line: `Mentions/min < 5, Topic "service"`.
  public let region: String

  /// A situation that shows it: one value for each input column; empty if there is none.
  public let witness: [FEELValue]

  /// For `notMonotone`, the worse situation that gets the lower level.
  public let counterpart: [FEELValue]

  /// What was found, for the author of the table, with row numbers from 1.
  public let message: String

  init(
    _ kind: Kind, rules: [Int] = [], column: Int? = nil, region: TableRegion? = nil,
    message: String
  ) {
    self.kind = kind
    self.rules = rules.sorted()
    self.column = column
    self.cells = region?.cells ?? []
    self.region = region?.text ?? ""
    self.witness = region?.witness ?? []
    self.counterpart = region?.counterpart ?? []
    self.message = message
  }
}

/// Situations, written out, with one of them.
struct TableRegion {
  var cells: [String]
  var text: String
  var witness: [FEELValue]
  var counterpart: [FEELValue] = []
}
