import DecisionTables
import EventKernel
import Journaling
import ScenarioModel
import ToneAnalysis

/// A drill's documents with every name turned into an index: what does not depend on the seed.
///
/// Made once, it serves any number of drills and threads.
public final class DrillStage: Sendable {
  let setup: DrillSetup
  let ends: SimulationTime
  let startex: Startex
  let places: Places
  let people: People
  let texts: TextLibrary
  let matrix: MatrixPlan
  let exercise: ExercisePlan
  let replyTones = Memo<ReplyKey, PublicTone>()

  /// Prepares the documents of `setup`; throws what the documents' own checks could not see.
  public init(_ setup: DrillSetup) throws(DrillSetupError) {
    self.setup = setup
    let crisis = setup.scenario.crisis
    ends = .start + crisis.length
    startex = try Self.startex(of: crisis)
    places = try Places(setup.scenario)
    people = try People(setup.organization, played: setup.playedSeats, crisis: crisis)
    texts = TextLibrary(setup, places: places)
    matrix = try MatrixPlan(setup.matrix, places: places, crisis: setup.scenario.crisis)
    exercise = try ExercisePlan(setup.scenario)
  }

  private static func startex(of crisis: Crisis) throws(DrillSetupError) -> Startex {
    let zone = try zone(crisis.zone, of: crisis)
    guard let startex = Startex(zone.timestamp(at: .start), zone: crisis.zone) else {
      throw DrillSetupError("there is no moment \(crisis.start)")
    }
    return startex
  }

  static func start(of crisis: Crisis) throws(DrillSetupError) -> DrillStart {
    do {
      return try DrillStart(local: crisis.start, zone: crisis.zone)
    } catch {
      throw DrillSetupError("there is no moment \(crisis.start) in the zone \"\(crisis.zone)\"")
    }
  }

  static func zone(_ name: String, of crisis: Crisis) throws(DrillSetupError) -> ZoneOffsets {
    let end = SimulationTime.start + crisis.length
    guard let zone = ZoneOffsets(zone: name, start: try start(of: crisis), until: end) else {
      throw DrillSetupError("there is no time zone \"\(name)\"")
    }
    return zone
  }
}

/// A stage with the luck of one seed, shared by all copies of a running drill.
final class DrillPlan: Sendable {
  let setup: DrillSetup
  let seed: UInt64
  let ends: SimulationTime
  let startex: Startex
  let places: Places
  let luck: CrisisLuck
  let people: People
  let texts: TextLibrary
  let matrix: MatrixPlan
  let exercise: ExercisePlan
  let replyTones: Memo<ReplyKey, PublicTone>
  /// The delays of each channel's threads, with this crisis's luck.
  let kernels: [KernelLaw]

  init(_ stage: DrillStage, seed: UInt64) {
    setup = stage.setup
    self.seed = seed
    ends = stage.ends
    startex = stage.startex
    places = stage.places
    texts = stage.texts
    matrix = stage.matrix
    exercise = stage.exercise
    replyTones = stage.replyTones
    people = stage.people.withPauses(stage.setup.organization.shrinkage, seed: seed)
    let luck = CrisisLuck(stage.setup.scenario.virality, seed: seed)
    self.luck = luck
    kernels = stage.places.channels.map {
      KernelLaw($0.kernel, scaleFactor: luck.scaleFactor, thetaFactor: luck.thetaFactor)
    }
  }

  /// A random stream for one purpose and the thing it is drawn for.
  func stream(_ name: StreamName, _ key: Int, _ second: Int = 0) -> RandomStream {
    RandomStream(name, seed: seed, keys: key, second)
  }
}

/// Why a drill cannot be set up; documents that pass `check` never cause it.
public struct DrillSetupError: Error, Sendable, CustomStringConvertible {
  /// What was found and what would be right.
  public let description: String

  init(_ description: String) { self.description = description }
}

/// Per-crisis random effects on the audience (virality model, "random effects per crisis").
struct CrisisLuck: Sendable {
  let scaleFactor: Double
  let thetaFactor: Double
  let freshness: SimulationDuration
  let reproduction: Double

  init(_ virality: Virality, seed: UInt64) {
    var stream = RandomStream("crisis", seed: seed)
    let sigmas = virality.effectSigmas
    scaleFactor = PortableMath.exp(sigmas.scale * stream.normal())
    thetaFactor = PortableMath.exp(sigmas.theta * stream.normal())
    freshness = virality.freshness * PortableMath.exp(sigmas.freshness * stream.normal())
    let shift = min(max(stream.normal(), -2), 2) * sigmas.reproduction
    reproduction = max(virality.reproduction + shift, 0)
  }
}

