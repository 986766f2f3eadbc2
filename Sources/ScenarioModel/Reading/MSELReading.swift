import EventKernel
import XMLReading

extension Inject {
  /// Reads an `<inject>`.
  init(scripted element: XMLElement, _ reader: inout FieldReader) {
    let id = reader.define(.inject, element)
    self.init(id, element, release: Self.release(of: element, &reader), &reader)
  }

  /// Reads a `<contingency>`.
  init(contingency element: XMLElement, _ reader: inout FieldReader) {
    let id = reader.define(.inject, element)
    let deadline = reader.moment("by", of: element) ?? .start
    self.init(id, element, release: .at(deadline), &reader)
    unless = Contingency(
      expected: reader.name(.expected, "unless", of: element), deadline: deadline)
  }

  private init(
    _ id: String, _ element: XMLElement, release: Release, _ reader: inout FieldReader
  ) {
    self.init(
      id: id, title: reader.text("title", of: element), release: release,
      mode: reader.choice("mode", of: element) ?? .system,
      recipients: reader.names(.role, "to", of: element))
    sender = reader.text("from", of: element)
    text = element.firstChild(named: "text")?.text.foldingLines() ?? ""
    objectives = reader.names(.objective, "objectives", of: element)
    isGenuine = reader.flag("genuine", of: element, true)
    effects = element.children.compactMap { Effect($0, &reader) }
    let texts = element.children(named: "text").count
    if texts != 1 {
      reader.report(
        texts == 0 ? "\(reader.holder) has no <text>" : "\(reader.holder) has \(texts) <text>s",
        at: element, help: "write what the players read in one <text>…</text>")
    }
  }

  private static func release(of element: XMLElement, _ reader: inout FieldReader) -> Release {
    let earlier = reader.name(.inject, "after", of: element)
    let delay = reader.duration("delay", of: element)
    let moment = reader.moment("at", of: element)
    switch (element[attribute: "at"], earlier.isEmpty) {
    case (nil, true):
      reader.report(
        "\(reader.holder) has neither at nor after", at: element,
        help: "write at=\"T+30m\", or after=\"01\" delay=\"10m\"")
    case (.some, false):
      reader.report(
        "\(reader.holder) has both at and after", at: element, attribute: "after",
        help: "leave one of them out")
    case (.some, true) where delay != nil:
      reader.report(
        "delay goes with after, not with at", at: element, attribute: "delay",
        help: "add the delay to at")
    default: break
    }
    return earlier.isEmpty
      ? .at(moment ?? .start) : .after(inject: earlier, delay: delay ?? .zero)
  }
}

extension Inject.Effect {
  /// Reads an effect; `nil` for `<text>` and what the schema refuses.
  init?(_ element: XMLElement, _ reader: inout FieldReader) {
    if let social = Inject.Effect(social: element, &reader) {
      self = social
    } else if let order = Inject.Effect(order: element, &reader) {
      self = order
    } else {
      return nil
    }
  }

  /// What happens in public.
  private init?(social element: XMLElement, _ reader: inout FieldReader) {
    switch element.name {
    case "shock":
      self = .shock(
        size: reader.number("size", of: element),
        channel: reader.name(.channel, "channel", of: element))
    case "post":
      self = .post(
        stakeholder: reader.name(.stakeholder, "stakeholder", of: element),
        verbatim: reader.name(.verbatim, "verbatim", of: element))
    case "reveal":
      self = .fact(
        id: reader.name(.fact, "fact", of: element), version: reader.integer("version", of: element)
      )
    case "turn":
      let topic = reader.text("topic", of: element)
      reader.source.define(.init(.topic, topic), at: element.position(ofAttribute: "topic"))
      self = .topic(topic)
    case "executive-named": self = .executiveNamed(reader.flag("value", of: element, true))
    default: return nil
    }
  }

  /// What binds or blinds the players.
  private init?(order element: XMLElement, _ reader: inout FieldReader) {
    let time = reader.duration("lasting", of: element, .zero)
    switch element.name {
    case "blackout":
      self = .blackout(
        id: reader.text("id", of: element),
        channels: reader.names(.channel, "channels", of: element),
        topics: reader.text("topics", of: element).words, lasting: time)
    case "feed-outage": self = .feedOutage(time)
    case "role-absent": self = .roleAbsent(role: reader.name(.role, "role", of: element), time)
    default: return nil
    }
  }
}

extension ExpectedAction {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    let id = reader.define(.expected, element)
    self.init(
      id: id, title: reader.text("title", of: element),
      roles: reader.names(.role, "roles", of: element),
      trigger: Self.trigger(of: element, &reader),
      within: reader.duration("within", of: element, .zero),
      fact: reader.text("fact", of: element))
    condition = reader.text("where", of: element)
    isForbidden = reader.flag("forbidden", of: element)
    objectives = reader.names(.objective, "objectives", of: element)
    reader.checkCondition(
      condition, on: [fact], at: element, fact: "fact", condition: "where")
    if within <= .zero, element[attribute: "within"] != nil {
      reader.report("within must be longer than 0", at: element, attribute: "within")
    }
  }

  private static func trigger(of element: XMLElement, _ reader: inout FieldReader) -> Trigger {
    let moment = reader.moment("at", of: element)
    let inject = reader.name(.inject, "after-inject", of: element)
    let level = reader.name(.level, "after-level", of: element)
    let given = ["at", "after-inject", "after-level"].filter { element[attribute: $0] != nil }
    if given.count != 1 {
      let found = given.isEmpty ? "none" : given.joined(separator: " and ")
      reader.report(
        "\(reader.holder) needs one of at, after-inject and after-level; it has \(found)",
        at: element)
    }
    if !inject.isEmpty { return .inject(inject) }
    return level.isEmpty ? .at(moment ?? .start) : .level(level)
  }
}
