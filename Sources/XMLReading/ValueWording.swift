/// Words for a value that does not fit its type.
struct ValueWording {
  private let element: XMLElement
  private let group: [SchemaPass.Fault]
  private let index: SchemaIndex

  init(_ element: XMLElement, _ group: [SchemaPass.Fault], _ index: SchemaIndex) {
    self.element = element
    self.group = group
    self.index = index
  }

  /// The fault: what was found, and what would be right.
  var diagnostic: Diagnostic {
    let (message, help) = words
    return Diagnostic(message, at: element.position(of: attribute), help: help)
  }

  private var attribute: String? { group.first?.attribute }

  private var value: String {
    guard let attribute else { return element.text }
    return element.attributes.first { $0.name == attribute }?.value ?? ""
  }

  /// The value as its author sees it, with its name.
  private var subject: String {
    let shown = shortened(value)
    return attribute.map { "\($0)=\"\(shown)\"" } ?? "<\(element.name)>\(shown)</\(element.name)>"
  }

  private var words: (message: String, help: String?) {
    if let fault = group.first(where: { $0.code == SchemaCode.enumeration }) {
      return (subject + " is not one of the words allowed here", choice(in: fault))
    }
    if let facet = group.first(where: { $0.text.hasPrefix("[facet") }) {
      return (subject + reason(for: facet), note ?? pattern(of: facet))
    }
    return (subject + " is not \(noun ?? "a value allowed here")", note)
  }

  private func choice(in fault: SchemaPass.Fault) -> String? {
    guard let set = fault.text.split(separator: "{").last?.split(separator: "}").first else {
      return note
    }
    let allowed = set.split(separator: "'").filter { $0 != ", " }.map(String.init)
    let near = closestMatch(to: value, in: allowed).map { "did you mean \"\($0)\"?" }
    return joined(near, "Allowed: \(allowed.prefix(30).joined(separator: ", "))")
  }

  private func reason(for facet: SchemaPass.Fault) -> String {
    let limit = facet.quoted.last ?? ""
    guard !value.isEmpty else { return " is empty" }
    switch facet.quoted.first {
    case "minInclusive": return " is less than \(limit)"
    case "maxInclusive": return " is more than \(limit)"
    case "minExclusive": return " is not more than \(limit)"
    case "maxExclusive": return " is not less than \(limit)"
    case "minLength": return " is shorter than \(limit)"
    case "maxLength": return " is longer than \(limit)"
    case "length": return " is not \(limit) long"
    case "totalDigits": return " has more than \(limit) digits"
    case "fractionDigits": return " has more than \(limit) digits behind the point"
    default: return noun.map { " is not \($0)" } ?? " is not written as it must be here"
    }
  }

  private func pattern(of facet: SchemaPass.Fault) -> String? {
    guard facet.code == SchemaCode.pattern, let pattern = facet.quoted.last else { return nil }
    return "it must match \(pattern)"
  }

  /// What the schema's author says about values of this type.
  private var note: String? { index.note(on: element.name, attribute: attribute) }

  /// The type of the value, without its namespace.
  private var typeName: String? {
    let type = group.first { !$0.text.hasPrefix("[facet") }?.quoted.last
    return type.map { localName(localPart($0)) }
  }

  private var noun: String? { typeName.flatMap { nouns[$0] } }
}

/// What people call values of the types that come with XML Schema.
private let nouns = [
  "anyURI": "an address", "boolean": "true or false", "byte": "a whole number from -128 to 127",
  "date": "a date such as 2026-03-02", "dateTime": "a date and time such as 2026-03-02T09:00:00Z",
  "decimal": "a number", "double": "a number", "duration": "a duration such as PT90M",
  "float": "a number", "gYear": "a year", "ID": "a name of letters, digits, - _ and .",
  "IDREF": "the id of something in this document", "int": "a whole number",
  "integer": "a whole number", "language": "a language such as en or de-AT",
  "long": "a whole number", "NCName": "a name of letters, digits, - _ and .",
  "negativeInteger": "a whole number below 0", "NMTOKEN": "a word without spaces",
  "nonNegativeInteger": "a whole number from 0", "nonPositiveInteger": "a whole number up to 0",
  "positiveInteger": "a whole number from 1", "short": "a whole number",
  "time": "a time such as 09:00:00", "unsignedByte": "a whole number from 0 to 255",
  "unsignedInt": "a whole number from 0", "unsignedLong": "a whole number from 0",
  "unsignedShort": "a whole number from 0 to 65535",
]
