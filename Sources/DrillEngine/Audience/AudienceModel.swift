import EventKernel
import ScenarioModel

/// One thread: a post whose candidate children are still to come, or the root of a wave.
struct PostThread: Sendable {
  /// Names the thread's random streams.
  var key: UInt64
  /// When it was posted.
  var posted: SimulationTime
  /// Expected number of candidate children.
  var mean: Double
  /// Share of the candidates' mass already behind.
  var progress: Double
  /// Number of candidates so far.
  var candidates: UInt32
  /// Which delays its children have.
  var kernel: KernelLaw
  /// What the children inherit.
  var marks: PostMarks
  /// Whether it is a root: its children are originals with marks of their own.
  var isRoot: Bool
  /// A good answer in the thread calms it: multiplies acceptance, 0 to 1.
  var calm: Double
}

/// Who writes a post, and where: indexes into the plan's places.
struct PostOrigin: Sendable, Hashable {
  let channel: Int
  let region: Int
  let segment: Int
  let persona: Persona
}

/// What a post is like.
struct PostMarks: Sendable, Hashable {
  var channel: Int32
  var region: Int32
  var segment: Int32
  var persona: Persona
  var reach: Double
  var sentiment: Double
  var arousal: Double
  /// Whether it is ordinary talk rather than the crisis.
  var isBackground: Bool
  /// Whether nobody shared it from somebody else.
  var isOriginal: Bool
  /// The journal's number of the parent post, or −1.
  var parent: Int32
}

/// A post on its way from one language to another.
struct DelayedPost: Sendable {
  var key: UInt64
  var marks: PostMarks
}

/// The public: a marked multi-type branching process with child-time thinning.
///
/// Candidates come at the rate of the unthinned process and are accepted when they come due, so
/// that an answer acts on exposures already scheduled. Every draw is keyed by the candidate's path,
/// so that two policies see the same candidates. Memory: one thread per post with children to come.
struct AudienceModel: Sendable {
  var threads = Slab<PostThread>()
  var delayed = Slab<DelayedPost>()
  var window: MeasureWindow
  var totals: AudienceTotals
  /// Mood of each region, −1 to 1, as of `moodTime`.
  var mood: [Double]
  var moodTime = SimulationTime.start
  /// Posts so far, by region, that count against saturation.
  var postsByRegion: [Double]
  var articles = 0
  var pendingArticles: [Int32: UInt64] = [:]
  var responses = ResponseField()
  /// Posts recorded on their own.
  var postCount = 0
  /// All posts.
  var accepted = 0

  init(_ plan: DrillPlan) {
    mood = [Double](repeating: 0, count: plan.places.regions.count)
    postsByRegion = [Double](repeating: 0, count: plan.places.regions.count)
    window = MeasureWindow(plan)
    totals = AudienceTotals(plan.places)
  }
}

/// Values in numbered slots that are used again.
struct Slab<Element: Sendable>: Sendable {
  private var elements: [Element?] = []
  private var free: [Int32] = []

  /// How many slots hold a value.
  var count: Int { elements.count - free.count }

  mutating func insert(_ element: Element) -> Int32 {
    if let slot = free.popLast() {
      elements[Int(slot)] = element
      return slot
    }
    elements.append(element)
    return Int32(elements.count - 1)
  }

  subscript(slot: Int32) -> Element? {
    get { elements[Int(slot)] }
    set { elements[Int(slot)] = newValue }
  }

  @discardableResult
  mutating func remove(_ slot: Int32) -> Element? {
    guard let element = elements[Int(slot)] else { return nil }
    elements[Int(slot)] = nil
    free.append(slot)
    return element
  }
}

/// Sums over the posts since the last aggregate fact.
struct AudienceTotals: Sendable {
  var from = SimulationTime.start
  var posts = 0
  var negative = 0
  var positive = 0
  var originals = 0
  var reach = 0.0
  var sentiment = 0.0
  var home = 0
  /// Posts that asked for an answer when the listening tool's list was full.
  var unlisted = 0
  var byChannel: [Int]
  var byRegion: [Int]
  var byPersona: [Int]

  init(_ places: Places) {
    byChannel = [Int](repeating: 0, count: places.channels.count)
    byRegion = [Int](repeating: 0, count: places.regions.count)
    byPersona = [Int](repeating: 0, count: places.personas.count)
  }

  /// Empties the sums for an interval that starts at `time`.
  mutating func restart(at time: SimulationTime) {
    from = time
    (posts, negative, positive, originals, home, unlisted) = (0, 0, 0, 0, 0, 0)
    (reach, sentiment) = (0, 0)
    for index in byChannel.indices { byChannel[index] = 0 }
    for index in byRegion.indices { byRegion[index] = 0 }
    for index in byPersona.indices { byPersona[index] = 0 }
  }
}
