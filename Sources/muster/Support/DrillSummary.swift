import EventKernel
import ScenarioModel
import Scoring
import XMLReading

/// A scorecard as a page of text for a terminal.
struct DrillSummary {
  let scorecard: Scorecard

  /// The page, with the files of the drill at the end.
  func text(with played: PlayedDrill) -> String {
    let files = """

      Journal    \(sanitizedForTerminal(played.files.journal))  (\(played.fingerprint))
      Scorecard  \(sanitizedForTerminal(played.files.scorecard))
      Debrief    \(Terminal.styled(sanitizedForTerminal(played.files.debrief), .bold))
      """
    return text() + files
  }

  /// Level over time, clocks, violations, tone, objectives.
  func text() -> String {
    ([head, ""] + levels + [""] + pillars + [""] + clocks + violations + objectives)
      .joined(separator: "\n") + "\n"
  }

  /// Which drill it was; a journal from elsewhere has neither crew nor seed.
  private var head: String {
    let identity = scorecard.identity
    let name = identity.title.isEmpty ? "A journal from elsewhere" : identity.title
    let title = Terminal.styled(sanitizedForTerminal(name), .bold)
    guard !identity.crew.isEmpty else { return title }
    return "\(title)  crew \(sanitizedForTerminal(identity.crew)), seed \(identity.seed)"
  }

  private var levels: [String] {
    var steps: [LevelStep] = []
    for step in scorecard.escalation.timeline where step.declared != steps.last?.declared ?? "" {
      steps.append(step)
    }
    let raised = steps.drop { $0.declaredRank == 0 }
    guard !raised.isEmpty else { return ["Level      never raised"] }
    let words = raised.map { "\($0.declared) at \(clock($0.moment))" }
    return ["Level      " + words.joined(separator: ", ")]
  }

  private var pillars: [String] {
    let pillars = scorecard.pillars
    return [
      pillar("Timeliness", pillars.timeliness), pillar("Tone", pillars.tone),
      pillar("Protocol", pillars.protocolAdherence),
    ]
  }

  private func pillar(_ name: String, _ pillar: PillarScore) -> String {
    let padded = name.padding(11)
    guard let score = pillar.score else { return padded + "not assessable: \(pillar.reason)" }
    let range = pillar.interval.map { "  [\(percent($0.low)), \(percent($0.high))]" } ?? ""
    let gate = pillar.isGated ? " before the cap: a critical rule was broken" : ""
    return padded + Terminal.styled(percent(score), score >= 0.7 ? .green : .red) + range + gate
  }

  private var clocks: [String] {
    let assessed = scorecard.clocks.filter { $0.assessed > 0 }
    guard !assessed.isEmpty else { return [] }
    let width = (assessed.map(\.title.count).max() ?? 0) + 2
    let rows = assessed.map { clock in
      let median = clock.median.map { "median \(minutes($0))" } ?? ""
      return
        "  \(clock.title.padding(width))\("\(clock.hits)/\(clock.assessed)".padding(9))\(median)"
    }
    return ["Clocks met"] + rows.map(sanitizedForTerminal) + [""]
  }

  private var violations: [String] {
    guard !scorecard.violations.isEmpty else { return ["No rule was broken", ""] }
    let rows = scorecard.violations.prefix(6).map { violation in
      "  \(violation.severity.rawValue.padding(10))\(violation.rule.padding(6))"
        + sanitizedForTerminal(violation.sentence)
    }
    let more = scorecard.violations.count - rows.count
    let rest = more > 0 ? ["  … and \(more) more"] : []
    return ["Rules broken"] + rows + rest + [""]
  }

  private var objectives: [String] {
    let rows = scorecard.objectives.map {
      "  \($0.rating.rawValue.padding(5))\(sanitizedForTerminal($0.title))"
    }
    return rows.isEmpty ? [] : ["Objectives"] + rows
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  private func clock(_ time: SimulationTime) -> String { "T+\(minutes(time.sinceStart))" }

  /// A length to the minute.
  private func minutes(_ length: SimulationDuration) -> SimulationDuration {
    .minutes(Int(length.inMinutes.rounded()))
  }
}

extension String {
  /// The text filled up with spaces to `width` characters.
  func padding(_ width: Int) -> String {
    count >= width ? self + " " : self + String(repeating: " ", count: width - count)
  }
}
