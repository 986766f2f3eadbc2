import Foundation
import EventKernel
import Journaling
import ScenarioModel
import Testing

@testable import Scoring

/// One row of the vectors: a template's verdict on a finished trace.
private struct Vector {
  let template: String
  let trace: String
  let isSatisfied: Bool
  let activations: Int?

  static func all() throws -> [Vector] {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Vectors/declare-vectors.csv")
    let text = try String(contentsOf: path, encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Vector(
        template: cells[0], trace: cells[1], isSatisfied: cells[2] == "1",
        activations: Int(cells[3]))
    }
  }

  /// The template as a rule of ours.
  ///
  /// In our precedences the activation is the later fact.
  var rule: ProtocolRule? {
    let oneSided: [String: (ProtocolRule.Pattern, Int)] = [
      "Absence": (.absence, 1), "Absence2": (.atMost, 1), "Existence": (.existence, 1),
      "Existence2": (.existence, 2), "Exactly1": (.exactly, 1), "Init": (.initial, 1),
      "End": (.end, 1),
    ]
    let forward: [String: ProtocolRule.Pattern] = [
      "Response": .response, "Succession": .succession, "AlternateResponse": .alternateResponse,
      "AlternateSuccession": .alternateSuccession, "ChainResponse": .chainResponse,
      "ChainSuccession": .chainSuccession, "RespondedExistence": .respondedExistence,
      "CoExistence": .coExistence, "NotCoExistence": .notCoExistence,
      "NotSuccession": .notSuccession, "NotChainSuccession": .notChainSuccession,
      "Choice": .choice, "ExclusiveChoice": .exclusiveChoice,
    ]
    let backward: [String: ProtocolRule.Pattern] = [
      "Precedence": .precedence, "AlternatePrecedence": .alternatePrecedence,
      "ChainPrecedence": .chainPrecedence,
    ]
    if let (pattern, count) = oneSided[template] {
      var rule = Sheets.rule(pattern, "a")
      rule.count = count
      return rule
    }
    if let pattern = forward[template] { return Sheets.rule(pattern, "a", "b") }
    return backward[template].map { Sheets.rule($0, "b", "a") }
  }

  /// The trace as a finished drill.
  func story() throws -> Story {
    var story = try Story()
    for (index, letter) in trace.enumerated() {
      story.add(FactType(rawValue: String(letter)), at: Double(index + 1), by: "player")
    }
    story.end(at: 100)
    return story
  }
}

@Suite("DECLARE semantics") struct DeclareVectorTests {
  @Test("agrees with every reference vector on satisfaction and activations")
  func vectors() throws {
    let vectors = try Vector.all()
    var wrong: [String] = []
    for vector in vectors {
      let rule = try #require(vector.rule, "no pattern for \(vector.template)")
      let result = Sheets.result(of: rule, in: try vector.story())
      let isSatisfied = result.count(.violated) == 0
      let activations = result.activations.count { $0.outcome != .vacuous }
      let agrees = vector.activations.map { $0 == activations } ?? true
      if isSatisfied != vector.isSatisfied || !agrees {
        wrong.append("\(vector.template) \(vector.trace): \(isSatisfied), \(activations)")
      }
    }

    #expect(vectors.count == 2_679)
    #expect(wrong.isEmpty, "\(wrong.count) wrong, first: \(wrong.prefix(12))")
  }
}
