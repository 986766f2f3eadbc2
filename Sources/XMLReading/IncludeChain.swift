/// The files that include one another down to the one being read.
struct IncludeChain {
  /// The folder that nothing outside of is included, resolved; `nil` if it does not exist.
  let root: String?

  /// The files from the main one to the one being read: as shown, and resolved.
  private var chain: [(shown: String, real: String)]

  /// The chain that begins with the main document at `path`.
  init(main path: String) {
    root = realPath(folder(of: path))
    chain = [(path, realPath(path) ?? path)]
  }

  /// The number of includes on the way to the file being read; 0 for the main one.
  var depth: Int { chain.count - 1 }

  /// Reads the file that an `<include>` at `place` names, or reports why not.
  func resolve(href: String?, from parser: FileParser, at place: SourcePosition) {
    let builder = parser.builder
    do throws(FileFault) {
      let target = try locate(href, builder)
      let room = min(builder.limits.bytes, builder.limits.totalBytes - builder.totalBytes)
      let bytes = try load(target, atMost: max(room, 0))
      let source = SourceFile(path: target.shown, bytes: bytes)
      if let fault = source.fault(within: builder.limits) { return builder.faults.append(fault) }
      var deeper = self
      deeper.chain.append(target)
      FileParser(source, for: builder, includes: deeper).parse()
    } catch {
      if error.kind != .faulty { builder.faults.kind = error.kind }
      builder.faults.report(error.message, at: place, help: error.help)
    }
  }

  private func locate(
    _ href: String?, _ builder: DocumentBuilder
  ) throws(FileFault) -> (shown: String, real: String) {
    let href = try relative(href)
    guard depth < builder.limits.includeDepth else {
      throw refusal("files include one another more than \(builder.limits.includeDepth) deep")
    }
    guard builder.files.count <= builder.limits.includes else {
      throw refusal("this document includes more than \(builder.limits.includes) files")
    }
    let shown = simplified(folder(of: chain[depth].shown), href)
    guard let real = realPath(shown) else { throw missing(shown) }
    guard let root, real.hasPrefix(root == "/" ? "/" : root + "/") else {
      throw refusal(
        "\(href) is outside of the document's folder",
        help: "move it below \(folder(of: chain[0].shown)); links are followed")
    }
    guard let start = chain.firstIndex(where: { $0.real == real }) else { return (shown, real) }
    let circle = chain[start...].map(\.shown) + [shown]
    throw refusal("files include one another in a circle: \(circle.joined(separator: " → "))")
  }

  private func relative(_ href: String?) throws(FileFault) -> String {
    guard let href, !href.isEmpty else {
      throw refusal("<include> has no href=\"…\"", help: "write <include href=\"part.xml\"/>")
    }
    let isRelative = !href.hasPrefix("/") && !href.contains(":") && !href.contains("\\")
    guard isRelative else {
      throw refusal(
        "href=\"\(shortened(href))\" is not a relative path",
        help: "name a file below this document's folder, with / between folders")
    }
    return href
  }

  private func load(
    _ target: (shown: String, real: String), atMost room: Int
  ) throws(FileFault) -> [UInt8] {
    do throws(FileFault) {
      return try SafeFile.load(target.real, atMost: room)
    } catch {
      let message =
        error.message.hasPrefix("this ") ? error.message.dropFirst(5) : "\(error.message)"
      throw FileFault(kind: error.kind, message: "\(target.shown): \(message)", help: error.help)
    }
  }

  private func missing(_ path: String) -> FileFault {
    var fault = FileFault(kind: .missing, message: "\(path) does not exist")
    fault.suggest(SafeFile.closestName(to: path))
    return fault
  }

  private func refusal(_ message: String, help: String? = nil) -> FileFault {
    FileFault(kind: .faulty, message: message, help: help)
  }

  /// `href` seen from `folder`, without `.` and without `..` where a folder precedes it.
  private func simplified(_ folder: String, _ href: String) -> String {
    var steps: [Substring] = []
    for step in "\(folder)/\(href)".split(separator: "/") where step != "." {
      if step == "..", let last = steps.last, last != ".." {
        steps.removeLast()
      } else {
        steps.append(step)
      }
    }
    return (folder.hasPrefix("/") ? "/" : "") + steps.joined(separator: "/")
  }
}
