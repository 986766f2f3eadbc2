/// The bits and bounds of a compiled table, each kind in one flat array.
struct CompiledLayout: Sendable {
  /// What a column compares with.
  enum Kind: Sendable { case nothing, number, text, boolean }

  /// Where the parts of a column lie in the flat arrays.
  ///
  /// Pieces 0 and 1 of every column are null and values of other kinds; those of the column's own
  /// kind follow.
  struct Column: Sendable {
    let kind: Kind
    let firstBound: Int
    let boundCount: Int
    let firstPiece: Int
  }

  var columns: [Column] = []
  /// The numbers that columns are cut at, ascending in each column.
  var bounds: [Double] = []
  /// For each column of texts and each text of the table, the piece.
  var textPieces: [Int32] = []
  /// How many texts the table knows; the piece of unknown texts follows theirs.
  var textCount = 0
  /// For each piece, the rows that accept it, in the order of preference.
  var masks: [UInt64] = []
  /// For each piece, whether the column allows it.
  var allowed: [Bool] = []
  /// Words of 64 rows.
  var wordCount = 1
  /// All rows that exist, as bits.
  var everyRule: [UInt64] = []
  /// The row in the table for each place in the order of preference.
  var rules: [Int32] = []
  /// For each place, a number that is equal where the answers are.
  var answers: [Int32] = []
  var policy = HitPolicy.unique

  /// The piece of a column that a value is in.
  @inline(__always)
  func piece(of value: CompiledValue, in column: Column) -> Int {
    switch value {
    case .null: return column.firstPiece
    case .number(let number) where column.kind == .number:
      return number.isNaN
        ? column.firstPiece : column.firstPiece + 2 + place(of: number, in: column)
    case .string(let text) where column.kind == .text:
      let known = text >= 0 && Int(text) < textCount ? Int(text) : textCount
      return column.firstPiece + 2 + Int(textPieces[column.firstBound + known])
    case .boolean(let isTrue) where column.kind == .boolean:
      return column.firstPiece + 2 + (isTrue ? 1 : 0)
    default: return column.firstPiece + 1
    }
  }

  /// The bounds around `number`; it itself if it is a bound or no number.
  func reach(of number: Double, in column: Column) -> InputReach {
    guard !number.isNaN else { return InputReach(above: number, below: number) }
    guard column.kind == .number else { return .all }
    let twice = place(of: number, in: column)
    guard twice.isMultiple(of: 2) else {
      return InputReach(above: number, below: number)
    }
    let next = column.firstBound + twice / 2
    let isLast = next == column.firstBound + column.boundCount
    return InputReach(
      above: next == column.firstBound ? -.infinity : bounds[next - 1],
      below: isLast ? .infinity : bounds[next])
  }

  /// Twice the number of bounds below `number`, and one more if it is a bound itself.
  @inline(__always)
  private func place(of number: Double, in column: Column) -> Int {
    var low = column.firstBound
    var high = low + column.boundCount
    while low < high {
      let middle = (low + high) >> 1
      if bounds[middle] < number { low = middle + 1 } else { high = middle }
    }
    let below = low - column.firstBound
    return 2 * below
      + (low < column.firstBound + column.boundCount && bounds[low] == number ? 1 : 0)
  }
}
