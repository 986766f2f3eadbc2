import XMLReading

extension Guideline {
  /// Reads the elements of a guideline; what is missing or faulty stands in the reader's faults.
  init(_ root: XMLElement, identity: DocumentIdentity, _ reader: inout FieldReader) {
    self.init(identity: identity, title: reader.text("title", of: root))
    profiles = root.children(named: "profile").map { ToneBands($0, &reader) }
    forbidden = root.children(named: "forbidden").map { element in
      ForbiddenPhrase(
        phrase: reader.text("phrase", of: element), reason: reader.text("reason", of: element),
        instead: reader.text("instead", of: element))
    }
  }
}

extension ToneBands {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    reader.enter(element)
    self.init(
      lowestLevel: reader.integer("lowest-level", of: element, 0),
      highestLevel: reader.integer("highest-level", of: element, 9),
      bands: element.children(named: "band").map { Band($0, &reader) })
    audience = reader.text("audience", of: element)
    locale = reader.text("locale", of: element)
    purposes = reader.choices("purposes", of: element)
    if lowestLevel > highestLevel {
      reader.report(
        "lowest-level \(lowestLevel) is above highest-level \(highestLevel)", at: element,
        attribute: "lowest-level")
    }
  }
}

extension ToneBands.Band {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    self.init(
      feature: reader.name(.feature, "feature", of: element),
      low: reader.number("low", of: element), high: reader.number("high", of: element, 1),
      weight: reader.number("weight", of: element, 1))
    if low > high {
      reader.report("low \(low) is above high \(high)", at: element, attribute: "low")
    }
  }
}
