/// A drawing in the making; lengths are in its own coordinates, which browsers scale.
package struct SVG: Sendable {
  /// Where a text is tied to its point.
  package enum Anchor: String, Sendable {
    case start, middle, end
  }

  package let width: Double
  package var height: Double
  package private(set) var body = HTML()

  package init(width: Double = 880, height: Double) {
    self.width = width
    self.height = height
  }

  /// Adds a straight line.
  package mutating func line(_ from: (Double, Double), _ to: (Double, Double), _ style: String) {
    body += """
      <line x1="\(from.0)" y1="\(from.1)" x2="\(to.0)" y2="\(to.1)" class="\(style)"/>
      """
  }

  /// Adds a box; its title is shown on pointing at it.
  package mutating func box(_ box: Box, _ style: String, title: String = "") {
    body += """
      <rect x="\(box.x)" y="\(box.y)" width="\(max(0, box.width))" height="\(max(0, box.height))" \
      class="\(style)"\(Self.close("rect", title))
      """
  }

  /// Adds a disc or ring.
  package mutating func disc(
    _ center: (Double, Double), _ radius: Double, _ style: String, title: String = ""
  ) {
    body += """
      <circle cx="\(center.0)" cy="\(center.1)" r="\(radius)" class="\(style)"\
      \(Self.close("circle", title))
      """
  }

  /// Adds lines between points, closed to an area if asked for.
  package mutating func path(_ points: [(Double, Double)], _ style: String, isClosed: Bool = false)
  {
    guard points.count > 1 else { return }
    let steps = points.map { "\(Coordinate.text($0.0)) \(Coordinate.text($0.1))" }
    let data = "M" + steps.joined(separator: "L") + (isClosed ? "Z" : "")
    body += "<path d=\"\(data)\" class=\"\(style)\"/>"
  }

  /// Adds a closed shape with a title.
  package mutating func shape(_ points: [(Double, Double)], _ style: String, title: String) {
    let steps = points.map { "\(Coordinate.text($0.0)) \(Coordinate.text($0.1))" }
    let data = "M" + steps.joined(separator: "L") + "Z"
    body += "<path d=\"\(data)\" class=\"\(style)\"\(Self.close("path", title))"
  }

  /// Adds text.
  package mutating func text(
    _ text: String, at point: (Double, Double), _ anchor: Anchor = .start, style: String = ""
  ) {
    let kind: HTML = style.isEmpty ? "" : " class=\"\(style)\""
    let tie: HTML = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    body += "<text x=\"\(point.0)\" y=\"\(point.1)\"\(tie)\(kind)>\(text)</text>"
  }

  /// The finished drawing with its title and the same in words.
  package func document(name: String, title: String, description: String) -> HTML {
    """
    <svg viewBox="0 0 \(width) \(height)" role="img" aria-labelledby="\(name)-t \(name)-d">\
    <title id="\(name)-t">\(title)</title><desc id="\(name)-d">\(description)</desc>\(body)</svg>
    """
  }

  private static func close(_ tag: HTML, _ title: String) -> HTML {
    title.isEmpty ? "/>" : "><title>\(title)</title></\(tag)>"
  }
}

/// A rectangle of a drawing.
package struct Box: Sendable {
  package var x: Double
  package var y: Double
  package var width: Double
  package var height: Double

  package init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  package var right: Double { x + width }
  package var bottom: Double { y + height }
}

/// Lengths as drawings write them: one digit after the point, and none when it is zero.
package enum Coordinate {
  package static func text(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let tenths = Int64((value * 10).rounded())
    let size = tenths.magnitude
    let whole = (tenths < 0 ? "-" : "") + "\(size / 10)"
    return size % 10 == 0 ? whole : whole + ".\(size % 10)"
  }
}

extension HTML.Interpolation {
  /// Adds a length of a drawing.
  package mutating func appendInterpolation(_ length: Double) {
    appendLiteral(Coordinate.text(length))
  }
}
