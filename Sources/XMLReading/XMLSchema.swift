internal import CLibXML2

/// A compiled XML Schema: what documents of one kind must be like.
///
/// Compile it once and use it for any number of documents, from any thread. What the schema
/// includes or imports is read from local files only. The first paragraph of a simple type's
/// `<xs:documentation>` becomes the help of a value that does not fit the type.
public final class XMLSchema: Sendable {
  /// libxml2 only reads it while validating.
  nonisolated(unsafe) private let compiled: xmlSchemaPtr
  let index: SchemaIndex

  /// Compiles the schema in a file.
  ///
  /// - Parameter path: The file, an XSD.
  /// - Throws: All faults of the schema.
  public convenience init(contentsOf path: String) throws(Diagnostics) {
    let document = try XMLReader.read(contentsOf: path)
    let compiled = try compile(document) { xmlSchemaNewParserCtxt(path) }
    self.init(compiled, index: SchemaIndex(document))
  }

  /// Compiles the schema in `text`.
  ///
  /// - Parameters:
  ///   - text: The schema.
  ///   - path: What to call it in faults.
  /// - Throws: All faults of the schema.
  public convenience init(_ text: String, path: String) throws(Diagnostics) {
    let document = try XMLReader.read(text, path: path)
    let bytes = document.files[0].bytes.map { CChar(bitPattern: $0) }
    let compiled = try bytes.withUnsafeBufferPointer { bytes throws(Diagnostics) in
      try compile(document) { xmlSchemaNewMemParserCtxt(bytes.baseAddress, Int32(bytes.count)) }
    }
    self.init(compiled, index: SchemaIndex(document))
  }

  private init(_ compiled: xmlSchemaPtr, index: SchemaIndex) {
    self.compiled = compiled
    self.index = index
  }

  deinit { xmlSchemaFree(compiled) }

  /// What is wrong with `document`, each fault at its line and column in its own file.
  ///
  /// Elements that do not belong where they stand are left out, and what remains is looked at
  /// again, so that one fault does not hide the next.
  ///
  /// - Parameters:
  ///   - document: The document, read without a schema.
  ///   - limit: The number of faults after which no more are looked for.
  /// - Returns: All faults; none if the document is as it must be.
  /// - Complexity: O(size of the document) for each fault that hides others, up to 2 million nodes.
  public func validate(_ document: XMLDocument, limit: Int = 200) -> Diagnostics {
    validate(document.root, limit: limit)
  }

  /// What is wrong with `element` and what is in it, as if it were a document of its own.
  public func validate(_ element: XMLElement, limit: Int = 200) -> Diagnostics {
    var validation = SchemaValidation(element, index: index, limit: limit)
    validation.run { [compiled] pass in pass.run(compiled) }
    return validation.diagnostics
  }
}

/// Compiles the schema that `open` opens; `document` is the same schema as a document.
private func compile(
  _ document: XMLDocument, _ open: () -> xmlSchemaParserCtxtPtr?
) throws(Diagnostics) -> xmlSchemaPtr {
  let faults = SchemaFaults()
  guard LibXML.isReady, let context = open() else { throw faults.diagnostics(in: document) }
  defer { xmlSchemaFreeParserCtxt(context) }
  xmlSchemaSetParserStructuredErrors(
    context, collectFault, Unmanaged.passUnretained(faults).toOpaque())
  let compiled = xmlSchemaParse(context)
  guard let compiled, faults.found.isEmpty else {
    xmlSchemaFree(compiled)
    throw faults.diagnostics(in: document)
  }
  return compiled
}

/// What libxml2 finds wrong with a schema itself.
private final class SchemaFaults {
  var found: [(line: Int, message: String)] = []

  func diagnostics(in document: XMLDocument) -> Diagnostics {
    let faults = found.map { fault in
      Diagnostic(fault.message, at: SourcePosition(path: document.path, line: fault.line))
    }
    let unknown = Diagnostic("this is not an XML Schema", at: document.root.position)
    return Diagnostics(faults.isEmpty ? [unknown] : faults)
  }
}

private let collectFault: xmlStructuredErrorFunc = { pointer, error in
  guard let pointer, let error, error.pointee.level != XML_ERR_WARNING else { return }
  let faults = Unmanaged<SchemaFaults>.fromOpaque(pointer).takeUnretainedValue()
  let message = error.pointee.message.map { String(cString: $0).trimmedXML } ?? ""
  faults.found.append((Int(error.pointee.line), withoutNamespaces(message)))
}

/// `text` without namespaces in braces.
func withoutNamespaces(_ text: String) -> String {
  var rest = Substring(text)
  var clean = ""
  while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
    let inside = rest[rest.index(after: open)..<close]
    let isNamespace = inside.contains(":") && !inside.contains(where: { " '\"".contains($0) })
    clean += isNamespace ? rest[..<open] : rest[...close]
    rest = rest[rest.index(after: close)...]
  }
  return clean + rest
}
