import DrillEngine
import EventKernel
import Foundation
import Journaling
import ScenarioModel
public import XMLReading

/// What a folder of results was made of: written before the first drill, compared before every other.
public struct PlanRecord: Codable, Sendable, Hashable {
  /// A column of the results.
  public struct Column: Codable, Sendable, Hashable {
    /// The name in the header.
    public var name: String
    /// A title.
    public var title: String
    /// The figure measured.
    public var figure: String
    /// What it counts in.
    public var unit: String
    /// `more`, `less` or `neither` is better.
    public var better: String
    /// How it is measured.
    public var definition: String
  }

  /// A policy with its changes.
  public struct PolicyRecord: Codable, Sendable, Hashable {
    /// The id in the rows.
    public var id: String
    /// A title.
    public var title: String
    /// The documents' ids.
    public var matrix: String
    /// The organization's id.
    public var organization: String
    /// The crew's name.
    public var crew: String
    /// What was changed in them.
    public var changes: [String]
  }

  /// A setting of assumptions.
  public struct SettingRecord: Codable, Sendable, Hashable {
    /// The assumption's name.
    public var name: String
    /// `factor` or `value`.
    public var scale: String
    /// The least value.
    public var least: Double
    /// The greatest.
    public var most: Double
  }

  /// `muster-experiment`.
  public var format = "muster-experiment"
  /// Of the format.
  public var version = 1
  /// The experiment's id.
  public var experiment: String
  /// Its version.
  public var revision: String
  /// Its title.
  public var title: String
  /// The program that made it: engine, streams, and a hash of the program itself.
  public var program: ProgramIdentity
  /// The first seed.
  public var seed: UInt64
  /// Of all intervals.
  public var confidence: Double
  /// The scenarios' ids.
  public var scenarios: [String]
  /// The policies.
  public var policies: [PolicyRecord]
  /// The columns of outcomes.
  public var columns: [Column]
  /// What is varied for robustness.
  public var assumptions: [SettingRecord]
  /// How many settings are drawn, 0 without robustness.
  public var worlds: Int
  /// Paired drills per setting, 0 without robustness.
  public var replicationsPerSetting: Int
  /// When enough drills have been played.
  public var stopping: ExperimentPlan.Stopping
  /// The numbers of paired drills planned before it was raised; `nil`: it never was.
  public var raisedFrom: [Int]?
  /// Every document, with its hash.
  public var documents: [SourceDocument]

  /// The record of an experiment as this program would run it.
  public init(_ plan: ExperimentPlan, program: ProgramIdentity) {
    experiment = plan.id
    revision = plan.version
    title = plan.title
    self.program = program
    seed = plan.seed
    confidence = plan.confidence
    scenarios = plan.scenarios.map(\.identity.id)
    policies = plan.policies.map {
      PolicyRecord(
        id: $0.id, title: $0.title, matrix: $0.matrix.identity.id,
        organization: $0.organization.identity.id, crew: $0.crew.name, changes: $0.changes)
    }
    columns = plan.outcomes.map {
      Column(
        name: $0.id, title: $0.title, figure: $0.figure.name, unit: $0.unit.rawValue,
        better: $0.better.rawValue, definition: $0.wording)
    }
    assumptions = (plan.robustness?.assumptions ?? []).map {
      SettingRecord(name: $0.name, scale: $0.scale.rawValue, least: $0.least, most: $0.most)
    }
    worlds = plan.robustness?.worlds ?? 0
    replicationsPerSetting = plan.robustness?.replications ?? 0
    stopping = plan.stopping
    raisedFrom = plan.raisedFrom.isEmpty ? nil : plan.raisedFrom
    documents = plan.documents
  }

  /// SHA-256 of what in the record decides the rows; results carry it.
  ///
  /// Where documents lie is left out, so that it is the same on every machine, and so is how things
  /// are worded: what authors wrote is in the documents' own hashes.
  public var hash: String { contentHash(of: withoutWording.json) }

  private var withoutWording: PlanRecord {
    var copy = self
    for index in copy.documents.indices { copy.documents[index].path = "" }
    copy.title = ""
    copy.policies = policies.map {
      PolicyRecord(
        id: $0.id, title: "", matrix: $0.matrix, organization: $0.organization, crew: $0.crew,
        changes: [])
    }
    copy.columns = columns.map {
      Column(name: $0.name, title: "", figure: $0.figure, unit: "", better: "", definition: "")
    }
    return copy
  }

  /// The record as a JSON object with sorted keys.
  public var json: String { SortedJSON.text(self) }

