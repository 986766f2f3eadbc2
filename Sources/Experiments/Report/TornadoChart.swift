import PageMarkup

/// The most influential assumptions, one bar each.
struct TornadoChart {
  let standing: RobustnessSummary.Standing
  let unit: OutcomeUnit

  func drawing(_ form: ChartForm) -> SVG {
    let place = Place(form)
    let shown = Array(standing.influences.prefix(8))
    let bottom = 8 + Double(shown.count) * place.height
    var svg = SVG(width: form.width, height: bottom + 26)
    let ends = [0] + shown.map(\.atLeast) + shown.map(\.atMost)
    let low = ends.min() ?? 0
    let high = ends.max() ?? 1
    let scale = Scale(low...max(high, low), from: place.left, to: place.right)
    svg.axis(scale, from: 4, to: bottom, label: unit.signedLabels)
    for (number, influence) in shown.enumerated() {
      draw(influence, top: 8 + Double(number) * place.height, place, scale, &svg)
    }
    return svg
  }

  private func draw(
    _ influence: RobustnessSummary.Influence, top: Double, _ place: Place, _ scale: Scale,
    _ svg: inout SVG
  ) {
    svg.text(
      PlainText.excerpt(influence.title, place.letters), at: (0, top + place.label), style: "strong"
    )
    let sign = influence.scale == "factor" ? "× " : ""
    svg.text(
      "\(sign)\(Self.short(influence.least)) to \(sign)\(Self.short(influence.most))",
      at: (place.range, top + place.rangeLabel), place.anchor, style: "tick")
    let from = min(scale(influence.atLeast), scale(influence.atMost))
    let to = max(scale(influence.atLeast), scale(influence.atMost))
    svg.box(
      Box(from, top + place.bar, to - from, 14), influence.turns ? "turn" : "bar",
      title: "\(unit.signed(influence.atLeast)) to \(unit.signed(influence.atMost))")
    let word = influence.atMost >= influence.atLeast ? "more →" : "← more"
    svg.line((scale(0), top + place.axis), (scale(0), top + place.height), "axis")
    let isTight = to + 50 > svg.width
    svg.text(
      word, at: (isTight ? from - 8 : to + 8, top + place.bar + 12), isTight ? .end : .start,
      style: "tick")
  }

  private static func short(_ value: Double) -> String {
    value == value.rounded() ? Figures.fixed(value) : Figures.fixed(value, 2)
  }

  /// Where the parts of a row stand.
  private struct Place {
    let left: Double
    let right: Double
    let height: Double
    /// Below the top of the row.
    let label: Double
    let rangeLabel: Double
    let bar: Double
    /// Where the line of no difference begins, so that it crosses no words.
    let axis: Double
    let letters: Int
    /// Where the words for the range are tied.
    let range: Double
    let anchor: SVG.Anchor

    init(_ form: ChartForm) {
      let isWide = form == .wide
      left = isWide ? 330 : 6
      right = isWide ? 800 : form.width - 6
      height = isWide ? 34 : 44
      label = 14
      rangeLabel = isWide ? 28 : 14
      bar = isWide ? 9 : 20
      axis = isWide ? 0 : 18
      letters = isWide ? 44 : 36
      range = isWide ? 0 : form.width
      anchor = isWide ? .start : .end
    }
  }
}
