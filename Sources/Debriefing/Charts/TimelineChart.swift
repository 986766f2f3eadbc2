import EventKernel
import Scoring
import PageMarkup

/// Swim lanes of what happened, under volume and sentiment, above the levels.
struct TimelineChart {
  let context: ReportContext
  let moments: [Moment]
  private let left = 104.0
  private let rowHeight = 17.0
  private let axis: TimeAxis
  private var svg = SVG(height: 0)

  init(context: ReportContext, moments: [Moment]) {
    self.context = context
    self.moments = moments
    axis = TimeAxis(to: context.end, from: 104, to: 862)
  }

  /// The finished drawing.
  func drawing() -> SVG {
    var chart = self
    let placed = Lane.allCases.map { lane in (lane, place(moments.filter { $0.lane == lane })) }
      .filter { !$0.1.isEmpty }
    let tops = chart.laneTops(placed.map { rows(in: $0.1) }, from: chart.audienceHeight)
    let levelTop = tops.last ?? chart.audienceHeight
    let bottom = levelTop + chart.levelHeight
    chart.svg.pauses(context.pauses, axis, 8, bottom - 8)
    chart.svg.timeAxis(axis, context.times, top: 8, bottom: bottom)
    chart.drawAudience()
    for (place, lane) in placed.enumerated() {
      chart.draw(lane.0, lane.1, top: tops[place], bottom: tops[place + 1])
    }
    chart.drawLevels(top: levelTop, bottom: bottom)
    chart.svg.height = bottom + 38
    return chart.svg
  }

  private var points: [RecoveryCurve.Point] { context.card.recovery?.played.points ?? [] }
  private var audienceHeight: Double { points.count > 1 ? 132 : 10 }
  private var levelHeight: Double { context.card.escalation.timeline.isEmpty ? 0 : 62 }

  private func rows(in placed: [PlacedMoment]) -> Int { (placed.map(\.row).max() ?? 0) + 1 }

  private func laneTops(_ rows: [Int], from top: Double) -> [Double] {
    rows.reduce(into: [top]) { tops, count in
      tops.append((tops.last ?? top) + Double(count) * rowHeight + 10)
    }
  }

  private func place(_ moments: [Moment]) -> [PlacedMoment] {
    var placement = LabelPlacement(left: left, right: svg.width - 4)
    return moments.map { moment in
      let (row, side) = placement.place(at: axis(moment.time), label: moment.label)
      return PlacedMoment(moment: moment, row: row, side: side)
    }
  }

  private mutating func draw(
    _ lane: Lane, _ placed: [PlacedMoment], top: Double, bottom: Double
  ) {
    svg.line((0, top), (svg.width, top), "grid")
    svg.text(lane.rawValue, at: (0, top + 17), style: "strong")
    for item in placed {
      let center = (axis(item.moment.time), top + 13 + Double(item.row) * rowHeight)
      svg.mark(item.moment.mark, at: center, title: title(item.moment))
      guard let side = item.side else { continue }
      let x = center.0 + (side == .start ? 8 : -8)
      svg.text(item.moment.label, at: (x, center.1 + 4), side, style: "in-lane")
    }
  }

  private func title(_ moment: Moment) -> String {
    "\(context.times.both(moment.time)): \(moment.sentence)"
  }

  private mutating func drawAudience() {
    guard points.count > 1 else { return }
    let most = Double(points.map(\.posts).max() ?? 1)
    let volume = Scale(0...max(1, most), from: 62, to: 14)
    let area = points.map { (axis($0.moment), volume(Double($0.posts))) }
    svg.text("Posts", at: (0, 26), style: "strong")
    svg.text("up to \(Figures.fixed(most))", at: (0, 41), style: "tick")
    svg.text("per interval", at: (0, 55), style: "tick")
    svg.path([(axis(.start), 62)] + area + [(area[area.count - 1].0, 62)], "area", isClosed: true)
    drawSentiment()
  }

