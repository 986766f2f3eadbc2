/// A document that was read, with everything it includes in its place.
public struct XMLDocument: Sendable {
  let arena: XMLArena

  /// The path of the main file, as the user named it.
  public var path: String { arena.files[0].path }

  /// The root element.
  public var root: XMLElement { XMLElement(arena: arena, index: 0) }

  /// The main file, and then each file that it includes, in the order of reading.
  public var files: [SourceFile] { arena.files }
}
