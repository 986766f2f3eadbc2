import DecisionTables
import XMLReading

// A decision of a DMN file.
extension DecisionReader {
  /// The table of the decision named, from a file below the document's folder.
  func model(_ element: XMLElement, _ reader: inout FieldReader) -> DecisionTable? {
    guard let file = element.modelPath else {
      reader.report(
        "dmn=\"\(reader.text("dmn", of: element))\" is not below this document's folder",
        at: element, attribute: "dmn")
      return nil
    }
    do throws(TableProblems) {
      let model = try DecisionModel(contentsOf: file)
      return chosen(reader.text("decision", of: element), of: model, element, &reader)
    } catch {
      for problem in error.problems {
        reader.faults.report(
          problem.message,
          at: SourcePosition(
            path: file, line: problem.position?.line ?? 0, column: problem.position?.column ?? 0),
          help: problem.help)
      }
      return nil
    }
  }

  private func chosen(
    _ name: String, of model: DecisionModel, _ element: XMLElement, _ reader: inout FieldReader
  ) -> DecisionTable? {
    let tables = model.decisions.compactMap { decision in
      decision.table.map { (name: decision.name, table: $0) }
    }
    guard
      let found = tables.first(where: { $0.name == name || (name.isEmpty && tables.count == 1) })
    else {
      reader.report(
        "the DMN file has no decision table \"\(name)\"", at: element, attribute: "decision",
        help: SourceIndex.Mention.correction(of: name, among: tables.map(\.name)))
      return nil
    }
    return found.table.usesOnly(names, at: element, &reader) ? found.table : nil
  }
}

extension ModelDecision {
  /// The table, unless the decision is an expression.
  fileprivate var table: DecisionTable? {
    guard case .table(let table) = logic else { return nil }
    return table
  }
}

extension DecisionTable {
  /// Whether the table's inputs are among `known`; reports those that are not.
  fileprivate func usesOnly(
    _ known: [String], at element: XMLElement, _ reader: inout FieldReader
  ) -> Bool {
    let unknown = source.inputs.map(\.expression.text).filter { !known.contains($0) }
    for name in unknown {
      reader.report(
        "the DMN table has the input \"\(name)\", which is no measure of this matrix",
        at: element, attribute: "dmn",
        help: SourceIndex.Mention.correction(of: name, among: known))
    }
    return unknown.isEmpty
  }
}

extension XMLElement {
  /// The path of the DMN file that a `<decide>` names, if it is below the document's folder.
  var modelPath: String? {
    guard let path = self[attribute: "dmn"], !path.hasPrefix("/"),
      !path.split(separator: "/").contains("..")
    else { return nil }
    let folder = self.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return (folder.map(String.init) + [path]).joined(separator: "/")
  }
}
