import ArgumentParser
import Experiments
import Foundation
import ScenarioModel
import XMLReading

/// Varies one thing and shows what it does.
struct Sweep: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Vary one thing of the organization or matrix over many drills.",
    discussion: """
      The first value is the baseline. What can be varied:

        agents:TEAM@SHIFT       seats more or fewer than now, as in --values=+0,+1,-1
        approval[:ROLE]         approval times, as factors: --values=1,0.5,0.25
        work[:KIND]             times of work, as factors
        paging[:ROLE]           from page to being at work, as factors
        lane[:PATHWAY]          whether pre-approved words skip approval: --values=closed,open
        lag                     the listening tool's delay, as factors
        shrinkage               the share of paid time that is not available
        sustain                 how long a level must be indicated: --values=3m,1m,10m
        threshold:ROW/MEASURE   a number to reach: --values=1.5,1,2

        muster sweep agents:social@night --values=+0,+1,+2 --outcome cases.wait
        muster sweep lane --values=closed,open
        muster sweep approval:legal --values=1,0.5,0.25 --scenario Scenarios/breach.xml
      """)

  @Argument(help: "What is varied.")
  var factor: String

  @Option(help: "The values, the baseline first.")
  var values: String

  @OptionGroup var setting: SettingOptions
  @OptionGroup var playing: PlayingOptions
  @OptionGroup var place: LibraryOption

  func validate() throws {
    guard let swept = SweptFactor(factor) else {
      throw ValidationError(
        "'\(factor)' cannot be varied; write agents:TEAM@SHIFT, approval:ROLE, work:KIND, "
          + "paging:ROLE, lane:PATHWAY, lag, shrinkage, sustain or threshold:ROW/MEASURE.")
    }
    if let wrong = list.first(where: { !swept.takes($0) }) {
      throw ValidationError("A lane is open or closed, not '\(wrong)': --values=closed,open.")
    }
    guard list.count >= 2, Set(list.map(swept.shown)).count == list.count else {
      throw ValidationError("'--values \(values)' is no list of two or more different values.")
    }
  }

  private var list: [String] {
    values.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  func run() async throws {
    guard let swept = SweptFactor(factor) else { return }
    try await reportingFaults {
      let loader = try DocumentLoader.standard(place.library)
      let out = playing.out ?? "experiments/sweep-\(swept.name)\(setting.suffix)"
      let lines = list.map {
        OptionLine(text: swept.policy($0), origin: "\(factor) --values=\($0)")
      }
      let document = SettingDocument(
        options: setting, library: loader.library, title: "What \(factor) does"
      ) { _ in lines }
      try await WrittenExperiment(document: document, loader: loader, options: playing)
        .play(in: out)
    }
  }
}

/// One thing that is varied, as written on the command line.
struct SweptFactor {
  private let kind: String
  private let first: String
  private let second: String

  /// Reads `agents:social@night` and the like; `nil` for what cannot be varied.
  init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard let kind = parts.first else { return nil }
    let rest = parts.count > 1 ? parts[1] : ""
    let mark: Character = kind == "agents" ? "@" : "/"
    let names = rest.split(separator: mark, maxSplits: 1).map(String.init)
    switch kind {
    case "agents", "threshold": guard names.count == 2 else { return nil }
    case "approval", "work", "paging", "lane": guard names.count <= 1 else { return nil }
    case "lag", "shrinkage", "sustain": guard parts.count == 1 else { return nil }
    default: return nil
    }
    self.kind = kind
    first = names.first ?? ""
    second = names.count > 1 ? names[1] : ""
  }

  /// Whether `value` can be one of it; numbers are checked with the document.
  func takes(_ value: String) -> Bool { kind != "lane" || ["open", "closed"].contains(value) }

  /// A name for a folder.
  var name: String { [kind, first, second].filter { !$0.isEmpty }.joined(separator: "-") }

  /// The `<policy>` with a value.
  func policy(_ value: String) -> String {
    let letters = value.map { $0.isLetter || $0.isNumber || $0 == "." ? $0 : "_" }
    let sign = value.hasPrefix("-") ? "minus" : ""
    let id = "\(kind)-\(sign)\(String(letters.drop { $0 == "_" }))"
    let title = "\(words): \(shown(value))"
    return
      "<policy id=\"\(id.escapedForXML)\" title=\"\(title.escapedForXML)\">\(change(value))</policy>"
  }

  private var words: String {
    switch kind {
    case "agents": "agents of \(first), \(second) shift"
    case "threshold": "\(second) in row \(first)"
    case "lane": first.isEmpty ? "fast lanes" : "fast lane of \(first)"
    default: kind + (first.isEmpty ? "" : " of \(first)")
    }
  }

  /// How a value is told: a number of agents as the change it is, everything else as it was written.
  func shown(_ value: String) -> String {
    guard kind == "agents" else { return value }
    return Int(value) == 0 ? "as now" : signed(value)
  }

  private func signed(_ value: String) -> String {
    value.hasPrefix("-") || value.hasPrefix("+") ? value : "+" + value
  }

  private func change(_ value: String) -> String {
    switch kind {
    case "agents":
      return Int(value) == 0
        ? "" : element(["team": first, "shift": second, "change": signed(value)])
    case "threshold":
      let test = Double(value) == nil ? value : ">= " + value
      return element(["row": first, "measure": second, "test": test])
    case "lane":
      let pathway = first.isEmpty ? [:] : ["pathway": first]
      return element(pathway.merging(["open": "\(value == "open")"]) { old, _ in old })
    case "shrinkage": return element(["share": value])
    case "sustain": return element(["time": value])
    default:
      let role = first.isEmpty ? [:] : [kind == "work" ? "kind" : "role": first]
      return element(role.merging(["factor": value]) { old, _ in old })
    }
  }

  private func element(_ attributes: [String: String]) -> String {
    let list = attributes.sorted { $0.key < $1.key }
      .map { " \($0.key)=\"\($0.value.escapedForXML)\"" }
    return "<\(kind)\(list.joined())/>"
  }
}
