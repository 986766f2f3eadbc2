import Testing
import ToneAnalysis

@Suite("Replies in four crises") struct ReplyTests {
  private let analyzer = ToneAnalyzer.standard

  @Test("there are enough replies of every quality in every crisis")
  func size() {
    #expect(Crisis.all.reduce(0) { $0 + $1.replies.count } >= 60)
    for crisis in Crisis.all {
      for quality in [Reply.Quality.good, .mediocre, .bad] {
        #expect(crisis.replies.count { $0.quality == quality } >= 4)
      }
    }
  }

  @Test("each shows what it must and lacks what it must", arguments: 0..<4)
  func directions(crisis: Int) {
    let crisis = Crisis.all[crisis]
    for reply in crisis.replies {
      let profile = analyzer.analyze(reply.text, context: crisis.context)
      for feature in reply.shows {
        #expect(profile[feature] >= 0.3, "\(feature.rawValue) in: \(reply.text)")
      }
      for feature in reply.lacks {
        #expect(
          profile[feature] <= 0.15,
          "\(feature.rawValue) in: \(reply.text) \(profile.evidence(for: feature))")
      }
    }
  }

  @Test("every good reply is above every bad one, and the mediocre lie between", arguments: 0..<4)
  func order(crisis: Int) {
    let crisis = Crisis.all[crisis]
    func merits(_ quality: Reply.Quality) -> [Double] {
      crisis.replies.filter { $0.quality == quality }.map {
        merit(analyzer.analyze($0.text, context: crisis.context))
      }
    }
    let (good, mediocre, bad) = (merits(.good), merits(.mediocre), merits(.bad))

    #expect((good.min() ?? 0) > (bad.max() ?? 1), "\(good) \(bad)")
    #expect(mean(good) > mean(mediocre) + 0.15, "\(good) \(mediocre)")
    #expect(mean(mediocre) > mean(bad) + 0.15, "\(mediocre) \(bad)")
  }

  /// What a crude guideline would make of a profile.
  private func merit(_ profile: ToneProfile) -> Double {
    let wanted: [ToneFeature] = [
      .acknowledgesIssue, .validatesEmotion, .concreteAction, .givesTimeOrChannel,
      .personalisation, .personalVoice,
    ]
    return wanted.reduce(0) { $0 + profile[$1] } / Double(wanted.count) - profile.harmOverall
  }

  private func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(max(values.count, 1))
  }
}
