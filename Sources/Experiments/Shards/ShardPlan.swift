import Foundation
public import XMLReading

/// An experiment cut into shards that machines work on without knowing of one another.
///
/// Shards are ranges of units, the base world first, then the settings of assumptions; a shard's file
/// holds its rows, its manifest what they belong to. A manifest is written last, so a shard with a
/// valid manifest is done, and to work on it again gives the same bytes.
public struct ShardPlan: Codable, Sendable, Hashable {
  /// `muster-shards`.
  public var format = "muster-shards"
  /// The experiment's file, from the folder of the shards, or the whole path.
  public var experiment: String
  /// The hash of the plan's record.
  public var plan: String
  /// How many shards.
  public var shards: Int
  /// How many units in all.
  public var units: Int

  /// Cuts an experiment; at least one shard.
  public init(_ plan: ExperimentPlan, record: PlanRecord, experiment: String, shards: Int) {
    self.experiment = experiment
    self.plan = record.hash
    self.shards = shards
    units = plan.stopping.most + plan.settingUnits
  }

  /// The units of a shard.
  ///
  /// - Parameter number: 1 to `shards`.
  /// - Returns: The numbers of its units; may be empty when there are more shards than units.
  public func range(of number: Int) -> Range<Int> {
    ((number - 1) * units / shards)..<(number * units / shards)
  }
}

/// What a shard's rows belong to.
public struct ShardManifest: Codable, Sendable, Hashable {
  /// The hash of the plan's record.
  public var plan: String
  /// The program that made the rows.
  public var program: ProgramIdentity
  /// The first unit.
  public var low: Int
  /// The first unit after the last.
  public var high: Int
  /// How many rows.
  public var rows: Int
  /// SHA-256 of the rows' file.
  public var hash: String
}

extension ExperimentPlan {
  /// The unit with that number, the base world first.
  ///
  /// - Parameter number: 0 up to the base world's drills and those of the settings.
  /// - Returns: The unit.
  public func anyUnit(_ number: Int) -> ReplicationUnit {
    number < stopping.most ? unit(number) : unit(ofSettings: number - stopping.most)
  }
}

/// The folder of a sharded experiment.
public struct ShardFolder: Sendable {
  /// Where it is.
  public let path: String

  /// A folder.
  public init(_ path: String) { self.path = path }

  /// The plan's record.
  public var record: String { path + "/plan.json" }
  /// How it is cut.
  public var cut: String { path + "/shards.json" }
  /// The folder of shards.
  public var shards: String { path + "/shards" }

  func rows(_ number: Int, of count: Int) -> String { "\(shards)/\(number)-of-\(count).csv" }
  func manifest(_ number: Int, of count: Int) -> String { "\(shards)/\(number)-of-\(count).json" }

  /// Writes a plan; the same plan may be written again.
  ///
  /// - Throws: That another one is there, or that it cannot be written.
  public func write(_ plan: ShardPlan, record: PlanRecord) throws(Diagnostics) {
    try SafeFile.makeFolder(shards)
    if let old = try? readPlan(), old != plan, !manifests.isEmpty {
      throw ResultFolder.fault(
        cut, .cannotCreate, "another plan has shards in this folder",
        "choose another folder with --out DIR")
    }
    try SafeFile.writeAtomically(record.json, to: self.record)
    try SafeFile.writeAtomically(SortedJSON.text(plan), to: cut)
  }

  /// How the experiment is cut.
  ///
  /// - Throws: That the folder has no plan.
  public func readPlan() throws(Diagnostics) -> ShardPlan {
    guard FileManager.default.fileExists(atPath: cut) else {
      throw ResultFolder.fault(
        path, .missing, "there is no plan of shards here", "write one: muster experiment plan")
    }
    return try SortedJSON.read(ShardPlan.self, from: cut)
  }

  /// The manifests that are there, by file name.
  var manifests: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: shards)) ?? []
    return names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
  }
}
