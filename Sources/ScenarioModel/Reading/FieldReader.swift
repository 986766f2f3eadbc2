package import EventKernel
package import XMLReading

/// Reads attributes into values, and gathers all faults and names on the way.
///
/// What the schema has found already is not said twice: a fault in an attribute is dropped when the
/// schema complained at that attribute, or at its element about that attribute.
package struct FieldReader {
  /// What is wrong so far: the schema's faults and ours.
  package var faults: Diagnostics
  /// The names so far.
  var source: SourceIndex
  /// The faults of the schema, by place.
  let schemaFaults: [SourcePosition: [String]]
  /// What the element being read is called, for faults and mentions.
  var holder = ""
  /// What the element being read defines.
  var owner: SourceIndex.Name?

  /// Starts on a document in which the schema found `schemaFaults`.
  package init(root: XMLElement, schemaFaults: Diagnostics) {
    faults = schemaFaults
    source = SourceIndex(root: root.position)
    self.schemaFaults = Dictionary(grouping: schemaFaults, by: \.position)
      .mapValues { $0.map { $0.message + " " + ($0.help ?? "") } }
  }

  /// Adds a fault unless the schema has found it.
  package mutating func report(
    _ message: String, at element: XMLElement, attribute: String? = nil, help: String? = nil
  ) {
    if let attribute, isKnown(attribute, of: element) { return }
    faults.report(message, at: element, attribute: attribute, help: help)
  }

  /// Adds a warning.
  package mutating func warn(
    _ message: String, at element: XMLElement, attribute: String? = nil, help: String? = nil
  ) {
    faults.warn(message, at: element, attribute: attribute, help: help)
  }

  /// Whether the schema complained about the attribute.
  private func isKnown(_ attribute: String, of element: XMLElement) -> Bool {
    let there = element.position(ofAttribute: attribute)
    if there != element.position, schemaFaults[there] != nil { return true }
    let words = [attribute, element[attribute: attribute] ?? attribute]
    return (schemaFaults[element.position] ?? [])
      .contains { message in words.contains { message.contains($0) } }
  }
}

// Values of attributes.
extension FieldReader {
  /// The attribute parsed, or `nil` when it is absent or faulty; a fault says what would be right.
  package mutating func value<Value>(
    _ name: String, of element: XMLElement, is description: String, _ parse: (String) -> Value?
  ) -> Value? {
    guard let written = element[attribute: name] else { return nil }
    let text = written[...].trimmingSpaces()
    if let value = parse(text) { return value }
    report("\(name)=\"\(text)\" is not \(description)", at: element, attribute: name)
    return nil
  }

  /// A text; `""` when absent.
  package func text(_ name: String, of element: XMLElement) -> String {
    (element[attribute: name] ?? "")[...].trimmingSpaces()
  }

  /// A number, or `fallback`.
  package mutating func number(_ name: String, of element: XMLElement, _ fallback: Double = 0)
    -> Double
  {
    value(name, of: element, is: "a number") { Double($0).flatMap { $0.isFinite ? $0 : nil } }
      ?? fallback
  }

  /// A whole number, or `fallback`.
  package mutating func integer(_ name: String, of element: XMLElement, _ fallback: Int = 0) -> Int
  {
    value(name, of: element, is: "a whole number") { Int($0) } ?? fallback
  }

  /// A truth value, or `fallback`.
  package mutating func flag(_ name: String, of element: XMLElement, _ fallback: Bool = false)
    -> Bool
  {
    value(name, of: element, is: "true or false") {
      ["true": true, "1": true, "false": false, "0": false][$0]
    } ?? fallback
  }

  /// A duration, or `nil`.
  package mutating func duration(_ name: String, of element: XMLElement) -> SimulationDuration? {
    let duration = value(name, of: element, is: "a duration such as 90s, 15m, 1h30m or 2d") {
      SimulationDuration(written: $0)
    }
    return duration
  }

  /// A duration, or `fallback`.
  package mutating func duration(
    _ name: String, of element: XMLElement, _ fallback: SimulationDuration
  ) -> SimulationDuration {
    duration(name, of: element) ?? fallback
  }

  /// A moment, or `nil`.
  package mutating func moment(_ name: String, of element: XMLElement) -> SimulationTime? {
    value(name, of: element, is: "a moment such as T+1h30m or T+01:30") {
      SimulationTime(written: $0)
    }
  }

  /// A distribution, or `fallback`.
  package mutating func distribution(
    _ name: String, of element: XMLElement, _ fallback: DurationDistribution
  ) -> DurationDistribution {
    value(name, of: element, is: "a time such as 5m, uniform(2m,10m) or lognormal(5m,0.5)") {
      DurationDistribution(written: $0)
    } ?? fallback
  }

  /// One case of an enumeration, or `nil`.
  package mutating func choice<Choice>(_ name: String, of element: XMLElement) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    return value(name, of: element, is: "one of \(all)") { Choice(rawValue: $0) }
  }

  /// Cases of an enumeration, separated by spaces.
  package mutating func choices<Choice>(_ name: String, of element: XMLElement) -> Set<Choice>
  where Choice: RawRepresentable<String> & CaseIterable & Hashable {
    let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    return value(name, of: element, is: "a list of \(all)") { text in
      let cases = text.words.map { Choice(rawValue: $0) }
      return cases.contains(nil) ? nil : Set(cases.compactMap { $0 })
    } ?? []
  }

  /// Words with numbers, such as `passive:0.7 troll:0.3`.
  package mutating func weights(_ name: String, of element: XMLElement) -> [(
    name: String, weight: Double
  )] {
    value(name, of: element, is: "a list such as passive:0.7 troll:0.3") { text in
      let pairs = text.words.map { WrittenPair($0) }
      let weights = pairs.compactMap { pair in
        pair.flatMap { pair in Double(pair.value).map { (name: pair.key, weight: $0) } }
      }
      return weights.count == pairs.count && weights.allSatisfy { $0.weight >= 0 } ? weights : nil
    } ?? []
  }
}

/// Two words with a colon between them.
struct WrittenPair {
  /// The word before the colon.
  var key: String
  /// The word after it.
  var value: String

  /// Reads `key:value`.
  init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    key = String(parts[0])
    value = String(parts[1])
  }
}

extension String {
  /// The words between white space.
  package var words: [String] { split(whereSeparator: \.isWhitespace).map(String.init) }
}
