internal import Foundation
public import XMLReading

/// Where scenarios, scoring sheets and schemas lie: a folder with `Scenarios/` and `Scoring/`.
public struct Library: Sendable, Hashable {
  /// The folder.
  public var path: String
  /// How it was found, for `muster where`.
  public var origin: Origin

  /// The four places where a library may be, in the order of looking.
  public enum Origin: String, Sendable {
    /// Named with `--library`.
    case option = "--library"
    /// Named by the environment.
    case environment = "$MUSTER_LIBRARY"
    /// `../share/muster` beside the folder of the real executable.
    case installed = "share/muster"
    /// The nearest folder above the executable that holds `Package.swift`.
    case package = "Package.swift"
  }

  /// A library at a path that is known to be one.
  public init(path: String, origin: Origin = .option) {
    self.path = path
    self.origin = origin
  }

  /// Finds the library.
  ///
  /// - Parameters:
  ///   - option: The value of `--library`, if given; then nothing else is tried.
  ///   - environment: The value of `$MUSTER_LIBRARY`, if set; then only that is tried.
  ///   - executable: The path of the running program; symbolic links are followed.
  /// - Returns: The first place that is a library.
  /// - Throws: Where it looked, as a fault of kind `.missing`.
  public static func find(
    option: String? = nil, environment: String? = Library.environmentValue,
    executable: String = Library.executablePath
  ) throws(Diagnostics) -> Library {
    let candidates = candidates(option, environment, executable)
    if let found = candidates.first(where: { isLibrary($0.path) }) { return found }
    var miss = Diagnostics(kind: .missing)
    let places = candidates.map { "\($0.path) (\($0.origin.rawValue))" }.joined(separator: ", ")
    miss.report(
      "there is no library; looked in \(places)",
      at: SourcePosition(path: candidates.first?.path ?? executable),
      help: "a library is a folder with Scenarios/schema in it: name it with --library DIR")
    throw miss
  }

  private static func candidates(
    _ option: String?, _ environment: String?, _ executable: String
  ) -> [Library] {
    if let option { return [Library(path: option, origin: .option)] }
    if let environment, !environment.isEmpty {
      return [Library(path: environment, origin: .environment)]
    }
    let real = URL(fileURLWithPath: executable).resolvingSymlinksInPath()
    let folder = real.deletingLastPathComponent()
    let share = folder.deletingLastPathComponent().appendingPathComponent("share/muster")
    var result = [Library(path: share.path, origin: .installed)]
    if let package = packageFolder(above: folder) {
      result.append(Library(path: package, origin: .package))
    }
    return result
  }

  private static func packageFolder(above folder: URL) -> String? {
    var folder = folder.standardizedFileURL
    while folder.path != "/" {
      let manifest = folder.appendingPathComponent("Package.swift").path
      if FileManager.default.fileExists(atPath: manifest) { return folder.path }
      folder = folder.deletingLastPathComponent()
    }
    return nil
  }

  private static func isLibrary(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/Scenarios/schema/scenario.xsd")
  }

  /// The value of `$MUSTER_LIBRARY`.
  public static var environmentValue: String? {
    ProcessInfo.processInfo.environment["MUSTER_LIBRARY"]
  }

  /// The path of the running program.
  public static var executablePath: String {
    let link = "/proc/self/exe"
    let real = try? FileManager.default.destinationOfSymbolicLink(atPath: link)
    return real ?? CommandLine.arguments.first ?? ""
  }
}
