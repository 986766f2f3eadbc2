public import Journaling
import EventKernel
import ScenarioModel

/// Scores a drill: a pure function of its journal and documents, for a finished drill as for one
/// that is still running.
///
/// Opportunities are counted, so that silence where nothing could be done is not assessable
/// rather than zero, and everything is judged on when the seat could see it.
///
/// - Parameters:
///   - journal: What happened, from Muster or any other program.
///   - documents: What it is judged by.
///   - baseline: The journal of the same drill with a crew that does nothing, for the recovery
///     curve.
///   - depth: How much of the scorecard is worked out.
///   - memory: What is known of texts and conditions; the same for all drills of an experiment.
/// - Returns: The scorecard. O(n log n) in the journal's entries.
public func score(
  _ journal: Journal, by documents: ScoringDocuments, baseline: Journal? = nil,
  depth: ScoringDepth = .full, memory: ScoringMemory = ScoringMemory()
) -> Scorecard {
  let drill = DrillRecord(journal, documents: documents, depth: depth, memory: memory)
  return Scorecard(drill, parts: .all, baseline: baseline)
}

/// Scores some parts of a drill, values alone, for statistics over many drills.
///
/// - Parameters:
///   - parts: What is worked out; a part has the same values as in the whole scorecard.
///   - journal: What happened.
///   - documents: What it is judged by.
///   - memory: What is known of texts and conditions; the same for all drills of an experiment.
/// - Returns: The scorecard, silent on the other parts.
public func score(
  _ parts: ScorecardParts, of journal: Journal, by documents: ScoringDocuments,
  memory: ScoringMemory
) -> Scorecard {
  let drill = DrillRecord(journal, documents: documents, depth: .values, memory: memory)
  return Scorecard(drill, parts: parts)
}

extension Scorecard {
  fileprivate init(_ drill: DrillRecord, parts: ScorecardParts, baseline: Journal? = nil) {
    self.init()
    identity = DrillIdentity(drill)
    if parts.contains(.clocks) {
      (clocks, pillars.timeliness) = ClockEvaluation(drill).results()
    }
    if parts.contains(.tone) { (tone, pillars.tone) = ToneEvaluation(drill: drill).results() }
    if parts.contains(.rules) { addProtocol(drill) }
    if parts.contains(.escalation) { escalation = EscalationEvaluation(drill).result() }
    if parts.contains(.cases) { cases = CaseEvaluation(drill: drill).result() }
    if parts.contains(.recovery) { addRecovery(drill, baseline: baseline) }
    if parts.contains(.workload) { workload = WorkloadEvaluation(drill: drill).result() }
    if parts.contains(.judgements) { addJudgements(drill) }
    if parts.contains(.conclusions) { addConclusions(drill) }
  }

  private mutating func addProtocol(_ drill: DrillRecord) {
    rules = RuleEvaluation(drill).results()
    if let rule = RuleResult(contradictionsIn: tone, drill) { rules.append(rule) }
    violations = ProtocolPillar.violations(rules)
    pillars.protocolAdherence = ProtocolPillar.score(
      rules, gate: drill.sheet.criticalGate, drill.depth)
  }

  private mutating func addRecovery(_ drill: DrillRecord, baseline: Journal?) {
    recovery = RecoveryEvaluation.result(
      drill.entries("audience.volume"),
      baseline: baseline?.filter { $0.type == "audience.volume" } ?? [],
      scenario: drill.documents.scenario)
  }

  private mutating func addJudgements(_ drill: DrillRecord) {
    let judgement = JudgementEvaluation(drill: drill)
    cues = judgement.cues()
    alerts = judgement.alerts()
  }

