import Journaling
import XMLReading

extension Diagnostics {
  /// A journal's faults, worded as those of documents and cleaned for the terminal.
  init(_ faults: JournalFaults) {
    self.init(faults.faults.map { Diagnostic($0) })
  }
}

extension Diagnostic {
  /// A journal's fault, worded as that of a document and cleaned for the terminal.
  init(_ fault: JournalFault, severity: Severity = .error) {
    let position = SourcePosition(path: fault.path, line: fault.line, column: fault.column ?? 0)
    self.init(fault.message, at: position, severity: severity, help: fault.help)
  }
}
