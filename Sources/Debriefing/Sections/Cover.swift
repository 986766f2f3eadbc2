import EventKernel
import Journaling
import Scoring
import PageMarkup

extension ReportContext {
  /// When the report's charts end.
  var end: SimulationTime { max(card.identity.end, journal.last?.time ?? .start) }

  /// Spans that are charged to nobody.
  var pauses: [(SimulationTime, SimulationTime)] {
    card.identity.interruptions.map { ($0.from, $0.to) }
  }

  /// The line under the title.
  var coverLine: String {
    let identity = card.identity
    let crew = identity.crew.isEmpty ? "" : ", played by a simulated crew (\(identity.crew))"
    let state = identity.isFinished ? "" : ". The drill is not over: everything is as of now"
    return "\(times.date(.start)), \(Figures.length(end - .start)) from STARTEX"
      + " at \(times.local(.start)) \(identity.zone)\(crew)\(state)."
  }

  /// What proves that this report belongs to that journal and those documents.
  var integrity: [(String, String)] {
    let identity = card.identity
    var facts = [
      ("Session", identity.session),
      ("STARTEX", "\(identity.startex) \(identity.zone)"),
      (identity.isFinished ? "ENDEX" : "As of", times.both(identity.end)),
      ("Engine and seed", "\(identity.engine), seed \(identity.seed)"),
    ]
    if !identity.crew.isEmpty { facts.append(("Crew", "\(identity.crew), simulated")) }
    facts += identity.documents.map { document in
      let hash = document.hash.isEmpty ? "" : ", \(document.hash.prefix(12))"
      let version = document.version.isEmpty ? "" : " \(document.version)"
      return (PlainText.capitalized(document.kind), "\(document.id)\(version)\(hash)")
    }
    facts.append(("Journal", "\(Figures.grouped(Int64(identity.entries))) entries"))
    if let head { facts.append(("Journal head", head)) }
    return facts.filter { !$0.1.isEmpty }
  }
}