  private mutating func drawSentiment() {
    let values = points.map(\.sentiment)
    let low = min(-0.1, values.min() ?? 0)
    let high = max(0.1, values.max() ?? 0)
    let scale = Scale(low...high, from: 120, to: 74)
    svg.text("Sentiment", at: (0, 92), style: "strong")
    svg.text("\(Figures.fixed(low, 2)) to \(Figures.fixed(high, 2))", at: (0, 107), style: "tick")
    svg.line((left, scale(0)), (svg.width - 18, scale(0)), "dash")
    svg.path(points.map { (axis($0.moment), scale($0.sentiment)) }, "thin")
  }

  private mutating func drawLevels(top: Double, bottom: Double) {
    guard levelHeight > 0 else { return }
    svg.line((0, top), (svg.width, top), "grid")
    svg.text("Level", at: (0, top + 17), style: "strong")
    svg.text("declared", at: (0, top + 33), style: "hot")
    svg.text("called for ┄", at: (0, top + 48), style: "tick")
    let steps = LevelSteps(context.card.escalation, end: context.end)
    let scale = Scale(0...steps.highest, from: bottom - 10, to: top + 12)
    svg.path(steps.line(\.expectedRank, axis, scale), "ref")
    svg.path(steps.line(\.declaredRank, axis, scale), "main")
  }
}

/// A moment with its place in a lane.
struct PlacedMoment {
  var moment: Moment
  var row: Int
  /// The side of the mark on which its label stands; `nil`: there was no room for one.
  var side: SVG.Anchor?
}

/// Gives labels in a lane a row of their own where they would overlap.
struct LabelPlacement {
  private static let rows = 12
  private let left: Double
  private let right: Double
  private var taken: [[ClosedRange<Double>]] = Array(repeating: [], count: LabelPlacement.rows)

  init(left: Double, right: Double) {
    self.left = left
    self.right = right
  }

  /// The row and the side of a label; without a side where no row has room.
  mutating func place(at x: Double, label: String) -> (row: Int, side: SVG.Anchor?) {
    let width = Self.width(of: label) + 10
    for row in taken.indices {
      for side in [SVG.Anchor.start, .end] {
        let span = side == .start ? (x - 8)...(x + width) : (x - width)...(x + 8)
        guard span.lowerBound >= left - 8, span.upperBound <= right, isFree(span, row) else {
          continue
        }
        taken[row].append(span)
        return (row, side)
      }
    }
    return (unlabelled(x), nil)
  }

  /// About how wide a label is at 11.5 units.
  static func width(of label: String) -> Double { Double(label.count) * 6.6 }

  private mutating func unlabelled(_ x: Double) -> Int {
    let span = (x - 6)...(x + 6)
    let row = taken.indices.first { isFree(span, $0) } ?? taken.count - 1
    taken[row].append(span)
    return row
  }

  private func isFree(_ span: ClosedRange<Double>, _ row: Int) -> Bool {
    !taken[row].contains { $0.overlaps(span) }
  }
}

extension SVG {
  /// Adds the mark of a kind of moment; each kind has a shape of its own.
  mutating func mark(_ mark: Moment.Mark, at center: (Double, Double), title: String) {
    let (x, y) = center
    switch mark {
    case .inject: shape([(x, y - 5), (x + 5, y + 4), (x - 5, y + 4)], "solid", title: title)
    case .decision: disc(center, 4.2, "hollow", title: title)
    case .publication: box(Box(x - 4, y - 4, 8, 8), "solid", title: title)
    case .escalation:
      shape([(x, y - 5.5), (x + 5.5, y), (x, y + 5.5), (x - 5.5, y)], "accent", title: title)
    case .signal: disc(center, 2.6, "solid", title: title)
    case .missed:
      line((x - 4, y - 4), (x + 4, y + 4), "cross")
      line((x - 4, y + 4), (x + 4, y - 4), "cross")
    }
  }
}
