internal import EventKernel

/// Writes `journal` as comma-separated values, one row for each entry, to `sink` piece by piece.
///
/// Attributes stand in one cell, as JSON; roles that may see an entry are joined by semicolons.
public func exportCSV(_ journal: Journal, to sink: (String) throws -> Void) rethrows {
  try sink(
    CSVWriter.row([
      "sequence", "seconds", "timestamp", "source", "actor", "role", "team", "cause", "visible",
      "type", "subject_kind", "subject_id", "attributes", "text",
    ]))
  for entry in journal { try sink(CSVWriter.row(cells(of: entry, in: journal))) }
}

private func cells(of entry: JournalEntry, in journal: Journal) -> [String] {
  [
    "\(entry.sequence)", decimalSeconds(entry.time.microseconds),
    journal.header.startex.timestamp(at: entry.time),
    entry.source.rawValue, entry.actor ?? "", entry.role ?? "", entry.team ?? "",
    entry.cause.map { "\($0)" } ?? "", entry.visibility.joined(separator: "; "),
    entry.type.rawValue, entry.subject?.kind ?? "", entry.subject?.id ?? "",
    attributesText(entry.attributes), journal.text(of: entry) ?? "",
  ]
}

private func attributesText(_ attributes: Attributes) -> String {
  var json = JSONBytes()
  json.beginObject()
  json.append(attributes, named: "attributes")
  json.endObject()
  let object = json.bytes.dropFirst(#"{"attributes":"#.utf8.count).dropLast()
  return String(decoding: object, as: UTF8.self)
}

/// Microseconds as seconds with as many decimals as they need; exact.
func decimalSeconds(_ microseconds: Int64) -> String {
  let magnitude = microseconds.magnitude
  let sign = microseconds < 0 ? "-" : ""
  let (whole, rest) = magnitude.quotientAndRemainder(dividingBy: 1_000_000)
  guard rest > 0 else { return "\(sign)\(whole)" }
  var decimals = String("\(rest + 1_000_000)".dropFirst())
  while decimals.hasSuffix("0") { decimals.removeLast() }
  return "\(sign)\(whole).\(decimals)"
}
