import EventKernel
import XMLReading

extension Ladder {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    let id = reader.define(.ladder, element)
    let children = element.children(named: "step")
    self.init(
      id: id, steps: children.map { Step($0, &reader) },
      loops: reader.integer("loops", of: element, 1),
      loopDelay: reader.duration("loop-delay", of: element, .minutes(10)))
    stop = reader.choice("stop", of: element) ?? .acknowledged
    quiet = element.firstChild(named: "quiet").map { QuietHours($0, &reader) }
    checkOrder(children, &reader)
    if loops > Self.mostLoops || steps.count > Self.mostLoops {
      reader.report(
        "ladder \(id) has \(loops) loops of \(steps.count) steps; \(Self.mostLoops) is the most of either",
        at: element, attribute: "loops")
    }
    if loops > 1, loopDelay + (steps.last?.after ?? .zero) <= .zero {
      reader.report(
        "the loops of ladder \(id) take no time", at: element, attribute: "loop-delay",
        help: "write loop-delay=\"10m\"")
    }
  }

  /// The most loops, and the most steps, that a ladder may have.
  private static let mostLoops = 1000

  private func checkOrder(_ children: [XMLElement], _ reader: inout FieldReader) {
    for (index, child) in children.enumerated().dropFirst()
    where steps[index].after < steps[index - 1].after {
      reader.report(
        "this step comes \(steps[index].after) after the start, before the one above it",
        at: child, attribute: "after", help: "write the steps by rising after")
    }
    for (index, child) in children.enumerated() where steps[..<index].contains(steps[index]) {
      reader.warn("this step is the same as one above it", at: child)
    }
  }
}

extension Ladder.Step {
  fileprivate init(_ element: XMLElement, _ reader: inout FieldReader) {
    self.init(
      after: reader.duration("after", of: element, .zero),
      role: reader.name(.role, "role", of: element),
      pagesOnCall: reader.flag("on-call", of: element, true))
    isImportant = reader.flag("important", of: element)
  }
}

extension Ladder.QuietHours {
  fileprivate init(_ element: XMLElement, _ reader: inout FieldReader) {
    self.init(
      from: reader.timeOfDay("from", of: element), to: reader.timeOfDay("to", of: element),
      zone: reader.text("zone", of: element))
    reader.checkZone(of: element)
    if from == to % 1440 {
      reader.report(
        "quiet hours from \(reader.text("from", of: element)) to the same time never end",
        at: element, attribute: "to", help: "leave <quiet> out, or end it earlier")
    }
  }
}
