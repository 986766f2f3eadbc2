import Foundation
public import XMLReading

/// A folder of results, held by one program at a time.
///
/// `plan.json` says what was asked and of which documents, `replications.csv` has one row per drill,
/// `summary.json` and `report.html` what they say. Rows are only ever appended, a unit at a time; a
/// row that was half written when the program was killed is dropped when it goes on.
public final class ResultFolder {
  /// Where it is.
  public let path: String
  private let lock: Int32

  /// Makes the folder if need be, and takes hold of it.
  ///
  /// When this throws after the file of the lock was opened, `deinit` closes it.
  ///
  /// - Throws: That it cannot be made, or that another program holds it.
  public init(_ path: String) throws(Diagnostics) {
    self.path = path
    try SafeFile.makeFolder(path)
    let file = path + "/.lock"
    lock = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard lock >= 0 else {
      throw Self.fault(
        file, .cannotCreate, "this file may not be written", "choose another with --out DIR")
    }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      throw Self.fault(
        path, .cannotCreate, "another muster\(Self.holder(lock)) is working in this folder",
        "wait for it, or choose another folder with --out DIR")
    }
    let mark = Array("\(getpid())\n".utf8)
    ftruncate(lock, 0)
    _ = pwrite(lock, mark, mark.count, 0)
  }

  deinit {
    flock(lock, LOCK_UN)
    close(lock)
  }

  private static func holder(_ lock: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 20)
    let count = pread(lock, &bytes, bytes.count, 0)
    guard count > 0, let number = Int(String(decoding: bytes[..<(count - 1)], as: UTF8.self)) else {
      return ""
    }
    return " (process \(number))"
  }

  static func fault(
    _ path: String, _ kind: Diagnostics.Kind, _ message: String, _ help: String
  ) -> Diagnostics {
    var faults = Diagnostics(kind: kind)
    faults.report(message, at: SourcePosition(path: path), help: help)
    return faults
  }

  /// The plan's record.
  public var plan: String { path + "/plan.json" }
  /// The rows.
  public var rows: String { path + "/replications.csv" }
  /// The summary for machines.
  public var summary: String { path + "/summary.json" }
  /// The report for people.
  public var report: String { path + "/report.html" }
  /// The folder of kept drills.
  public var drills: String { path + "/drills" }

  /// The debrief of a kept drill, from this folder.
  static func debrief(of name: String) -> String { "drills/\(name)/debrief.html" }

  /// The names of the drills that were kept here.
  var keptNames: Set<String> {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: drills)) ?? []
    return Set(
      names.filter { FileManager.default.fileExists(atPath: "\(path)/\(Self.debrief(of: $0))") })
  }

  /// Whether drills have been played here.
  public var hasRows: Bool { FileManager.default.fileExists(atPath: rows) }

  /// Writes the record of what will be played; or compares it with the one that is there.
  ///
  /// - Parameters:
  ///   - record: What is about to be played.
  ///   - resuming: Whether rows may be there already.
  /// - Returns: The record, with the numbers of drills it was raised from.
  /// - Throws: That there are results already, or what was changed since they began. Only the number
  ///   of paired drills may be raised.
  public func begin(_ record: PlanRecord, resuming: Bool) throws(Diagnostics) -> PlanRecord {
    guard hasRows else {
      try SafeFile.writeAtomically(record.json, to: plan)
      return record
    }
    guard resuming else {
      throw Self.fault(
        rows, .cannotCreate, "there are results in this folder already",
        "go on with --resume, or choose another folder with --out DIR")
    }
    try refuseChangedRows()
    let old = try SortedJSON.read(PlanRecord.self, from: plan)
    let next = record.goingOn(with: old)
    try refuse(next.hindrances(goingOnWith: old))
    if next != old { try SafeFile.writeAtomically(next.json, to: plan) }
    return next
  }

  /// Compares a record with the one of the folder, and rows with those that were summed up before.
  ///
  /// - Throws: What was changed since the results began.
  public func check(_ record: PlanRecord) throws(Diagnostics) {
    try refuseChangedRows()
    try refuse(record.differences(from: SortedJSON.read(PlanRecord.self, from: plan)))
  }

  /// Rows are only ever added: those that a summary was made of must be there as they were.
  private func refuseChangedRows() throws(Diagnostics) {
    struct Summed: Decodable { var rows: ExperimentSummary.SummedRows? }
    guard let summed = (try? SortedJSON.read(Summed.self, from: summary))?.rows,
      FileDigest.hash(of: rows, first: summed.bytes) != summed.hash
    else { return }
    throw Self.fault(
      rows, .faulty, "these rows are not those that were summed up: the file was edited",
      "put the file back, or play the experiment again in another folder")
  }

  private func refuse(_ changes: [String]) throws(Diagnostics) {
    guard changes.isEmpty else {
      throw Self.fault(
        plan, .faulty,
        "these results are of another experiment: " + changes.joined(separator: "; "),
        "repeat what it was begun with, or start again in another folder with --out DIR")
    }
  }
}

/// Appends whole units to a file of rows.
public final class RowAppender {
  private let path: String
  private let descriptor: Int32
  private var length: Int

  /// Opens the file, cut to the first `whole` bytes.
  ///
  /// - Throws: That it cannot be written.
  public init(_ path: String, keeping whole: Int) throws(Diagnostics) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
    length = whole
    guard descriptor >= 0 else {
      throw ResultFolder.fault(
        path, .cannotCreate, "this file may not be written: \(String(cString: strerror(errno)))",
        "choose another folder with --out DIR")
    }
    guard ftruncate(descriptor, off_t(whole)) == 0 else {
      throw ResultFolder.fault(path, .inputOutput, "this file cannot be cut", "check the disk")
    }
  }

  deinit { close(descriptor) }

  /// Adds `text` at the end, wholly or not at all.
  ///
  /// - Throws: That writing broke off, such as on a full disk; what was there before stays whole.
  public func append(_ text: String) throws(Diagnostics) {
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress, $0.count, off_t(length + written))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw brokenOff() }
      written += count
    }
    length += bytes.count
  }

  /// Brings everything to the disk.
  public func flush() throws(Diagnostics) {
    guard fsync(descriptor) == 0 else { throw brokenOff() }
  }

  private func brokenOff() -> Diagnostics {
    let reason = String(cString: strerror(errno))
    ftruncate(descriptor, off_t(length))
    return ResultFolder.fault(
      path, .inputOutput, "writing broke off: \(reason)",
      "make room and go on with --resume; the rows so far are whole")
  }
}
