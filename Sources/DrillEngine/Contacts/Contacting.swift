import EventKernel
import Journaling
import ScenarioModel

extension DrillModel {
  mutating func handleContact(_ event: DrillEvent, _ calendar: inout DrillCalendar) {
    switch event {
    case .contact(let number, let attempt): getInTouch(number, attempt: attempt, &calendar)
    case .giveUp(let number): giveUp(Int(number), &calendar)
    case .surface(let number): queue(Int(number), &calendar)
    default: break
    }
  }

  /// Puts everybody who will get in touch on the calendar.
  mutating func scheduleContacts(_ calendar: inout DrillCalendar) {
    guard let demand = plan.setup.scenario.contacts else { return }
    let onset = plan.setup.scenario.virality.onset
    var count = plan.stream("callers", 0)
    let people = count.poisson(mean: Double(demand.affected) * demand.probability)
    contacts.callers = Int32(people)
    for number in 0..<Int32(people) {
      var stream = plan.stream(.caller, Int(number))
      let lag = stream.lognormal(median: demand.lagMedian, sigma: demand.lagSigma)
      let due = onset + lag
      if due < plan.ends { calendar.schedule(.contact(number, attempt: 0), at: due) }
    }
  }

  private mutating func getInTouch(
    _ number: Int32, attempt: UInt8, _ calendar: inout DrillCalendar
  ) {
    guard let demand = plan.setup.scenario.contacts else { return }
    var stream = plan.stream(.contact, Int(number), Int(attempt))
    let weights = plan.exercise.mediumWeights
    guard weights.weights.contains(where: { $0 > 0 }) else { return }
    let medium = ContactDemand.Medium.allCases[stream.choose(weights)]
    let region = plan.places.homeRegions[stream.choose(plan.places.homePopulations)]
    audience.window.recordContact(at: calendar.now)
    contacts.offered += 1
    let language = plan.places.regions[region].language
    let index = openCase(
      CustomerCase(
        cases.count, medium: medium.inCase, opened: calendar.now,
        verbatim: plan.texts.contactVerbatim(language: language, &stream),
        place: CustomerCase.Place(
          channel: medium.rawValue, language: language, region: plan.places.regions[region].id),
        luck: -1 - (Int(number) << 8 | Int(attempt))),
      at: calendar.now)
    cases[index].contact = number
    cases[index].attempt = attempt
    contacts.waiting += 1
    let patience = stream.lognormal(median: demand.patience[medium] ?? .hours(1), sigma: 0.8)
    queue(index, &calendar)
    guard cases[index].state == .waiting else { return }
    cases[index].patience = calendar.schedule(.giveUp(Int32(index)), after: patience)
  }

  /// Opens the case of a post; it surfaces after the pipeline's lag.
  mutating func openPostCase(
    _ entry: Int, marks: PostMarks, key: UInt64, thread: Int32?, _ calendar: inout DrillCalendar
  ) {
    guard let post = recorder.journal.entry(entry) else { return }
    let verbatim = plan.texts.verbatimIndex[post.attributes.string("verbatim") ?? ""] ?? 0
    var item = CustomerCase(
      cases.count, medium: .post, opened: calendar.now, verbatim: verbatim,
      place: CustomerCase.Place(
        channel: plan.places.channels[Int(marks.channel)].id,
        language: plan.texts.verbatims[verbatim].language,
        region: plan.places.regions[Int(marks.region)].id),
      luck: Int(key >> 1))
    item.post = entry
    item.reach = marks.reach
    if let thread, let found = audience.threads[thread] { item.thread = (thread, found.key) }
    let number = cases.count
    cases.append(item)
    contacts.postsListed += 1
    let visible = visibleTime(key: item.luck, at: calendar.now)
    calendar.schedule(.surface(Int32(number)), at: visible)
  }

  /// When something posted at `time` can be seen by the crew.
  func visibleTime(key: Int, _ second: Int = 0, at time: SimulationTime) -> SimulationTime {
    var stream = plan.stream(.lag, key, second)
    let lag = max(plan.setup.organization.pipelineLag.sample(&stream), .zero)
    return max(time + lag, situation.feedBlindUntil)
  }

  /// Opens a case that is visible at once; returns its index.
  private mutating func openCase(_ item: CustomerCase, at time: SimulationTime) -> Int {
    cases.append(item)
    return cases.count - 1
  }

  /// Puts a case before the seats.
  private mutating func queue(_ index: Int, _ calendar: inout DrillCalendar) {
    let item = cases[index]
    let verbatim = plan.texts.verbatims[item.verbatim]
    let queueClass = queueClass(for: item, emotion: verbatim.emotion)
    let priority = priority(of: verbatim, reach: item.reach)
    cases[index].entry = recorder.record(
      Fact(
        .caseOpened, at: calendar.now, about: item.subject,
        attributes: [
          "channel": .string(item.channel), "emotion": .string(verbatim.emotion.rawValue),
          "language": .string(item.language), "medium": .string(item.medium.rawValue),
          "opened-seconds": .integer(item.opened.microseconds / 1_000_000),
          "post": .string(item.post.flatMap { recorder.journal.entry($0)?.subject?.id } ?? ""),
          "priority": .integer(Int64(priority)),
          "queue": .string(item.medium == .post ? "social" : item.medium.rawValue),
          "region": .string(item.region), "skill": .string(queueClass.skill ?? ""),
          "topic": .string(situation.topic), "touchpoint": .string(verbatim.touchpoint),
          "urgency": .integer(Int64(verbatim.urgency)),
        ]
      ).caused(by: item.post))
    cases[index].state = .waiting
    if item.medium == .post { contacts.postsWaiting += 1 }
    guard plan.setup.crew.isPresent else { return }
    cases[index].work = assign(
      .answer(Int32(index)), kind: item.medium.work, to: queueClass, priority: priority, &calendar)
  }

