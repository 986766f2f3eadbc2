import XMLReading

/// Writes elements one below the other, indented.
struct MatrixMarkup {
  private(set) var text = ""
  private var depth = 0

  /// An attribute that is left out when it has no value.
  typealias Attribute = (name: String, value: String?)

  /// Writes an element with what `content` writes in it.
  mutating func element(
    _ name: String, _ attributes: [Attribute], _ content: ((inout MatrixMarkup) -> Void)? = nil
  ) {
    open(name, attributes)
    var inside = MatrixMarkup()
    inside.depth = depth + 1
    content?(&inside)
    guard !inside.text.isEmpty else { return text += "/>\n" }
    text += ">\n" + inside.text + indent + "</\(name)>\n"
  }

  /// Writes an element with text in it.
  mutating func element(_ name: String, _ attributes: [Attribute], text content: String) {
    open(name, attributes)
    text += ">" + Self.written(content) + "</\(name)>\n"
  }

  private mutating func open(_ name: String, _ attributes: [Attribute]) {
    text += indent + "<" + name
    for case (let name, let value?) in attributes { text += " \(name)=\"\(value.escapedForXML)\"" }
  }

  /// Text between tags, where quotation marks may stand as they are.
  private static func written(_ text: String) -> String {
    text.escapedForXML.replacing("&quot;", with: "\"").replacing("&apos;", with: "'")
  }

  private var indent: String { String(repeating: "  ", count: depth) }
}
