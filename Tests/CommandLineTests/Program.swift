import Foundation
import Testing

/// What came of one run of the built `muster`.
struct Outcome {
  /// The exit status; the negative signal number if a signal ended it.
  let status: Int32
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let errors: String

  /// Both outputs, for what must hold of either.
  var everything: String { output + errors }
}

/// The built program that stands beside the bundle of tests.
enum Program {
  /// The folder of the package.
  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// A run that takes longer than this many seconds hangs, and is ended.
  private static let patience = 120.0

  /// A file of the library.
  static func library(_ path: String) -> String { "\(package)/\(path)" }

  /// The program's file.
  static func executable() throws -> URL {
    let bundle = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let beside = [bundle, URL(fileURLWithPath: CommandLine.arguments[0])]
      .map { $0.deletingLastPathComponent().appendingPathComponent("muster") }
    let built = URL(fileURLWithPath: "\(package)/.build/debug/muster")
    return try #require(
      (beside + [built]).first { FileManager.default.isExecutableFile(atPath: $0.path) },
      "the program was not built beside the tests")
  }

  /// Runs the program with standard input closed and its outputs in files, thus not on a terminal.
  ///
  /// - Parameters:
  ///   - arguments: The words after `muster`.
  ///   - folder: The folder to run in, which also keeps the outputs.
  ///   - environment: What to set beside the environment of the tests.
  /// - Returns: The exit status and both outputs.
  /// - Throws: When the program could not be started.
  static func run(
    _ arguments: [String], in folder: Folder, environment: [String: String] = [:]
  ) throws -> Outcome {
    try launch(executable(), arguments, in: folder, environment: environment)
  }

  /// Runs a line of shell in which the program is called `muster`.
  static func shell(_ line: String, in folder: Folder) throws -> Outcome {
    let programs = try executable().deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try launch(
      URL(fileURLWithPath: "/bin/sh"), ["-c", line], in: folder,
      environment: ["PATH": "\(programs):\(path)"])
  }

  private static func launch(
    _ executable: URL, _ arguments: [String], in folder: Folder, environment: [String: String]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ProcessInfo.processInfo.environment
      .filter { $0.key != "MUSTER_LIBRARY" }
      .merging(environment) { _, new in new }
    let output = try OutputFile()
    let errors = try OutputFile()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output.handle
    process.standardError = errors.handle
    try process.run()
    let guardian = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + patience, execute: guardian)
    process.waitUntilExit()
    guardian.cancel()
    let isExit = process.terminationReason == .exit
    return Outcome(
      status: isExit ? process.terminationStatus : -process.terminationStatus,
      output: try output.text(), errors: try errors.text())
  }
}

/// Runs the program in a folder of its own.
func muster(_ arguments: String...) throws -> Outcome {
  try Program.run(arguments, in: Folder())
}

/// A file that takes a program's output.
private struct OutputFile {
  let folder: Folder
  let handle: FileHandle

  init() throws {
    folder = try Folder()
    let path = try folder.write("output", "")
    handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }

  func text() throws -> String {
    try handle.close()
    return try folder.text("output")
  }
}
