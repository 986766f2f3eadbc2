import Foundation
import Journaling
import PageMarkup
import RaterAgreement

/// The agreement of raters for other programs.
enum AgreementOutput {
  /// The whole report as JSON, with its keys in alphabetical order.
  static func json(_ report: AgreementReport) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(report), as: UTF8.self) + "\n"
  }

  /// All figures, one to a row.
  static func csv(_ report: AgreementReport) -> String {
    var rows = [["of", "name", "figure", "value", "low", "high", "remark"]]
    rows.append(row("all", "", "kappa", report.kappa, report.kappaInterval))
    rows.append(row("all", "", "within ten", report.withinTen))
    for dimension in report.dimensions { rows += self.rows(dimension) }
    for pair in report.pairs {
      let name = "\(pair.first) / \(pair.second)"
      rows.append(row("pair", name, "kappa", pair.kappa))
      rows.append(row("pair", name, "within ten", pair.withinTen))
    }
    for rater in report.raters { rows += self.rows(rater) }
    for item in report.disagreements {
      rows.append(row("item", item.item, "mean gap", item.meanGap))
      rows.append(
        row(
          "item", item.item, "largest gap", item.largestGap,
          remark: AgreementFigures.place(item)))
    }
    return rows.map(CSVWriter.row).joined()
  }

  private static func rows(_ dimension: DimensionAgreement) -> [[String]] {
    let remark = dimension.isCounted ? "" : "shown, not counted"
    let name = dimension.dimension
    return [
      row("dimension", name, "alpha", dimension.alpha, dimension.interval, remark: remark),
      row("dimension", name, "kappa", dimension.kappa),
      row("dimension", name, "ICC(2,1)", dimension.correlation),
      row("dimension", name, "items", Double(dimension.items)),
    ]
  }

  private static func rows(_ rater: RaterConduct) -> [[String]] {
    let remark = AgreementFigures.remark(rater)
    return [
      row("rater", rater.rater, "leniency", rater.leniency, remark: remark),
      row("rater", rater.rater, "leniency margin", rater.leniencyMargin),
      row("rater", rater.rater, "halo", rater.halo),
      row("rater", rater.rater, "others' halo", rater.consensusHalo),
      row("rater", rater.rater, "kappa", rater.kappa),
      row("rater", rater.rater, "completeness", rater.completeness),
    ]
  }

  private static func row(
    _ of: String, _ name: String, _ figure: String, _ value: Double?,
    _ interval: AgreementInterval? = nil, remark: String = ""
  ) -> [String] {
    let cells = [value, interval?.low, interval?.high].map { $0.map { "\($0)" } ?? "" }
    return [of, name, figure] + cells + [remark]
  }
}

/// The agreement of raters as a page.
struct AgreementPage {
  private let report: AgreementReport

  init(_ report: AgreementReport) { self.report = report }

  /// The whole page; nothing in it is loaded from elsewhere.
  func markup() -> String {
    let page: HTML = """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rater agreement</title>
      <meta name="viewport" content="width=device-width"><style>\(Self.style)</style></head><body>
      <h1>Rater agreement</h1>\(summary)
      <h2>Dimensions</h2>\(dimensions)<h2>Pairs</h2>\(pairs)<h2>Raters</h2>\(raters)
      <h2>Items to talk about</h2>\(items)
      </body></html>

      """
    return page.markup
  }

  private static let style: HTML = """
    body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}\
    table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .6rem;\
    border-bottom:1px solid #ccc}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}\
    tr.out{color:#666}@media(prefers-color-scheme:dark){body{background:#111;color:#eee}\
    tr.out{color:#999}}@media(max-width:45rem){table{display:block;overflow-x:auto}\
    td,th{padding:.3rem;white-space:nowrap}}
    """

  private var summary: HTML {
    """
    <p>\(report.items) items, \(report.raters.count) raters. Quadratic kappa \
    \(AgreementFigures.figure(report.kappa)) \
    (90 %: \(AgreementFigures.interval(report.kappaInterval))); \
    within ten points of a hundred: \(AgreementFigures.percent(report.withinTen)), target 85 %. \
    A dimension with an alpha below 0.50 is shown and not counted.</p>
    """
  }

  private var dimensions: HTML {
    table(
      ["Dimension", "Alpha", "90 %", "Kappa", "ICC(2,1)", "Items", ""],
      report.dimensions.map { dimension in
        [
          dimension.dimension, AgreementFigures.figure(dimension.alpha),
          AgreementFigures.interval(dimension.interval), AgreementFigures.figure(dimension.kappa),
          AgreementFigures.figure(dimension.correlation), "\(dimension.items)",
          dimension.isCounted ? "" : "shown, not counted",
        ]
      })
  }

  private var pairs: HTML {
    table(
      ["Raters", "Kappa", "Within ten", "Scores"],
      report.pairs.map {
        [
          "\($0.first) – \($0.second)", AgreementFigures.figure($0.kappa),
          AgreementFigures.percent($0.withinTen), "\($0.ratings)",
        ]
      })
  }

  private var raters: HTML {
    table(
      ["Rater", "Leniency", "±", "Halo", "Others'", "Kappa", "Complete", ""],
      report.raters.map {
        [
          $0.rater, AgreementFigures.signed($0.leniency),
          AgreementFigures.figure($0.leniencyMargin), AgreementFigures.figure($0.halo),
          AgreementFigures.figure($0.consensusHalo), AgreementFigures.figure($0.kappa),
          AgreementFigures.percent($0.completeness), AgreementFigures.remark($0),
        ]
      })
  }

  private var items: HTML {
    table(
      ["Item", "Mean gap", "Largest", "Where", ""],
      report.disagreements.prefix(50).map {
        [
          $0.item, AgreementFigures.figure($0.meanGap), AgreementFigures.figure($0.largestGap),
          AgreementFigures.place($0),
          $0.needsDiscussion ? "talk, or a third rater" : "",
        ]
      })
  }

  private func table(_ header: [String], _ rows: [[String]]) -> HTML {
    let head: [HTML] = header.map { "<th scope=\"col\">\($0)</th>" }
    let body: [HTML] = rows.map { cells in
      let row: [HTML] = cells.map { "<td>\($0)</td>" }
      return "<tr>\(row)</tr>"
    }
    return "<table><thead><tr>\(head)</tr></thead><tbody>\(body)</tbody></table>"
  }
}
