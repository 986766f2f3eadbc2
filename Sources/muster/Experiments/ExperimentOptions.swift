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

  @Option(
    help: ArgumentHelp(
      "Keep whole drills of each policy, such as worst:5,median, and debrief them.",
      valueName: "which"))
  var keepJournals: KeptDrills?

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

/// Which drills are kept: `worst`, `worst:5`, `median`, or several with commas between.
struct KeptDrills: ExpressibleByArgument {
  /// How many of the worst of each policy.
  var worst = 0
  /// Whether the middle one is kept.
  var median = false

  init?(argument: String) {
    for part in argument.split(separator: ",") {
      let words = part.split(separator: ":")
      switch (words.first, words.count) {
      case ("median", 1): median = true
      case ("worst", 1): worst = 1
      case ("worst", 2):
        guard let count = Int(words[1]), (1...1000).contains(count) else { return nil }
        worst = count
      default: return nil
      }
    }
    guard median || worst > 0 else { return nil }
  }
}

/// Which program is running, with a hash of its file.
enum RunningProgram {
  static let identity = ProgramIdentity(build: String(fileHash.prefix(16)))

  /// Of the program's file, a mebibyte in memory at a time; empty when it cannot be read.
  private static var fileHash: String {
    guard let file = FileHandle(forReadingAtPath: Library.executablePath) else { return "" }
    var digest = ContentDigest()
    do {
      while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
        digest.add([UInt8](piece))
      }
    } catch {
      return ""
    }
    return digest.hash
  }
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
