import EventKernel
import ScenarioModel

/// Posts and contacts by minute, cumulated, so that any window is two look-ups.
///
/// A day of ordinary talk is laid before STARTEX, so that windows of up to 24 h start from the
/// expected background rather than from silence. Memory: 9 doubles a minute and channel.
struct MeasureWindow: Sendable {
  /// Sums over some minutes.
  struct Sums: Sendable {
    var posts = 0.0
    var negative = 0.0
    var positive = 0.0
    var originals = 0.0
    var reach = 0.0
    var press = 0.0
    var contacts = 0.0
    var away = 0.0

    static func - (left: Sums, right: Sums) -> Sums {
      Sums(
        posts: left.posts - right.posts, negative: left.negative - right.negative,
        positive: left.positive - right.positive, originals: left.originals - right.originals,
        reach: left.reach - right.reach, press: left.press - right.press,
        contacts: left.contacts - right.contacts, away: left.away - right.away)
    }
  }

  static let priorMinutes = 1440

  /// Cumulated sums of all channels (index 0) and of each channel (index + 1), by minute.
  private var series: [[Sums]]
  private var regionSeries: [[Double]]
  private var topReach: [Double]

  init(_ plan: DrillPlan) {
    let virality = plan.setup.scenario.virality
    let channels = plan.places.channels.count
    let totalShare = max(plan.places.channelShares.reduce(0, +), 1e-9)
    let shares = [1.0] + plan.places.channelShares.map { $0 / totalShare }
    series = shares.map { Self.prior(virality, share: $0) }
    precondition(series.count == channels + 1)
    let homes = Double(plan.places.homeRegions.count)
    regionSeries = plan.places.regions.indices.map { region in
      let share = plan.places.homeRegions.contains(region) ? 1 / homes : 0
      return (0..<Self.priorMinutes).map { Double($0 + 1) * virality.background / 60 * share }
    }
    topReach = [Double](repeating: 0, count: Self.priorMinutes)
  }

  private static func prior(_ virality: Virality, share: Double) -> [Sums] {
    let perMinute = virality.background / 60 * share
    return (1...priorMinutes).map { minute in
      let posts = perMinute * Double(minute)
      return Sums(
        posts: posts, negative: posts * virality.backgroundNegative,
        positive: posts * (1 - virality.backgroundNegative), originals: posts * 0.6)
    }
  }

  /// Counts one post.
  mutating func record(_ marks: PostMarks, at time: SimulationTime, isHome: Bool) {
    let minute = open(time)
    let isNegative = marks.sentiment < -0.05
    let isPositive = marks.sentiment > 0.05
    for index in [0, Int(marks.channel) + 1] {
      series[index][minute].posts += 1
      if isNegative { series[index][minute].negative += 1 }
      if isPositive { series[index][minute].positive += 1 }
      if marks.isOriginal { series[index][minute].originals += 1 }
      if !isHome { series[index][minute].away += 1 }
      series[index][minute].reach += marks.reach
    }
    regionSeries[Int(marks.region)][minute] += 1
    topReach[minute] = max(topReach[minute], marks.reach)
  }

  /// Counts one press article.
  mutating func recordArticle(at time: SimulationTime) {
    let minute = open(time)
    series[0][minute].press += 1
  }

  /// Counts one call, chat or mail.
  mutating func recordContact(at time: SimulationTime) {
    let minute = open(time)
    series[0][minute].contacts += 1
  }

  /// The index of the minute of `time`, with all minutes up to it present.
  private mutating func open(_ time: SimulationTime) -> Int {
    let minute = Int(time.microseconds / 60_000_000) + Self.priorMinutes
    while topReach.count <= minute {
      topReach.append(0)
      for index in series.indices { series[index].append(series[index][series[index].count - 1]) }
      for index in regionSeries.indices {
        regionSeries[index].append(regionSeries[index][regionSeries[index].count - 1])
      }
    }
    return minute
  }

  /// Sums over the window that ends at `time`, shifted back by `back`.
  mutating func sums(
    until time: SimulationTime, window: SimulationDuration, channel: Int?,
    back: SimulationDuration = .zero
  ) -> Sums {
    let last = open(time)
    let end = last - Int(back.inMinutes.rounded())
    let index = channel.map { $0 + 1 } ?? 0
    let begin = end - max(Int(window.inMinutes.rounded()), 1)
    return at(end, index) - at(begin, index)
  }

  private func at(_ minute: Int, _ index: Int) -> Sums {
    minute < 0 ? Sums() : series[index][minute]
  }

  /// The largest share of one region in the window, 0 when nobody posted.
  mutating func regionShare(until time: SimulationTime, window: SimulationDuration) -> Double {
    let end = open(time)
    let begin = max(end - max(Int(window.inMinutes.rounded()), 1), 0)
    let counts = regionSeries.map { $0[end] - $0[begin] }
    let total = counts.reduce(0, +)
    return total > 0 ? (counts.max() ?? 0) / total : 0
  }

  /// The largest reach of a single author in the window.
  mutating func topReach(until time: SimulationTime, window: SimulationDuration) -> Double {
    let end = open(time)
    let begin = max(end - max(Int(window.inMinutes.rounded()), 1) + 1, 0)
    return topReach[begin...end].max() ?? 0
  }
}
