import EventKernel
import XMLReading

// Levels: what they require must be possible, and what is written for them must apply.
extension CrossCheck {
  /// Reports ranks beyond the matrix, and required channels on which nobody can publish.
  mutating func checkLevels() {
    guard let matrix = documents.matrix, let highest = matrix.value.levels.last else { return }
    checkRanks(upTo: highest.rank)
    guard let scenario = documents.scenario else { return }
    for level in matrix.value.levels {
      for id in level.statementChannels {
        guard let channel = scenario.value.channels.first(where: { $0.id == id }),
          !channel.isPublishable
        else { continue }
        faults.report(
          "level \(level.id) requires a statement on \(id), where the organization cannot publish",
          at: matrix.source.position(of: .init(.level, level.id)),
          help: "leave \(id) out of statement-channels, or write publishable=\"true\" on it")
      }
    }
  }

  private mutating func checkRanks(upTo highest: Int) {
    if let organization = documents.organization {
      for message in organization.value.messages where message.lowestLevel > highest {
        faults.report(
          "message \(message.id) is for rank \(message.lowestLevel) and above, but the highest "
            + "level has rank \(highest)",
          at: organization.source.position(of: .init(.message, message.id)), severity: .warning)
      }
    }
    guard let guideline = documents.guideline else { return }
    for profile in guideline.value.profiles where profile.lowestLevel > highest {
      faults.report(
        "a profile is for rank \(profile.lowestLevel) and above, but the highest level has rank "
          + "\(highest)", at: guideline.source.root, severity: .warning)
    }
  }

  /// Warns of required statements for which the library has no text in a language of the audience.
  ///
  /// A home region without any is a fault.
  mutating func checkStatements() {
    guard let matrix = documents.matrix, let scenario = documents.scenario,
      let organization = documents.organization
    else { return }
    for level in matrix.value.levels where !level.statementChannels.isEmpty {
      let texts = organization.value.messages.filter {
        $0.isHoldingStatement(at: level, in: scenario.value)
      }
      for (language, isHome) in scenario.value.spokenLanguages {
        let exists = texts.contains {
          $0.language.primaryLanguage == language || organization.value.messages.isEmpty
        }
        guard !exists else { continue }
        faults.report(
          "level \(level.id) requires a holding statement, but organization "
            + "\(organization.value.identity.id) has no approved text in \(language) for it",
          at: matrix.source.position(of: .init(.level, level.id)),
          severity: isHome ? .error : .warning,
          help: "add <message purpose=\"holding\" language=\"\(language)\" …> to the organization")
      }
      checkAuthority(for: level, matrix.source)
    }
  }

  private mutating func checkAuthority(for level: EscalationLevel, _ source: SourceIndex) {
    guard let organization = documents.organization?.value else { return }
    for channel in level.statementChannels {
      let isCovered = organization.authority.contains {
        $0.permits(.holding, on: channel, rank: level.rank)
      }
      guard !isCovered else { continue }
      faults.report(
        "nobody may publish a holding statement on \(channel) at level \(level.id)",
        at: source.position(of: .init(.level, level.id)), severity: .warning,
        help: "add an <authority> to organization \(organization.identity.id)")
    }
  }
}

extension Authority {
  /// Whether the role may publish a kind of message on a channel at a level of some rank.
  public func permits(_ purpose: MessagePurpose, on channel: String, rank: Int) -> Bool {
    (channels.isEmpty || channels.contains(channel))
      && (purposes.isEmpty || purposes.contains(purpose)) && rank <= highestLevel
  }
}

extension LibraryMessage {
  /// Whether the text may serve as the statement a level requires, at some time of the drill.
  fileprivate func isHoldingStatement(at level: EscalationLevel, in scenario: Scenario) -> Bool {
    let isInForce =
      validFrom < .start + scenario.crisis.length && (validTo.map { $0 > .start } ?? true)
    let isForChannel =
      channels.isEmpty || level.statementChannels.contains { channels.contains($0) }
    return purpose.isStatement && status == .approved && isInForce && isForChannel
      && (lowestLevel...max(lowestLevel, highestLevel)).contains(level.rank)
      && fits(scenario.crisis.archetype)
  }
}

extension Scenario {
  /// The languages of the regions without their variants, and whether one of home speaks them.
  fileprivate var spokenLanguages: [(language: String, isHome: Bool)] {
    var languages: [(language: String, isHome: Bool)] = []
    for region in regions {
      let language = region.language.primaryLanguage
      if let index = languages.firstIndex(where: { $0.language == language }) {
        languages[index].isHome = languages[index].isHome || region.isHome
      } else {
        languages.append((language, region.isHome))
      }
    }
    return languages
  }
}
