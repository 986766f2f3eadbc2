import Foundation
import XMLReading

/// A folder to write to.
enum OutputFolder {
  /// Makes the folder at `path`, and those above it, if need be.
  ///
  /// - Throws: That it cannot be made.
  static func make(_ path: String) throws(Diagnostics) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      var faults = Diagnostics(kind: .cannotCreate)
      faults.report(
        "the folder cannot be made", at: SourcePosition(path: path),
        help: "choose another with --out DIR, or free the path")
      throw faults
    }
  }
}
