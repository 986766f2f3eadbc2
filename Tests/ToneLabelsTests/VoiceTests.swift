import Testing
import ToneAnalysis

@testable import ToneLabels

@Suite("Voices") struct VoiceTests {
  private static let samples = (try? ToneLabels(folder: Labels.folder))?.voices ?? []

  private func texts(_ voice: String) -> [String] {
    Self.samples.filter { $0.voice == voice }.map(\.text)
  }

  @Test("windows of five texts are given to the right one of three authored voices")
  func right() throws {
    let measure = VoiceMeasure(Self.samples, window: 5)
    #expect(measure.windows == 18)
    #expect(try #require(measure.share) >= 0.97)
  }

  @Test(
    "a voice that goes on as before gives no signal", arguments: ["harbour", "ministry", "founder"])
  func steady(voice: String) {
    let all = texts(voice)
    let drift = VoiceDrift(of: Array(all.suffix(6)), from: Array(all.prefix(14)), window: 3)
    #expect(drift.points.count == 4)
    #expect(drift.firstSignal == nil, "\(drift.points) \(drift.limit)")
  }

  @Test(
    "another voice gives a signal within a window of its first text, and its words are named",
    arguments: [
      ("harbour", "ministry", "which"), ("ministry", "founder", "i"), ("founder", "harbour", "’"),
    ])
  func change(from: String, to: String, word: String) throws {
    let reference = Array(texts(from).prefix(14))
    let drift = VoiceDrift(
      of: Array(texts(from).suffix(6)) + texts(to).prefix(6), from: reference, window: 3)
    let signal = try #require(drift.firstSignal)
    #expect((6...8).contains(signal.texts.upperBound - 1), "\(signal)")
    let last = try #require(drift.points.last)
    #expect(last.moved.map(\.word).contains(word), "\(last.moved)")
    #expect(last.moved.allSatisfy { abs($0.deviations) >= 2 })
  }

  @Test("fewer texts than a window make one window; none make none")
  func short() {
    #expect(VoiceDrift(of: ["One two."], from: texts("harbour")).points.count == 1)
    #expect(VoiceDrift(of: [], from: texts("harbour")).points.isEmpty)
    #expect(VoiceDrift(of: ["One."], from: []).points.count == 1)
  }
}
