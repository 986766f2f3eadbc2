import DecisionTables
public import XMLReading

// A DMN file as a matrix.
extension DocumentLoader {
  /// The matrix that a DMN model holds as an extension, else one made of its table alone.
  ///
  /// - Throws: All faults at once, also that the model is no escalation matrix.
  func matrix(in document: XMLDocument) throws(Diagnostics) -> Loaded<EscalationMatrix> {
    let model = try DecisionModel(document)
    guard let embedded = document.embeddedMatrix else {
      var drawn = MatrixImport(model, document, identity(of: document, .matrix))
      return try drawn.loaded()
    }
    var reader = FieldReader(
      root: embedded, schemaFaults: try schema(of: .matrix).validate(embedded))
    var identity = identity(of: document, .matrix)
    identity.id = embedded[attribute: "id"] ?? ""
    identity.version = embedded[attribute: "version"] ?? ""
    guard
      let matrix = EscalationMatrix(embedded, identity: identity, decidedBy: model, &reader)
    else { throw reader.faults }
    matrix.check(embedded, &reader)
    try reader.faults.throwIfErrors()
    return Loaded(matrix, warnings: reader.faults, source: reader.source)
  }
}

extension XMLDocument {
  /// Whether it is a DMN file.
  public var isDecisionModel: Bool {
    root.name == "definitions" && DMNVocabulary.namespaces.contains(root.namespace ?? "")
  }

  /// Whether it is a DMN file that holds a whole matrix, as `EscalationMatrix.dmn` writes it.
  public var holdsMatrix: Bool { isDecisionModel && embeddedMatrix != nil }

  /// The matrix that a DMN file holds as an extension.
  var embeddedMatrix: XMLElement? {
    root.firstChild(named: "extensionElements")?.children.first {
      $0.name == "matrix" && $0.namespace == DocumentKind.matrix.namespace
    }
  }
}
