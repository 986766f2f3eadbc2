import Debriefing
import DrillEngine
import Foundation
import Journaling
import ScenarioModel
import Scoring
import XMLReading

/// Runs, scores and debriefs one drill.
struct DrillRun {
  let setup: DrillSetup
  let documents: DrillDocuments

  /// Plays the drill and its do-nothing baseline, and writes all files.
  func play(into files: DrillFiles) throws -> PlayedDrill {
    let journal = try journal(of: setup)
    var absent = setup
    absent.crew = documents.crews.first { !$0.isPresent } ?? absentCrew
    absent.crew.identity = setup.crew.identity
    let baseline = setup.crew.isPresent ? try self.journal(of: absent) : nil
    let sealed = try JournalWriter.write(journal, to: files.journal)
    if let baseline { _ = try JournalWriter.write(baseline, to: files.baseline) }
    let scorecard = score(
      journal,
      by: ScoringDocuments(
        sheet: documents.sheet.value, matrix: documents.matrix.value,
        organization: documents.organization.value, scenario: documents.scenario.value,
        guideline: documents.guideline.value), baseline: baseline)
    try SafeFile.writeAtomically(scorecard.json(), to: files.scorecard)
    let debrief = Debrief(
      scorecard: scorecard, journal: journal, baseline: baseline, head: sealed.head)
    try SafeFile.writeAtomically(debrief.html(), to: files.debrief)
    return PlayedDrill(
      scorecard: scorecard, files: files, head: sealed.head, fingerprint: sealed.fingerprint)
  }

  private var absentCrew: CrewProfile {
    var crew = CrewProfile(identity: setup.crew.identity, name: "absent")
    crew.isPresent = false
    return crew
  }

  private func journal(of setup: DrillSetup) throws -> Journal {
    var drill = try Drill(setup)
    drill.runToEnd()
    return drill.journal
  }
}

/// A drill that has been run, scored and debriefed.
struct PlayedDrill {
  let scorecard: Scorecard
  let files: DrillFiles
  let head: String
  let fingerprint: String

  /// The summary for machines: a JSON object with sorted keys.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let summary = MachineSummary(self)
    return String(decoding: try encoder.encode(summary), as: UTF8.self)
  }

  /// The summary for people.
  func summary() -> String { DrillSummary(scorecard: scorecard).text(with: self) }
}

/// What `run --json` prints.
private struct MachineSummary: Encodable {
  let session: String
  let fingerprint: String
  let head: String
  let timeliness: Double?
  let tone: Double?
  let protocolAdherence: Double?
  let criticalViolations: Int
  let objectives: [String: String]
  let files: [String: String]

  init(_ played: PlayedDrill) {
    let card = played.scorecard
    session = card.identity.session
    fingerprint = played.fingerprint
    head = played.head
    timeliness = card.pillars.timeliness.score
    tone = card.pillars.tone.score
    protocolAdherence = card.pillars.protocolAdherence.score
    criticalViolations = card.violations.filter { $0.severity == .critical }.count
    objectives = Dictionary(
      card.objectives.map { ($0.id, $0.rating.rawValue) }, uniquingKeysWith: { first, _ in first })
    files = [
      "journal": played.files.journal, "scorecard": played.files.scorecard,
      "debrief": played.files.debrief,
    ]
  }
}
