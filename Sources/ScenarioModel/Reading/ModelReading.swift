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
      return chosen(from: try DecisionModel(contentsOf: file), element, [], &reader)
    } catch {
      reader.faults.append(contentsOf: error.diagnostics(path: file))
      return nil
    }
  }

  /// The table of the decision named, with its inputs called as the matrix calls them.
  func chosen(
    from model: DecisionModel, _ element: XMLElement, _ rows: [XMLElement],
    _ reader: inout FieldReader
  ) -> DecisionTable? {
    if let row = rows.first {
      reader.report("the rows are those of the DMN table; this one cannot count", at: row)
    }
    let name = reader.text("decision", of: element)
    let tables = model.tables
    guard
      let found = tables.first(where: { $0.name == name || (name.isEmpty && tables.count == 1) })
    else {
      reader.report(
        "the DMN file has no decision table \"\(name)\"", at: element, attribute: "decision",
        help: SourceIndex.Mention.correction(of: name, among: tables.map(\.name)))
      return nil
    }
    checkPolicy(of: found, at: element, &reader)
    return renamed(found, element, &reader)
  }

  private func checkPolicy(
    of table: DecisionTable, at element: XMLElement, _ reader: inout FieldReader
  ) {
    guard !MatrixImport.policies.contains(table.hitPolicy) else { return }
    reader.report(
      "the DMN table has hit policy \(table.hitPolicy.dmnName), but a matrix decides one level",
      at: element, help: "make it PRIORITY, UNIQUE, ANY or FIRST")
  }

  /// The table on the measures of this matrix; reports inputs that are none.
  private func renamed(
    _ table: DecisionTable, _ element: XMLElement, _ reader: inout FieldReader
  ) -> DecisionTable? {
    let measures = Dictionary(
      inputNames(element).map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    let unknown = table.source.inputs.map(\.expression.text)
      .filter { !names.contains(measures[$0] ?? $0) }
    for name in unknown {
      reader.report(
        "the DMN table has the input \"\(name)\", which is no measure of this matrix",
        at: element, attribute: "dmn",
        help: SourceIndex.Mention.correction(of: name, among: names))
    }
    guard unknown.isEmpty else { return nil }
    do throws(TableProblems) {
      return try table.renamingInputs(measures, names: names)
    } catch {
      reader.faults.append(contentsOf: error.diagnostics(path: element.path))
      return nil
    }
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
