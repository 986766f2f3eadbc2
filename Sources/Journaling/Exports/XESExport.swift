/// Writes `journal` as an event log for process mining, to `sink` piece by piece.
///
/// The whole session is one trace; so are all entries about one case, one inject, one message and
/// so on, in the order in which they are first mentioned. An event's name is its fact's type, and
/// its attributes come along under `muster:`.
///
/// Source: IEEE 1849, Standard for eXtensible Event Stream (XES).
public func exportXES(_ journal: Journal, to sink: (String) throws -> Void) rethrows {
  var writer = XESWriter(startex: journal.header.startex)
  try sink(XESWriter.opening)
  try sink(writer.traceStart(name: "session", kind: "session"))
  for entry in journal { try sink(writer.event(entry)) }
  try sink(XESWriter.traceEnd)
  for (subject, sequences) in entriesBySubject(journal) {
    try sink(writer.traceStart(name: "\(subject.kind):\(subject.id)", kind: subject.kind))
    for sequence in sequences { try sink(writer.event(journal[sequence])) }
    try sink(XESWriter.traceEnd)
  }
  try sink("</log>\n")
}

/// The subjects in the order in which they are first mentioned, with the entries about them.
private func entriesBySubject(_ journal: Journal) -> [(Subject, [Int])] {
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

private struct XESWriter {
  let startex: Startex
  private var xml = XMLBytes()

  init(startex: Startex) { self.startex = startex }

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

  mutating func traceStart(name: String, kind: String) -> String {
    xml.markup("<trace>")
    xml.element("string", "concept:name", name)
    xml.element("string", "muster:kind", kind)
    xml.markup("\n")
    return xml.takeText()
  }

  mutating func event(_ entry: JournalEntry) -> String {
    xml.markup("<event>")
    xml.element("string", "concept:name", entry.type.rawValue)
    xml.element("date", "time:timestamp", startex.timestamp(at: entry.time))
    xml.element("string", "lifecycle:transition", transition(of: entry.type))
    append(entry.author)
    xml.element("int", "muster:sequence", "\(entry.sequence)")
    if let cause = entry.cause { xml.element("int", "muster:cause", "\(cause)") }
    if let subject = entry.subject { xml.element("string", "muster:subject", "\(subject)") }
    for (key, value) in entry.attributes {
      xml.element(elementName(of: value), "muster:\(key)", value.description)
    }
    xml.markup("</event>\n")
    return xml.takeText()
  }

  private mutating func append(_ author: Author) {
    if let actor = author.actor { xml.element("string", "org:resource", actor) }
    if let role = author.role { xml.element("string", "org:role", role) }
    if let team = author.team { xml.element("string", "org:group", team) }
  }

  private func elementName(of value: FactValue) -> String {
    switch value {
    case .integer: "int"
    case .number: "float"
    case .boolean: "boolean"
    case .string, .list: "string"
    }
  }

  /// What the fact's type means in the standard's life cycle of a piece of work.
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
}
