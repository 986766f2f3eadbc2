import ArgumentParser
import Experiments
import ScenarioModel
import ToneAnalysis
import XMLReading

/// Checks documents, each for itself and against one another.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check documents: every fault at once, with its place and the correction.",
    discussion: """
      Give any mix of scenarios, organizations, matrices, sheets, guidelines, crews and \
      experiments. Each is checked for itself, an experiment with all it names; then every scenario is checked against every organization and matrix \
      given, or the library's standard ones where none is given.

        muster check Scenarios/recall.xml
        muster check my-crisis.xml my-company.xml

      Exit status: 0 no fault (warnings may be shown), 65 faults, 66 a file is missing.
      """)

  @Argument(help: "The documents.", completion: .file(extensions: ["xml"]))
  var files: [String]

  @OptionGroup var place: LibraryOption

  @Flag(help: "Count warnings as faults.")
  var strict = false

  func run() throws {
    try reportingFaults {
      let loader = try DocumentLoader.standard(place.library)
      var report = CheckReport()
      for file in files { report.load(file, loader) }
      report.analyseMatrices()
      report.crossCheck(loader)
      report.print()
      guard report.faults.hasErrors || (strict && !report.faults.isEmpty) else { return }
      throw ExitStatus(report.faults.kind).exit
    }
  }
}

/// Where the library is.
struct LibraryOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder that holds Scenarios/ and Scoring/; else $MUSTER_LIBRARY, else found.",
      valueName: "dir"),
    completion: .directory)
  var library: String?
}

/// What `check` found.
struct CheckReport {
  private(set) var faults = Diagnostics()
  private var documents: [(path: String, document: MusterDocument)] = []
  private var experiments: [(path: String, plan: ExperimentPlan)] = []

  /// Loads a document, or keeps why it could not be loaded.
  mutating func load(_ path: String, _ loader: DocumentLoader) {
    do {
      guard !ExperimentReader.isExperiment(path) else {
        experiments.append((path, try ExperimentReader(loader).read(path)))
        return
      }
      let document = try loader.load(path)
      documents.append((path, document))
      faults.append(contentsOf: document.warnings)
    } catch {
      if !faults.hasErrors { faults.kind = error.kind }
      faults.append(contentsOf: error)
    }
  }

  /// Checks every scenario against every organization and matrix; standard ones stand in.
  mutating func crossCheck(_ loader: DocumentLoader) {
    let features = ToneFeature.allCases.map(\.rawValue)
    for scenario in given(\.scenario) + [nil] {
      for organization in given(\.organization) + [nil] {
        for matrix in given(\.matrix) + [nil] {
          guard isWanted(scenario == nil, organization == nil, matrix == nil) else { continue }
          var set = DocumentSet(
            scenario: scenario, organization: organization, matrix: matrix,
            sheet: given(\.sheet).first ?? nil, toneFeatures: features)
          set.guideline = given(\.guideline).first ?? nil
          complete(&set, loader)
          take(CrossCheck.faults(in: set), for: set)
        }
      }
    }
  }

  /// Says what is wrong with the tables of the matrices.
  mutating func analyseMatrices() {
    for case .matrix(let loaded) in documents.map(\.document) {
      faults.append(
        contentsOf: MatrixAnalysis(of: loaded.value).diagnostics(path: loaded.value.tablePath))
    }
  }

  /// Takes the faults of a set; those in documents that only stand in are told of the scenario.
  private mutating func take(_ found: Diagnostics, for set: DocumentSet) {
    let given = Set(documents.map(\.document.identity.path))
    let strange = set.files(where: { !given.contains($0.path) })
    faults.append(contentsOf: found.filter { !strange.contains($0.path) })
    let foreign = found.errors.filter { strange.contains($0.path) }
    guard let first = foreign.first, let scenario = set.scenario else { return }
    let more = foreign.count > 1 ? ", and \(foreign.count - 1) more" : ""
    faults.report(
      "the library's documents that stand in do not fit this scenario and what is given with it: "
        + "\(first.position): \(first.message)\(more)",
      at: scenario.source.root, severity: .warning,
      help: "give your own matrix, sheet and guideline too, and all are checked together")
  }

