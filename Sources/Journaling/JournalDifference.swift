/// The first place where two journals differ.
public struct JournalDifference: Hashable, Sendable, CustomStringConvertible {
  /// The entry; 0 when the headers differ.
  public let sequence: Int
  /// The line as the first journal has it, without its hash; `nil` if it ends before.
  public let first: String?
  /// The line as the second journal has it, without its hash; `nil` if it ends before.
  public let second: String?

  /// Which entry it is, and both versions of it.
  public var description: String {
    let name = sequence == 0 ? "the header" : "entry \(sequence)"
    return "\(name) differs\n  \(first ?? "is not there")\n  \(second ?? "is not there")"
  }
}

/// The first entry in which `one` and `other` are not the same bytes, or `nil` if there is none.
///
/// Free texts are compared by their seals. O(size of the journals).
public func firstDifference(_ one: Journal, _ other: Journal) -> JournalDifference? {
  if let found = difference(0, line(one.header), line(other.header)) { return found }
  for sequence in 1..<max(one.endIndex, other.endIndex) {
    let lines = (one.entry(sequence).map(line), other.entry(sequence).map(line))
    if let found = difference(sequence, lines.0, lines.1) { return found }
  }
  return nil
}

private func difference(_ sequence: Int, _ one: [UInt8]?, _ other: [UInt8]?) -> JournalDifference? {
  guard one != other else { return nil }
  return JournalDifference(
    sequence: sequence, first: one.map { String(decoding: $0, as: UTF8.self) },
    second: other.map { String(decoding: $0, as: UTF8.self) })
}

private func line(_ header: JournalHeader) -> [UInt8] {
  line { $0.append(membersOf: header) }
}

private func line(_ entry: JournalEntry) -> [UInt8] {
  line { buffer in
    buffer.append(membersOf: entry)
    buffer.member("text", entry.text?.hash)
  }
}

private func line(members: (inout JSONBytes) -> Void) -> [UInt8] {
  var buffer = JSONBytes()
  buffer.beginObject()
  members(&buffer)
  buffer.endObject()
  return buffer.bytes
}
