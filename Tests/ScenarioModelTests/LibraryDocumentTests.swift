import ScenarioModel
import Testing
import XMLReading

@Suite("Documents of the library")
struct LibraryDocumentTests {
  @Test("every document reads without a fault", arguments: DocumentKind.allCases)
  func reads(kind: DocumentKind) throws {
    let paths = Fixture.library.documents(of: kind)

    #expect(!paths.isEmpty)
    for path in paths {
      let document = try Fixture.loader.load(path)

      #expect(document.identity.kind == kind)
    }
  }

  @Test("every scenario fits every organization and matrix, the sheet and the guideline")
  func fits() throws {
    let library = Fixture.library
    var common = DocumentSet()
    for kind in [DocumentKind.sheet, .guideline] {
      for path in library.documents(of: kind) { common.insert(try Fixture.loader.load(path)) }
    }
    for scenario in library.documents(of: .scenario) {
      for organization in library.documents(of: .organization) {
        for matrix in library.documents(of: .matrix) {
          var set = common
          for path in [scenario, organization, matrix] {
            set.insert(try Fixture.loader.load(path))
          }

          #expect(CrossCheck.faults(in: set).errors.map(\.description) == [])
        }
      }
    }
  }
}
