/// Judges a reply on all dimensions.
struct DimensionReading {
  private let reply: ReplyReading
  private let profile: ToneProfile
  private let empathy: EmpathyLevels
  private let asked: [QuestionReading]
  private let tags: [StrategyTag]
  private let blame: HeadReading?

  init(_ reply: ReplyReading, _ profile: ToneProfile, blame: HeadReading? = nil) {
    self.reply = reply
    self.profile = profile
    self.blame = blame
    empathy = reply.empathyLevels()
    asked = reply.questions()
    tags = reply.strategyTags()
  }

  /// The scores, in the order of `ToneDimension.allCases`.
  func scores() -> [DimensionScore] {
    ToneDimension.allCases.map { dimension in
      guard isReadable else { return unscored(dimension, unreadable) }
      switch dimension {
      case .voice: return unscored(dimension, "not judged: a voice needs several replies")
      case .incomingCues: return cues()
      case .strategyFit: return strategyFit() ?? score(dimension)
      case .consistency: return consistency()
      default: return score(dimension)
      }
    }
  }

  private var isReadable: Bool { reply.language != .unsupported && profile.wordCount > 0 }

  private var unreadable: String {
    profile.wordCount > 0 ? "not scored: the text is not in English" : "not scored: no words"
  }

  private func unscored(_ dimension: ToneDimension, _ note: String) -> DimensionScore {
    DimensionScore(dimension: dimension, value: nil, confidence: 0, evidence: [], note: note)
  }

  private func score(_ dimension: ToneDimension) -> DimensionScore {
    guard let recipe = DimensionRecipe.all[dimension] else {
      return unscored(dimension, "not judged")
    }
    return score(dimension, recipe)
  }

  /// Against the facts and what was said before; without facts, against the latter alone.
  private func consistency() -> DimensionScore {
    guard reply.context.knownFacts.isEmpty else { return score(.consistency) }
    guard reply.context.earlier.isEmpty else { return score(.consistency, .amongStatements) }
    return unscored(.consistency, "not judged: no facts and no earlier statements were given")
  }

  private func score(_ dimension: ToneDimension, _ recipe: DimensionRecipe) -> DimensionScore {
    let name = dimension.rawValue
    var parts = [
      FeatureEvidence(range: 0..<0, rule: name + ".baseline", contribution: recipe.baseline)
    ]
    for term in recipe.terms { parts += evidence(of: term.source, weight: term.weight) }
    let isShown = recipe.terms.prefix(2).contains { !shown(by: $0.source).isEmpty }
    let value = Self.bounded(&parts, to: 4, rule: name + ".bounds")
    let isAbsent = value < 1 && !isShown
    return DimensionScore(
      dimension: dimension, value: value, confidence: recipe.reliability * trust(dimension),
      evidence: parts, note: isAbsent ? "absent: expected \(dimension.expectation)" : nil)
  }

  /// The sum of `parts`, kept within 0 and `limit` by a part, at no words, that takes off what is
  /// beyond.
  private static func bounded(
    _ parts: inout [FeatureEvidence], to limit: Double, rule: String
  ) -> Double {
    let sum = parts.reduce(0) { $0 + $1.contribution }
    let value = min(max(sum, 0), limit)
    guard value != sum else { return value }
    parts.append(FeatureEvidence(range: 0..<0, rule: rule, contribution: value - sum))
    return value
  }

  /// Short texts and missing context say less.
  private func trust(_ dimension: ToneDimension) -> Double {
    let needsPost: [ToneDimension] = [.understanding, .validation, .urgencyMatch, .apology]
    let needsFacts = dimension == .consistency && reply.context.knownFacts.isEmpty
    let lacks = needsPost.contains(dimension) && reply.context.post == nil || needsFacts
    return min(1, 0.4 + Double(profile.wordCount) / 25) * (lacks ? 0.7 : 1)
  }

  /// The fit with the cluster, if that is known: what the words do for the strategies they serve.
  private func strategyFit() -> DimensionScore? {
    guard let cluster = reply.context.cluster else { return nil }
    let assessment = StrategyAssessment(
      tags, cluster: cluster, hasHistory: reply.context.hasHistory,
      severity: reply.context.severity)
    let general = score(.strategyFit)
    var parts = general.evidence.map {
      FeatureEvidence(
        range: $0.range, rule: $0.rule, contribution: $0.contribution * Self.generalShare)
    }
    parts.append(
      FeatureEvidence(
        range: tags.isEmpty ? 0..<0 : reply.reading.whole, rule: "strategy-fit.cluster",
        contribution: assessment.score * 4 * Self.clusterShare))
    let value = Self.bounded(&parts, to: 4, rule: "strategy-fit.bounds")
    return DimensionScore(
      dimension: .strategyFit, value: value, confidence: general.confidence, evidence: parts,
      note: assessment.remarks.first { $0.rating == nil || $0.rating == .mismatch }?.reason)
  }

  /// What general care and the strategies' fit count where the cluster is known; fitted on the
  /// labelled replies that may be tuned on, where both together are seldom high.
  private static let generalShare = 0.9
  private static let clusterShare = 0.5

