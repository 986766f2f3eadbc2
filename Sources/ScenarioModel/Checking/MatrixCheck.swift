import DecisionTables
import XMLReading

// What a schema cannot say about a matrix.
extension EscalationMatrix {
  /// Reports what is wrong or odd about the matrix as a whole.
  func check(_ root: XMLElement, _ reader: inout FieldReader) {
    reader.require(["decide"], exactlyOne: true, of: root)
    reader.require(["measure"], exactlyOne: false, of: root)
    let elements = root.children(named: "level")
    if elements.count < 2 {
      reader.report("a matrix has at least two levels; this one has \(elements.count)", at: root)
    }
    if !levels.isEmpty, !levels.contains(where: { $0.rank == 0 }), let first = elements.first {
      reader.report("no level has rank 0, the calm one", at: first, attribute: "rank")
    }
    checkReach(elements, &reader)
    checkUse(root, &reader)
  }

  /// Warns of levels that no row indicates, and refuses outputs that are no level.
  private func checkReach(_ elements: [XMLElement], _ reader: inout FieldReader) {
    guard !reader.faults.hasErrors, let indicated = table.indicatedLevels else { return }
    for element in elements {
      let id = reader.text("id", of: element)
      guard let level = level(id), level.rank > 0, !indicated.contains(id) else { continue }
      reader.warn(
        "no row indicates level \(id), so it is never expected", at: element,
        help: "add <row level=\"\(id)\">, or leave the level out")
    }
    for id in indicated where level(id) == nil {
      guard let first = elements.first,
        !reader.source.mentions.contains(where: { $0.name.id == id })
      else { continue }
      reader.report(
        "the table gives \"\(id)\", which is no level of this matrix", at: first,
        help: SourceIndex.Mention.correction(of: id, among: levels.map(\.id)))
    }
  }

  private func checkUse(_ root: XMLElement, _ reader: inout FieldReader) {
    for element in root.children(named: "ladder") {
      let id = reader.text("id", of: element)
      guard !levels.contains(where: { $0.ladder == id }) else { continue }
      reader.warn("no level starts ladder \(id)", at: element)
    }
  }
}

extension DecisionTable {
  /// The levels that rows give, in the order of rows; `nil` when some are computed.
  var indicatedLevels: [String]? {
    var levels: [String] = []
    for rule in source.rules {
      guard let text = rule.outputs.first?.text.unquoted else { return nil }
      if !levels.contains(text) { levels.append(text) }
    }
    return levels
  }
}