  private mutating func addConclusions(_ drill: DrillRecord) {
    channels = ChannelEvaluation(drill: drill, tone: tone.groups).results()
    spentTime = StatementTimeEvaluation(drill: drill).results()
    expectedActions = ExpectedActionEvaluation(drill: drill).results()
    decisions = JudgementEvaluation(drill: drill).decisions(self)
    pillars.decisionQuality.score = decisions.score
    pillars.decisionQuality.ungated = decisions.score
    pillars.decisionQuality.evidence = decisions.parts.flatMap(\.evidence).uniqued()
    pillars.decisionQuality.reason = "Shown, not part of the composite."
    objectives = ObjectiveEvaluation(drill: drill, card: self).results()
    composite = CompositeEvaluation.result(
      &pillars, sheet: drill.sheet, isIndicative: tone.isIndicative)
    notes = gatheredNotes(drill)
    guard drill.depth == .full else { return }
    let findings = FindingSelection(card: self)
    strengths = findings.strengths()
    areas = findings.areas()
  }

  private func gatheredNotes(_ drill: DrillRecord) -> [String] {
    var notes: [String] = []
    if !identity.isFinished { notes.append("The drill is not over: everything is as of now.") }
    if drill.documents.matrix == nil {
      notes.append("Without a matrix, duties of levels are unknown.")
    }
    if drill.documents.guideline == nil { notes.append("Without a guideline, tone has no fit.") }
    notes += rules.compactMap { rule in rule.fault.map { "Rule \(rule.id): \($0)." } }
    let untested = rules.filter { !$0.isTested && $0.fault == nil }.map(\.id)
    if !untested.isEmpty { notes.append("Never put to the test: rules \(Wording.list(untested)).") }
    notes += clocks.filter { $0.score == nil && $0.weight > 0 }
      .map { "Clock \($0.id): \($0.reason)" }
    if tone.analysed < tone.published {
      notes.append("Tone rests on \(tone.analysed) of \(tone.published) messages.")
    }
    return notes
  }
}

extension DrillIdentity {
  fileprivate init(_ drill: DrillRecord) {
    self.init()
    let header = drill.journal.header
    session = header.session
    engine = header.engine
    seed = header.seed
    title = drill.documents.scenario?.title ?? ""
    crew = header.options.string("crew") ?? header.document(.crew)?.id ?? ""
    startex = header.startex.timestamp
    zone = header.startex.zone
    end = drill.end
    isFinished = drill.isFinished
    entries = drill.journal.count
    interruptions = drill.interruptions.spans
    documents = header.documents.map { reference in
      var document = Document()
      document.kind = reference.kind.rawValue
      document.id = reference.id
      document.version = reference.version
      document.hash = reference.hash
      return document
    }
    addScored(with: drill.documents)
  }

  /// Adds the documents scored with where the header does not name them.
  private mutating func addScored(with used: ScoringDocuments) {
    let identities = [
      used.sheet.identity, used.matrix?.identity, used.organization?.identity,
      used.scenario?.identity, used.guideline?.identity,
    ].compactMap { $0 }
    for identity in identities {
      var document = Document()
      document.kind = identity.kind.rawValue
      document.id = identity.id
      document.version = identity.version
      document.hash = identity.contentHash
      if !documents.contains(document) { documents.append(document) }
    }
  }
}

extension RuleResult {
  /// The rule that needs no sheet: a public text contradicts no fact that holds.
  ///
  /// `nil` when no statement could be compared with a fact.
  fileprivate init?(contradictionsIn tone: ToneResult, _ drill: DrillRecord) {
    let hasFacts =
      !drill.entries("fact.updated").isEmpty || !(drill.documents.scenario?.facts ?? []).isEmpty
    guard hasFacts, !tone.messages.isEmpty else { return nil }
    self.init()
    id = "contradiction"
    text = "A published text contradicts no fact that holds when it is published."
    pattern = .absence
    severity = .major
    let wrong = Dictionary(grouping: tone.contradictions.filter(\.isFact), by: \.message)
    let judged = tone.messages.filter { message in
      MessagePurpose(rawValue: message.purpose)?.isStatement == true
        || wrong[message.message] != nil
    }
    activations = judged.map { message in
      let found = wrong[message.message, default: []]
      var activation = RuleActivation()
      activation.entry = message.evidence.first
      activation.moment = message.publishedAt
      activation.key = message.message
      activation.targets = found.compactMap(\.sourceEntry)
      activation.outcome = found.isEmpty ? .fulfilled : .violated
      activation.sentence = found.first?.sentence ?? ""
      return activation
    }
    settleCounts()
  }
}
