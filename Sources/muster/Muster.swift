import ArgumentParser

/// The command line of Muster.
@main
struct Muster: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Rehearse a crisis before it happens.",
    discussion: """
      A drill replays a synthetic crisis from a scenario file against an organization and an \
      escalation matrix, writes down everything that happens in a journal, and scores it.

      Start with one of the library's scenarios:
        muster run Scenarios/recall.xml
      then open the debrief it names. To write your own:
        muster new scenario my-crisis
        muster check my-crisis.xml

      Exit status: 0 done, 64 wrong usage, 65 faulty input, 66 missing input, 70 our bug, \
      73 cannot create a file, 74 input/output error.
      """,
    version: MusterVersion.current,
    subcommands: [
      Check.self, Run.self, Compare.self, Sweep.self, ExperimentCommand.self, Score.self,
      DebriefCommand.self, Replay.self, Verify.self, Export.self, Matrix.self, Tone.self, New.self,
      Where.self,
    ])
}

/// Which Muster this is.
enum MusterVersion {
  static let current = "0.1.0"
}
