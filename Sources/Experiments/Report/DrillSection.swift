import Foundation
import PageMarkup

/// The drills that were kept whole, each with a way to its debrief.
struct DrillSection {
  let summary: ExperimentSummary
  let kept: [ExperimentSummary.KeptDrill]

  var body: HTML {
    guard let outcome = summary.outcomes.first else { return "" }
    let parted = OutcomeUnit(outcome).parting(kept.map(\.value))
    let rows: [HTML] = kept.map { drill in
      """
      <tr><th scope="row" class="r">\(summary.title(of: drill.policy))</th>\
      <td class="p" data-label="Scenario">\(drill.scenario)</td>\
      <td class="p" data-label="Why">\(Self.words(drill))</td>\
      <td class="n" data-label="Seed">\("\(drill.seed)")</td>\
      <td class="n" data-label="\(outcome.title)">\(parted.text(drill.value))</td>\
      <td class="p" data-label="Drill"><a href="\(Self.link(drill.debrief))">open its debrief</a></td></tr>

      """
    }
    return """
      <p>These drills were kept whole. What makes them the worst, the best or the middle one is \
      \(outcome.title). Each opens as a full debrief, which lies beside this page in the folder drills.</p>
      <div class="scroll stack" tabindex="0" role="group" aria-label="Kept drills"><table id="t-drills">\
      <caption>Kept drills</caption>
      <thead><tr><th scope="col">Policy</th><th scope="col">Scenario</th><th scope="col">Why</th>\
      <th scope="col" class="n">Seed</th><th scope="col" class="n">\(outcome.title)</th>\
      <th scope="col">Drill</th></tr></thead>
      <tbody>
      \(rows)</tbody></table></div>

      """
  }

  private static func words(_ drill: ExperimentSummary.KeptDrill) -> String {
    switch drill.reason {
    case .median: "nearest to the median"
    case .worst, .best:
      drill.rank == 1
        ? "the \(drill.reason.rawValue)" : "\(drill.reason.rawValue), no. \(drill.rank)"
    }
  }

  /// Policies and scenarios may have names in any alphabet.
  private static func link(_ path: String) -> String {
    path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
  }
}
