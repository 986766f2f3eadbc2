import EventKernel
import Foundation
import Journaling
import ScenarioModel
import Testing
import XMLReading

@testable import Experiments

/// Documents of the library, read once.
enum Shelf {
  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  static func loader() -> DocumentLoader {
    DocumentLoader(library: Library(path: package)) { contentHash(of: $0) }
  }

  /// The recall, cut to its first two hours: short drills with statements in them.
  static let recall = Result { () throws -> Scenario in
    var scenario = try loader().scenario(package + "/Scenarios/recall.xml").value
    scenario.crisis.length = .hours(2)
    return scenario
  }

  static let twelve = Result {
    try loader().organization(package + "/Scenarios/organizations/brindlemoor-12.xml").value
  }

  static let standard = Result {
    try loader().matrix(package + "/Scenarios/matrices/standard.xml").value
  }

  static let crews = Result { try loader().crew(package + "/Scenarios/crews.xml").value }

  static let scoring = Result {
    (
      sheet: try loader().sheet(package + "/Scoring/sheets/standard.xml").value,
      guideline: try loader().guideline(package + "/Scoring/guidelines/standard.xml").value
    )
  }

  /// A policy of the library's documents.
  static func policy(_ id: String, _ changes: PolicyChange...) throws -> Policy {
    let crew = try #require(try crews.get().first { $0.name == "competent" })
    var policy = Policy(
      id: id, title: "Policy \(id)", matrix: try standard.get(), organization: try twelve.get(),
      crew: crew)
    for change in changes { try policy.make(change) }
    return policy
  }

  /// A small experiment of two scenarios' worth of short drills.
  static func plan(
    _ policies: [Policy], replications: Int, outcomes: [String] = Shelf.outcomes
  ) throws -> ExperimentPlan {
    var plan = ExperimentPlan(
      id: "small", scenarios: [try recall.get()], policies: policies, scoring: try scoring.get(),
      outcomes: outcomes.compactMap { Figure.named($0).map { Outcome($0) } })
    plan.stopping = .fixed(replications)
    return plan
  }

  static let outcomes = [
    "statement.time", "sentiment.mean", "rules.critical", "clock.holding-statement.first",
    "cost.staff-hours",
  ]

  static let program = ProgramIdentity(build: "test")
}

/// A folder for one test, removed with all that is in it when the test lets go of it.
final class Folder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "muster-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  func bytes(_ name: String) throws -> [UInt8] { try SafeFile.read(file(name)) }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try SafeFile.writeAtomically(text, to: file(name))
    return file(name)
  }
}
