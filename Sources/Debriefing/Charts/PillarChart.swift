import Scoring
import PageMarkup

/// The pillars on a line of 0 to 100, with their intervals.
struct PillarChart {
  let pillars: [(title: String, score: PillarScore)]

  /// The finished drawing.
  func drawing() -> SVG {
    let scale = Scale(0...100, from: 190, to: 790)
    let bottom = 14 + Double(pillars.count) * 36
    var svg = SVG(height: bottom + 26)
    for tick in Scale.multiples(of: 20, in: 0...100) {
      svg.line((scale(tick), 8), (scale(tick), bottom), "grid")
      svg.text(Figures.fixed(tick), at: (scale(tick), bottom + 18), .middle, style: "tick")
    }
    for (place, pillar) in pillars.enumerated() {
      draw(pillar, y: 32 + Double(place) * 36, scale, &svg)
    }
    return svg
  }

  private func draw(
    _ pillar: (title: String, score: PillarScore), y: Double, _ scale: Scale, _ svg: inout SVG
  ) {
    svg.text(pillar.title, at: (0, y + 4), style: "strong")
    guard let score = pillar.score.score else {
      svg.text("not assessable", at: (scale(0) + 8, y + 4), style: "quiet")
      return
    }
    if let interval = pillar.score.interval {
      svg.line((scale(interval.low * 100), y), (scale(interval.high * 100), y), "span")
    }
    if let before = pillar.score.ungated, pillar.score.isGated {
      svg.line((scale(score * 100), y), (scale(before * 100), y), "dash")
      svg.disc((scale(before * 100), y), 4.5, "hollow", title: "Before the cap")
    }
    svg.disc((scale(score * 100), y), 5.5, "accent")
    let label = Figures.score(score) + (pillar.score.isGated ? " capped" : "")
    svg.text(label, at: (svg.width, y + 4), .end, style: "strong")
  }
}
