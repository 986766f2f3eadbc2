import ArgumentParser
import Experiments
import Foundation
import Journaling
import ScenarioModel
import XMLReading

/// How an experiment is played.
struct PlayingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Where to write; else experiments/NAME.", valueName: "dir"),
    completion: .directory)
  var out: String?

  @Flag(help: "Go on with the results in the folder; what is there is kept.")
  var resume = false

  @Flag(help: "Try the answer in other worlds: draw every assumption anew.")
  var robust = false

  @Option(help: "How many drills are played at once; else one for each core.")
  var threads: Int?

  @OptionGroup var keeping: KeepingOption

  @Flag(help: "Print the summary for machines.")
  var json = false

  func validate() throws {
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("'--threads \(threads)' is no number of threads; give 1 to 1024.")
    }
  }

  /// How many drills are played at once.
  var workers: Int { threads ?? ProcessInfo.processInfo.activeProcessorCount }
}

/// Which program is running, with a hash of its file.
enum RunningProgram {
  static let identity = ProgramIdentity(
    build: String((FileDigest.hash(of: Library.executablePath) ?? "").prefix(16)))
}

/// The wish to stop that Ctrl-C raises.
///
/// What is under way is finished and kept; a second Ctrl-C ends the program at once.
enum Interruption {
  /// Begins to listen.
  static func listen() -> StopSignal {
    let stop = interruption
    for number in [SIGINT, SIGTERM] {
      signal(number) { caught in
        interruption.raise()
        signal(caught, SIG_DFL)
      }
    }
    return stop
  }
}

/// Outside the type, since a signal's handler may not hold on to anything.
private let interruption = StopSignal()
