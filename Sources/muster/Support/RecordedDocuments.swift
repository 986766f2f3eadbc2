import Foundation
import Journaling
import ScenarioModel
import XMLReading

/// Finds the documents that a journal's header names.
struct RecordedDocuments {
  let header: JournalHeader
  let loader: DocumentLoader
  /// Whether a document that has changed since is refused rather than warned about.
  var isStrict = false

  func scenario() throws -> Scenario? {
    try find(.scenario, \.identity) { try loader.scenario($0).value }
  }
  func organization() throws -> Organization? {
    try find(.organization, \.identity) { try loader.organization($0).value }
  }
  func matrix() throws -> EscalationMatrix? {
    try find(.matrix, \.identity) { try loader.matrix($0).value }
  }
  func guideline() throws -> Guideline? {
    try find(.guideline, \.identity) { try loader.guideline($0).value }
  }
  func sheet() throws -> ScoringSheet? {
    try find(.sheet, \.identity) { try loader.sheet($0).value }
  }

  /// The crew that played, by the name in the header's options.
  func crew() throws -> CrewProfile? {
    let name = header.options.string("crew") ?? ""
    return try find(.crew, \.identity) { path in
      let crews = try loader.crew(path).value
      guard let crew = crews.first(where: { $0.name == name }) else {
        throw missing("\(path) has no crew \"\(name)\"")
      }
      return crew
    }
  }

  private func find<Document>(
    _ kind: ScenarioModel.DocumentKind, _ identity: (Document) -> DocumentIdentity,
    _ load: (String) throws -> Document
  ) throws -> Document? {
    let recorded = header.documents.first { $0.kind.rawValue == kind.rawValue }
    guard let recorded else { return nil }
    var changed: String?
    for path in candidates(recorded, kind) where FileManager.default.fileExists(atPath: path) {
      guard let loaded = try? load(path) else { continue }
      if identity(loaded).contentHash == recorded.hash { return loaded }
      if identity(loaded).id == recorded.id { changed = changed ?? path }
    }
    return try settle(recorded, changed: changed, load)
  }

  private func settle<Document>(
    _ recorded: DocumentReference, changed: String?, _ load: (String) throws -> Document
  ) throws -> Document? {
    let what = "the \(recorded.kind.rawValue) \(recorded.id) \(recorded.version)"
    guard let changed else {
      guard !isStrict else {
        throw missing("\(what) is not here as it was drilled: looked for \(recorded.path)")
      }
      Terminal.warn("warning: \(what) was not found; what needs it is not assessed")
      return nil
    }
    guard !isStrict else {
      throw missing("\(what) has changed since the drill: see \(changed)")
    }
    Terminal.warn("warning: \(what) has changed since the drill; \(changed) is used as it is now")
    return try load(changed)
  }

  private func missing(_ message: String) -> Diagnostics {
    var faults = Diagnostics(kind: .missing)
    faults.report(
      message, at: SourcePosition(path: loader.library.path),
      help: "give the documents as they were; their SHA-256 stands in the journal's first line")
    return faults
  }

  private func candidates(
    _ recorded: DocumentReference, _ kind: ScenarioModel.DocumentKind
  ) -> [String] {
    [recorded.path, loader.library.path + "/" + recorded.path] + loader.library.documents(of: kind)
  }
}
