/// Turns what libxml2 says about a document into our words, with what would be right.
struct SchemaWording {
  let arena: XMLArena
  let index: SchemaIndex
  let leftOut: Set<Int>

  /// What libxml2 says about one value or one thing else, as one or more faults.
  typealias Group = [SchemaPass.Fault]

  init(_ arena: XMLArena, index: SchemaIndex, leftOut: Set<Int>) {
    self.arena = arena
    self.index = index
    self.leftOut = leftOut
  }

  /// `faults` with those about the same value together.
  func groups(of faults: [SchemaPass.Fault]) -> [Group] {
    var groups: [Group] = []
    for fault in faults {
      let isSame =
        groups.last?.first.map { first in
          first.matter == .value && fault.matter == .value && first.node == fault.node
            && first.attribute == fault.attribute
        } ?? false
      if isSame { groups[groups.count - 1].append(fault) } else { groups.append([fault]) }
    }
    return groups
  }

  /// What to tell about `group`.
  func diagnostics(for group: Group) -> [Diagnostic] {
    guard let fault = group.first else { return [] }
    let element = XMLElement(arena: arena, index: fault.node)
    switch fault.matter {
    case .misplacedChild: return [misplaced(element, fault)]
    case .missingChild: return [incomplete(element, fault)]
    case .reference: return KeyWording(self, fault).diagnostics
    case .value: return [ValueWording(element, group, index).diagnostic]
    case .other: return [other(element, fault)]
    }
  }

  private func misplaced(_ element: XMLElement, _ fault: SchemaPass.Fault) -> Diagnostic {
    let expected = fault.expectedNames
    let known = index.children(of: element.parent?.name ?? "")
    if expected.contains(element.name) {
      let namespace = element.parent?.namespace ?? ""
      return Diagnostic(
        "<\(element.name)> is in another namespace than is expected here", at: element.position,
        help: "write <\(element.name) xmlns=\"\(namespace)\">")
    }
    let allowed = expected.isEmpty ? nil : "Allowed here: \(listed(expected))"
    guard !known.contains(element.name) else {
      let reason = expected.isEmpty ? "nothing more may follow here" : nil
      return Diagnostic(
        "<\(element.name)> does not belong here", at: element.position, help: allowed ?? reason)
    }
    let near = closestMatch(to: element.name, in: expected + known)
    return Diagnostic(
      "<\(element.name)> is not known here", at: element.position,
      help: joined(near.map { "did you mean <\($0)>?" }, allowed))
  }

  private func incomplete(_ element: XMLElement, _ fault: SchemaPass.Fault) -> Diagnostic {
    let expected = fault.expectedNames
    guard expected.count == 1 else {
      let missing = listed(expected, last: " or ")
      return Diagnostic(
        "<\(element.name)> is not complete", at: element.position,
        help: expected.isEmpty ? nil : "add \(missing)")
    }
    return Diagnostic("<\(element.name)> has no <\(expected[0])>", at: element.position)
  }

  private func other(_ element: XMLElement, _ fault: SchemaPass.Fault) -> Diagnostic {
    switch fault.code {
    case SchemaCode.missingAttribute:
      let name = fault.quoted.first.map(localPart) ?? ""
      return Diagnostic("<\(element.name)> has no \(name)=\"…\"", at: element.position)
    case SchemaCode.unknownAttribute, SchemaCode.unmatchedAttribute,
      SchemaCode.attributeOnSimpleType:
      return unknownAttribute(fault.attribute ?? "", element)
    case SchemaCode.unknownRoot: return unknownRoot(element)
    case _ where fault.text.hasPrefix("Element content is not allowed"):
      return elementInText(element)
    case SchemaCode.notEmpty, SchemaCode.looseText: return looseText(element)
    default:
      return Diagnostic(
        shortened(loweringFirst(withoutNamespaces(fault.text)), to: 300),
        at: element.position(of: fault.attribute))
    }
  }

