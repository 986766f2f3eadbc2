import EventKernel
import Foundation
import Journaling
public import ScenarioModel
public import XMLReading

/// Reads an experiment with every document it names.
public struct ExperimentReader {
  /// The XML namespace of experiments.
  public static let namespace = "urn:muster:experiment:1"

  let library: DocumentLoader

  /// A reader that finds standard documents in the loader's library.
  public init(_ library: DocumentLoader) {
    self.library = library
  }

  /// Whether a document is an experiment, by its root element; what cannot be read is none.
  public static func isExperiment(_ path: String) -> Bool {
    guard let document = try? XMLReader.read(contentsOf: path) else { return false }
    return document.root.namespace == namespace && document.root.name == "experiment"
  }

  /// Reads an experiment.
  ///
  /// - Throws: All faults at once: of the experiment, of the documents it names, and between them.
  public func read(_ path: String) throws(Diagnostics) -> ExperimentPlan {
    try read(XMLReader.read(contentsOf: path))
  }

  /// Reads the experiment that results were made of.
  ///
  /// - Parameters:
  ///   - given: Where it lies, if somebody said so.
  ///   - recorded: Where it lay.
  /// - Returns: The plan.
  /// - Throws: As ``read(_:)``, and that it has gone.
  public func read(_ given: String?, recorded: String) throws(Diagnostics) -> ExperimentPlan {
    guard given != nil || FileManager.default.fileExists(atPath: recorded) else {
      throw ResultFolder.fault(
        recorded, .missing, "the experiment does not lie here any more",
        "say where it is: --experiment FILE")
    }
    return try read(given ?? recorded)
  }

  /// Reads an experiment that stands in no file.
  ///
  /// - Parameters:
  ///   - text: The document.
  ///   - path: What to call it in faults; what it names is looked for beside it.
  /// - Returns: The plan.
  /// - Throws: All faults at once.
  public func read(_ text: String, path: String) throws(Diagnostics) -> ExperimentPlan {
    try read(XMLReader.read(text, path: path))
  }

  private func read(_ document: XMLDocument) throws(Diagnostics) -> ExperimentPlan {
    let path = document.path
    let schema = try XMLSchema(contentsOf: library.library.scenarios + "/schema/experiment.xsd")
    let root = document.root
    guard root.namespace == Self.namespace, root.name == "experiment" else {
      throw ResultFolder.fault(
        path, .faulty, "this is no experiment",
        "an experiment starts with <experiment xmlns=\"\(Self.namespace)\" …>")
    }
    var reading = ExperimentReading(
      document, library: library,
      fields: FieldReader(root: root, schemaFaults: schema.validate(document)))
    guard var plan = reading.plan(), !reading.fields.faults.hasErrors else {
      throw reading.fields.faults
    }
    let hash = contentHash(of: document.files.flatMap(\.bytes))
    plan.documents.insert(
      SourceDocument(
        kind: "experiment", id: plan.id, version: plan.version, path: path, hash: hash), at: 0)
    return plan
  }
}

/// One reading of an experiment.
struct ExperimentReading {
  let root: XMLElement
  let path: String
  let library: DocumentLoader
  var fields: FieldReader
  var matrices: [String: Loaded<EscalationMatrix>?] = [:]
  var organizations: [String: Loaded<Organization>?] = [:]
  private(set) var read: [SourceDocument] = []

  init(_ document: XMLDocument, library: DocumentLoader, fields: FieldReader) {
    root = document.root
    path = document.path
    self.library = library
    self.fields = fields
  }

  /// The plan, or `nil` with the reasons among the faults.
  mutating func plan() -> ExperimentPlan? {
    let library = library
    let scenarios = root.children(named: "scenario").compactMap { element in
      load("href", of: element, else: nil) { (path) throws(Diagnostics) in
        try library.scenario(path)
      }
    }
    let sheet = load(
      "sheet", of: root, else: library.library.scoring + "/sheets/standard.xml"
    ) { (path) throws(Diagnostics) in try library.sheet(path) }
    let guideline = load(
      "guideline", of: root, else: library.library.scoring + "/guidelines/standard.xml"
    ) { (path) throws(Diagnostics) in try library.guideline(path) }
    let crews = load(
      "crews", of: root, else: library.library.scenarios + "/crews.xml"
    ) { (path) throws(Diagnostics) in try library.crew(path) }
    guard let sheet, let guideline, let crews else { return nil }
    let policies = policies(crews: crews.value)
    if root.children(named: "scenario").isEmpty {
      fields.report(
        "the experiment has no scenario", at: root,
        help: "add <scenario href=\"../recall.xml\"/>")
    }
    refuseTwice(scenarios.map(\.value.identity.id))
    crossCheck(scenarios, sheet)
    guard !scenarios.isEmpty, !policies.isEmpty else { return nil }
    var plan = ExperimentPlan(
      id: fields.text("id", of: root), scenarios: scenarios.map(\.value), policies: policies,
      scoring: (sheet.value, guideline.value), outcomes: [])
    plan.outcomes = outcomes(plan)
    guard !plan.outcomes.isEmpty else { return nil }
    readDesign(&plan)
    plan.documents = read
    return plan
  }

