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
    let thread = PostThread(
      key: stream.next(), posted: calendar.now + delay, mean: wave.size, progress: 0, candidates: 0,
      kernel: wave.kernel, marks: marks, isRoot: true, calm: 1)
    scheduleNext(audience.threads.insert(thread), &calendar)
  }

  /// Puts a thread's next candidate on the calendar, or ends the thread.
  ///
  /// The candidates of a thread are a Poisson process with mean measure `mean`·Φ: the next comes
  /// where Φ has grown by an exponential step over `mean` (lazy generation in time order).
  mutating func scheduleNext(_ slot: Int32, _ calendar: inout DrillCalendar) {
    guard var thread = audience.threads[slot] else { return }
    var stream = RandomStream(
      .delay, seed: plan.seed, keys: thread.key, UInt64(thread.candidates))
    thread.progress += stream.exponential() / thread.mean
    guard thread.progress < 1 else {
      audience.threads.remove(slot)
      return
    }
    let delay = thread.kernel.delay(at: thread.progress)
    guard delay < (plan.ends - thread.posted).inSeconds else {
      audience.threads.remove(slot)
      return
    }
    audience.threads[slot] = thread
    let due = thread.posted + .seconds(delay)
    calendar.schedule(.child(slot), at: max(due, calendar.now))
  }

  /// A candidate child is due: thinned, given marks, and accepted or held for translation.
  private mutating func candidate(of slot: Int32, _ calendar: inout DrillCalendar) {
    guard let thread = audience.threads[slot] else { return }
    var stream = RandomStream(
      .child, seed: plan.seed, keys: thread.key, UInt64(thread.candidates))
    audience.threads[slot]?.candidates += 1
    let chance = stream.uniform()
    let key = stream.next()
    let origin = childOrigin(of: thread, &stream)
    if chance < acceptance(from: origin, in: thread, at: calendar.now) {
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
    scheduleNext(slot, &calendar)
  }

  private func isForeign(_ origin: PostOrigin, in thread: PostThread) -> Bool {
    guard !thread.isRoot else { return false }
    let regions = plan.places.regions
    return regions[origin.region].language != regions[Int(thread.marks.region)].language
  }

  /// p(t)/pmax: circadian activity, freshness, saturation, and the organization's answers.
  private mutating func acceptance(
    from origin: PostOrigin, in thread: PostThread, at time: SimulationTime
  ) -> Double {
    let region = origin.region
    let awake = plan.exercise.day.activity(
      minute: plan.places.zones[region].localMinuteOfDay(at: time),
      weekday: plan.places.zones[region].weekday(at: time))
    if thread.marks.isBackground { return awake }
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
