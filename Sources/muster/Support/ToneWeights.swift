import Foundation
import ScenarioModel
import ToneAnalysis
import XMLReading

/// The learned weights of tone in the library.
enum ToneWeights {
  /// Where they lie in a library.
  static func path(in library: Library) -> String { library.scoring + "/tone/weights.bin" }

  /// The model of the library that `option` names, or the one that is found; nil without weights.
  ///
  /// - Throws: A fault if there are weights and they cannot be used.
  static func load(_ option: String?) throws -> ToneModel? {
    let path = path(in: try Library.find(option: option))
    guard FileManager.default.fileExists(atPath: path) else {
      Terminal.warn(
        "note: \(sanitizedForTerminal(path)) is missing: learned scores are left out")
      return nil
    }
    return try model(at: path)
  }

  /// The model in the file at `path`.
  static func model(at path: String) throws -> ToneModel {
    let contents = try SafeFile.read(path)
    do {
      return try ToneModel(contents: contents)
    } catch {
      throw Diagnostics([
        Diagnostic(
          error.message, at: SourcePosition(path: path),
          help: "muster tone train --data DIR --out \(path) makes them anew")
      ])
    }
  }
}

/// How far a long command is, shown on a terminal only.
struct ProgressLine {
  private let label: String
  private let total: Int
  private var done = 0
  private static let isShown = isatty(STDERR_FILENO) == 1

  init(_ label: String, of total: Int) {
    self.label = label
    self.total = total
  }

  /// Counts one step.
  mutating func step() {
    done += 1
    guard Self.isShown else { return }
    let end = done >= total ? "\n" : ""
    FileHandle.standardError.write(Data("\r\(label): \(done) of \(total)\(end)".utf8))
  }
}
