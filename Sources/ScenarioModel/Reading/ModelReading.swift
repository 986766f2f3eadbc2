import DecisionTables
import XMLReading

// A decision of a DMN file.
extension DecisionReader {
  /// The table of the decision named, from a file below the document's folder.
  func model(_ element: XMLElement, _ reader: inout FieldReader) -> DecisionTable? {
    reader.report(
      "this version does not read DMN files", at: element, attribute: "dmn",
      help: "write the rows in the matrix: <row level=\"…\"><when measure=\"…\">…</when></row>")
    return nil
  }
}
