internal import CLibXML2

extension FileParser {
  /// Turns what libxml2 says about faulty XML into a fault in our words.
  ///
  /// After the first grave fault libxml2 often finds more that only follow from it; of those, only
  /// the ones that are faults in themselves are kept.
  func report(_ error: xmlError) {
    guard error.level != XML_ERR_WARNING else { return }
    let code = xmlParserErrors(rawValue: UInt32(bitPattern: error.code))
    let isGrave = error.level == XML_ERR_FATAL
    guard !isGrave || !hasGraveFault || independentFaults.contains(code) else { return }
    if isGrave { hasGraveFault = true }
    guard code != XML_ERR_USER_STOP, builder.faults.count < builder.limits.faults else { return }
    let (message, help) = words(for: code, error)
    builder.faults.report(message, at: source.position(at: place(of: code)), help: help)
  }

  private func place(of code: xmlParserErrors) -> Int {
    switch code {
    case XML_ERR_TAG_NAME_MISMATCH, XML_ERR_GT_REQUIRED, XML_NS_ERR_UNDEFINED_NAMESPACE,
      XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED:
      tagOffset
    case XML_ERR_UNDECLARED_ENTITY: offsetOfReference
    default: offset
    }
  }

  private var offsetOfReference: Int {
    let found = source.storage[..<offset].suffix(512).lastIndex(of: UInt8(ascii: "&"))
    return found ?? offset
  }

  private func words(for code: xmlParserErrors, _ error: xmlError) -> (String, String?) {
    if offset >= source.textRange.upperBound, faultsInTags.contains(code) {
      return ("the file ends in the middle of a tag", "look whether its end was lost")
    }
    let name = error.str1.map { shortened(String(cString: $0), to: 60) } ?? ""
    switch code {
    case XML_ERR_TAG_NAME_MISMATCH: return mismatch(opened: name, error)
    case XML_ERR_TAG_NOT_FINISHED:
      return ("the file ends, but <\(name)> of line \(error.int1) is still open", "add </\(name)>")
    case XML_ERR_UNDECLARED_ENTITY:
      return ("&\(name); stands for nothing here", replacement(forEntity: name))
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      return (
        "the prefix \(name): is not declared", "add xmlns:\(name)=\"…\" to the root element"
      )
    case XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED:
      return ("\(name)=\"…\" is there twice in this tag", "delete one of them")
    default: return wording[code] ?? (plain(error), nil)
    }
  }

  private func mismatch(opened name: String, _ error: xmlError) -> (String, String?) {
    let found = error.str2.map { shortened(String(cString: $0), to: 60) } ?? ""
    return (
      "</\(found)> stands where <\(name)> of line \(error.int1) is still open",
      "write </\(name)> first"
    )
  }

  private func replacement(forEntity name: String) -> String? {
    let common = ["nbsp": 160, "copy": 169, "shy": 173, "ndash": 8211, "mdash": 8212, "euro": 8364]
    guard let code = common[name] else {
      return "write the character itself; only &amp; &lt; &gt; &quot; &apos; have names"
    }
    return "write &#\(code);"
  }

  private func plain(_ error: xmlError) -> String {
    let text = error.message.map { String(cString: $0) } ?? "this is not well-formed XML"
    return shortened(loweringFirst(text.trimmedXML), to: 200)
  }
}

/// `text` beginning with a small letter, unless it begins with an abbreviation.
func loweringFirst(_ text: String) -> String {
  guard let first = text.first, text.dropFirst().first?.isLowercase == true else { return text }
  return first.lowercased() + text.dropFirst()
}

extension xmlParserErrors: @retroactive Hashable {}

/// Faults that do not follow from an earlier one.
private let independentFaults: Set<xmlParserErrors> = [
  XML_ERR_UNDECLARED_ENTITY, XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_UNDEFINED_NAMESPACE,
]

/// Faults that the end of the file leads to in a tag.
private let faultsInTags: Set<xmlParserErrors> = [
  XML_ERR_SPACE_REQUIRED, XML_ERR_GT_REQUIRED, XML_ERR_NAME_REQUIRED, XML_ERR_LTSLASH_REQUIRED,
  XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_NOT_FINISHED, XML_ERR_ATTRIBUTE_WITHOUT_VALUE,
]

/// What to say instead of what libxml2 says, and what helps.
private let wording: [xmlParserErrors: (String, String?)] = [
  XML_ERR_DOCUMENT_EMPTY: ("no XML element begins here", "begin with <?xml version=\"1.0\"?>"),
  XML_ERR_DOCUMENT_END: (
    "the document ends before this", "put everything into one root element"
  ),
  XML_ERR_NAME_REQUIRED: (
    "a name must stand here", "write & as &amp; and < as &lt; where they are meant as such"
  ),
  XML_ERR_ENTITYREF_SEMICOL_MISSING: ("a & begins a reference that has no ;", "write & as &amp;"),
  XML_ERR_LT_IN_ATTRIBUTE: ("a < stands in an attribute's value", "write it as &lt;"),
  XML_ERR_ATTRIBUTE_NOT_STARTED: (
    "an attribute's value must stand in quotes", "write name=\"value\""
  ),
  XML_ERR_ATTRIBUTE_WITHOUT_VALUE: ("an attribute has no value", "write name=\"value\""),
  XML_ERR_ATTRIBUTE_NOT_FINISHED: ("an attribute's value has no closing quote", "add the \""),
  XML_ERR_SPACE_REQUIRED: ("a space must stand between attributes", nil),
  XML_ERR_GT_REQUIRED: (
    "this tag has no >", "close it, and write attributes as name=\"value\""
  ),
  XML_ERR_INVALID_CHAR: ("this character cannot stand in XML", "delete it"),
  XML_ERR_COMMENT_NOT_FINISHED: ("this comment has no end", "add -->"),
  XML_ERR_CDATA_NOT_FINISHED: ("this CDATA section has no end", "add ]]>"),
  XML_ERR_PI_NOT_FINISHED: ("this <?…?> has no end", "add ?>"),
  XML_ERR_HYPHEN_IN_COMMENT: ("-- cannot stand in a comment", "write a single hyphen"),
  XML_ERR_MISPLACED_CDATA_END: ("]]> cannot stand in text", "write ]]&gt;"),
  XML_ERR_RESERVED_XML_NAME: (
    "<?xml …?> must be the very first thing in the file", "delete what stands before it"
  ),
]
