import ArgumentParser
import Experiments
import Foundation
import ScenarioModel
import XMLReading

/// Plays an experiment and says what it found.
struct ExperimentSession {
  let plan: ExperimentPlan
  let options: PlayingOptions
  let folder: ResultFolder

  /// Plays what is missing, then writes the summary and the report.
  func play() async throws {
    var run = ExperimentRun(plan, program: RunningProgram.identity, workers: options.workers)
    run.stop = Interruption.listen()
    let line = AdvanceLine(plan)
    defer { line.clear() }
    let (ending, analysis) = try await run.run(
      in: folder, resuming: options.resume, report: line.show)
    line.clear()
    if analysis.units > 0 {
      try ExperimentSession(plan: analysis.plan, options: options, folder: folder)
        .conclude(by: RunningProgram.identity)
    }
    guard ending == .stopped else { return }
    Terminal.warn(
      "stopped after \(analysis.units + analysis.settingUnits) sets of drills; "
        + "what was finished is kept: go on with --resume")
    throw ExitStatus.interrupted.exit
  }

  /// Writes the summary and the report of the rows, keeps drills if asked to, and prints the answer.
  func conclude(by program: ProgramIdentity) throws {
    var summary = try ExperimentSummary.summarize(plan, rows: folder.rows, program: program)
    if let wish = options.keeping.keepJournals {
      // Should that break off, the answer is there.
      try write(summary)
      try DrillKeeping(plan: plan, folder: folder).keep(wish, of: summary)
    }
    try summary.takeUpKept(of: plan, in: folder)
    try write(summary)
    if options.json {
      print(SortedJSON.text(summary), terminator: "")
    } else {
      print(SummaryText(summary, folder: folder.path).text)
    }
  }

  private func write(_ summary: ExperimentSummary) throws {
    try SafeFile.writeAtomically(SortedJSON.text(summary), to: folder.summary)
    try SafeFile.writeAtomically(ExperimentReport(summary).html(), to: folder.report)
  }
}
