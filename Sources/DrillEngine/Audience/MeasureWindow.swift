import EventKernel
import ScenarioModel

/// Posts and contacts by minute, cumulated, so that any window is two look-ups.
///
/// A day of ordinary talk is laid before STARTEX, so that windows of up to 24 h start from the
/// expected background rather than from silence. Memory: 8 doubles a minute, and as many for each
/// channel that a measure is about.
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

    static func * (sums: Sums, factor: Double) -> Sums {
      Sums(
        posts: sums.posts * factor, negative: sums.negative * factor,
        positive: sums.positive * factor, originals: sums.originals * factor,
        reach: sums.reach * factor, press: sums.press * factor,
        contacts: sums.contacts * factor, away: sums.away * factor)
    }
  }

  /// What a measure is taken over.
  struct Span: Sendable, Hashable {
    /// How many minutes, at least 1.
    private(set) var minutes: Int
    /// How many minutes ago the span before ends; 0 for less than half a minute.
    let minutesBack: Int
    /// The length in minutes, at least 1, which counts are divided by.
    let scale: Double
    /// A channel that a measure is about, or all.
    let channel: Int?

    init(_ length: SimulationDuration, channel: Int?) {
      minutesBack = Int(length.inMinutes.rounded())
      minutes = max(minutesBack, 1)
      scale = max(length.inMinutes, 1)
      self.channel = channel
    }

    /// The same with so many minutes.
    func lasting(_ minutes: Int) -> Span {
      var span = self
      span.minutes = minutes
      return span
    }
  }

  static let priorMinutes = 1440

  /// Cumulated sums from STARTEX on, minute by minute: all channels together, then each channel
  /// that a measure is about.
  private var rows: [Sums] = []
  /// The expected sums of a minute before STARTEX, in the same columns.
  private let prior: [Sums]
  /// The column of each channel that a measure is about.
  private let columns: [Int?]
  /// Cumulated posts from STARTEX on, minute by minute, of each region.
  private var regionRows: [Double] = []
  /// The expected posts of a minute before STARTEX, by region.
  private let regionPrior: [Double]
  /// The largest reach of each minute from STARTEX on.
  private var topReach: [Double] = []
  /// Where the largest reach of a span was found last, and up to which minute.
  private var top = (span: 0, minute: 0, until: 0)

  init(_ plan: DrillPlan) {
    let virality = plan.setup.scenario.virality
    let totalShare = max(plan.places.channelShares.reduce(0, +), 1e-9)
    let watched = Set(plan.matrix.windows.compactMap(\.channel)).sorted()
    columns = plan.places.channels.indices.map { channel in
      watched.firstIndex(of: channel).map { $0 + 1 }
    }
    prior = ([1.0] + watched.map { plan.places.channelShares[$0] / totalShare })
      .map { Self.prior(virality, share: $0) }
    let homes = plan.places.homeRegions
    regionPrior = plan.places.regions.indices.map {
      homes.contains($0) ? virality.background / 60 / Double(homes.count) : 0
    }
    let minutes = Int(plan.ends.microseconds / 60_000_000) + 1
    rows.reserveCapacity(minutes * prior.count)
    regionRows.reserveCapacity(minutes * regionPrior.count)
    topReach.reserveCapacity(minutes)
  }

  private static func prior(_ virality: Virality, share: Double) -> Sums {
    let posts = virality.background / 60 * share
    return Sums(
      posts: posts, negative: posts * virality.backgroundNegative,
      positive: posts * (1 - virality.backgroundNegative), originals: posts * 0.6)
  }

  /// Counts one post.
  mutating func record(_ marks: PostMarks, at time: SimulationTime, isHome: Bool) {
    let minute = minute(of: time)
    count(marks, isHome: isHome, in: minute * prior.count)
    if let column = columns[Int(marks.channel)] {
      count(marks, isHome: isHome, in: minute * prior.count + column)
    }
    regionRows[minute * regionPrior.count + Int(marks.region)] += 1
    topReach[minute] = max(topReach[minute], marks.reach)
  }

  private mutating func count(_ marks: PostMarks, isHome: Bool, in row: Int) {
    rows[row].posts += 1
    if marks.sentiment < -0.05 { rows[row].negative += 1 }
    if marks.sentiment > 0.05 { rows[row].positive += 1 }
    if marks.isOriginal { rows[row].originals += 1 }
    if !isHome { rows[row].away += 1 }
    rows[row].reach += marks.reach
  }

  /// Counts one press article.
  mutating func recordArticle(at time: SimulationTime) {
    let minute = minute(of: time)
    rows[minute * prior.count].press += 1
  }

  /// Counts one call, chat or mail.
  mutating func recordContact(at time: SimulationTime) {
    let minute = minute(of: time)
    rows[minute * prior.count].contacts += 1
  }

  /// The minute of `time`, with all minutes up to it present.
  mutating func minute(of time: SimulationTime) -> Int {
    let minute = Int(time.microseconds / 60_000_000)
    while topReach.count <= minute {
      let isFirst = topReach.isEmpty
      topReach.append(0)
      for _ in prior { rows.append(isFirst ? Sums() : rows[rows.count - prior.count]) }
      for _ in regionPrior {
        regionRows.append(isFirst ? 0 : regionRows[regionRows.count - regionPrior.count])
      }
    }
    return minute
  }

  /// Sums over the span that ends with a minute.
  func sums(until end: Int, _ span: Span) -> Sums {
    let column = span.channel.flatMap { columns[$0] } ?? 0
    return at(end, column) - at(end - span.minutes, column)
  }

  /// Sums since STARTEX, negative before it; before the day that is laid ahead of it as there.
  private func at(_ minute: Int, _ column: Int) -> Sums {
    guard minute < 0 else { return rows[minute * prior.count + column] }
    return prior[column] * Double(max(minute, -Self.priorMinutes) + 1)
  }

  private func posts(in region: Int, at minute: Int) -> Double {
    guard minute < 0 else { return regionRows[minute * regionPrior.count + region] }
    return regionPrior[region] * Double(max(minute, -Self.priorMinutes) + 1)
  }

  /// The largest share of one region in the span that ends with a minute, 0 when nobody posted.
  func regionShare(until end: Int, _ span: Span) -> Double {
    let begin = end - span.minutes
    var total = 0.0
    var most = 0.0
    for region in regionPrior.indices {
      let count = posts(in: region, at: end) - posts(in: region, at: begin)
      total += count
      most = max(most, count)
    }
    return total > 0 ? most / total : 0
  }

  /// The largest reach of a single author in the span that ends with a minute.
  ///
  /// Asked minute by minute, it looks at the last minutes only while the largest is in the span.
  mutating func topReach(until end: Int, _ span: Span) -> Double {
    let begin = max(end - span.minutes + 1, 0)
    let isKnown = top.minute >= begin && top.until <= end && top.span == span.minutes
    if !isKnown { top = (span: span.minutes, minute: begin, until: begin) }
    for minute in top.until...end where topReach[minute] > topReach[top.minute] {
      top.minute = minute
    }
    top.until = end
    return topReach[top.minute]
  }
}
