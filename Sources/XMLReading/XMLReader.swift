/// Reads XML documents that may come from anywhere.
///
/// DOCTYPEs, archives, foreign encodings, files that are none, and documents beyond the limits are
/// refused; nothing is fetched. `<include href="part.xml"/>` of a namespace `urn:muster:…` is
/// replaced by what is in the root element of that file, which must have the same name as the root
/// of the including one and lie below the main document's folder.
public enum XMLReader {
  /// Reads the document in a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limits: How large it may be.
  ///   - schema: What the document must be like, if anything.
  /// - Returns: The document, with everything it includes.
  /// - Throws: All faults of the document at once; or one, if the file cannot be read.
  public static func read(
    contentsOf path: String, limits: XMLLimits = .standard, schema: XMLSchema? = nil
  ) throws(Diagnostics) -> XMLDocument {
    let source = SourceFile(path: path, bytes: try SafeFile.read(path, atMost: limits.bytes))
    return try read(source, limits, schema)
  }

  /// Reads the document in `text`.
  ///
  /// - Parameters:
  ///   - text: The document.
  ///   - path: What to call it in faults; includes are looked for beside it.
  ///   - limits: How large it may be.
  ///   - schema: What the document must be like, if anything.
  /// - Returns: The document, with everything it includes.
  /// - Throws: All faults of the document at once.
  public static func read(
    _ text: String, path: String, limits: XMLLimits = .standard, schema: XMLSchema? = nil
  ) throws(Diagnostics) -> XMLDocument {
    try read(bytes: Array(text.utf8), path: path, limits: limits, schema: schema)
  }

  /// Reads the document in `bytes`.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - path: What to call it in faults; includes are looked for beside it.
  ///   - limits: How large it may be.
  ///   - schema: What the document must be like, if anything.
  /// - Returns: The document, with everything it includes.
  /// - Throws: All faults of the document at once.
  public static func read(
    bytes: [UInt8], path: String, limits: XMLLimits = .standard, schema: XMLSchema? = nil
  ) throws(Diagnostics) -> XMLDocument {
    guard bytes.count <= limits.bytes else {
      let fault = FileFault(size: bytes.count, limit: limits.bytes)
      throw fault.diagnostics(at: SourcePosition(path: path))
    }
    return try read(SourceFile(path: path, bytes: bytes), limits, schema)
  }

  private static func read(
    _ source: SourceFile, _ limits: XMLLimits, _ schema: XMLSchema?
  ) throws(Diagnostics) -> XMLDocument {
    if let fault = source.fault(within: limits) { throw Diagnostics([fault]) }
    let builder = DocumentBuilder(limits: limits)
    FileParser(source, for: builder, includes: IncludeChain(main: source.path)).parse()
    try builder.faults.throwIfErrors()
    let document = builder.document()
    try schema?.validate(document, limit: limits.faults).throwIfErrors()
    return document
  }
}

extension SourceFile {
  /// The first thing about the file that keeps it from being given to libxml2, or `nil`.
  func fault(within limits: XMLLimits) -> Diagnostic? {
    guard !textRange.isEmpty else {
      return Diagnostic("this file is empty", at: SourcePosition(path: path))
    }
    if let fault = encodingFault() { return fault }
    return storage.withUnsafeBufferPointer { buffer in
      let bytes = UnsafeBufferPointer(rebasing: buffer.dropLast())
      var check = MarkupCheck(bytes, from: textRange.lowerBound, limits: limits)
      guard let finding = check.firstFinding() else { return nil }
      return Diagnostic(finding.message, at: position(at: finding.offset), help: finding.help)
    }
  }
}
