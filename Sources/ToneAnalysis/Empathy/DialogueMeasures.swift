/// Six measures of empathic dialogue, 0 to 4 each, as experts rate helpers in talks about trouble.
///
/// The dimensions are those of the *Lend an Ear* study (A. Kumar, M. Groh et al., *When large
/// language models are reliable for judging empathic communication*, Nature Machine Intelligence);
/// the rules were written from their definitions, without their ratings.
public struct DialogueMeasures: Sendable, Equatable {
  /// One measure with the words that led to it.
  public struct Measure: Sendable, Equatable {
    /// `validating-emotions`, `encouraging-elaboration`, `demonstrating-understanding`,
    /// `advice-giving`, `self-oriented` or `dismissing-emotions`.
    public let name: String
    /// 0 to 4, the bounded sum of the contributions; higher is more of it, wanted or not.
    public let value: Double
    /// What it is made of.
    public let evidence: [FeatureEvidence]
  }

  /// The measures in the order above.
  public let measures: [Measure]
}

extension ReplyReading {
  /// The six measures of empathic dialogue.
  func dialogueMeasures() -> DialogueMeasures {
    DialogueMeasures(measures: [
      measure(
        "validating-emotions",
        [
          ("validating", 1.5), ("interpretation-weak", 1), ("reaction-strong", 1.2),
          ("reaction-weak", 0.4),
        ],
        also: weighed(.feature(.validatesEmotion), 2.5)
          + inferences(worth: 1.5)),
      measure("encouraging-elaboration", [("elaboration", 0.5)], also: asked(worth: 1.1)),
      measure(
        "demonstrating-understanding", [("interpretation-weak", 0.7)],
        also: inferences(worth: 1.6) + paraphrases(worth: 0.4) + asked(worth: 0.4)),
      measure("advice-giving", [("advice", 0.8)], also: []),
      measure("self-oriented", [("self", 0.7)], also: []),
      measure("dismissing-emotions", [("dismissing", 0.8)], also: []),
    ])
  }

  private func measure(
    _ name: String, _ marks: [(String, Double)], also: [FeatureEvidence]
  ) -> DialogueMeasures.Measure {
    let evidence = marks.flatMap { weighed(.mark($0.0), $0.1) } + also
    let sum = evidence.reduce(0) { $0 + $1.contribution }
    return DialogueMeasures.Measure(
      name: name, value: min(max(sum, 0), 4), evidence: evidence)
  }

  private func weighed(_ target: RuleTarget, _ factor: Double) -> [FeatureEvidence] {
    evidence(for: target).map {
      FeatureEvidence(range: $0.range, rule: $0.rule, contribution: $0.contribution * factor)
    }
  }

  private func inferences(worth: Double) -> [FeatureEvidence] {
    let inferred = evidence(for: .mark("interpretation-strong")).filter {
      $0.rule.hasSuffix("inferred") || $0.rule.hasSuffix("guessed")
    }
    return inferred.map {
      FeatureEvidence(range: $0.range, rule: $0.rule, contribution: $0.contribution * worth)
    }
  }

  private func asked(worth: Double) -> [FeatureEvidence] {
    questions().filter { $0.kind == .personal || $0.kind == .general }.map {
      FeatureEvidence(
        range: reading.range(of: $0.units), rule: "question", contribution: worth)
    }
  }

  private func paraphrases(worth: Double) -> [FeatureEvidence] {
    takenUp().prefix(6).map {
      FeatureEvidence(range: $0.range, rule: "taken-up", contribution: worth)
    }
  }
}
