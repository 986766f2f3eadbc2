import ArgumentParser
import Journaling
import XMLReading

/// How a command ends, after sysexits.h.
enum ExitStatus: Int32 {
  case success = 0
  case usage = 64
  case faultyInput = 65
  case missingInput = 66
  case internalFault = 70
  case cannotCreate = 73
  case inputOutput = 74
  /// As a shell reports a program that Ctrl-C ended.
  case interrupted = 130

  init(_ kind: Diagnostics.Kind) {
    switch kind {
    case .faulty: self = .faultyInput
    case .missing, .unreadable: self = .missingInput
    case .cannotCreate: self = .cannotCreate
    case .inputOutput: self = .inputOutput
    }
  }

  init(_ kind: JournalFaults.Kind) {
    switch kind {
    case .faulty: self = .faultyInput
    case .missing: self = .missingInput
    case .cannotCreate: self = .cannotCreate
    case .inputOutput: self = .inputOutput
    }
  }

  /// What a command throws to end this way.
  var exit: ExitCode { ExitCode(rawValue) }
}
