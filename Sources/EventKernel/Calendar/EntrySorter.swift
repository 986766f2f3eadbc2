/// Sorts the entries of one bucket in two passes: into cells by their leading digits, then by neighbours.
///
/// Source: K.-D. Neubert, *The Flashsort Algorithm*, Dr. Dobb's Journal, February 1998; here it keeps the
/// order of entries due at the same moment.
@frozen
@usableFromInline
struct EntrySorter {
  /// The most entries that can be sorted at once.
  @usableFromInline static var capacity: Int { 8192 }

  /// The entries as they come, and how many lie in each cell; made when first needed.
  @usableFromInline var entries: UnsafeMutablePointer<CalendarEntry>?
  @usableFromInline var cells: UnsafeMutablePointer<Int32>?
  @usableFromInline var count = 0
  @usableFromInline var cellCount = 0
  @usableFromInline var shift: UInt64 = 0

  @inlinable
  init() {}

  @inlinable
  func destroy() {
    entries?.deallocate()
    cells?.deallocate()
  }

  /// Prepares for `count` entries whose keys differ in their `span` last bits.
  @inlinable
  mutating func begin(count: Int, span: UInt64) {
    let cells = self.cells ?? .allocate(capacity: Self.capacity)
    self.cells = cells
    if entries == nil { entries = .allocate(capacity: Self.capacity) }
    let wanted = UInt64(Int.bitWidth - (count - 1).leadingZeroBitCount)
    let bits = Swift.min(wanted, span)
    shift = span - bits
    cellCount = 1 << Int(bits)
    cells.update(repeating: 0, count: cellCount)
    self.count = 0
  }

  @inlinable
  func cell(of entry: CalendarEntry) -> Int {
    Int(truncatingIfNeeded: entry.key >> shift) & (cellCount &- 1)
  }

  @inlinable
  @inline(__always)
  mutating func add(_ entry: CalendarEntry) {
    guard let entries, let cells else { return }
    entries[count] = entry
    cells[cell(of: entry)] &+= 1
    count += 1
  }

  /// Writes the entries to `sorted`, the earliest last, and returns how many there are.
  @inlinable
  mutating func finish(into sorted: UnsafeMutablePointer<CalendarEntry>) -> Int {
    guard let entries, let cells else { return 0 }
    var end: Int32 = 0
    for cell in stride(from: cellCount - 1, through: 0, by: -1) {
      let size = cells[cell]
      cells[cell] = end
      end &+= size
    }
    for index in stride(from: count - 1, through: 0, by: -1) {
      let entry = entries[index]
      let cell = cell(of: entry)
      sorted[Int(cells[cell])] = entry
      cells[cell] &+= 1
    }
    settleNeighbours(sorted)
    return count
  }

  /// Brings what lies in one cell into order.
  @inlinable
  func settleNeighbours(_ sorted: UnsafeMutablePointer<CalendarEntry>) {
    for index in stride(from: 1, to: count, by: 1) where sorted[index - 1].key < sorted[index].key {
      let entry = sorted[index]
      var position = index
      repeat {
        sorted[position] = sorted[position - 1]
        position -= 1
      } while position > 0 && sorted[position - 1].key < entry.key
      sorted[position] = entry
    }
  }
}