  /// What differs from `other`, in words; empty: the same experiment.
  public func differences(from other: PlanRecord) -> [String] {
    var found = program.differences(from: other.program)
    let before = Dictionary(
      other.documents.map { ($0.kind + $0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for document in documents {
      let old = before[document.kind + document.id]
      guard old?.hash != document.hash else { continue }
      found.append(
        old == nil
          ? "\(document.kind) \(document.id) was not part of it"
          : "\(document.kind) \(document.id) (\(document.path)) was changed")
    }
    if case .fixed(let now) = stopping, case .fixed(let before) = other.stopping, now != before {
      let isBarred = now > before && other.worlds > 0
      found.append(
        "\(before) paired drills were planned, not \(now)"
          + (isBarred
            ? ", and with other worlds, which are played after the last pair, more cannot be added"
            : ""))
    } else if stopping != other.stopping {
      found.append("\(other.stopping.words) were planned, not \(stopping.words)")
    }
    if worlds != other.worlds || replicationsPerSetting != other.replicationsPerSetting {
      found.append("\(other.otherWorlds) were planned, not \(otherWorlds)")
    }
    if found.isEmpty, hash != other.hash { found.append("its design was changed") }
    return found
  }

  private var otherWorlds: String {
    worlds == 0
      ? "no other worlds" : "\(worlds) other worlds with \(replicationsPerSetting) drills in each"
  }

  /// This record as one that goes on with `old`, whose drills are the first of this one's: it
  /// remembers from which number it was raised.
  ///
  /// Other worlds are played after the last pair, so with them the number stays.
  func goingOn(with old: PlanRecord) -> PlanRecord {
    var next = self
    next.raisedFrom = old.raisedFrom
    guard case .fixed(let now) = stopping, case .fixed(let before) = old.stopping, now > before,
      worlds == 0, old.worlds == 0
    else { return next }
    next.raisedFrom = (old.raisedFrom ?? []) + [before]
    return next
  }

  /// What of `other` is not the beginning of this, in words; empty: it is.
  func hindrances(goingOnWith old: PlanRecord) -> [String] {
    guard raisedFrom != old.raisedFrom else { return differences(from: old) }
    var before = self
    before.stopping = old.stopping
    before.raisedFrom = old.raisedFrom
    return before.differences(from: old)
  }
}

extension Outcome {
  /// How the outcome is measured, its bound included.
  public var wording: String {
    switch bound {
    case .atMost(let limit): "1 if at most \(Self.plain(limit)), else 0; \(figure.definition)"
    case .atLeast(let limit): "1 if at least \(Self.plain(limit)), else 0; \(figure.definition)"
    case nil: figure.definition
    }
  }

  private static func plain(_ limit: Double) -> String {
    Int(exactly: limit).map { "\($0)" } ?? "\(limit)"
  }
}

/// Which program made results; drills of different programs are never mixed.
public struct ProgramIdentity: Codable, Sendable, Hashable {
  /// The engine's version.
  public var engine: String
  /// The version of the random streams.
  public var streams: String
  /// SHA-256 of the program's file, shortened; empty when it cannot be read.
  public var build: String
  /// The processor's architecture.
  public var architecture: String

  /// The program that is running.
  ///
  /// - Parameter build: SHA-256 of the program's file.
  public init(build: String) {
    engine = DrillEngineVersion.current
    streams = "\(RandomStream.version)"
    self.build = build
    #if arch(x86_64)
    architecture = "x86_64"
    #elseif arch(arm64)
    architecture = "arm64"
    #else
    architecture = "other"
    #endif
  }

  func differences(from other: ProgramIdentity) -> [String] {
    var found: [String] = []
    if engine != other.engine { found.append("the engine was version \(other.engine)") }
    if streams != other.streams { found.append("the random streams were \(other.streams)") }
    if build != other.build { found.append("the program was another build") }
    if architecture != other.architecture {
      found.append("the processor was \(other.architecture)")
    }
    return found
  }
}

/// JSON with sorted keys, so that equal values are equal bytes.
public enum SortedJSON {
  /// The text of a value, ending in a line feed.
  public static func text(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "infinite", negativeInfinity: "-infinite", nan: "none")
    guard let data = try? encoder.encode(value) else { return "{}\n" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// Reads a value from a file.
  ///
  /// - Throws: That it is missing or not what was expected.
  public static func read<Value: Decodable>(
    _ type: Value.Type, from path: String
  ) throws(Diagnostics) -> Value {
    let bytes = try SafeFile.read(path)
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch {
      var faults = Diagnostics()
      faults.report(
        "this is not a \(type) of this version of Muster", at: SourcePosition(path: path),
        help: "the file was edited, or another version wrote it")
      throw faults
    }
  }
}

extension ExperimentPlan {
  /// The plan as it was recorded: with its number of drills, and with other worlds only if it had them.
  public func restored(from record: PlanRecord) -> ExperimentPlan {
    var plan = self
    plan.stopping = record.stopping
    plan.raisedFrom = record.raisedFrom ?? []
    guard record.worlds > 0 else {
      plan.robustness = nil
      return plan
    }
    let assumptions = plan.robustness?.assumptions ?? Assumption.all
    plan.robustness = Robustness(
      assumptions, worlds: record.worlds, replications: record.replicationsPerSetting)
    return plan
  }
}
