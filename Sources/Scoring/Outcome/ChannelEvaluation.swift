import EventKernel
import Journaling
import ScenarioModel

/// Adds up each channel's part in the drill.
struct ChannelEvaluation {
  let drill: DrillRecord
  let tone: ToneResult

  /// The channels, busiest first.
  func results() -> [ChannelResult] {
    var channels = [String: ChannelResult]()
    countVolume(&channels)
    countCases(&channels)
    countAlerts(&channels)
    countStatements(&channels)
    for group in tone.groups where group.dimension == "channel" {
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
    var volumes: [String: Int] = [:]
    for entry in drill.entries("audience.volume") {
      for (key, value) in entry.attributes where key.utf8.starts(with: "channel.".utf8) {
        volumes[key, default: 0] += Int(value.number ?? 0)
      }
    }
    for (key, volume) in volumes {
      let id = String(key.dropFirst("channel.".count))
      channels[id, default: named(id)].volume += volume
    }
  }

  private func countCases(_ channels: inout [String: ChannelResult]) {
    let posts = channelsOfPosts()
    var waits: [String: [SimulationDuration]] = [:]
    for record in drill.cases {
      let id = channel(of: record, posts)
      var channel = channels[id] ?? named(id)
      channel.cases += 1
      channel.evidence.append(record.opened.sequence)
      if let answer = record.firstResponse {
        channel.answered += 1
        let wait = drill.interruptions.net(
          from: record.opened.time, to: answer.time, withOutages: false)
        waits[id, default: []].append(wait)
      } else if record.closed == nil {
        channel.neverAnswered += 1
      }
      channels[id] = channel
    }
    for (id, lengths) in waits {
      channels[id]?.firstResponse = Samples.median(lengths)
      channels[id]?.firstResponseNinetieth = Samples.ninetieth(lengths)
    }
  }

  private func channelsOfPosts() -> [String: String] {
    Dictionary(drill.entries("audience.post").map { ($0.subjectID, $0.string("channel")) }) {
      first, _ in first
    }
  }

  /// The channel of the post that a case came from, else its medium.
  private func channel(of record: CaseRecord, _ posts: [String: String]) -> String {
    if let channel = posts[record.opened.string("post")], !channel.isEmpty { return channel }
    let medium = record.opened.string("medium")
    return medium.isEmpty ? "unknown" : medium
  }

  private func countAlerts(_ channels: inout [String: ChannelResult]) {
    let posts = channelsOfPosts()
    for alert in drill.entries("alert.raised") {
      guard let id = posts[alert.string("post")], !id.isEmpty else { continue }
      channels[id, default: named(id)].escalations += 1
    }
  }

  private func countStatements(_ channels: inout [String: ChannelResult]) {
    for message in drill.messages {
      guard let first = message.published.first else { continue }
      for entry in message.published {
        for id in entry.publicationChannels {
          var channel = channels[id] ?? named(id)
          channel.reach += entry.attributes.number("reach") ?? 0
          channel.evidence.append(entry.sequence)
          if message.isStatement {
            channel.statements += 1
            let skew = entry.time - first.time
            channel.syncSkew = max(channel.syncSkew ?? .zero, skew)
          }
          channels[id] = channel
        }
      }
    }
  }
}