  private func cues() -> DimensionScore {
    guard let post = reply.context.post else {
      return unscored(.incomingCues, "not judged: no post was given")
    }
    let cues = PostCues(ReplyReading(post, rules: reply.rules, context: ToneContext()))
    guard let strongest = cues.strongest else {
      return DimensionScore(
        dimension: .incomingCues, value: 0, confidence: 0.6, evidence: [],
        note: "no cue found in the post")
    }
    var parts = cues.evidence(for: strongest).map {
      FeatureEvidence(range: $0.range, rule: $0.rule, contribution: $0.contribution * 4)
    }
    let value = Self.bounded(&parts, to: 4, rule: "incoming-cues.bounds")
    return DimensionScore(
      dimension: .incomingCues, value: value, confidence: 0.6, evidence: parts,
      note: "in the post: \(strongest.rawValue)")
  }
}

// What the sources show, each bounded to 0...1 before it is weighed
extension DimensionReading {
  private func evidence(of source: DimensionSource, weight: Double) -> [FeatureEvidence] {
    var parts = shown(by: source)
    guard !parts.isEmpty else { return [] }
    let rule = (parts.first?.rule ?? "") + ".bounds"
    _ = Self.bounded(&parts, to: 1, rule: rule)
    return parts.map {
      FeatureEvidence(
        range: $0.range, rule: $0.rule, contribution: $0.contribution * weight)
    }
  }

  private func shown(by source: DimensionSource) -> [FeatureEvidence] {
    switch source {
    case .feature(let feature):
      feature == .liabilityAdmission ? admissions : profile.evidence(for: feature)
    case .relief(let feature):
      profile.evidence(for: feature).filter { $0.contribution < 0 }.prefix(1).map {
        part($0.range, $0.rule, 1)
      }
    case .reaction: level(empathy.reaction)
    case .interpretation: level(empathy.interpretation)
    case .exploration: level(empathy.exploration)
    case .personalQuestions: questions(.personal)
    case .generalQuestions: questions(.general)
    case .officeQuestions: questions(.administrative)
    case .takenUp: reply.takenUp().prefix(5).map { part($0.range, "taken-up", 0.2) }
    case .factsUsed:
      reply.claimed.factsUsed(in: reply.reading.tokens).prefix(5).map {
        part($0.range, "facts-used", 0.2)
      }
    case .mark(let mark, let limit):
      reply.evidence(for: .mark(mark)).map { part($0.range, $0.rule, 1 / limit) }
    case .learnedBlame: learnedBlame
    case .needlessAlarm:
      reply.context.severity > 0
        ? [] : reply.evidence(for: .mark("alarm")).map { part($0.range, $0.rule, 1) }
    case .tooSlow:
      reply.context.severity < 3
        ? [] : reply.evidence(for: .mark("slow")).map { part($0.range, $0.rule, 1) }
    case .calmAnswer: calmAnswer
    case .hostility: hostility
    case .contradictions: contradictions
    case .strategy(let strategy):
      tags.first { $0.strategy == strategy }?.evidence ?? []
    }
  }

  private func part(_ range: Range<Int>, _ rule: String, _ amount: Double) -> FeatureEvidence {
    FeatureEvidence(range: range, rule: rule, contribution: amount)
  }

  /// A level of 2 is 1, whatever the number of words that show it.
  private func level(_ level: EmpathyLevels.Level) -> [FeatureEvidence] {
    let share = Double(level.level) / 2 / Double(max(level.evidence.count, 1))
    return level.evidence.map { part($0.range, $0.rule, share) }
  }

  private func questions(_ kind: QuestionKind) -> [FeatureEvidence] {
    asked.filter { $0.kind == kind }.map {
      part(reply.reading.range(of: $0.asking), "question.\(kind)", 0.5)
    }
  }

  /// From 0 where the learned head is sure that nobody is blamed to 1 where it is sure of blame.
  private var learnedBlame: [FeatureEvidence] {
    guard let blame else { return [] }
    let start = part(reply.reading.whole, "blame.start", 0.5)
    return [start] + blame.contributions.map { part($0.range, $0.rule, $0.contribution / 2) }
  }

  /// Admissions count fully unless the scenario says that none needs a release.
  private var admissions: [FeatureEvidence] {
    let factor = reply.context.needsLegalRelease ? 1.0 : 0.2
    return profile.evidence(for: .liabilityAdmission).map {
      part($0.range, $0.rule, $0.contribution * factor)
    }
  }

  /// The first thing told from the fact sheet where a post asks for no more than a fact.
  private var calmAnswer: [FeatureEvidence] {
    guard reply.context.severity == 0, reply.context.post != nil,
      reply.hits(for: .mark("alarm")).isEmpty, reply.hits(for: .mark("delay")).isEmpty
    else { return [] }
    return reply.claimed.factsUsed(in: reply.reading.tokens).prefix(1).map {
      part($0.range, "calm-answer", 1)
    }
  }

  /// What mocks or attacks the person, 1 each.
  private var hostility: [FeatureEvidence] {
    reply.hits(for: .dismissal).filter { Self.hostile.contains(reply.name(of: $0)) }.map {
      part(reply.range(of: $0), "hostility.\(reply.name(of: $0))", 1)
    }
  }

  private static let hostile: Set<String> = ["insult", "shut-up", "gloating", "threat"]

  private var contradictions: [FeatureEvidence] {
    reply.claimed.contradictions.map {
      part($0.range, $0.isFact ? "contradiction.fact" : "contradiction.statement", 1)
    }
  }
}
