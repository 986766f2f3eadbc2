import RaterAgreement
import XMLReading

/// The agreement of raters as it is read on a terminal.
struct AgreementTable {
  private let report: AgreementReport

  init(_ report: AgreementReport) { self.report = report }

  /// The whole report.
  func text() -> String {
    [summary(), dimensions(), pairs(), raters(), items()].joined(separator: "\n")
  }

  private func summary() -> String {
    """
    \(report.items) items, \(report.raters.count) raters, \(report.dimensions.count) dimensions
    quadratic kappa \(AgreementFigures.figure(report.kappa)) \
    \(AgreementFigures.interval(report.kappaInterval))
    within ten points of a hundred \(AgreementFigures.percent(report.withinTen)) \
    (target 85 %)

    """
  }

  private func dimensions() -> String {
    let rows = report.dimensions.map { dimension in
      [
        dimension.dimension, AgreementFigures.figure(dimension.alpha),
        AgreementFigures.interval(dimension.interval), AgreementFigures.figure(dimension.kappa),
        AgreementFigures.figure(dimension.correlation), "\(dimension.items)",
        dimension.isCounted ? "" : "shown, not counted",
      ]
    }
    return TextColumns(
      ["dimension", "alpha", "90 %", "kappa", "ICC(2,1)", "items", ""], rows
    ).text()
  }

  private func pairs() -> String {
    let rows = report.pairs.map { pair in
      [
        "\(pair.first) – \(pair.second)", AgreementFigures.figure(pair.kappa),
        AgreementFigures.percent(pair.withinTen), "\(pair.ratings)",
      ]
    }
    return TextColumns(["raters", "kappa", "within ten", "scores"], rows).text()
  }

  private func raters() -> String {
    let rows = report.raters.map { rater in
      [
        rater.rater, AgreementFigures.signed(rater.leniency),
        AgreementFigures.figure(rater.leniencyMargin).isEmpty
          ? "" : "± \(AgreementFigures.figure(rater.leniencyMargin))",
        AgreementFigures.figure(rater.halo), AgreementFigures.figure(rater.consensusHalo),
        AgreementFigures.figure(rater.kappa), AgreementFigures.percent(rater.completeness),
        AgreementFigures.remark(rater),
      ]
    }
    return TextColumns(
      ["rater", "leniency", "", "halo", "others'", "kappa", "complete", ""], rows
    ).text()
  }

  private func items() -> String {
    let worst = report.disagreements.prefix(12)
    let rows = worst.map { item in
      [
        item.item, AgreementFigures.figure(item.meanGap), AgreementFigures.figure(item.largestGap),
        AgreementFigures.place(item),
        item.needsDiscussion ? "talk, or a third rater" : "",
      ]
    }
    let count = report.disagreements.count
    let more =
      count > worst.count ? "… and \(count - worst.count) items more (--format csv has all)\n" : ""
    return TextColumns(["item", "mean gap", "largest", "where", ""], rows).text() + more
  }
}

/// Figures of agreement as they are written.
enum AgreementFigures {
  static func figure(_ value: Double?, digits: Int = 2) -> String {
    guard let value, value.isFinite else { return "–" }
    let scale = digits == 2 ? 100.0 : 10.0
    let units = Int64((abs(value) * scale).rounded())
    let fraction = String(units % Int64(scale))
    let zeros = String(repeating: "0", count: digits - fraction.count)
    return (value < 0 && units > 0 ? "−" : "") + "\(units / Int64(scale)).\(zeros)\(fraction)"
  }

  static func signed(_ value: Double?) -> String {
    guard let value else { return "–" }
    let text = figure(value)
    return value > 0 && text != "0.00" ? "+" + text : text
  }

  static func interval(_ interval: AgreementInterval?) -> String {
    interval.map { "\(figure($0.low)) to \(figure($0.high))" } ?? ""
  }

  static func percent(_ share: Double?) -> String {
    share.map { "\(Int(($0 * 100).rounded())) %" } ?? "–"
  }

  /// Where an item's raters are furthest apart, and who is below whom.
  static func place(_ item: ItemDisagreement) -> String {
    item.largestGap > 0
      ? "\(item.dimension): \(item.lowest) below \(item.highest)" : "all agree"
  }

  /// What stands out about a rater.
  static func remark(_ rater: RaterConduct) -> String {
    var remarks: [String] = []
    if rater.isLenient { remarks.append("lenient") }
    if rater.isSevere { remarks.append("severe") }
    if let excess = rater.haloExcess, excess >= 0.25 { remarks.append("halo") }
    return remarks.joined(separator: ", ")
  }
}

/// Text in columns as wide as their widest cell; what comes from files drives no terminal.
struct TextColumns {
  private let rows: [[String]]
  private let header: [String]

  init(_ header: [String], _ rows: [[String]]) {
    self.header = header
    self.rows = rows.map { $0.map(sanitizedForTerminal) }
  }

  /// The header and the rows, each ending in a line feed.
  func text() -> String {
    let widths = header.indices.map { column in
      ([header] + rows).map { $0[column].unicodeScalars.count }.max() ?? 0
    }
    let lines = rows.map { line($0, widths) }
    return Terminal.styled(line(header, widths), .bold) + "\n"
      + lines.map { $0 + "\n" }.joined()
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).map { cell, width in
      cell + String(repeating: " ", count: max(0, width - cell.unicodeScalars.count))
    }
    let text = padded.joined(separator: "  ")
    return String(text.reversed().drop { $0 == " " }.reversed())
  }
}
