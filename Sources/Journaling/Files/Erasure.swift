/// Erases the free texts of some entries; the journal itself stays as it is, and still verifies.
///
/// The file of texts is replaced in one step. A line stays for each erased text, without the text
/// and without its salt.
///
/// - Parameters:
///   - sequences: The entries whose texts are to go; those that have none are passed over.
///   - path: Where the journal lies.
/// - Returns: How many texts were erased now.
/// - Throws: `missing` or `inputOutput` when a file cannot be read or replaced, `faulty` when the
///   file of texts is not as it should be.
@discardableResult
public func eraseTexts(
  ofSequences sequences: [Int], journal path: String
) throws(JournalFaults) -> Int {
  let textsPath = JournalWriter.textsPath(for: path)
  let scan = TextScan(try JournalFile.contents(of: textsPath), path: textsPath)
  guard scan.faults.isEmpty else { throw JournalFaults(.faulty, scan.faults.faults) }
  let wanted = Set(sequences)
  var erased = 0
  var kept = JSONBytes()
  for line in scan.lines {
    let goes = wanted.contains(line.sequence) && line.salted != nil
    erased += goes ? 1 : 0
    kept.append(goes ? TextLine(sequence: line.sequence, salted: nil) : line)
  }
  if erased > 0 { try JournalFile.replace(textsPath, with: kept.bytes) }
  return erased
}
