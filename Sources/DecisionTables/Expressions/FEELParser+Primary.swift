extension FEELParser {
  /// Reads an operand with what follows it: members and elements.
  mutating func primary() throws(FEELError) -> FEELNode {
    let start = cursor.index
    var node = try simple()
    var count = 0
    while isAtSuffix(of: node) {
      node = try checked(node, from: start)
      count += 1
      guard count <= Self.deepestNesting else { throw unexpected("the path is too long") }
      node = try suffix(of: node)
    }
    return node
  }

  /// Whether a member or an element follows, rather than the end of an interval.
  private func isAtSuffix(of node: FEELNode) -> Bool {
    if cursor.byte == UInt8(ascii: ".") { return cursor.byte(after: 1) != UInt8(ascii: ".") }
    guard cursor.byte == UInt8(ascii: "[") else { return false }
    if case .literal(let value) = node {
      guard case .list = value else { return false }
    }
    let next = cursor.byteAfterSpace(from: cursor.index + 1)
    return next != 0 && next != UInt8(ascii: ",") && next != UInt8(ascii: ")")
  }

  private mutating func suffix(of node: FEELNode) throws(FEELError) -> FEELNode {
    if cursor.take(".") { return .member(node, try memberName()) }
    _ = cursor.take("[")
    let start = cursor.index
    let index = try value()
    guard cursor.take("]") else {
      throw FEELError(
        "filters are not supported", at: start..<cursor.index,
        help: "an element is taken by its number, as in list[1]")
    }
    return .element(node, index)
  }

  private mutating func memberName() throws(FEELError) -> String {
    let end = cursor.wordEnd
    if let match = members.longestMatch(in: cursor.bytes, at: cursor.index), match.end >= end {
      cursor.index = match.end
      cursor.skipSpace()
      return memberNames[match.index]
    }
    guard end > cursor.index else { throw unexpected("a name is expected after the dot") }
    let name = cursor.text(cursor.index..<end)
    cursor.index = end
    cursor.skipSpace()
    return name
  }

  private mutating func simple() throws(FEELError) -> FEELNode {
    if let name = takeName() { return name }
    switch cursor.byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case UInt8(ascii: "."): return try number()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .literal(.string(try text()))
    case UInt8(ascii: "@"): return try temporalLiteral()
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "]"): return try bracket()
    case UInt8(ascii: "{"): return try context()
    case UInt8(ascii: "?"): return try input()
    default: return try word()
    }
  }

  /// Takes the longest known name, unless it is a function that is called here.
  private mutating func takeName() -> FEELNode? {
    guard let match = names.longestMatch(in: cursor.bytes, at: cursor.index) else { return nil }
    if cursor.byteAfterSpace(from: match.end) == UInt8(ascii: "("),
      let function = FEELVocabulary.functions.longestMatch(in: cursor.bytes, at: cursor.index),
      function.end >= match.end
    {
      return nil
    }
    cursor.index = match.end
    cursor.skipSpace()
    return .name(match.index)
  }

  private mutating func input() throws(FEELError) -> FEELNode {
    guard allowsInput else {
      throw FEELError(
        "? stands for the value under test, and there is none here",
        at: cursor.index..<cursor.index + 1, help: "name the value instead")
    }
    _ = cursor.take("?")
    sawInput = true
    return .input
  }

  /// Reads a list, an interval, or an expression in parentheses.
  private mutating func bracket() throws(FEELError) -> FEELNode {
    try enter()
    defer { leave() }
    let opening = cursor.byte
    let start = cursor.index
    cursor.index += 1
    cursor.skipSpace()
    if opening == UInt8(ascii: "["), cursor.take("]") { return .literal(.list([])) }
    let first = try value()
    if cursor.take("..") { return try interval(from: first, opening: opening) }
    switch opening {
    case UInt8(ascii: "["): return try list(startingWith: first)
    case UInt8(ascii: "("):
      try expect(")")
      return first
    default:
      throw FEELError(
        "] opens an interval, but \"..\" is missing", at: start..<cursor.index,
        help: "an open interval is written ]1..5] or (1..5]")
    }
  }

  /// Reads the rest of an interval after its `..`.
  mutating func interval(from lower: FEELNode, opening: UInt8) throws(FEELError) -> FEELNode {
    let upper = try value()
    let closing = cursor.byte
    guard [UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: "[")].contains(closing) else {
      throw unexpected("an interval ends with \"]\" if it includes its end, else with \")\"")
    }
    cursor.index += 1
    cursor.skipSpace()
    return .interval(
      FEELInterval(
        lower: lower, upper: upper, includesLower: opening == UInt8(ascii: "["),
        includesUpper: closing == UInt8(ascii: "]")))
  }

  private mutating func list(startingWith first: FEELNode) throws(FEELError) -> FEELNode {
    var items = [first]
    while cursor.take(",") { items.append(try value()) }
    try expect("]")
    return folded(.list(items))
  }

  private mutating func context() throws(FEELError) -> FEELNode {
    try enter()
    defer { leave() }
    _ = cursor.take("{")
    var entries: [FEELEntryNode] = []
    if cursor.take("}") { return .context([]) }
    repeat {
      let name = try entryName()
      try expect(":")
      entries.append(FEELEntryNode(name: name, value: try value()))
    } while cursor.take(",")
    try expect("}")
    return .context(entries)
  }

  private mutating func entryName() throws(FEELError) -> String {
    if cursor.byte == UInt8(ascii: "\"") { return try text() }
    let start = cursor.index
    while !cursor.isAtEnd, cursor.byte != UInt8(ascii: ":"), cursor.byte != UInt8(ascii: "}"),
      cursor.byte != UInt8(ascii: ",")
    {
      cursor.index += 1
    }
    var end = cursor.index
    while end > start, FEELText.isSpace(cursor.bytes[end - 1]) { end -= 1 }
    guard end > start else { throw unexpected("a name is expected") }
    return cursor.text(start..<end)
  }
}