/// Channels, regions, segments and personas by index.
final class Places: Sendable {
  final class SegmentPlan: Sendable {
    let source: AudienceSegment
    let region: Int
    let reach: ReachLaw
    let personaWeights: ChoiceWeights
    let channelWeights: ChoiceWeights

    init(_ source: AudienceSegment, region: Int, channels: [MediaChannel]) {
      self.source = source
      self.region = region
      reach = ReachLaw(median: source.reachMedian, sigma: source.reachSigma)
      personaWeights = ChoiceWeights(Persona.allCases.map { source.mix[$0] ?? 0 })
      channelWeights = ChoiceWeights(
        channels.map {
          source.channelShares.isEmpty ? $0.share : source.channelShares[$0.id] ?? 0
        })
    }
  }

  let channels: [MediaChannel]
  let regions: [Region]
  let segments: [SegmentPlan]
  let zones: [ZoneOffsets]
  let personas = Persona.allCases
  let traits: [PersonaTraits]
  let stakeholders: [Stakeholder]
  /// Segments of each region and the weights of their sizes.
  let segmentsByRegion: [[Int]]
  let segmentSizes: [ChoiceWeights]
  let populations: [Double]
  /// Mean of reach^b · over all people, which makes w(m) average one.
  let meanReachPower: Double
  let channelShares: [Double]
  /// Names of the attributes that count posts by channel, region and persona, in their order.
  let channelKeys: [(name: FactName, index: Int)]
  let regionKeys: [(name: FactName, index: Int)]
  let personaKeys = Places.keys("persona", Persona.allCases.map(\.rawValue))
  /// How many attributes the fact about the audience has at most.
  var volumeNames: Int { 12 + channelKeys.count + regionKeys.count + personaKeys.count }
  let homeRegions: [Int]
  /// How many people live in each home region.
  let homePopulations: ChoiceWeights

  init(_ scenario: Scenario) throws(DrillSetupError) {
    channels = scenario.channels
    regions = scenario.regions
    stakeholders = scenario.stakeholders
    channelShares = channels.map(\.share)
    channelKeys = Self.keys("channel", channels.map(\.id))
    regionKeys = Self.keys("region", regions.map(\.id))
    var zones: [ZoneOffsets] = []
    for region in regions { zones.append(try DrillStage.zone(region.zone, of: scenario.crisis)) }
    self.zones = zones
    let home = regions.indices.filter { scenario.regions[$0].isHome }
    homeRegions = home.isEmpty ? [0] : home
    traits = personas.map { scenario.personas[$0] ?? .neutral }
    segments = try scenario.segments.map { (segment) throws(DrillSetupError) in
      try Places.plan(segment, in: scenario)
    }
    var byRegion = [[Int]](repeating: [], count: regions.count)
    var people = [Double](repeating: 0, count: regions.count)
    for (index, segment) in segments.enumerated() {
      byRegion[segment.region].append(index)
      people[segment.region] += Double(segment.source.size)
    }
    segmentsByRegion = byRegion
    let planned = segments
    segmentSizes = byRegion.map { ChoiceWeights($0.map { Double(planned[$0].source.size) }) }
    populations = people
    homePopulations = ChoiceWeights(homeRegions.map { people[$0] })
    let exponent = scenario.virality.reachExponent
    let total = people.reduce(0, +)
    var mean = 0.0
    for segment in segments {
      mean += Double(segment.source.size) * segment.reach.moment(exponent)
    }
    meanReachPower = mean / max(total, 1)
    guard total > 0 else { throw DrillSetupError("the audience has nobody in it") }
  }

  private static func keys(
    _ kind: String, _ ids: [String]
  ) -> [(name: FactName, index: Int)] {
    ids.enumerated().map { (name: FactName("\(kind).\($1)"), index: $0) }
      .sorted { $0.name < $1.name }
  }

  private static func plan(
    _ segment: AudienceSegment, in scenario: Scenario
  ) throws(DrillSetupError) -> SegmentPlan {
    guard let region = scenario.regions.firstIndex(where: { $0.id == segment.region }) else {
      throw DrillSetupError("segment \(segment.id) lives in no region \"\(segment.region)\"")
    }
    return SegmentPlan(segment, region: region, channels: scenario.channels)
  }

  func channel(_ id: String) -> Int? { channels.firstIndex { $0.id == id } }
  func stakeholder(_ id: String) -> Int? { stakeholders.firstIndex { $0.id == id } }

  /// Whether a region's language is the first home region's.
  func speaksHomeLanguage(_ region: Int) -> Bool {
    regions[region].language == regions[homeRegions[0]].language
  }
}

extension PersonaTraits {
  /// Somebody without leanings.
  static let neutral = PersonaTraits(
    sentimentShift: 0, arousal: 0.5, contagion: 1, reachFactor: 1, addressesBrand: 0.05)
}
