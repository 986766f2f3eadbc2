import EventKernel
import XMLReading

extension Organization {
  /// Reads the elements of an organization; what is missing or faulty stands in the reader's faults.
  init(_ root: XMLElement, identity: DocumentIdentity, _ reader: inout FieldReader) {
    self.init(identity: identity, title: reader.text("title", of: root))
    shrinkage = reader.number("shrinkage", of: root)
    pipelineLag = reader.distribution("pipeline-lag", of: root, pipelineLag)
    statusPageAge = reader.duration("status-page-age", of: root, statusPageAge)
    readPeople(root, &reader)
    readTimes(root, &reader)
    readPowers(root, &reader)
    messages = root.children(named: "message").map { LibraryMessage($0, &reader) }
    reader.resolve([.role, .team, .shift, .seat], in: "this organization")
  }

  private mutating func readPeople(_ root: XMLElement, _ reader: inout FieldReader) {
    roles = root.children(named: "role").map { Role($0, &reader) }
    teams = root.children(named: "team").map { Team($0, &reader) }
    shifts = root.children(named: "shift").map { Shift($0, &reader) }
    seats = root.children(named: "seat").map { Seat($0, &reader) }
    onCall = root.children(named: "on-call").map { OnCallRota($0, &reader) }
  }

  private mutating func readTimes(_ root: XMLElement, _ reader: inout FieldReader) {
    for element in root.children(named: "work-time") {
      guard let kind: WorkKind = reader.choice("kind", of: element) else { continue }
      workTimes[kind] = reader.distribution("takes", of: element, .constant(.minutes(5)))
    }
    for element in root.children(named: "approval-time") {
      reader.enter(element)
      let role = reader.name(.role, "role", of: element)
      approvalTimes[role] = reader.distribution("takes", of: element, .constant(.minutes(15)))
    }
    for element in root.children(named: "allowance") {
      allowances[reader.text("emotion", of: element)] = reader.number("factor", of: element, 1)
    }
  }

  private mutating func readPowers(_ root: XMLElement, _ reader: inout FieldReader) {
    authority = root.children(named: "authority").map { Authority($0, &reader) }
    ownership = root.children(named: "owner").map { OwnershipRule($0, &reader) }
    pathways = root.children(named: "pathway").map { ApprovalPathway($0, &reader) }
  }
}

extension Role {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    self.init(
      id: reader.define(.role, element), title: reader.text("title", of: element),
      function: reader.text("function", of: element))
  }
}

extension Team {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    self.init(
      id: reader.define(.team, element), title: reader.text("title", of: element),
      region: reader.name(.region, "region", of: element))
  }
}

extension Shift {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    let days = reader.text("days", of: element).words
      .compactMap { day in names.firstIndex(of: day).map { $0 + 1 } }
    self.init(
      id: reader.define(.shift, element), zone: reader.text("zone", of: element), days: Set(days),
      from: reader.timeOfDay("from", of: element) % 1440, to: reader.timeOfDay("to", of: element))
    breaks = element.children(named: "break").map {
      Break(from: reader.timeOfDay("from", of: $0), to: reader.timeOfDay("to", of: $0))
    }
    for (pause, child) in zip(breaks, element.children(named: "break"))
    where !contains(pause) {
      reader.report("the break does not lie within \(reader.holder)", at: child)
    }
    reader.checkZone(of: element)
  }

  /// Whether the pause lies within the shift, also when that goes past midnight.
  private func contains(_ pause: Break) -> Bool {
    let end = to <= from ? to + 1440 : to
    let first = pause.from < from ? pause.from + 1440 : pause.from
    let last = pause.to <= pause.from % 1440 || pause.to < from ? pause.to + 1440 : pause.to
    return first < last && last <= end
  }
}

extension FieldReader {
  /// A time of day in minutes after midnight, 0 to 1 440.
  mutating func timeOfDay(_ name: String, of element: XMLElement) -> Int {
    value(name, of: element, is: "a time of day such as 08:30") { text in
      let parts = text.split(separator: ":").compactMap { Int($0) }
      guard parts.count == 2, (0...24).contains(parts[0]), (0..<60).contains(parts[1]) else {
        return nil
      }
      let minutes = parts[0] * 60 + parts[1]
      return minutes <= 1440 ? minutes : nil
    } ?? 0
  }
}

