// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// A target of floor 1 and above, with the house's compiler settings.
func floor(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of one target; `also` names what the tests need beside it.
func tests(of name: String, also: [Target.Dependency] = [], except: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + also, exclude: except,
    swiftSettings: settings)
}

let package = Package(
  name: "muster",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "muster", targets: ["muster"]),
    .library(name: "EventKernel", targets: ["EventKernel"]),
    .library(name: "DecisionTables", targets: ["DecisionTables"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    floor("EventKernel", []),
    floor("XMLReading", ["CLibXML2"]),
    floor("ToneAnalysis", []),
    floor("PageMarkup", ["EventKernel"]),
    floor("CSVReading", ["XMLReading"]),
    floor("RaterAgreement", ["EventKernel", "CSVReading", "XMLReading"]),
    floor("ToneLabels", ["ToneAnalysis", "RaterAgreement", "CSVReading", "XMLReading"]),
    floor("ToneTraining", ["ToneAnalysis", "CSVReading", "XMLReading"]),
    floor("Journaling", ["EventKernel", .product(name: "Crypto", package: "swift-crypto")]),
    floor("DecisionTables", ["XMLReading"]),
    floor("ScenarioModel", ["DecisionTables", "XMLReading", "EventKernel", "Journaling"]),
    floor(
      "DrillEngine",
      ["EventKernel", "ScenarioModel", "Journaling", "ToneAnalysis", "DecisionTables"]),
    floor(
      "Scoring", ["EventKernel", "ScenarioModel", "Journaling", "ToneAnalysis", "DecisionTables"]),
    floor("Debriefing", ["EventKernel", "PageMarkup", "ScenarioModel", "Journaling", "Scoring"]),
    floor(
      "Experiments",
      [
        "EventKernel", "XMLReading", "DecisionTables", "Journaling", "ScenarioModel",
        "DrillEngine", "Scoring", "PageMarkup", "ToneAnalysis",
      ]),
    .executableTarget(
      name: "muster",
      dependencies: [
        "EventKernel", "XMLReading", "CSVReading", "ToneAnalysis", "ToneTraining", "RaterAgreement",
        "ToneLabels", "Journaling", "DecisionTables", "ScenarioModel", "DrillEngine", "Scoring",
        "Debriefing", "Experiments", "PageMarkup",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    tests(of: "EventKernel"),
    tests(of: "XMLReading"),
    tests(of: "ToneAnalysis"),
    tests(of: "CSVReading", also: ["XMLReading"]),
    tests(of: "RaterAgreement", also: ["CSVReading", "XMLReading"]),
    tests(of: "ToneLabels", also: ["ToneAnalysis", "XMLReading"]),
    tests(of: "ToneTraining", also: ["ToneAnalysis"]),
    tests(of: "Journaling", also: ["EventKernel"]),
    tests(of: "DecisionTables", also: ["XMLReading"]),
    tests(
      of: "ScenarioModel", also: ["XMLReading", "EventKernel", "DecisionTables"],
      except: ["Examples"]),
    tests(
      of: "DrillEngine",
      also: [
        "EventKernel", "ScenarioModel", "Journaling", "ToneAnalysis", "XMLReading",
        "DecisionTables",
      ]),
    tests(
      of: "Scoring",
      also: ["EventKernel", "ScenarioModel", "Journaling", "DecisionTables", "ToneAnalysis"]),
    tests(
      of: "Debriefing",
      also: ["EventKernel", "PageMarkup", "ScenarioModel", "Journaling", "Scoring"]),
    tests(
      of: "Experiments",
      also: [
        "EventKernel", "XMLReading", "DecisionTables", "Journaling", "ScenarioModel", "DrillEngine",
        "Scoring",
      ]),
    .testTarget(name: "CommandLineTests", dependencies: ["muster"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