  private mutating func readDesign(_ plan: inout ExperimentPlan) {
    plan.version = fields.text("version", of: root)
    plan.title = fields.text("title", of: root)
    plan.question = root.firstChild(named: "question")?.text ?? ""
    plan.seed = UInt64(max(fields.integer("seed", of: root, 1), 0))
    plan.confidence = fields.number("confidence", of: root, 0.95)
    plan.selection = selection(plan)
    plan.stopping = stopping(plan)
    plan.frontier = frontier(plan)
    plan.robustness = robustness()
  }

  /// A scenario given twice would count its luck twice.
  private mutating func refuseTwice(_ ids: [String]) {
    for (place, id) in ids.enumerated() where ids[..<place].contains(id) {
      fields.report(
        "scenario \(id) is there twice", at: root, help: "name each scenario once")
    }
  }

  /// Every scenario against every organization and matrix that a policy uses.
  private mutating func crossCheck(
    _ scenarios: [Loaded<Scenario>], _ sheet: Loaded<ScoringSheet>
  ) {
    for scenario in scenarios {
      for organization in organizations.keys.sorted().compactMap({ organizations[$0] ?? nil }) {
        for matrix in matrices.keys.sorted().compactMap({ matrices[$0] ?? nil }) {
          let set = DocumentSet(
            scenario: scenario, organization: organization, matrix: matrix, sheet: sheet)
          fields.faults.append(contentsOf: CrossCheck.faults(in: set).errors)
        }
      }
    }
  }
}

// Documents that the experiment names.
extension ExperimentReading {
  /// Loads what an attribute names, or what stands in for it; faults go to the others.
  mutating func load<Document>(
    _ attribute: String, of element: XMLElement, else standard: String?,
    _ load: (String) throws(Diagnostics) -> Loaded<Document>
  ) -> Loaded<Document>? {
    let written = fields.text(attribute, of: element)
    guard let path = written.isEmpty ? standard : resolved(written) else { return nil }
    return loadFile(path, at: element, attribute, load)
  }

  mutating func loadFile<Document>(
    _ path: String, at element: XMLElement, _ attribute: String,
    _ load: (String) throws(Diagnostics) -> Loaded<Document>
  ) -> Loaded<Document>? {
    do {
      let loaded = try load(path)
      if let identity = Self.identity(of: loaded.value) { note(SourceDocument(identity)) }
      return loaded
    } catch {
      if error.kind == .missing {
        fields.report(
          "there is no file \(path)", at: element, attribute: attribute,
          help: "paths are from the folder of this document")
      } else {
        fields.faults.append(contentsOf: error)
      }
      return nil
    }
  }

  private static func identity(of value: some Any) -> DocumentIdentity? {
    switch value {
    case let value as Scenario: value.identity
    case let value as Organization: value.identity
    case let value as EscalationMatrix: value.identity
    case let value as ScoringSheet: value.identity
    case let value as Guideline: value.identity
    case let value as [CrewProfile]: value.first?.identity
    default: nil
    }
  }

  private mutating func note(_ document: SourceDocument) {
    guard !read.contains(document) else { return }
    read.append(document)
  }

  /// A path as written, from the folder of the experiment.
  func resolved(_ written: String) -> String {
    guard !written.hasPrefix("/") else { return written }
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return (folder.map(String.init) + [written]).joined(separator: "/")
  }

  mutating func matrix(_ written: String, at element: XMLElement) -> EscalationMatrix? {
    let path =
      written.isEmpty
      ? library.library.scenarios + "/matrices/standard.xml" : resolved(written)
    if let known = matrices[path] { return known?.value }
    let library = library
    let loaded = loadFile(path, at: element, "matrix") { (path) throws(Diagnostics) in
      try library.matrix(path)
    }
    matrices[path] = loaded
    return loaded?.value
  }

  mutating func organization(_ written: String, at element: XMLElement) -> Organization? {
    let standard = library.library.documents(of: .organization).first ?? ""
    let path = written.isEmpty ? standard : resolved(written)
    if let known = organizations[path] { return known?.value }
    let library = library
    let loaded = loadFile(path, at: element, "organization") { (path) throws(Diagnostics) in
      try library.organization(path)
    }
    organizations[path] = loaded
    return loaded?.value
  }
}
