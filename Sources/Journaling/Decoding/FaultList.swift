/// Faults as they are found in one file, up to as many as anybody reads.
struct FaultList {
  private static let most = 100

  let path: String
  private(set) var faults: [JournalFault] = []

  init(path: String) { self.path = path }

  var isEmpty: Bool { faults.isEmpty }

  /// Adds a fault; beyond a hundred, only one that says that there are more.
  mutating func add(_ fault: LineFault, line: Int, sequence: Int? = nil) {
    guard faults.count <= Self.most else { return }
    let isLast = faults.count == Self.most
    let shown = isLast ? LineFault("there are more faults from here on") : fault
    faults.append(JournalFault(path: path, line: line, sequence: sequence, fault: shown))
  }
}
