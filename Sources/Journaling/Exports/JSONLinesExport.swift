/// Writes `journal` as JSON Lines without chain, texts in place, to `sink` line by line.
///
/// What comes out is a journal again: ``JournalReader`` reads it.
public func exportJSONLines(_ journal: Journal, to sink: (String) throws -> Void) rethrows {
  var encoder = JournalEncoder(isChained: false)
  var header = journal.header
  header.isChained = false
  try sink(line { encoder.append(header, to: &$0) })
  for entry in journal {
    try sink(line { encoder.append(entry, text: journal.text(of: entry), to: &$0) })
  }
  try sink(line { encoder.appendClosing(count: journal.count, to: &$0) })
}

private func line(_ write: (inout JSONBytes) -> Void) -> String {
  var buffer = JSONBytes()
  write(&buffer)
  return String(decoding: buffer.bytes, as: UTF8.self)
}
