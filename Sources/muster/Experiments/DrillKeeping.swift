import ArgumentParser
import Experiments
import PageMarkup
import ScenarioModel
import XMLReading

/// Which drills are kept whole.
struct KeepingOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Keep whole drills of each policy, and debrief them: worst:5,best:2,median.",
      valueName: "which"), transform: RemarkableDrills.Wish.init(written:))
  var keepJournals: RemarkableDrills.Wish?
}

extension RemarkableDrills.Wish {
  /// Reads `worst`, `worst:5`, `best:2`, `median`, or several with commas between.
  fileprivate init(written text: String) throws {
    self.init()
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let words = part.split(separator: ":", omittingEmptySubsequences: false)
      let count = words.count == 2 ? Int(words[1]) ?? 0 : 1
      guard words.count <= 2, (1...1000).contains(count) else { throw Self.unknown(part) }
      switch words[0] {
      case "median" where words.count == 1: median = true
      case "worst": worst = count
      case "best": best = count
      default: throw Self.unknown(part)
      }
    }
  }

  private static func unknown(_ part: Substring) -> ValidationError {
    ValidationError(
      "'\(part)' is not known; give worst, best or median, or worst:5 or best:5 for 1 to 1000 of them, "
        + "with commas between.")
  }
}

/// Plays chosen drills again, with a journal and a debrief.
struct DrillKeeping {
  let plan: ExperimentPlan
  let folder: ResultFolder

  /// Plays the drills again, those that were kept before too.
  func keep(_ wish: RemarkableDrills.Wish, of summary: ExperimentSummary) throws {
    let drills = try summary.remarkable(wish, of: plan, in: folder)
    for choice in drills.choices {
      let world = plan.world(
        scenario: choice.scenario, policy: choice.policy, unit: plan.unit(choice.replication),
        settings: [])
      let files = try DrillFiles(creating: "\(folder.drills)/\(choice.name(in: plan))")
      _ = try DrillRun(setup: world.setup, documents: DrillDocuments(world)).play(into: files)
    }
    if drills.fewest < max(wish.worst, wish.best) {
      let some = PlainText.count(drills.fewest, "drill")
      Terminal.warn(
        "note: there are only \(some) of a policy to choose from; no more could be kept")
    }
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
