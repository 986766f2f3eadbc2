public import DecisionTables
public import Journaling
import EventKernel

/// An entry's fields and attributes by name, for conditions in FEEL; what is missing is null.
public struct FactScope: FEELScope {
  private let fact: Fact
  private let subject: Subject?
  private let names: [String]

  /// The scope of an entry of the journal, for an expression parsed with `names`.
  public init(_ entry: JournalEntry, names: [String]) {
    fact = entry.fact
    subject = entry.subject
    self.names = names
  }

  /// The scope of a fact not yet written.
  public init(_ fact: Fact, names: [String]) {
    self.fact = fact
    subject = fact.subject
    self.names = names
  }

  /// The value of the name at `index`.
  public func value(of index: Int) -> FEELValue {
    let name = names[index]
    if let value = fact.attributes[name] { return FEELValue(value) }
    return field(name)
  }

  private func field(_ name: String) -> FEELValue {
    switch name {
    case "type": .string(fact.type.rawValue)
    case "actor": text(fact.author.actor)
    case "role": text(fact.author.role)
    case "team": text(fact.author.team)
    case "source": .string(fact.author.source.rawValue)
    case "subject": text(subject?.id)
    case "subject-kind": text(subject?.kind)
    case "seconds": .number(fact.time.inSeconds)
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

  /// Whether the condition holds; null counts as no.
  public func holds(for fact: Fact) -> Bool {
    expression?.isTrue(in: FactScope(fact, names: names)) ?? true
  }
}
