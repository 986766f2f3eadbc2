import EventKernel
import Journaling
import ScenarioModel
import ToneAnalysis

/// Looks for texts that say otherwise than the facts current when they were published, or than
/// an earlier public statement.
struct ContradictionSearch {
  /// A version of a fact from some moment on.
  private struct KnownFact {
    let moment: SimulationTime
    let id: String
    let version: Int
    let text: String
    let entry: Int?

    var name: String { "\(id) v\(version)" }
  }

  private var ledger: ClaimLedger
  private let tones: ToneMemory
  private var coming: ArraySlice<KnownFact>
  private var current: [String: KnownFact] = [:]
  private var statements: [String: (entry: Int, text: String)] = [:]

  init(_ drill: DrillRecord) {
    tones = drill.memory.tones
    ledger = tones.ledger()
    coming = Self.facts(drill)[...]
  }

  /// The contradictions of a message, which afterwards counts as an earlier statement.
  ///
  /// Messages must come in order of publication.
  mutating func contradictions(
    in reading: MessageToneReader.Reading
  ) -> [ContradictionResult] {
    let publication = reading.message.published[0]
    learn(until: publication.time)
    var found = stale(in: reading.message)
    guard !reading.text.isEmpty else { return found }
    let known = Set(found.map(\.source))
    let claims = tones.claims(in: reading.heard)
    found += ledger.contradictions(in: reading.text, claims: claims)
      .map { result($0, publication) }.filter { !known.contains($0.source) }
    if reading.message.isStatement {
      let source = "message \(reading.message.id)"
      ledger.record(reading.text, source: source, claims: claims)
      statements[source] = (publication.sequence, reading.text)
    }
    return found
  }

  private mutating func learn(until moment: SimulationTime) {
    while let fact = coming.first, fact.moment <= moment {
      coming.removeFirst()
      guard fact.version >= current[fact.id]?.version ?? 0 else { continue }
      current[fact.id] = fact
      ledger.record(
        fact: FactStatement(id: fact.id, text: fact.text, version: fact.version),
        claims: tones.claims(in: fact.text))
    }
  }

  /// Facts a publication refers to in a version that is no longer current.
  private func stale(in message: MessageRecord) -> [ContradictionResult] {
    let publication = message.published[0]
    return (publication.attributes.list("stale-facts") ?? []).map { reference in
      let id = reference.split(separator: "@").first.map(String.init) ?? reference
      var result = ContradictionResult()
      result.entry = publication.sequence
      result.message = message.id
      result.source = current[id]?.name ?? id
      result.sourceEntry = current[id]?.entry
      result.sourceText = current[id]?.text ?? ""
      result.sentence =
        "Message \(message.id) states \(reference.replacing("@", with: " v")), "
        + "which \(result.source) had replaced."
      return result
    }
  }

  private func result(_ contradiction: Contradiction, _ entry: JournalEntry) -> ContradictionResult
  {
    var result = ContradictionResult()
    result.entry = entry.sequence
    result.message = entry.subjectID
    result.span = TextSpan(contradiction.range)
    result.isFact = contradiction.isFact
    result.sourceText = contradiction.sourceText
    if contradiction.isFact {
      let fact =
        current[contradiction.source]
        ?? current.values.sorted { $0.id < $1.id }.first { contradiction.source.contains($0.id) }
      result.source = fact?.name ?? contradiction.source
      result.sourceEntry = fact?.entry
    } else {
      result.source = contradiction.source
      result.sourceEntry = statements[contradiction.source]?.entry
    }
    result.sentence =
      "Message \(entry.subjectID) contradicts \(result.source): \(contradiction.reason)"
    return result
  }

  /// All versions by the moment they hold from: the journal's, and where it has none the
  /// scenario's.
  private static func facts(_ drill: DrillRecord) -> [KnownFact] {
    let updates = drill.entries("fact.updated").map { entry in
      KnownFact(
        moment: entry.time, id: entry.subjectID,
        version: Int(entry.attributes.integer("version") ?? 1),
        text: drill.text(of: entry) ?? entry.string("title"), entry: entry.sequence)
    }
    let told = Set(updates.map(\.name))
    let planned = (drill.documents.scenario?.facts ?? []).flatMap { item in
      item.versions.map {
        KnownFact(moment: $0.from, id: item.id, version: $0.number, text: $0.text, entry: nil)
      }
    }
    return (updates + planned.filter { !told.contains($0.name) })
      .sorted { ($0.moment, $0.id, $0.version) < ($1.moment, $1.id, $1.version) }
  }
}
