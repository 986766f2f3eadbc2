import EventKernel
import Journaling
import ScenarioModel

/// Adds up each channel's part in the drill.
struct ChannelEvaluation {
  let drill: DrillRecord
  /// How what was published reads, by channel among others.
  let tone: [ToneGroup]

  /// The channels, busiest first.
  func results() -> [ChannelResult] {
    var channels = [String: ChannelResult]()
    countVolume(&channels)
    countCases(&channels)
    countAlerts(&channels)
    countStatements(&channels)
    for group in tone where group.dimension == "channel" {
      channels[group.name, default: named(group.name)].fit = group.fit
    }
    return channels.values.map { channel in
      var sorted = channel
      sorted.evidence = channel.evidence.uniqued()
      return sorted
    }.sorted { (-$0.volume, -$0.cases, $0.id) < (-$1.volume, -$1.cases, $1.id) }
  }

  private func named(_ id: String) -> ChannelResult {
    var channel = ChannelResult()
    channel.id = id
    let known = drill.documents.scenario?.channels.first { $0.id == id }
    channel.title = known?.title ?? id
    return channel
  }

  private func countVolume(_ channels: inout [String: ChannelResult]) {
    for (name, sum) in drill.entries("audience.volume").sums(startingWith: "channel.") {
      let id = String(name.text.dropFirst("channel.".count))
      channels[id, default: named(id)].volume += sum
    }
  }

  private func countCases(_ channels: inout [String: ChannelResult]) {
    var waits: [String: [SimulationDuration]] = [:]
    for record in drill.cases {
      let id = channel(of: record)
      channels[id, default: named(id)].count(record)
      guard let answer = record.firstResponse else { continue }
      let wait = drill.interruptions.net(
        from: record.opened.time, to: answer.time, withOutages: false)
      waits[id, default: []].append(wait)
    }
    for (id, lengths) in waits {
      channels[id]?.firstResponse = Samples.median(lengths)
      channels[id]?.firstResponseNinetieth = Samples.ninetieth(lengths)
    }
  }

  /// The channel of the post that a case came from, else its medium.
  private func channel(of record: CaseRecord) -> String {
    if let post = drill.posts[record.opened.string("post")], !post.string("channel").isEmpty {
      return post.string("channel")
    }
    let medium = record.opened.string("medium")
    return medium.isEmpty ? "unknown" : medium
  }

  private func countAlerts(_ channels: inout [String: ChannelResult]) {
    for alert in drill.entries("alert.raised") {
      guard let id = drill.posts[alert.string("post")]?.string("channel"), !id.isEmpty else {
        continue
      }
      channels[id, default: named(id)].escalations += 1
    }
  }

  private func countStatements(_ channels: inout [String: ChannelResult]) {
    for message in drill.messages {
      guard let first = message.published.first else { continue }
      for entry in message.published {
        let skew = message.isStatement ? entry.time - first.time : nil
        for id in entry.publicationChannels {
          channels[id, default: named(id)].count(entry, skew: skew)
        }
      }
    }
  }
}

extension ChannelResult {
  /// Counts a case that came from it.
  fileprivate mutating func count(_ record: CaseRecord) {
    cases += 1
    evidence.append(record.opened.sequence)
    if record.firstResponse != nil {
      answered += 1
    } else if record.closed == nil {
      neverAnswered += 1
    }
  }

  /// Counts a publication; `skew` is a statement's delay behind its first channel.
  fileprivate mutating func count(_ publication: JournalEntry, skew: SimulationDuration?) {
    reach += publication.attributes.number("reach") ?? 0
    evidence.append(publication.sequence)
    guard let skew else { return }
    statements += 1
    syncSkew = max(syncSkew ?? .zero, skew)
  }
}
