import ArgumentParser
import DrillEngine
import EventKernel
import ScenarioModel
import XMLReading

/// Says which library was found, and the versions of everything.
struct Where: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say which library is used, and all versions.")

  @OptionGroup var place: LibraryOption

  func run() throws {
    try reportingFaults {
      let library = try Library.find(option: place.library)
      let scenarios = library.documents(of: .scenario).count
      print(
        """
        library   \(sanitizedForTerminal(library.path))  (by \(library.origin.rawValue); \(scenarios) scenarios)
        muster    \(MusterVersion.current)
        engine    \(DrillEngineVersion.current)
        streams   \(RandomStream.version)
        build     \(Self.build)
        """)
    }
  }

  private static var build: String {
    #if DEBUG
    "debug"
    #else
    "release"
    #endif
  }
}
