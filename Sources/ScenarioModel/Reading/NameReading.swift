import XMLReading

// Names: what an element defines, and what it mentions.
extension FieldReader {
  /// Reads the element's own name and makes it the holder of what follows.
  mutating func define(
    _ kind: SourceIndex.Kind, _ element: XMLElement, by attribute: String = "id"
  ) -> String {
    let id = text(attribute, of: element)
    let name = SourceIndex.Name(kind, id)
    holder = "\(element.name) \(id)"
    owner = name
    source.define(name, at: element.position(ofAttribute: attribute))
    return id
  }

  /// Makes an element without a name of its own the holder of what follows.
  mutating func enter(_ element: XMLElement, _ description: String? = nil) {
    holder = description ?? "<\(element.name)>"
    owner = nil
  }

  /// Reads a name of something defined elsewhere; `""` when the attribute is absent.
  mutating func name(_ kind: SourceIndex.Kind, _ attribute: String, of element: XMLElement)
    -> String
  {
    let id = text(attribute, of: element)
    if !id.isEmpty { mention(kind, id, at: element.position(ofAttribute: attribute)) }
    return id
  }

  /// Reads names of things defined elsewhere; none when the attribute is absent.
  mutating func names(
    _ kind: SourceIndex.Kind, _ attribute: String, of element: XMLElement
  ) -> [String] {
    let ids = text(attribute, of: element).words
    for id in ids { mention(kind, id, at: element.position(ofAttribute: attribute)) }
    return ids
  }

  /// Notes that something defined elsewhere is mentioned.
  mutating func mention(_ kind: SourceIndex.Kind, _ id: String, at position: SourcePosition) {
    source.mention(
      SourceIndex.Mention(
        name: SourceIndex.Name(kind, id), position: position, holder: holder, owner: owner))
  }
}

extension FieldReader {
  /// Reports every mention of one of `kinds` that this document does not define.
  ///
  /// For names that the schema checks as well, nothing is said where the schema has complained.
  mutating func resolve(_ kinds: [SourceIndex.Kind], in document: String) {
    for mention in source.mentions where kinds.contains(mention.name.kind) {
      guard !source.defines(mention.name), schemaFaults[mention.position] == nil else { continue }
      faults.append(
        mention.fault(
          known: source.names(of: mention.name.kind), place: document))
    }
  }
}

extension SourceIndex.Mention {
  /// The fault of mentioning something that `place` does not have.
  func fault(
    known: [String], place: String, severity: Diagnostic.Severity = .error
  ) -> Diagnostic {
    Diagnostic(
      "\(name.kind.rawValue) \"\(name.id)\" is not in \(place)", at: position, severity: severity,
      help: Self.correction(of: name.id, among: known))
  }

  /// `did you mean …?`, else what there is.
  static func correction(of word: String, among known: [String]) -> String? {
    if let guess = closestMatch(to: word, in: known) { return "did you mean \"\(guess)\"?" }
    guard !known.isEmpty else { return nil }
    let shown = known.prefix(8).joined(separator: ", ")
    return "it has \(shown)" + (known.count > 8 ? " and \(known.count - 8) more" : "")
  }
}
