import EventKernel
import ScenarioModel

extension DrillModel {
  /// Who would write a child post, and where.
  func childOrigin(of thread: PostThread, _ stream: inout RandomStream) -> PostOrigin {
    let region = thread.isRoot ? homeRegion(&stream) : nextRegion(thread.marks, &stream)
    let segmentIndex = segment(in: region, &stream)
    let segment = plan.places.segments[segmentIndex]
    let persona = plan.places.personas[stream.choose(segment.personaWeights)]
    let channel = childChannel(thread, segment, &stream)
    return PostOrigin(channel: channel, region: region, segment: segmentIndex, persona: persona)
  }

  /// How widely a child post is read and in what mood it is written.
  func childMarks(
    of thread: PostThread, from origin: PostOrigin, _ stream: inout RandomStream
  ) -> PostMarks {
    let segment = plan.places.segments[origin.segment]
    let traits = plan.places.traits[origin.persona.index]
    let base = thread.marks.isBackground ? backgroundSentiment(&stream) : thread.marks.sentiment
    let mood = currentMood(origin.region)
    let noise = 0.3 * stream.normal()
    let sentiment =
      thread.marks.isBackground
      ? base
      : 0.6 * base + 0.4 * (segment.source.priorSentiment + mood) + noise + traits.sentimentShift
    return PostMarks(
      channel: Int32(origin.channel), region: Int32(origin.region),
      segment: Int32(origin.segment), persona: origin.persona,
      reach: min(segment.reach.sample(&stream) * traits.reachFactor, ReachLaw.cap),
      sentiment: min(max(sentiment, -1), 1),
      arousal: min(max(traits.arousal + 0.15 * stream.normal(), 0), 1),
      isBackground: thread.marks.isBackground, isOriginal: thread.isRoot,
      parent: thread.marks.parent)
  }

  private func backgroundSentiment(_ stream: inout RandomStream) -> Double {
    let share = plan.setup.scenario.virality.backgroundNegative
    return stream.bernoulli(share) ? -0.4 : 0.3
  }

  private func homeRegion(_ stream: inout RandomStream) -> Int {
    let homes = plan.places.homeRegions
    guard homes.count > 1 else { return homes[0] }
    return homes[stream.choose(plan.places.homePopulations)]
  }

  /// Stays in the region but for the crossing share, which goes elsewhere by population.
  private func nextRegion(_ marks: PostMarks, _ stream: inout RandomStream) -> Int {
    let current = Int(marks.region)
    guard plan.places.regions.count > 1, stream.bernoulli(plan.setup.scenario.virality.crossing)
    else { return current }
    var weights = plan.places.populations
    weights[current] = 0
    return weights.contains { $0 > 0 } ? stream.choose(weights: weights) : current
  }

  private func segment(in region: Int, _ stream: inout RandomStream) -> Int {
    let candidates = plan.places.segmentsByRegion[region]
    guard candidates.count > 1 else { return candidates.first ?? 0 }
    return candidates[stream.choose(plan.places.segmentSizes[region])]
  }

  private func childChannel(
    _ thread: PostThread, _ segment: Places.SegmentPlan, _ stream: inout RandomStream
  ) -> Int {
    let current = Int(thread.marks.channel)
    if thread.isRoot {
      return current >= 0 ? current : stream.choose(segment.channelWeights)
    }
    let stays = stream.bernoulli(plan.places.channels[current].stay)
    return stays ? current : stream.choose(segment.channelWeights)
  }

  /// The mood of a region now, decayed by its half-life since it was last changed.
  func currentMood(_ region: Int) -> Double { audience.mood[region] }

  /// Lets all moods decay to `time`.
  mutating func settleMood(at time: SimulationTime) {
    let halfLife = plan.setup.scenario.responseEffects.moodHalfLife.inSeconds
    let age = (time - audience.moodTime).inSeconds
    guard age > 0, halfLife > 0 else { return }
    let kept = PortableMath.exp(-0.6931471805599453 * age / halfLife)
    for index in audience.mood.indices { audience.mood[index] *= kept }
    audience.moodTime = time
  }

  /// Lifts (or lowers) the mood of the regions covered, each by its weight.
  mutating func shiftMood(by amount: Double, coverage: [Double], at time: SimulationTime) {
    settleMood(at: time)
    for (region, weight) in coverage.enumerated() {
      audience.mood[region] = min(max(audience.mood[region] + amount * weight, -1), 1)
    }
  }
}
