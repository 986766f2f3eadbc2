public import DecisionTables
public import Journaling
import EventKernel

/// An entry's fields and attributes by name, for conditions in FEEL; what is missing is null.
public struct FactScope: FEELScope {
  /// An entry is one reference, a fact is many.
  private enum Source {
    case entry(JournalEntry)
    indirect case fact(Fact)
  }

  private let source: Source
  private let names: [String]

  /// The scope of an entry of the journal, for an expression parsed with `names`.
  public init(_ entry: JournalEntry, names: [String]) {
    source = .entry(entry)
    self.names = names
  }

  /// The scope of a fact not yet written.
  public init(_ fact: Fact, names: [String]) {
    source = .fact(fact)
    self.names = names
  }

  /// The value of the name at `index`.
  public func value(of index: Int) -> FEELValue {
    let name = names[index]
    let value =
      switch source {
      case .entry(let entry): entry[name]
      case .fact(let fact): fact.attributes[name]
      }
    return value.map { FEELValue($0) } ?? field(name)
  }

  private func field(_ name: String) -> FEELValue {
    switch source {
    case .entry(let entry):
      field(name, of: entry.type, by: entry.author, about: entry.subject, at: entry.time)
    case .fact(let fact):
      field(name, of: fact.type, by: fact.author, about: fact.subject, at: fact.time)
    }
  }

  private func field(
    _ name: String, of type: FactType, by author: Author, about subject: Subject?,
    at time: SimulationTime
  ) -> FEELValue {
    switch name {
    case "type": .string(type.rawValue)
    case "actor": text(author.actor)
    case "role": text(author.role)
    case "team": text(author.team)
    case "source": .string(author.source.rawValue)
    case "subject": text(subject?.id)
    case "subject-kind": text(subject?.kind)
    case "seconds": .number(time.inSeconds)
    default: .null
    }
  }

  private func text(_ text: String?) -> FEELValue { text.map { .string($0) } ?? .null }
}

extension FEELValue {
  /// The value of a fact's attribute in FEEL's terms.
  public init(_ value: FactValue) {
    switch value {
    case .string(let text): self = .string(text)
    case .integer(let number): self = .number(Int(number))
    case .number(let number): self = .number(number)
    case .boolean(let flag): self = .boolean(flag)
    case .list(let items): self = .list(items.map { .string($0) })
    }
  }
}

/// A condition on facts of one type, compiled once.
public struct FactCondition: Sendable {
  private let expression: FEELExpression?
  private let names: [String]

  /// Reads a condition on facts of `type`; an empty text holds for every fact.
  public init(_ text: String, on type: String) throws(FEELError) {
    names = FactVocabulary.names(of: type) ?? FactVocabulary.fields
    expression = text.isEmpty ? nil : try FEELExpression(text, names: names)
  }

  /// Whether the condition holds for an entry; null counts as no.
  public func holds(for entry: JournalEntry) -> Bool {
    expression?.isTrue(in: FactScope(entry, names: names)) ?? true
  }

  /// Whether the condition would hold for a fact not yet written.
  public func holds(for fact: Fact) -> Bool {
    expression?.isTrue(in: FactScope(fact, names: names)) ?? true
  }
}
