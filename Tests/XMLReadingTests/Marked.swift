import Testing
import XMLReading

/// Text with a mark ‸ at each place where a fault is due.
struct Marked {
  /// The text without marks.
  var text = ""
  /// `line:column` of each mark, in order.
  var places: [String] = []

  init(_ marked: String) {
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars {
      if scalar == "‸" {
        places.append("\(line):\(column)")
        continue
      }
      text.unicodeScalars.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
  }

  /// Expects a fault at each mark and nowhere else, and gives back the messages.
  @discardableResult
  func expectFaults(
    _ faults: Diagnostics, sourceLocation: SourceLocation = #_sourceLocation
  ) -> [String] {
    let found = faults.map { "\($0.line):\($0.column)" }
    #expect(found == places, "\(faults)", sourceLocation: sourceLocation)
    return faults.map(\.message)
  }
}

/// The faults that reading `text` throws; none if it can be read.
func faults(
  in text: String, path: String = "plan.xml", limits: XMLLimits = .standard,
  schema: XMLSchema? = nil
) -> Diagnostics {
  faults { () throws(Diagnostics) in
    _ = try XMLReader.read(text, path: path, limits: limits, schema: schema)
  }
}

/// The faults that `body` throws; none if it throws none.
func faults(of body: () throws(Diagnostics) -> Void) -> Diagnostics {
  do throws(Diagnostics) {
    try body()
    return Diagnostics()
  } catch {
    return error
  }
}
