/// Writes `journal` as an event log for process mining, to `sink` piece by piece.
///
/// The whole session is one trace; so are all entries about one case, one inject, one message and
/// so on, in the order in which they are first mentioned. An event's name is its fact's type, and
/// its attributes come along under `muster:`.
///
/// Source: IEEE 1849-2023, Standard for eXtensible Event Stream (XES).
public func exportXES(_ journal: Journal, to sink: (String) throws -> Void) rethrows {
  let writer = XESWriter(journal: journal)
  try sink(XESWriter.opening)
  try sink(XESWriter.traceStart(name: "session", kind: "session"))
  for entry in journal { try sink(writer.event(entry)) }
  try sink(XESWriter.traceEnd)
  for (subject, sequences) in writer.subjects() {
    try sink(XESWriter.traceStart(name: "\(subject.kind):\(subject.id)", kind: subject.kind))
    for sequence in sequences { try sink(writer.event(journal[sequence])) }
    try sink(XESWriter.traceEnd)
  }
  try sink("</log>\n")
}

private struct XESWriter {
  let journal: Journal

  static let opening = """
    <?xml version="1.0" encoding="UTF-8"?>
    <log xes.version="1849-2016" xes.features="" xmlns="http://www.xes-standard.org/">
    <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
    <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
    <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
    <extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
    <global scope="trace"><string key="concept:name" value=""/></global>
    <global scope="event"><string key="concept:name" value=""/>\
    <date key="time:timestamp" value="1970-01-01T00:00:00.000+00:00"/>\
    <string key="lifecycle:transition" value="complete"/></global>
    <classifier name="Activity" keys="concept:name"/>

    """
  static let traceEnd = "</trace>\n"

  static func traceStart(name: String, kind: String) -> String {
    "<trace>\(string("concept:name", name))\(string("muster:kind", kind))\n"
  }

  /// The subjects in the order in which they are first mentioned, with the entries about them.
  func subjects() -> [(Subject, [Int])] {
    var places: [Subject: Int] = [:]
    var traces: [(Subject, [Int])] = []
    for entry in journal {
      guard let subject = entry.subject else { continue }
      let place = places[subject] ?? traces.count
      if place == traces.count {
        places[subject] = place
        traces.append((subject, []))
      }
      traces[place].1.append(entry.sequence)
    }
    return traces
  }

  func event(_ entry: JournalEntry) -> String {
    let moment = journal.header.startex.timestamp(at: entry.time)
    var text = "<event>\(Self.string("concept:name", entry.type.rawValue))"
    text += Self.element("date", "time:timestamp", moment)
    text += Self.string("lifecycle:transition", transition(of: entry.type))
    if let actor = entry.actor { text += Self.string("org:resource", actor) }
    if let role = entry.role { text += Self.string("org:role", role) }
    if let team = entry.team { text += Self.string("org:group", team) }
    text += Self.element("int", "muster:sequence", "\(entry.sequence)")
    if let cause = entry.cause { text += Self.element("int", "muster:cause", "\(cause)") }
    if let subject = entry.subject { text += Self.string("muster:subject", subject.description) }
    for (key, value) in entry.attributes { text += Self.attribute("muster:\(key)", value) }
    return text + "</event>\n"
  }

  private func transition(of type: FactType) -> String {
    switch type {
    case .caseOpened, .messageSubmitted, .escalationRequested, .handoffSent: "schedule"
    case .caseAssigned: "assign"
    case .alertOpened, .messageDrafted, .expectationDue: "start"
    case .scheduledPaused, .blackoutOn: "suspend"
    case .blackoutOff: "resume"
    case .messageWithdrawn, .injectSkipped: "withdraw"
    case .caseAbandoned, .expectationMissed, .escalationExhausted: "ate_abort"
    default: "complete"
    }
  }

  private static func attribute(_ key: String, _ value: FactValue) -> String {
    switch value {
    case .integer: element("int", key, value.description)
    case .number: element("float", key, value.description)
    case .boolean: element("boolean", key, value.description)
    case .string, .list: string(key, value.description)
    }
  }

  private static func string(_ key: String, _ value: String) -> String {
    element("string", key, value)
  }

  private static func element(_ name: String, _ key: String, _ value: String) -> String {
    "<\(name) key=\"\(escapedForXML(key))\" value=\"\(escapedForXML(value))\"/>"
  }
}

/// `text` as it may stand between quotes in XML; characters that XML 1.0 cannot hold become U+FFFD.
func escapedForXML(_ text: String) -> String {
  var escaped = ""
  escaped.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    case "\t": escaped += "&#9;"
    case "\n": escaped += "&#10;"
    case "\r": escaped += "&#13;"
    case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}
