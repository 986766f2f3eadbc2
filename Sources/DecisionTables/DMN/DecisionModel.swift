public import XMLReading

/// The decisions of a DMN file, each with what it requires.
///
/// Read are decision tables and literal expressions of DMN 1.1 to 1.5. Diagrams and extensions are
/// ignored; everything else that could change a decision is refused by name and place.
///
///     let model = try DecisionModel(contentsOf: "escalation-matrix.dmn")
///     let result = try model.evaluate("Escalation", ["Velocity": .number(80)])
public struct DecisionModel: Sendable {
  /// The name of the model.
  public let name: String

  /// The values that come from outside, in the order of the file.
  public let inputs: [ModelInput]

  /// The decisions; each stands behind those that it requires.
  public let decisions: [ModelDecision]

  /// Reads a DMN file.
  ///
  /// - Parameter path: The file.
  /// - Throws: Everything that is wrong with the file or outside the subset.
  public init(contentsOf path: String) throws(TableProblems) {
    do throws(Diagnostics) {
      let document = try XMLReader.read(contentsOf: path)
      self = try Self.model(of: document)
    } catch {
      throw TableProblems(error)
    }
  }

  /// Reads the text of a DMN file.
  ///
  /// - Parameters:
  ///   - text: The text of the file.
  ///   - path: What to call the file in messages.
  /// - Throws: Everything that is wrong with the text or outside the subset.
  public init(dmn text: String, path: String = "model.dmn") throws(TableProblems) {
    do throws(Diagnostics) {
      let document = try XMLReader.read(text, path: path)
      self = try Self.model(of: document)
    } catch {
      throw TableProblems(error)
    }
  }

  /// Reads a document that has been parsed.
  ///
  /// - Parameter document: The document.
  /// - Throws: Everything that is wrong with it or outside the subset.
  public init(_ document: XMLDocument) throws(Diagnostics) {
    self = try Self.model(of: document)
  }

  init(name: String, inputs: [ModelInput], decisions: [ModelDecision]) {
    self.name = name
    self.inputs = inputs
    self.decisions = decisions
  }

  private static func model(of document: XMLDocument) throws(Diagnostics) -> DecisionModel {
    var reader = DMNReader(document)
    do throws(TableProblems) {
      return try reader.model()
    } catch {
      throw error.diagnostics(path: document.path)
    }
  }
}

extension DecisionModel {
  /// The tables among the decisions, in the order of requirement.
  public var tables: [DecisionTable] {
    decisions.compactMap { decision in
      if case .table(let table) = decision.logic { table } else { nil }
    }
  }
}

/// A value that a model takes from outside.
public struct ModelInput: Sendable, Hashable {
  /// The name.
  public let name: String

  /// The declared type, or `nil` if there is none or it is structured.
  public let type: FEELType?

  /// The values that the declared type allows, as tests.
  public let allowedValues: TableText?

  let id: String

  /// Where the input stands in the file.
  public let position: TablePosition?
}

/// A decision of a model.
public struct ModelDecision: Sendable {
  /// How a decision is made.
  public enum Logic: Sendable {
    /// By a table.
    case table(DecisionTable)
    /// By an expression.
    case expression(FEELExpression)
  }

  /// The name.
  public let name: String

  /// The identifier in the file; may be empty.
  public let id: String

  /// How the decision is made.
  public let logic: Logic

  /// The names of the inputs and decisions that it requires; the scope of its expressions.
  public let requirements: [String]

  /// Where the decision stands in the file.
  public let position: TablePosition?
}

/// What a model decided, and how it came to it.
public struct ModelResult: Sendable, Hashable {
  /// The answer.
  public let value: FEELValue

  /// The tables that were consulted, by the name of their decision, in the order of evaluation.
  public let tables: [ConsultedTable]
}

/// The answer of one table on the way to a decision.
public struct ConsultedTable: Sendable, Hashable {
  /// The name of the decision.
  public let decision: String

  /// What the table answered, and by which rows.
  public let result: TableResult
}

extension TableProblems {
  /// The errors of a reading, without the path.
  init(_ diagnostics: Diagnostics) {
    self.init(
      diagnostics.errors.map { fault in
        let place =
          fault.line > 0 ? TablePosition(line: fault.line, column: fault.column) : nil
        return TableProblem(fault.message, at: place, help: fault.help)
      })
  }

  /// The problems as faults of the file at `path`.
  public func diagnostics(path: String) -> Diagnostics {
    Diagnostics(
      problems.map { problem in
        let place = SourcePosition(
          path: path, line: problem.position?.line ?? 0, column: problem.position?.column ?? 0)
        return Diagnostic(problem.message, at: place, help: problem.help)
      })
  }
}
