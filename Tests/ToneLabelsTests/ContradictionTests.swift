import Testing
import ToneAnalysis
import XMLReading

@testable import ToneLabels

@Suite("Contradictions, on authored pairs") struct ContradictionTests {
  private static let labels = try? ToneLabels(folder: Labels.folder)

  @Test(
    "precision is at least .95 and recall at least .85, on both splits", arguments: [false, true])
  func measure(isHeld: Bool) throws {
    let pairs = try #require(Self.labels).contradictions.filter { $0.isHeld == isHeld }
    let measure = ContradictionMeasure(pairs)
    let precision = try #require(measure.precision)
    let recall = try #require(measure.recall)
    let wrong = (measure.falseAlarms + measure.misses).map {
      "\($0.id) \($0.isContradiction ? "miss" : "alarm"): \($0.earlier) / \($0.text)"
    }
    #expect(precision >= 0.95, "\(wrong)")
    #expect(recall >= 0.85, "\(wrong)")
  }

  @Test(
    "accuses at most one in twenty wrongly on whole replies by other hands, too",
    arguments: ["fresh", "third", "fourth"])
  func others(folder: String) throws {
    let pairs = try ToneLabels(folder: Labels.folder + "/" + folder).contradictions
    let measure = ContradictionMeasure(pairs)
    let wrong = measure.falseAlarms.map { "\($0.id): \($0.earlier) / \($0.text)" }
    #expect(try #require(measure.precision) >= 0.95, "\(wrong)")
  }

  @Test("a contradiction names both places")
  func places() throws {
    let pairs = try #require(Self.labels).contradictions.filter(\.isContradiction)
    for pair in pairs {
      for found in ContradictionMeasure.contradictions(in: pair) {
        #expect(!found.range.isEmpty && found.range.upperBound <= pair.text.utf8.count)
        #expect(!found.sourceRange.isEmpty && found.sourceText == pair.earlier)
        #expect(found.sourceRange.upperBound <= pair.earlier.utf8.count)
      }
    }
  }
}
