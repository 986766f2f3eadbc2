/// Reads the first line of a journal.
struct HeaderDecoder {
  private var strings: [String: String] = [:]
  private var version: Int64?
  private var documents: [DocumentReference]?
  private var options: Attributes?

  /// Reads the header; what is not needed to make sense of the entries may be missing.
  static func decode(_ parser: inout LineParser) throws(LineFault) -> JournalHeader {
    var decoder = HeaderDecoder()
    try decoder.read(&parser)
    try parser.expectEnd()
    return try decoder.header()
  }

  private mutating func read(_ parser: inout LineParser) throws(LineFault) {
    if parser.peek() == 0xEF {
      throw parser.fault("the file begins with a byte order mark", help: "save it without one")
    }
    try parser.expect("{")
    var isFirst = true
    while let key = try parser.nextKey(isFirst: &isFirst) {
      try readMember(key, &parser)
    }
  }

  private mutating func readMember(
    _ key: String, _ parser: inout LineParser
  ) throws(LineFault) {
    switch key {
    case "version" where version == nil: version = try parser.integer(key)
    case "documents" where documents == nil: documents = try Self.documents(&parser)
    case "options" where options == nil: options = try parser.attributes()
    case "seed" where strings[key] == nil && parser.peek() != UInt8(ascii: "\""):
      strings[key] = "\(try parser.integer(key))"
    case _ where Self.names.contains(key) && strings[key] == nil:
      strings[key] = try parser.string()
    default:
      throw parser.fault(
        "found \"\(key)\" in the header; expected each of its members once",
        help: "put what is your own into \"options\"")
    }
  }

  private static let names = [
    "format", "chain", "session", "engine", "streams", "seed", "startex", "zone", "hash",
  ]

  private static func documents(
    _ parser: inout LineParser
  ) throws(LineFault) -> [DocumentReference] {
    try parser.expect("[")
    var documents: [DocumentReference] = []
    guard !parser.take("]") else { return documents }
    repeat { documents.append(try document(&parser)) } while parser.take(",")
    try parser.expect("]")
    return documents
  }

  private static func document(
    _ parser: inout LineParser
  ) throws(LineFault) -> DocumentReference {
    let members = try parser.attributes()
    func text(_ key: String) throws(LineFault) -> String {
      guard let text = members.string(FactName(key)) else {
        throw parser.fault("the document before this lacks \"\(key)\"")
      }
      return text
    }
    return DocumentReference(
      kind: DocumentKind(rawValue: try text("kind")), id: try text("id"),
      version: members.string("version") ?? "", path: members.string("path") ?? "",
      hash: members.string("sha256") ?? "")
  }

  private func header() throws(LineFault) -> JournalHeader {
    try checkFormat()
    let startex = try startex()
    guard let seed = UInt64(strings["seed"] ?? "0") else {
      throw LineFault(#"found "seed":"\#(strings["seed"] ?? "")"; expected a whole number"#)
    }
    var header = JournalHeader(
      versions: EngineVersions(
        engine: strings["engine"] ?? "unknown", streams: strings["streams"] ?? "unknown"),
      seed: seed, startex: startex, documents: documents ?? [], options: options ?? [:])
    header.isChained = strings["chain"] == JournalFormat.chained
    if let session = strings["session"] { header.session = session }
    return header
  }

  private func checkFormat() throws(LineFault) {
    guard strings["format"] == JournalFormat.name else {
      throw LineFault(
        "this is not a journal",
        help: #"its first line begins {"format":"muster-journal","version":1,"#)
    }
    guard version == Int64(JournalHeader.formatVersion) else {
      throw LineFault(
        "found version \(version.map(String.init) ?? "none"); this program reads version 1")
    }
    guard let chain = strings["chain"],
      [JournalFormat.chained, JournalFormat.unchained].contains(chain)
    else {
      throw LineFault(
        "the header does not say how its lines are tied together",
        help: #""chain":"sha256" if they carry hashes, "chain":"none" if they do not"#)
    }
    guard chain == JournalFormat.unchained || strings["hash"] != nil else {
      throw LineFault(#"the header has no "hash""#)
    }
  }

  private func startex() throws(LineFault) -> Startex {
    guard let timestamp = strings["startex"] else {
      throw LineFault(
        #"the header has no "startex""#, help: #""startex":"2026-03-02T08:00:00+01:00""#)
    }
    guard let startex = Startex(timestamp, zone: strings["zone"] ?? "") else {
      throw LineFault(
        #"found "startex":"\#(timestamp)"; expected date, time and offset"#,
        help: #""startex":"2026-03-02T08:00:00+01:00""#)
    }
    return startex
  }
}
