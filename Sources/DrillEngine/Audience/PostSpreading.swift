import EventKernel
import ScenarioModel

extension DrillModel {
  mutating func handleAudience(_ event: DrillEvent, _ calendar: inout DrillCalendar) {
    switch event {
    case .child(let slot): candidate(of: slot, &calendar)
    case .translated(let slot):
      guard let post = audience.delayed.remove(slot) else { return }
      accept(post.marks, key: post.key, &calendar)
    case .article(let number, let isFollowUp): publishArticle(number, isFollowUp, &calendar)
    case .scheduledPost(let number): fireScheduledPost(Int(number), &calendar)
    case .shock(let number):
      let shock = plan.setup.scenario.virality.shocks[Int(number)]
      startWave(
        Wave(name: "shock", number: Int(number), size: shock.size, over: .hours(1)),
        channel: plan.places.channel(shock.channel), &calendar)
    default: break
    }
  }

  /// Starts a wave: a root whose children are original posts.
  mutating func startWave(
    _ wave: Wave, channel: Int?, delay: SimulationDuration = .zero,
    _ calendar: inout DrillCalendar
  ) {
    guard wave.size > 0 else { return }
    var stream = plan.stream(wave.name, wave.number)
    let marks = PostMarks(
      channel: Int32(channel ?? -1), region: -1, segment: -1, persona: .passive, reach: 0,
      sentiment: wave.sentiment, arousal: 0, isBackground: wave.isBackground, isOriginal: true,
      parent: -1)
    var thread = PostThread(
      key: stream.next(), posted: calendar.now + delay, mean: wave.size, progress: 0, candidates: 0,
      kernel: wave.kernel, marks: marks, isRoot: true, calm: 1)
    begin(&thread, &calendar)
  }

  /// Puts a thread's first candidate on the calendar; returns its slot, or `nil` if there is none.
  @discardableResult
  mutating func begin(_ thread: inout PostThread, _ calendar: inout DrillCalendar) -> Int32? {
    guard let due = thread.advance(plan) else { return nil }
    let slot = audience.threads.insert(thread)
    calendar.schedule(.child(slot), at: max(due, calendar.now))
    return slot
  }

  /// Puts a thread's next candidate on the calendar, or ends the thread.
  private mutating func proceed(
    _ thread: inout PostThread, in slot: Int32, _ calendar: inout DrillCalendar
  ) {
    guard let due = thread.advance(plan) else {
      audience.threads.remove(slot)
      return
    }
    audience.threads[slot] = thread
    calendar.schedule(.child(slot), at: max(due, calendar.now))
  }

  /// A candidate child is due: thinned, given marks, and accepted or held for translation.
  private mutating func candidate(of slot: Int32, _ calendar: inout DrillCalendar) {
    guard var thread = audience.threads[slot] else { return }
    var stream = RandomStream(
      .child, seed: plan.seed, keys: thread.key, UInt64(thread.candidates))
    thread.candidates += 1
    let chance = stream.uniform()
    let key = stream.next()
    let origin = childOrigin(of: thread, &stream)
    if accepts(thread, from: origin, chance, at: calendar.now) {
      let marks = childMarks(of: thread, from: origin, &stream)
      if isForeign(origin, in: thread) {
        let lag = stream.lognormal(
          median: plan.setup.scenario.virality.translationLag, sigma: 0.6)
        let delayed = audience.delayed.insert(DelayedPost(key: key, marks: marks))
        calendar.schedule(.translated(delayed), after: lag)
      } else {
        accept(marks, key: key, &calendar)
      }
    }
    proceed(&thread, in: slot, &calendar)
  }

  private func isForeign(_ origin: PostOrigin, in thread: PostThread) -> Bool {
    guard !thread.isRoot else { return false }
    let regions = plan.places.regions
    return regions[origin.region].language != regions[Int(thread.marks.region)].language
  }

  /// Whether a candidate drawn with `chance` is accepted.
  private mutating func accepts(
    _ thread: PostThread, from origin: PostOrigin, _ chance: Double, at time: SimulationTime
  ) -> Bool {
    let awake = plan.exercise.day.activity(
      minute: plan.places.zones[origin.region].localMinuteOfDay(at: time),
      weekday: plan.places.zones[origin.region].weekday(at: time))
    if thread.marks.isBackground { return chance < awake }
    // No other factor is above 1, but for two roundings.
    guard thread.isRoot || chance < awake.nextUp.nextUp else { return false }
    return chance < acceptance(from: origin, in: thread, awake: awake, at: time)
  }

  /// p(t)/pmax: circadian activity, freshness, saturation, and the organization's answers.
  private mutating func acceptance(
    from origin: PostOrigin, in thread: PostThread, awake: Double, at time: SimulationTime
  ) -> Double {
    let region = origin.region
    let cells = plan.places.channels.count * plan.places.regions.count
    let cell = origin.channel * plan.places.regions.count + region
    let answered = audience.responses.factor(
      at: time, cell: cell, of: cells, onset: plan.setup.scenario.responseEffects.onset)
    if thread.isRoot { return 1 - 0.5 * (1 - min(answered, 1)) }
    let age = max((time - plan.setup.scenario.virality.onset).inSeconds, 0)
    let fresh = PortableMath.exp(-age / max(plan.luck.freshness.inSeconds, 1))
    let room = max(1 - audience.postsByRegion[region] / plan.places.populations[region], 0)
    return awake * fresh * room * thread.calm * answered / ResponseField.greatest
  }
}

extension PostThread {
  /// Goes on to the next candidate; returns when it is due, or `nil` if there is none in time.
  ///
  /// The candidates of a thread are a Poisson process with mean measure `mean`·Φ: the next comes
  /// where Φ has grown by an exponential step over `mean` (lazy generation in time order).
  fileprivate mutating func advance(_ plan: DrillPlan) -> SimulationTime? {
    var stream = RandomStream(.delay, seed: plan.seed, keys: key, UInt64(candidates))
    progress += stream.exponential() / mean
    guard progress < 1 else { return nil }
    let delay = kernel.delay(at: progress)
    return delay < (plan.ends - posted).inSeconds ? posted + .seconds(delay) : nil
  }
}

/// A wave of original posts.
struct Wave: Sendable {
  let name: StreamName
  let number: Int
  /// Expected number of posts.
  let size: Double
  /// Mean of the exponential delay.
  var kernel: KernelLaw
  /// Sentiment that the posts start from.
  var sentiment = -0.5
  var isBackground = false

  init(name: StreamName, number: Int, size: Double, over ramp: SimulationDuration) {
    self.name = name
    self.number = number
    self.size = size
    kernel = .exponential(mean: max(ramp.inSeconds, 300))
  }
}