extension Seat {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    self.init(
      id: reader.define(.seat, element), title: reader.text("title", of: element),
      team: reader.name(.team, "team", of: element),
      roles: reader.names(.role, "roles", of: element))
    skills = Set(reader.text("skills", of: element).words)
    for skill in skills {
      reader.source.define(.init(.skill, skill), at: element.position(ofAttribute: "skills"))
    }
    languages = Set(reader.text("languages", of: element).words)
    concurrency = reader.integer("concurrency", of: element, concurrency)
    shift = reader.name(.shift, "shift", of: element)
    costPerHour = reader.number("cost-per-hour", of: element)
  }
}

extension OnCallRota {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    reader.enter(element)
    self.init(
      role: reader.name(.role, "role", of: element),
      seats: reader.names(.seat, "seats", of: element),
      pagingDelay: reader.distribution("paging-delay", of: element, .constant(.minutes(15))))
  }
}

extension Authority {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    reader.enter(element)
    self.init(
      role: reader.name(.role, "role", of: element),
      channels: Set(reader.names(.channel, "channels", of: element)),
      purposes: reader.choices("purposes", of: element),
      highestLevel: reader.integer("highest-level", of: element, 9))
  }
}

extension OwnershipRule {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    reader.enter(element)
    let topic = reader.text("topic", of: element)
    let channel = reader.text("channel", of: element)
    if topic != "*" { _ = reader.name(.topic, "topic", of: element) }
    if channel != "*" { _ = reader.name(.channel, "channel", of: element) }
    self.init(topic: topic, channel: channel, role: reader.name(.role, "role", of: element))
  }
}

extension ApprovalPathway {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    let id = reader.define(.pathway, element)
    let steps = element.children(named: "step").map { child in
      Step(
        roles: reader.names(.role, "roles", of: child),
        quorum: reader.integer("quorum", of: child, 1))
    }
    self.init(
      id: id, title: reader.text("title", of: element), steps: steps,
      hasFastLane: reader.flag("fast-lane", of: element))
  }
}

extension LibraryMessage {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    let id = reader.define(.message, element)
    self.init(
      id: id, version: reader.integer("version", of: element, 1),
      purpose: reader.choice("purpose", of: element) ?? .update,
      language: reader.text("language", of: element), text: element.text.foldingLines())
    status = reader.choice("status", of: element) ?? .approved
    approver = reader.name(.role, "approver", of: element)
    validFrom = reader.moment("valid-from", of: element) ?? .start
    validTo = reader.moment("valid-to", of: element)
    lowestLevel = reader.integer("lowest-level", of: element, lowestLevel)
    highestLevel = reader.integer("highest-level", of: element, highestLevel)
    emotion = reader.text("emotion", of: element)
    isPreApproved = reader.flag("pre-approved", of: element)
    isSensitive = reader.flag("sensitive", of: element)
    craft = reader.number("craft", of: element, craft)
    readScope(element, &reader)
    checkOrder(element, &reader)
  }

  private mutating func readScope(_ element: XMLElement, _ reader: inout FieldReader) {
    channels = Set(reader.names(.channel, "channels", of: element))
    topics = Set(reader.names(.topic, "topics", of: element))
    archetypes = Set(reader.text("archetypes", of: element).words)
    for word in reader.text("states", of: element).words {
      let parts = word.split(separator: "@")
      guard parts.count == 2, let version = Int(parts[1]) else { continue }
      reader.mention(.fact, String(parts[0]), at: element.position(ofAttribute: "states"))
      statesFacts.append(FactReference(id: String(parts[0]), version: version))
    }
  }

  private func checkOrder(_ element: XMLElement, _ reader: inout FieldReader) {
    if lowestLevel > highestLevel {
      reader.report(
        "lowest-level \(lowestLevel) is above highest-level \(highestLevel)", at: element,
        attribute: "lowest-level")
    }
    if let validTo, validTo <= validFrom {
      reader.report(
        "valid-to \(validTo.written) is not after valid-from \(validFrom.written)", at: element,
        attribute: "valid-to")
    }
  }
}
