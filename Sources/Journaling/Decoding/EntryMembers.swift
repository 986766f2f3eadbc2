/// The members of an entry's line as they were found, in whatever order.
struct EntryMembers {
  /// The names that a line may hold.
  struct Names: OptionSet {
    let rawValue: UInt32

    static let sequence = Names(rawValue: 1 << 0)
    static let time = Names(rawValue: 1 << 1)
    static let wall = Names(rawValue: 1 << 2)
    static let source = Names(rawValue: 1 << 3)
    static let actor = Names(rawValue: 1 << 4)
    static let role = Names(rawValue: 1 << 5)
    static let team = Names(rawValue: 1 << 6)
    static let cause = Names(rawValue: 1 << 7)
    static let visible = Names(rawValue: 1 << 8)
    static let type = Names(rawValue: 1 << 9)
    static let subject = Names(rawValue: 1 << 10)
    static let attributes = Names(rawValue: 1 << 11)
    static let text = Names(rawValue: 1 << 12)
    static let textHash = Names(rawValue: 1 << 13)
    static let hash = Names(rawValue: 1 << 14)
    static let entries = Names(rawValue: 1 << 15)
  }

  private(set) var found: Names = []
  private(set) var sequence: Int64?
  private(set) var time: Int64?
  private(set) var wall: Int64?
  private(set) var source: String?
  private(set) var actor: String?
  private(set) var role: String?
  private(set) var team: String?
  private(set) var cause: Int64?
  private(set) var visible: [String] = []
  private(set) var type: String?
  private(set) var subjectKind: String?
  private(set) var subjectID: String?
  private(set) var attributes = Attributes()
  private(set) var text: String?
  private(set) var textHash: String?
  private(set) var entries: Int64?

  /// Whether the line holds a member of that name.
  func has(_ name: Names) -> Bool { found.contains(name) }

  /// Reads the object of one line.
  mutating func read(_ parser: inout LineParser) throws(LineFault) {
    try parser.expect("{")
    var isFirst = true
    while let key = try parser.nextKey(isFirst: &isFirst) {
      try readMember(key, &parser)
    }
  }

  private mutating func readMember(
    _ key: String, _ parser: inout LineParser
  ) throws(LineFault) {
    guard let name = Self.name(key) else {
      throw parser.fault(
        "\"\(key)\" is not a member of an entry", help: "put it into \"attributes\"")
    }
    guard found.insert(name).inserted else {
      throw parser.fault("\"\(key)\" stands on this line already")
    }
    switch name {
    case .sequence: sequence = try parser.integer(key)
    case .time: time = try parser.integer(key)
    case .wall: wall = try parser.integer(key)
    case .cause: cause = try parser.integer(key)
    case .entries: entries = try parser.integer(key)
    case .visible: visible = try parser.strings()
    case .subject: try readSubject(&parser)
    case .attributes: attributes = try parser.attributes()
    default: store(try parser.string(), as: name)
    }
  }

  private mutating func store(_ text: String, as name: Names) {
    switch name {
    case .source: source = text
    case .actor: actor = text
    case .role: role = text
    case .team: team = text
    case .type: type = text
    case .text: self.text = text
    case .textHash: textHash = text
    default: break  // the hash, which the chain checks byte by byte
    }
  }

  private mutating func readSubject(_ parser: inout LineParser) throws(LineFault) {
    try parser.expect("{")
    var isFirst = true
    while let key = try parser.nextKey(isFirst: &isFirst) {
      switch key {
      case "kind" where subjectKind == nil: subjectKind = try parser.string()
      case "id" where subjectID == nil: subjectID = try parser.string()
      default:
        throw parser.fault(
          "found \"\(key)\" in the subject; expected its kind and its id, once each")
      }
    }
  }

  private static func name(_ key: String) -> Names? {
    switch key {
    case "seq": .sequence
    case "time": .time
    case "source": .source
    case "actor": .actor
    case "type": .type
    case "subject": .subject
    case "attributes": .attributes
    case "hash": .hash
    case "cause": .cause
    case "role": .role
    case "team": .team
    case "visible": .visible
    case "text": .text
    case "wall": .wall
    case "textHash": .textHash
    case "entries": .entries
    default: nil
    }
  }
}

extension LineParser {
  /// An object of attributes; a name that stands there twice is a fault.
  mutating func attributes() throws(LineFault) -> Attributes {
    try expect("{")
    var pairs: [Attributes.Element] = []
    var isFirst = true
    while let key = try nextKey(isFirst: &isFirst) {
      pairs.append((key, try value()))
    }
    var duplicate: String?
    let attributes = Attributes(unordered: pairs, duplicate: &duplicate)
    if let duplicate { throw fault("the attribute \"\(duplicate)\" stands here twice") }
    return attributes
  }
}
