import Foundation
import ScenarioModel
import Testing
import XMLReading

@Suite("Finding the library")
struct LibraryTests {
  /// A folder that is gone after the test.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("muster-\(UUID().uuidString)").resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  private func makeLibrary(at path: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(path)/Scenarios/schema", withIntermediateDirectories: true)
    try SafeFile.writeAtomically("", to: "\(path)/Scenarios/schema/scenario.xsd")
  }

  @Test("the option goes before the environment, and the environment before the rest")
  func order() throws {
    try withFolder { folder in
      for name in ["a", "b"] { try makeLibrary(at: "\(folder)/\(name)") }

      let named = try Library.find(
        option: "\(folder)/a", environment: "\(folder)/b", executable: "\(folder)/bin/muster")
      let set = try Library.find(environment: "\(folder)/b", executable: "\(folder)/bin/muster")

      #expect(named == Library(path: "\(folder)/a", origin: .option))
      #expect(set == Library(path: "\(folder)/b", origin: .environment))
    }
  }

  @Test("an installed library lies beside the real executable's folder, also through a link")
  func installed() throws {
    try withFolder { folder in
      try makeLibrary(at: "\(folder)/prefix/share/muster")
      for name in ["prefix/bin", "elsewhere"] {
        try FileManager.default.createDirectory(
          atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
      }
      try SafeFile.writeAtomically("", to: "\(folder)/prefix/bin/muster")
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/elsewhere/muster", withDestinationPath: "\(folder)/prefix/bin/muster")

      let found = try Library.find(environment: nil, executable: "\(folder)/elsewhere/muster")

      #expect(found == Library(path: "\(folder)/prefix/share/muster", origin: .installed))
    }
  }

  @Test("a checkout is found above the executable")
  func package() throws {
    try withFolder { folder in
      try makeLibrary(at: folder)
      try SafeFile.writeAtomically("", to: "\(folder)/Package.swift")

      let found = try Library.find(environment: nil, executable: "\(folder)/.build/debug/muster")

      #expect(found == Library(path: folder, origin: .package))
    }
  }

  @Test("a miss says where it looked")
  func miss() throws {
    try withFolder { folder in
      let faults = #expect(throws: Diagnostics.self) {
        try Library.find(environment: nil, executable: "\(folder)/bin/muster")
      }

      #expect(faults?.kind == .missing)
      #expect(
        faults?.first?.message
          == "there is no library; looked in \(folder)/share/muster (share/muster)")
    }
  }

  @Test("parts that others include are no documents of their own")
  func documents() throws {
    try withFolder { folder in
      try makeLibrary(at: folder)
      let root = "<scenario xmlns=\"urn:muster:scenario:1\""
      try SafeFile.writeAtomically(
        "\(root)><include href=\"parts.xml\"/></scenario>", to: "\(folder)/Scenarios/b.xml")
      try SafeFile.writeAtomically("\(root)/>", to: "\(folder)/Scenarios/parts.xml")
      try SafeFile.writeAtomically("\(root)/>", to: "\(folder)/Scenarios/a.xml")
      let library = Library(path: folder)

      #expect(
        library.documents(of: .scenario) == [
          "\(folder)/Scenarios/a.xml", "\(folder)/Scenarios/b.xml",
        ])
      #expect(library.document(.scenario, named: "b") == "\(folder)/Scenarios/b.xml")
      #expect(library.document(.matrix, named: "b") == nil)
    }
  }

  @Test("every starting document passes its own check", arguments: DocumentKind.allCases)
  func startingDocuments(kind: DocumentKind) throws {
    let text = try Fixture.library.startingDocument(kind, named: "my-first")

    let document = try Fixture.loader.load(xml: text, path: "my-first.xml")

    #expect(document.identity.id == "my-first")
    #expect(document.warnings.map(\.tail) == [])
  }

  @Test("the starting documents fit together")
  func startingSet() throws {
    var set = DocumentSet()
    for kind in DocumentKind.allCases {
      let text = try Fixture.library.startingDocument(kind, named: "my-first")
      set.insert(try Fixture.loader.load(xml: text, path: "\(kind.rawValue).xml"))
    }

    #expect(CrossCheck.faults(in: set).map(\.description) == [])
  }
}