  /// Which queue a case belongs in.
  private func queueClass(for item: CustomerCase, emotion: Verbatim.Emotion) -> QueueClass {
    let roles: RoleSet
    if item.medium == .post {
      let owner = plan.texts.owners(topic: situation.topic, channel: item.channel)
      let others = oversteps(item) ? outsiders(than: owner, on: item.channel) : []
      roles = others.isEmpty ? owner : others
    } else {
      roles = plan.people.roles(of: ["service", "social"])
    }
    let wantsSkill = situation.routingSkill.isEmpty ? nil : situation.routingSkill
    let isEmotional = emotion == .distress || emotion == .fear
    let skill = isEmotional ? wantsSkill : nil
    return QueueClass(
      roles: roles, skill: skill, language: item.language, isExclusive: item.medium == .voice)
  }

  /// Roles that may reply on a channel although the matter is not theirs.
  private func outsiders(than owner: RoleSet, on channel: String) -> RoleSet {
    plan.people.others(than: owner).intersection(repliers(on: channel))
  }

  /// Roles that may reply on a channel at the declared level.
  private func repliers(on channel: String) -> RoleSet {
    let rules = plan.setup.organization.authority.filter {
      ($0.channels.isEmpty || $0.channels.contains(channel))
        && ($0.purposes.isEmpty || $0.purposes.contains(.reply))
        && $0.highestLevel >= situation.declared
    }
    return plan.people.set(rules.map(\.role))
  }

  private func oversteps(_ item: CustomerCase) -> Bool {
    var stream = plan.stream(.overstep, item.luck)
    return stream.bernoulli(plan.setup.crew.overstepRate)
  }

  /// Emotion and urgency decide, a wide audience adds one.
  private func priority(of verbatim: Verbatim, reach: Double) -> Int {
    var priority =
      switch verbatim.emotion {
      case .distress, .fear: 3
      case .betrayal, .anger: 2
      case .frustration, .sadness: 1
      case .none, .gratitude, .amusement: 0
      }
    if verbatim.urgency >= 3 { priority = 4 }
    if reach >= plan.exercise.notableReach { priority += 1 }
    return min(priority, WorkDesk.priorities - 1)
  }

  /// Somebody gives up waiting: tries again, complains in public, or goes.
  private mutating func giveUp(_ index: Int, _ calendar: inout DrillCalendar) {
    guard cases[index].state == .waiting, let demand = plan.setup.scenario.contacts else { return }
    if let work = cases[index].work, !desk.withdraw(work) { return }
    cases[index].state = .abandoned
    contacts.waiting -= 1
    contacts.abandoned += 1
    let number = cases[index].contact ?? 0
    var stream = plan.stream("giveup", Int(number), Int(cases[index].attempt))
    let mayRetry = cases[index].attempt < 3
    let choices = [
      mayRetry ? demand.retry : 0, demand.publicComplaint, demand.privateComplaint,
      max(1 - demand.retry - demand.publicComplaint - demand.privateComplaint, 0),
    ]
    let choice = ["retry", "public", "private", "gone"][stream.choose(weights: choices)]
    let entry = recorder.record(
      Fact(
        .caseAbandoned, at: calendar.now, about: cases[index].subject,
        attributes: [
          "then": .string(choice),
          "wait-seconds": .integer((calendar.now - cases[index].opened).microseconds / 1_000_000),
        ]
      ).caused(by: cases[index].entry))
    if choice == "retry" {
      contacts.retried += 1
      let again = DrillEvent.contact(number, attempt: cases[index].attempt + 1)
      calendar.schedule(again, after: stream.exponential(mean: .minutes(40)))
    } else if choice == "public" {
      contacts.complainedInPublic += 1
      complainInPublic(index, cause: entry, &stream, &calendar)
    }
  }

  /// A caller who was not answered posts about it.
  private mutating func complainInPublic(
    _ index: Int, cause: Int, _ stream: inout RandomStream, _ calendar: inout DrillCalendar
  ) {
    let region = plan.places.regions.firstIndex { $0.id == cases[index].region } ?? 0
    let segments = plan.places.segmentsByRegion[region]
    guard let segmentIndex = segments.first else { return }
    let segment = plan.places.segments[segmentIndex]
    let marks = PostMarks(
      channel: Int32(stream.choose(segment.channelWeights)), region: Int32(region),
      segment: Int32(segmentIndex), persona: .detractor, reach: segment.reach.sample(&stream),
      sentiment: -0.7, arousal: 0.7, isBackground: false, isOriginal: true, parent: -1)
    accept(marks, key: stream.next(), cause: cause, &calendar)
  }
}

extension CustomerCase.Medium {
  /// The work of answering it.
  var work: WorkKind {
    switch self {
    case .post: .reply
    case .voice: .voice
    case .chat: .chat
    case .email: .email
    }
  }
}

extension ContactDemand.Medium {
  var inCase: CustomerCase.Medium {
    switch self {
    case .voice: .voice
    case .chat: .chat
    case .email: .email
    }
  }
}