  /// `nil` stands for "none given": wanted only when none was.
  private func isWanted(_ noScenario: Bool, _ noOrganization: Bool, _ noMatrix: Bool) -> Bool {
    noScenario == given(\.scenario).isEmpty && noOrganization == given(\.organization).isEmpty
      && noMatrix == given(\.matrix).isEmpty
  }

  /// A scenario alone is checked against the library's standard documents.
  private func complete(_ set: inout DocumentSet, _ loader: DocumentLoader) {
    guard set.scenario != nil else { return }
    let library = loader.library
    if set.organization == nil {
      set.organization = try? loader.organization(library.standardOrganization)
    }
    if set.matrix == nil {
      set.matrix = try? loader.matrix(library.scenarios + "/matrices/standard.xml")
    }
    if set.sheet == nil {
      set.sheet = try? loader.sheet(library.scoring + "/sheets/standard.xml")
    }
    if set.guideline == nil {
      set.guideline = try? loader.guideline(library.scoring + "/guidelines/standard.xml")
    }
  }

  private func given<Document>(
    _ part: (MusterDocument) -> Loaded<Document>?
  ) -> [Loaded<Document>?] {
    let loaded: [Loaded<Document>] = documents.compactMap { part($0.document) }
    return loaded
  }

  /// Faults to standard error, a line for each sound document to standard output.
  func print() {
    if !faults.isEmpty { Terminal.warn(faults.description) }
    let faulty = Set(faults.errors.map(\.path))
    for (path, document) in documents where !faulty.contains(path) {
      let identity = document.identity
      let name = sanitizedForTerminal(
        "\(identity.kind.rawValue) \(identity.id) \(identity.version)")
      Swift.print(
        "\(sanitizedForTerminal(path)): \(Terminal.styled("ok", .green))  \(name)\(remark(document))"
      )
    }
    for (path, plan) in experiments {
      let name = sanitizedForTerminal("experiment \(plan.id) \(plan.version)")
      Swift.print(
        "\(sanitizedForTerminal(path)): \(Terminal.styled("ok", .green))  \(name); "
          + "\(plan.policies.count) policies, \(plan.outcomes.count) outcomes")
    }
  }

  private func remark(_ document: MusterDocument) -> String {
    guard case .scenario(let loaded) = document else { return "" }
    let forecast = SpreadForecast(loaded.value)
    let radius = (forecast.spectralRadius * 100).rounded() / 100
    return "; spectral radius \(radius), about \(Int(forecast.estimate.rounded())) posts"
      + " if nobody answers"
  }
}

extension MusterDocument {
  fileprivate var scenario: Loaded<Scenario>? {
    if case .scenario(let loaded) = self { loaded } else { nil }
  }
  fileprivate var organization: Loaded<Organization>? {
    if case .organization(let loaded) = self { loaded } else { nil }
  }
  fileprivate var matrix: Loaded<EscalationMatrix>? {
    if case .matrix(let loaded) = self { loaded } else { nil }
  }
  fileprivate var sheet: Loaded<ScoringSheet>? {
    if case .sheet(let loaded) = self { loaded } else { nil }
  }
  fileprivate var guideline: Loaded<Guideline>? {
    if case .guideline(let loaded) = self { loaded } else { nil }
  }
}

extension DocumentSet {
  /// The files of those documents that `isWanted`, with those that they include.
  fileprivate func files(where isWanted: (DocumentIdentity) -> Bool) -> Set<String> {
    let documents: [(DocumentIdentity, SourceIndex)?] = [
      organization.map { ($0.value.identity, $0.source) },
      matrix.map { ($0.value.identity, $0.source) }, sheet.map { ($0.value.identity, $0.source) },
      guideline.map { ($0.value.identity, $0.source) },
    ]
    var files: Set<String> = []
    for case (let identity, let source)? in documents where isWanted(identity) {
      files.insert(source.root.path)
      files.formUnion(source.definitions.values.map(\.path))
      files.formUnion(source.mentions.map(\.position.path))
    }
    return files
  }
}
