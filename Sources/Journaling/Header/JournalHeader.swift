/// The first line of a journal: what was drilled, with what, and when its time begins.
///
/// It holds no wall clock, so the same documents and seed give the same bytes.
public struct JournalHeader: Hashable, Sendable {
  /// The version of the journal's format that this version of Muster writes.
  public static let formatVersion = 1

  /// Names the drill; derived from everything else in the header unless another program chose it.
  public var session: String
  /// The version of the program that ran the drill.
  public var engine: String
  /// The version of the random streams; `RandomStream.version`.
  public var streams: String
  /// What the drill's luck grew from.
  public var seed: UInt64
  /// The moment that simulated time zero stands for.
  public var startex: Startex
  /// The documents the drill was made from.
  public var documents: [DocumentReference]
  /// Whatever else decided how the drill went, such as the crew's name.
  public var options: Attributes
  /// Whether each line is tied to the one before; journals of other programs may go without.
  public var isChained = true

  /// Makes a header and derives its session from the arguments.
  ///
  /// - Parameters:
  ///   - versions: The versions of the program and of its random streams.
  ///   - seed: What the drill's luck grows from.
  ///   - startex: The moment that simulated time zero stands for.
  ///   - documents: The documents the drill is made from.
  ///   - options: Whatever else decides how the drill goes.
  public init(
    versions: EngineVersions, seed: UInt64, startex: Startex, documents: [DocumentReference],
    options: Attributes = [:]
  ) {
    session = ""
    engine = versions.engine
    streams = versions.streams
    self.seed = seed
    self.startex = startex
    self.documents = documents
    self.options = options
    session = String(contentHash(of: canonicalBytes).prefix(32))
  }

  /// The first document of `kind`.
  public func document(_ kind: DocumentKind) -> DocumentReference? {
    documents.first { $0.kind == kind }
  }

  private var canonicalBytes: [UInt8] {
    var json = JSONBytes()
    json.beginObject()
    json.append(membersOf: self)
    json.endObject()
    return json.bytes
  }

  /// The hash of the header's line, which the salts of the texts depend on.
  var hash: String {
    var encoder = JournalEncoder(isChained: true)
    var buffer = JSONBytes()
    encoder.append(self, to: &buffer)
    return encoder.chain.headText
  }
}

/// The versions of what decides a drill's course apart from its documents.
public struct EngineVersions: Hashable, Sendable {
  /// The version of the program.
  public var engine: String
  /// The version of the random streams; `RandomStream.version`.
  public var streams: String

  /// Names both versions.
  public init(engine: String, streams: String) {
    self.engine = engine
    self.streams = streams
  }
}

extension JSONBytes {
  /// Adds the members of a header, in their fixed order.
  mutating func append(membersOf header: JournalHeader) {
    member("format", JournalFormat.name)
    member("version", JournalHeader.formatVersion)
    member("chain", header.isChained ? JournalFormat.chained : JournalFormat.unchained)
    member("session", header.session)
    member("engine", header.engine)
    member("streams", header.streams)
    member("seed", "\(header.seed)")  // a string: many programs round numbers above 2^53
    member("startex", header.startex.timestamp)
    member("zone", header.startex.zone)
    key("documents")
    beginArray()
    for document in header.documents { append(document) }
    endArray()
    append(header.options, named: "options")
  }

  private mutating func append(_ document: DocumentReference) {
    beginObject()
    member("kind", document.kind.rawValue)
    member("id", document.id)
    member("version", document.version)
    member("path", document.path)
    member("sha256", document.hash)
    endObject()
  }
}

/// The words of the journal's file format.
enum JournalFormat {
  static let name = "muster-journal"
  static let chained = "sha256"
  static let unchained = "none"
}
