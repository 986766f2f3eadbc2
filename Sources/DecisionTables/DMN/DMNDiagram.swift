/// Where modellers draw the parts of a model of one decision: its inputs in a row below it.
struct DMNDiagram {
  /// A drawn input or decision.
  struct Shape {
    let element: String
    let x: Int
    let y: Int

    var bounds: [(String, String)] {
      [
        ("x", "\(x)"), ("y", "\(y)"), ("width", "\(DMNDiagram.width)"),
        ("height", "\(DMNDiagram.height)"),
      ]
    }
  }

  /// A drawn requirement.
  struct Edge {
    let element: String
    let points: [[(String, String)]]
  }

  /// The namespaces of models and of their diagrams.
  static let namespaces = [
    ("xmlns", DMNVocabulary.newestNamespace),
    ("xmlns:dmndi", "https://www.omg.org/spec/DMN/20230324/DMNDI/"),
    ("xmlns:dc", "http://www.omg.org/spec/DMN/20180521/DC/"),
    ("xmlns:di", "http://www.omg.org/spec/DMN/20180521/DI/"),
  ]

  private static let width = 140
  private static let height = 50
  private static let step = 160

  let shapes: [Shape]
  let edges: [Edge]

  /// The diagram of a decision that requires `inputCount` inputs.
  init(inputCount: Int) {
    let middle = 100 + max(inputCount - 1, 0) * Self.step / 2
    let inputs = (0..<inputCount).map {
      Shape(element: "input-\($0 + 1)", x: 100 + $0 * Self.step, y: 260)
    }
    shapes = [Shape(element: "decision", x: middle, y: 100)] + inputs
    edges = inputs.enumerated().map { number, input in
      let start = [("x", "\(input.x + Self.width / 2)"), ("y", "\(input.y)")]
      let end = [("x", "\(middle + Self.width / 2)"), ("y", "\(100 + Self.height)")]
      return Edge(element: "requirement-\(number + 1)", points: [start, end])
    }
  }
}
