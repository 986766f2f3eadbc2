public import DecisionTables
public import Journaling
import EventKernel

/// The names that conditions on facts may use, made ready for look-up.
public final class FactNames: Sendable {
  /// A field of every fact; attributes of the same name go before it.
  fileprivate enum Field: String, Sendable {
    case type, actor, role, team, source, subject, seconds
    case subjectKind = "subject-kind"
  }

  /// The names, in the order in which an expression is read with them.
  public let texts: [String]
  fileprivate let ready: [(name: FactName, field: Field?)]

  /// Makes names ready.
  public init(_ texts: [String]) {
    self.texts = texts
    ready = texts.map { (name: FactName($0), field: Field(rawValue: $0)) }
  }
}

/// An entry's fields and attributes by name, for conditions in FEEL; what is missing is null.
public struct FactScope: FEELScope {
  /// An entry is one reference, a fact is many.
  private enum Source {
    case entry(JournalEntry)
    indirect case fact(Fact)
  }

  private let source: Source
  private let names: FactNames

  /// The scope of an entry of the journal, for an expression parsed with `names`.
  public init(_ entry: JournalEntry, names: FactNames) {
    source = .entry(entry)
    self.names = names
  }

  /// The scope of a fact not yet written.
  public init(_ fact: Fact, names: FactNames) {
    source = .fact(fact)
    self.names = names
  }

  /// The value of the name at `index`.
  public func value(of index: Int) -> FEELValue {
    let (name, field) = names.ready[index]
    return attribute(name).map { FEELValue($0) } ?? field.map { self.value(of: $0) } ?? .null
  }

  /// Compares texts and booleans where they stand.
  public func holds(_ index: Int, _ literal: FEELValue) -> Bool? {
    switch (attribute(names.ready[index].name), literal) {
    case (.string(let one)?, .string(let other)):
      one.utf8.count == other.utf8.count && one.utf8.elementsEqual(other.utf8)
    case (.boolean(let one)?, .boolean(let other)): one == other
    default: nil
    }
  }

  private func attribute(_ name: FactName) -> FactValue? {
    switch source {
    case .entry(let entry): entry.attributes[name]
    case .fact(let fact): fact.attributes[name]
    }
  }

  private func value(of field: FactNames.Field) -> FEELValue {
    switch source {
    case .entry(let entry):
      value(of: field, entry.type, by: entry.author, about: entry.subject, at: entry.time)
    case .fact(let fact):
      value(of: field, fact.type, by: fact.author, about: fact.subject, at: fact.time)
    }
  }

  private func value(
    of field: FactNames.Field, _ type: FactType, by author: Author, about subject: Subject?,
    at time: SimulationTime
  ) -> FEELValue {
    switch field {
    case .type: .string(type.rawValue)
    case .actor: text(author.actor)
    case .role: text(author.role)
    case .team: text(author.team)
    case .source: .string(author.source.rawValue)
    case .subject: text(subject?.id)
    case .subjectKind: text(subject?.kind)
    case .seconds: .number(time.inSeconds)
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
  private let names: FactNames

  /// Reads a condition on facts of `type`; an empty text holds for every fact.
  public init(_ text: String, on type: String) throws(FEELError) {
    names = FactNames(FactVocabulary.names(of: type) ?? FactVocabulary.fields)
    expression = text.isEmpty ? nil : try FEELExpression(text, names: names.texts)
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
