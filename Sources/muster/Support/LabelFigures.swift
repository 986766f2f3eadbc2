import Foundation
import ScenarioModel
import ToneAnalysis
import ToneLabels
import ToneTraining
import XMLReading

/// The figures on the project's own labels: on the first ones kept apart, with those tuned on beside
/// them, and on those of other hands.
struct LabelFigures {
  private let labels: ToneLabels
  /// What the labels are called in the table.
  private let name: String
  private let model: ToneModel?
  private let analyzer = ToneAnalyzer.standard
  /// Which rows they are, where some were tuned on.
  private var part: String { labels.pairs.allSatisfy(\.isHeld) ? "" : " kept apart" }

  /// The figures on the labels of a library: the first ones, then those in `fresh`, `third` and `fourth`.
  ///
  /// Labels that a library has not got are left out. Cues and blame are read with `model` too, if there is one.
  static func all(library: String?, model: ToneModel?) throws -> [ToneFigure] {
    let folder = try Library.find(option: library).scoring + "/tone/labels"
    let folders = [
      ("own", folder), ("fresh", folder + "/fresh"), ("third", folder + "/third"),
      ("fourth", folder + "/fourth"),
    ]
    return try folders.flatMap { name, folder -> [ToneFigure] in
      guard FileManager.default.fileExists(atPath: folder + "/replies.csv") else { return [] }
      return LabelFigures(labels: try ToneLabels(folder: folder), name: name, model: model).all()
    }
  }

  private func all() -> [ToneFigure] {
    replies(labels) + pairs(labels) + contradictions(labels) + voices(labels)
  }

  private func replies(_ labels: ToneLabels) -> [ToneFigure] {
    let held = ReplyMeasure(labels.replies.filter(\.isHeld), score: scores)
    return held.rows.compactMap { row in
      row.kappa.map {
        ToneFigure(
          "\(name) replies, \(row.dimension.rawValue), quadratic weighted kappa",
          anchor: row.dimension == .overall ? "model and expert .60" : "",
          target: row.dimension == .overall ? 0.65 : 0.55, value: $0, count: row.count)
      }
    }
  }

  /// The dimensions of a reply; overall is their mean, held down by the worst.
  private func scores(of reply: LabelledReply) -> [LabelDimension: Double] {
    var context = reply.context
    context.cluster = reply.scenario.cluster
    context.hasHistory = reply.scenario.hasHistory
    context.needsLegalRelease = reply.scenario.isLegallySensitive
    let scores = analyzer.dimensions(
      of: reply.text, context: context, blame: model?.blame(in: reply.text))
    var found = Self.table(scores)
    found[.overall] = OverallTone.value(of: scores)
    return found
  }

  private static func table(_ scores: [DimensionScore]) -> [LabelDimension: Double] {
    var found: [LabelDimension: Double] = [:]
    for score in scores {
      found[.tone(score.dimension)] = score.value
    }
    return found
  }

  private func pairs(_ labels: ToneLabels) -> [ToneFigure] {
    let held = PairMeasure(labels.pairs.filter(\.isHeld), score: score)
    let tuned = PairMeasure(labels.pairs.filter { !$0.isHeld }, score: score)
    let whole = [(part, held), (" tuned on", tuned)].compactMap { name, measure in
      measure.share.map {
        ToneFigure(
          "\(self.name) minimal pairs\(name), right direction", anchor: "", target: 0.95,
          value: $0, count: measure.judged.count)
      }
    }
    return whole
      + held.groups.map {
        ToneFigure(
          "\(name) minimal pairs\(part), \($0.group)", anchor: "", target: 0.9, value: $0.share,
          count: $0.count)
      }
  }

  private func score(_ pair: MinimalPair, _ text: String) -> Double {
    if case .cue(let cue) = pair.dimension {
      return analyzer.cues(in: text, heads: model?.readings(of: text) ?? [])[cue] * 4
    }
    var context = pair.context
    context.cluster = pair.cluster
    context.hasHistory = pair.hasHistory
    context.needsLegalRelease = pair.isLegallySensitive
    let scores = analyzer.dimensions(
      of: text, context: context, blame: model?.blame(in: text))
    if pair.dimension == .overall { return OverallTone.value(of: scores) ?? 0 }
    return Self.table(scores)[pair.dimension] ?? 0
  }

  private func contradictions(_ labels: ToneLabels) -> [ToneFigure] {
    let held = ContradictionMeasure(labels.contradictions.filter(\.isHeld))
    let count = labels.contradictions.count { $0.isHeld }
    return [
      held.precision.map {
        ToneFigure(
          "\(name) contradictions\(part), precision", anchor: "", target: 0.95, value: $0,
          count: count)
      },
      held.recall.map {
        ToneFigure(
          "\(name) contradictions\(part), recall", anchor: "", target: 0.85, value: $0,
          count: count)
      },
    ].compactMap { $0 }
  }

  private func voices(_ labels: ToneLabels) -> [ToneFigure] {
    let measure = VoiceMeasure(labels.voices, window: 5)
    return measure.share.map {
      [
        ToneFigure(
          "right voice in windows of five", anchor: "chance .33", target: 0.97, value: $0,
          count: measure.windows)
      ]
    } ?? []
  }
}
