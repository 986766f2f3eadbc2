import DecisionTables
import Journaling
import ScenarioModel

/// The entries that meet each fact pattern of a sheet; every condition is compiled once.
struct FactMatches {
  private var found: [ProtocolRule.FactPattern: Result<[JournalEntry], FEELError>] = [:]

  /// Matches all patterns of the rules.
  init(_ rules: [ProtocolRule], in drill: DrillRecord) {
    var names: [String: FactNames] = [:]
    for rule in rules {
      for pattern in [rule.activation, rule.target, rule.closing].compactMap({ $0 })
      where found[pattern] == nil {
        found[pattern] = Self.matches(pattern, in: drill, &names)
      }
    }
  }

  /// Entries of a pattern, by sequence; none for `nil`.
  func entries(_ pattern: ProtocolRule.FactPattern?) -> [JournalEntry] {
    guard let pattern, case .success(let entries)? = found[pattern] else { return [] }
    return entries
  }

  /// Why a pattern's condition cannot be read; `nil` if it can.
  func fault(_ pattern: ProtocolRule.FactPattern?) -> String? {
    guard let pattern, case .failure(let error)? = found[pattern] else { return nil }
    return "the condition “\(pattern.condition)” cannot be read: \(error.message)"
  }

  private static func matches(
    _ pattern: ProtocolRule.FactPattern, in drill: DrillRecord, _ known: inout [String: FactNames]
  ) -> Result<[JournalEntry], FEELError> {
    let isAny = pattern.type.isEmpty || pattern.type == "*"
    let entries = isAny ? Array(drill.journal) : drill.entries(FactType(rawValue: pattern.type))
    guard !pattern.condition.isEmpty else { return .success(entries) }
    let names = known[pattern.type] ?? names(of: pattern.type, in: entries)
    known[pattern.type] = names
    do throws(FEELError) {
      let condition = try drill.memory.expression(pattern.condition, names: names.texts)
      return .success(
        entries.filter { condition.isTrue(in: FactScope($0, names: names)) })
    } catch {
      return .failure(error)
    }
  }

  /// What a condition may name: the vocabulary's names, and what other programs wrote besides.
  private static func names(of type: String, in entries: [JournalEntry]) -> FactNames {
    var names = FactVocabulary.names(of: type) ?? FactVocabulary.allNames
    var known = Set(names.map { FactName($0) })
    var last = Attributes()
    for entry in entries where !entry.attributes.hasNames(of: last) {
      last = entry.attributes
      last.forEach(startingWith: "") { name, _ in
        if known.insert(name).inserted { names.append(name.text) }
      }
    }
    return FactNames(names)
  }
}
