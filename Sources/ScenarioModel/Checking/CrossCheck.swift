import EventKernel
public import XMLReading

/// Whether documents fit together: every name that one mentions, another must have.
public struct CrossCheck {
  let documents: DocumentSet
  var faults = Diagnostics()

  /// All faults and warnings between documents; each document by itself is checked when it is read.
  ///
  /// - Parameter documents: What belongs together; pairs of which one is absent are not checked.
  /// - Returns: What was found, sorted by place.
  public static func faults(in documents: DocumentSet) -> Diagnostics {
    var check = CrossCheck(documents: documents)
    check.checkNames()
    check.checkTopics()
    check.checkFacts()
    check.checkObjectives()
    check.checkLevels()
    check.checkOwnership()
    check.checkPresence()
    check.checkStatements()
    check.checkLanguages()
    return check.faults
  }

  private init(documents: DocumentSet) {
    self.documents = documents
  }

  /// The source of each document at hand.
  private var sources: [SourceIndex] {
    [
      documents.scenario?.source, documents.organization?.source, documents.matrix?.source,
      documents.sheet?.source, documents.guideline?.source,
    ].compactMap { $0 }
  }

  /// Reports mentions of names that the document in charge of them does not have.
  private mutating func checkNames() {
    if let organization = documents.organization {
      resolve(
        [.role, .pathway, .skill], organization.source, "organization", organization.value.identity)
    }
    if let matrix = documents.matrix {
      resolve([.level], matrix.source, "matrix", matrix.value.identity)
    }
    if let scenario = documents.scenario {
      resolve([.channel, .region], scenario.source, "scenario", scenario.value.identity)
    }
    guard !documents.toneFeatures.isEmpty, let guideline = documents.guideline else { return }
    for mention in guideline.source.mentions(of: .feature)
    where !documents.toneFeatures.contains(mention.name.id) {
      faults.append(
        mention.fault(known: documents.toneFeatures, place: "the features that texts are read for"))
    }
  }

  private mutating func resolve(
    _ kinds: [SourceIndex.Kind], _ home: SourceIndex, _ noun: String, _ identity: DocumentIdentity
  ) {
    for source in sources where source.root != home.root {
      for mention in source.mentions where kinds.contains(mention.name.kind) {
        guard !home.defines(mention.name), isPlayed(mention) else { continue }
        faults.append(
          mention.fault(
            known: home.names(of: mention.name.kind), place: "\(noun) \(identity.id)"))
      }
    }
  }

  /// Whether a mention matters in this scenario: texts for other archetypes do not.
  func isPlayed(_ mention: SourceIndex.Mention) -> Bool {
    guard mention.owner?.kind == .message, let scenario = documents.scenario,
      let organization = documents.organization
    else { return true }
    let texts = organization.value.messages.filter { $0.id == mention.owner?.id }
    return texts.contains { $0.fits(scenario.value.crisis.archetype) }
  }
}

extension LibraryMessage {
  /// Whether the text is written for a kind of crisis.
  func fits(_ archetype: Crisis.Archetype) -> Bool {
    archetypes.isEmpty || archetypes.contains(archetype.rawValue)
  }
}

// Topics, facts and objectives: names that general documents use more freely.
extension CrossCheck {
  /// Reports topics that are probably misspelt; those of other crises are nobody's fault.
  fileprivate mutating func checkTopics() {
    guard let scenario = documents.scenario else { return }
    let known = scenario.source.names(of: .topic)
    for source in sources where source.root != scenario.source.root {
      for mention in source.mentions(of: .topic) where !known.contains(mention.name.id) {
        guard isPlayed(mention), closestMatch(to: mention.name.id, in: known) != nil else {
          continue
        }
        faults.append(
          mention.fault(
            known: known, place: "scenario \(scenario.value.identity.id)", severity: .warning))
      }
    }
  }

  /// Reports facts, and versions of facts, that texts state and the scenario does not have.
  fileprivate mutating func checkFacts() {
    guard let scenario = documents.scenario, let organization = documents.organization else {
      return
    }
    for mention in organization.source.mentions(of: .fact) where isPlayed(mention) {
      guard !scenario.source.defines(mention.name) else { continue }
      faults.append(
        mention.fault(
          known: scenario.source.names(of: .fact),
          place: "scenario \(scenario.value.identity.id)"))
    }
    for message in organization.value.messages where message.fits(scenario.value.crisis.archetype) {
      checkVersions(of: message, scenario.value, organization.source)
    }
  }

  private mutating func checkVersions(
    of message: LibraryMessage, _ scenario: Scenario, _ source: SourceIndex
  ) {
    for stated in message.statesFacts {
      guard let fact = scenario.facts.first(where: { $0.id == stated.id }) else { continue }
      let numbers = fact.versions.map(\.number)
      guard !numbers.contains(stated.version) else { continue }
      faults.report(
        "message \(message.id) states \(stated.id)@\(stated.version), but the fact has no version "
          + "\(stated.version)",
        at: source.position(of: .init(.message, message.id)),
        help: "it has \(numbers.map { "\(stated.id)@\($0)" }.joined(separator: ", "))")
    }
  }

  /// Reports objectives that nothing counts for, and clocks and rules that count for nothing here.
  fileprivate mutating func checkObjectives() {
    guard let scenario = documents.scenario, let sheet = documents.sheet else { return }
    let known = scenario.source.names(of: .objective)
    let mentions = sheet.source.mentions(of: .objective)
    for mention in mentions where !known.contains(mention.name.id) {
      let hasOther = mentions.contains { $0.owner == mention.owner && known.contains($0.name.id) }
      faults.append(
        mention.fault(
          known: known, place: "scenario \(scenario.value.identity.id)",
          severity: hasOther ? .warning : .error))
    }
    let served = Set(mentions.map(\.name.id) + scenario.value.expectedActions.flatMap(\.objectives))
    for objective in known where !served.contains(objective) {
      faults.report(
        "objective \(objective) has no clock, no rule and no expected action",
        at: scenario.source.position(of: .init(.objective, objective)),
        help: "add it to the objectives of a clock or rule of sheet \(sheet.value.identity.id), "
          + "or of an <expected>")
    }
  }
}
