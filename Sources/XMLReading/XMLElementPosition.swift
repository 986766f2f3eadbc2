extension XMLElement {
  /// The file the element is in, as the user named it; matters where files include one another.
  public var path: String { file.path }

  /// The line of the element's `<`, from 1.
  public var line: Int { position.line }

  /// The column of the element's `<`, from 1.
  public var column: Int { position.column }

  /// Where the element's `<` is.
  public var position: SourcePosition { file.position(at: Int(node.start)) }

  /// Where the attribute `name` is written, or the element if it has no such attribute.
  public func position(ofAttribute name: String) -> SourcePosition {
    var scan = StartTagScan(bytes: file.storage, offset: Int(node.start) + 1)
    return file.position(at: scan.offset(ofAttribute: name) ?? Int(node.start))
  }

  /// Where `attribute` is written, or the element if none is named.
  func position(of attribute: String?) -> SourcePosition {
    attribute.map(position(ofAttribute:)) ?? position
  }

  private var file: SourceFile { arena.files[Int(node.file)] }
}

/// A walk over the attributes of one well-formed start tag.
private struct StartTagScan {
  let bytes: [UInt8]
  var offset: Int

  /// The offset of the attribute with the local name `name`.
  mutating func offset(ofAttribute name: String) -> Int? {
    skip { !$0.isXMLSpace && !$0.endsAttributes }
    while true {
      skip(while: \.isXMLSpace)
      let start = offset
      skip { $0 != UInt8(ascii: "=") && !$0.isXMLSpace && !$0.endsAttributes }
      let written = bytes[start..<offset]
      guard !written.isEmpty else { return nil }
      if isName(written, name) { return start }
      skip { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") && !$0.endsAttributes }
      let quote = bytes[offset]
      offset += 1
      skip { $0 != quote && $0 != 0 }
      offset += 1
    }
  }

  private mutating func skip(while condition: (UInt8) -> Bool) {
    while offset < bytes.count - 1, condition(bytes[offset]) { offset += 1 }
  }

  private func isName(_ written: ArraySlice<UInt8>, _ name: String) -> Bool {
    guard !written.starts(with: "xmlns".utf8) || name.hasPrefix("xmlns") else { return false }
    let local = written.split(separator: UInt8(ascii: ":")).last ?? written
    return local.elementsEqual(name.utf8)
  }
}
