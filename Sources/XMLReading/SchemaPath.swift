/// The subset of XPath in which a schema's keys name elements and values.
///
/// Source: XML Schema Part 1, second edition, section 3.11.6.
enum SchemaPath {
  /// The elements that `selector` names, seen from `scope`, in document order.
  static func select(_ selector: String, from scope: XMLElement) -> [XMLElement] {
    let found = selector.split(separator: "|").flatMap { path in
      elements(at: path.trimmedXML, from: scope)
    }
    return found.sorted { $0.index < $1.index }
  }

  /// The values of `fields` on `element`; `nil` if one of them is not there.
  static func values(of fields: [String], on element: XMLElement) -> [String]? {
    var values: [String] = []
    for field in fields {
      guard let value = value(of: field, on: element) else { return nil }
      values.append(value)
    }
    return values
  }

  /// The local names of the elements that `selector` names, for people.
  static func names(of selector: String) -> String {
    let names = selector.split(separator: "|").compactMap { path in
      path.trimmedXML.split(separator: "/").last.map { localName(String($0)) }
    }
    var unique: [String] = []
    for name in names where !unique.contains(name) { unique.append(name) }
    return unique.map { "<\($0)>" }.joined(separator: " or ")
  }

  private static func elements(at path: String, from scope: XMLElement) -> [XMLElement] {
    let isDeep = path.hasPrefix(".//")
    let steps = path.split(separator: "/").filter { $0 != "." }.map { localName(String($0)) }
    guard let first = steps.first else { return [scope] }
    let start = isDeep ? Array(scope.descendants) : scope.children
    return steps.dropFirst().reduce(start.filter { matches($0, first) }) { found, step in
      found.flatMap(\.children).filter { matches($0, step) }
    }
  }

  private static func value(of field: String, on element: XMLElement) -> String? {
    for path in field.split(separator: "|").map(\.trimmedXML) {
      guard let at = path.firstIndex(of: "@") else {
        guard let found = elements(at: path, from: element).first else { continue }
        return found.text
      }
      let holder = path[..<at].split(separator: "/").joined(separator: "/")
      let name = localName(String(path[path.index(after: at)...]))
      guard let value = elements(at: holder, from: element).first?[attribute: name] else {
        continue
      }
      return value
    }
    return nil
  }

  private static func matches(_ element: XMLElement, _ step: String) -> Bool {
    step == "*" || element.name == step
  }
}
