import DrillEngine
import Foundation
import Journaling
import XMLReading

/// What goes to people: results to standard output, faults to standard error.
enum Terminal {
  /// Whether standard output is a terminal that shows color.
  static let showsColor =
    isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
    && ProcessInfo.processInfo.environment["TERM"] != "dumb"

  /// Marks text for the eye on a terminal; plain elsewhere.
  static func styled(_ text: String, _ style: Style) -> String {
    showsColor ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
  }

  /// Prints a line to standard error.
  static func warn(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}

/// Runs `body` and turns what it throws into messages and an exit status.
func reportingFaults<Result>(_ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch {
    throw reported(error)
  }
}

/// Runs `body` and turns what it throws into messages and an exit status.
func reportingFaults<Result>(_ body: () async throws -> Result) async throws -> Result {
  do {
    return try await body()
  } catch {
    throw reported(error)
  }
}

/// Says what went wrong; what a command throws then.
private func reported(_ error: any Error) -> any Error {
  switch error {
  case let faults as Diagnostics:
    Terminal.warn(faults.description)
    return ExitStatus(faults.kind).exit
  case let faults as JournalFaults:
    Terminal.warn(Diagnostics(faults).description)
    return ExitStatus(faults.kind).exit
  case let fault as DrillSetupError:
    Terminal.warn("error: \(sanitizedForTerminal(fault.description))")
    return ExitStatus.faultyInput.exit
  default: return error
  }
}