  private func unknownAttribute(_ name: String, _ element: XMLElement) -> Diagnostic {
    let known = index.attributes(of: element.name)
    let near = closestMatch(to: name, in: known)
    let allowed = known.isEmpty ? nil : "Allowed: \(known.prefix(20).joined(separator: ", "))"
    return Diagnostic(
      "<\(element.name)> has no attribute called \(name)", at: element.position(ofAttribute: name),
      help: joined(near.map { "did you mean \($0)=\"…\"?" }, allowed))
  }

  private func unknownRoot(_ element: XMLElement) -> Diagnostic {
    guard let same = index.roots.first(where: { $0.local == element.name }) else {
      let near = closestMatch(to: element.name, in: index.roots.map(\.local))
      return Diagnostic(
        "<\(element.name)> is not the root element of such a document", at: element.position,
        help: (near ?? index.roots.first?.local).map { "the root is <\($0)>" })
    }
    let found = element.namespace.map { "the namespace \(shortened($0))" } ?? "no namespace"
    return Diagnostic(
      "<\(element.name)> is in \(found)", at: element.position,
      help: "write <\(same.local) xmlns=\"\(same.namespace ?? "")\">")
  }

  /// An element in one that must be empty or holds text only; the fault is found at either.
  private func elementInText(_ element: XMLElement) -> Diagnostic {
    let holdsElements = !index.children(of: element.name).isEmpty
    let child = element.children.first
    guard let child, !holdsElements else {
      let holder = element.parent?.name ?? ""
      return Diagnostic(
        "<\(element.name)> stands in <\(holder)>, which holds no elements", at: element.position)
    }
    return Diagnostic(
      "<\(child.name)> stands in <\(element.name)>, which holds no elements", at: child.position)
  }

  private func looseText(_ element: XMLElement) -> Diagnostic {
    var place = element.position
    var isFound = false
    arena.forEachChild(of: element.index) { _, node in
      let slice = arena.slice(ofText: node)
      guard !isFound, node.isText, !slice.isInPool else { return }
      let bytes = arena.bytes(of: slice, file: node.file)
      guard let offset = bytes.firstIndex(where: { !$0.isXMLSpace }) else { return }
      place = arena.files[Int(node.file)].position(at: offset)
      isFound = true
    }
    return Diagnostic(
      "<\(element.name)> has text in it: “\(shortened(element.text, to: 40))”", at: place,
      help: index.children(of: element.name).isEmpty ? "it must be empty" : "it holds elements only"
    )
  }
}

extension SchemaPass.Fault {
  /// The names in `Expected is one of ( {…}a, {…}b ).`, without wildcards.
  var expectedNames: [String] {
    guard let start = text.firstRange(of: "( "), let end = text.lastRange(of: " )") else {
      return []
    }
    guard start.upperBound <= end.lowerBound else { return [] }
    return text[start.upperBound..<end.lowerBound].split(separator: ", ")
      .filter { !$0.hasPrefix("##") }.map { localPart(String($0)) }
  }

  /// What stands in single quotes.
  var quoted: [String] {
    text.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}

/// `{namespace}name` without the namespace.
func localPart(_ name: String) -> String {
  name.split(separator: "}").last.map(String.init) ?? name
}

/// Element names for people: `<a>, <b>`.
func listed(_ names: [String], last: String = ", ") -> String {
  let tags = names.prefix(20).map { "<\($0)>" }
  guard tags.count > 1, let final = tags.last else { return tags.first ?? "" }
  return tags.dropLast().joined(separator: ", ") + last + final
}

/// Two sentences, either of which may be missing.
func joined(_ first: String?, _ second: String?) -> String? {
  let parts = [first, second].compactMap { $0 }
  return parts.isEmpty ? nil : parts.joined(separator: " ")
}

extension String {
  /// Where `text` stands last.
  fileprivate func lastRange(of text: String) -> Range<String.Index>? {
    ranges(of: text).last
  }
}
