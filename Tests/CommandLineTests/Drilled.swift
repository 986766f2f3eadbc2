import Foundation
import Testing

/// A drill that all tests of journals share, since running one takes longest.
final class Drilled: Sendable {
  /// The drill; made when the first test asks for it.
  static let shared = Result { try Drilled() }

  /// The files of a drill's folder.
  static let files = ["baseline.jsonl", "debrief.html", "journal.jsonl", "scorecard.json"]

  /// Where the drill's files are.
  let path: String
  /// What the run printed.
  let summary: String

  private init() throws {
    let folder = try Folder()
    let outcome = try Program.run(Self.arguments, in: folder)
    try #require(outcome.status == 0, "\(outcome.errors)")
    path = try Self.kept(folder)
    summary = outcome.output
  }

  /// The run whose files are tested.
  static let arguments = [
    "run", Program.library("Scenarios/rumour.xml"), "--seed", "3", "--out", "drill",
  ]

  /// A copy of the drill's files in a folder that may be changed.
  static func copy() throws -> Folder {
    let folder = try Folder()
    let drilled = try shared.get()
    for name in try FileManager.default.contentsOfDirectory(atPath: drilled.path) {
      try FileManager.default.copyItem(
        atPath: "\(drilled.path)/\(name)", toPath: folder.file(name))
    }
    return folder
  }

  /// Moves the drill out of a folder that is about to be removed.
  private static func kept(_ folder: Folder) throws -> String {
    let place = FileManager.default.temporaryDirectory
      .appendingPathComponent("muster-drill-\(UUID().uuidString)").path
    try FileManager.default.moveItem(atPath: folder.file("drill"), toPath: place)
    return place
  }
}
