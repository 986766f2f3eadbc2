import Experiments
import Foundation
import ScenarioModel
import XMLReading

/// Plays chosen drills again, with a journal and a debrief.
struct DrillKeeping {
  private let plan: ExperimentPlan
  private let folder: ResultFolder
  private let wish: KeptDrills

  init(_ plan: ExperimentPlan, _ folder: ResultFolder, _ wish: KeptDrills) {
    self.plan = plan
    self.folder = folder
    self.wish = wish
  }

  /// The debriefs written.
  func keep() throws -> [String] {
    let choices = try RemarkableDrills(plan, rows: folder.rows, worst: wish.worst).choices
    var written: [String] = []
    for choice in choices where wish.median || choice.reason != .median {
      let world = plan.world(
        scenario: choice.scenario, policy: choice.policy, unit: plan.unit(choice.replication),
        settings: [])
      let name =
        "\(plan.policies[choice.policy].id)-\(world.scenario.identity.id)-\(choice.name)-seed-\(world.seed)"
      let files = try DrillFiles(creating: "\(folder.drills)/\(name)")
      _ = try DrillRun(setup: world.setup, documents: DrillDocuments(world)).play(into: files)
      written.append(files.debrief)
    }
    return written
  }
}

extension DrillDocuments {
  /// The documents of a future, which were checked when they were read.
  fileprivate init(_ world: World) {
    self.init(
      scenario: Loaded(world.scenario, source: SourceIndex()),
      organization: Loaded(world.organization, source: SourceIndex()),
      matrix: Loaded(world.matrix, source: SourceIndex()),
      sheet: Loaded(world.sheet, source: SourceIndex()),
      guideline: Loaded(world.guideline, source: SourceIndex()), crews: [])
  }
}
