/// Passes over a document until no fault hides another.
///
/// libxml2 looks no further into an element once one of its children is out of place. So children
/// out of place are left out of the next pass, and what only follows from that is not reported.
struct SchemaValidation {
  private let arena: XMLArena
  /// Where the validated element begins.
  private let root: Int
  private let index: SchemaIndex
  private let limit: Int
  private var leftOut: Set<Int> = []
  private var namesLeftOut: [Int: Set<String>] = [:]
  private var found: [SchemaPass.Fault] = []
  private var seen: Set<SchemaPass.Fault> = []

  /// The number of nodes to walk over altogether before giving up on finding more.
  private static let budget = 2_000_000

  init(_ element: XMLElement, index: SchemaIndex, limit: Int) {
    arena = element.arena
    root = element.index
    self.index = index
    self.limit = limit
  }

  /// Runs passes with `validate`, the first one always.
  mutating func run(_ validate: (SchemaPass) -> Void) {
    var walked = 0
    repeat {
      let pass = SchemaPass(arena, from: root, without: leftOut)
      validate(pass)
      walked += arena.nodes.count
      let isLast = walked + arena.nodes.count > Self.budget || found.count > limit
      let before = leftOut.count
      sort(pass.faults)
      if leftOut.count == before || isLast { break }
    } while true
  }

  /// What was found, in our words.
  var diagnostics: Diagnostics {
    let wording = SchemaWording(arena, index: index, leftOut: leftOut)
    var diagnostics = Diagnostics()
    for group in wording.groups(of: found) {
      diagnostics.append(contentsOf: wording.diagnostics(for: group))
      guard diagnostics.count < limit else {
        let end = SourcePosition(path: arena.files[0].path)
        diagnostics.report(
          "there are more faults than the \(limit) shown", at: end, severity: .note)
        break
      }
    }
    return diagnostics
  }

  private mutating func sort(_ faults: [SchemaPass.Fault]) {
    found.removeAll(where: \.isMissedReference)
    for fault in faults where seen.insert(fault).inserted || fault.isMissedReference {
      switch fault.matter {
      case .misplacedChild: leaveOut(fault)
      case .missingChild where namesLeftOut[fault.node] != nil: break
      default: found.append(fault)
      }
    }
  }

  /// Leaves an element out of place out of the next pass, and unknown ones of its name beside it.
  private mutating func leaveOut(_ fault: SchemaPass.Fault) {
    let element = XMLElement(arena: arena, index: fault.node)
    guard let parent = element.parent else { return }
    if !follows(fault, in: parent) { found.append(fault) }
    leftOut.insert(fault.node)
    namesLeftOut[parent.index, default: []].insert(element.name)
    guard !index.children(of: parent.name).contains(element.name) else { return }
    for sibling in parent.children(named: element.name)
    where leftOut.insert(sibling.index).inserted {
      var same = fault
      same.node = sibling.index
      found.append(same)
    }
  }

  /// Whether an element is out of place only because what must stand before it was left out.
  private func follows(_ fault: SchemaPass.Fault, in parent: XMLElement) -> Bool {
    let standing = parent.children.prefix { $0.index < fault.node }
      .filter { !leftOut.contains($0.index) }.map(\.name)
    let missing = fault.expectedNames.filter { !standing.contains($0) }
    return namesLeftOut[parent.index, default: []].contains { name in
      closestMatch(to: name, in: missing) != nil
    }
  }
}

extension SchemaPass.Fault {
  /// What a fault is about, as far as it decides what to do next.
  enum Matter {
    case misplacedChild, missingChild, reference, value, other
  }

  var matter: Matter {
    switch code {
    case SchemaCode.content: text.hasPrefix("This element") ? .misplacedChild : .missingChild
    case SchemaCode.key: .reference
    default: SchemaCode.isAboutValue(code) ? .value : .other
    }
  }

  var isMissedReference: Bool {
    code == SchemaCode.key && text.hasPrefix("No match found")
  }
}
