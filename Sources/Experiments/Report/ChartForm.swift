import PageMarkup

/// The two forms in which every chart is drawn; the width of the window chooses.
enum ChartForm: String, CaseIterable {
  /// For screens and paper: labels stand beside what they name.
  case wide
  /// For telephones: labels stand above, so that nothing is cut off or needs scrolling.
  case narrow

  /// The width of a drawing.
  var width: Double { self == .wide ? 880 : 360 }

  /// How many round values an axis of `length` has room for.
  static func ticks(over length: Double) -> Int { max(2, min(5, Int(length / 70))) }
}

extension HTML {
  /// A chart in both forms, with its title and the same in words.
  static func figure(
    _ name: String, _ title: String, _ description: String, _ draw: (ChartForm) -> SVG
  ) -> HTML {
    let forms: [HTML] = ChartForm.allCases.map { form in
      let words = draw(form).document(
        name: "f-\(name)-\(form.rawValue)", title: title, description: description)
      return "<div class=\"\(form.rawValue)\">\(words)</div>"
    }
    return """
      <figure><figcaption>\(title)</figcaption>
      \(forms)
      <p class="note">\(description)</p></figure>

      """
  }
}

extension SVG {
  /// Adds values of a horizontal axis, else round ones, with lines from `top` to `bottom` and labels
  /// below; those at the edges are moved inwards.
  mutating func axis(
    _ scale: Scale, ticks: [Double]? = nil, from top: Double, to bottom: Double,
    label: ([Double]) -> [String]
  ) {
    let length = abs(scale.range.to - scale.range.from)
    let ticks = ticks ?? scale.ticks(ChartForm.ticks(over: length))
    for (tick, text) in zip(ticks, label(ticks)) {
      let x = scale(tick)
      line((x, top), (x, bottom), "grid")
      let anchor: Anchor = x > width - 24 ? .end : x < 24 ? .start : .middle
      self.text(text, at: (x, bottom + 18), anchor, style: "tick")
    }
  }
}
