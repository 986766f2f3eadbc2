import Foundation
import XMLReading

@testable import DecisionTables

/// The data that lies beside the checkout, where there is any.
enum SharedData {
  /// The folder of that name, or `nil` if this machine has none.
  static func path(_ name: String) -> String? {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      for place in ["../shared/data/\(name)", "shared/data/\(name)"] {
        let candidate = folder.appendingPathComponent(place).standardizedFileURL.path
        if FileManager.default.fileExists(atPath: candidate) { return candidate }
      }
    }
    return nil
  }

  /// The official models with their test files: those beside the checkout, and those below the folder
  /// that `MUSTER_DMN_TCK` names, such as `TestCases/compliance-level-2` of the kit.
  static var testKit: [TestKitFile] {
    let named = ProcessInfo.processInfo.environment["MUSTER_DMN_TCK"]
    return [path("dmn-tck"), named].compactMap { $0 }.flatMap { testKit(in: $0) }
  }

  private static func testKit(in root: String) -> [TestKitFile] {
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return folders.sorted().flatMap { folder -> [TestKitFile] in
      let files = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
      return files.sorted().filter { $0.contains("-test-") && $0.hasSuffix(".xml") }.map {
        TestKitFile(folder: "\(root)/\(folder)", name: $0)
      }
    }
  }
}

/// One test file of the official kit.
struct TestKitFile: CustomStringConvertible, Sendable {
  let folder: String
  let name: String

  var description: String { name }

  /// The model that the file tests.
  func model() throws -> DecisionModel {
    let root = try XMLReader.read(contentsOf: "\(folder)/\(name)").root
    let model = root.firstChild(named: "modelName")?.text ?? ""
    return try DecisionModel(contentsOf: "\(folder)/\(model)")
  }

  /// The cases: inputs, and the decisions with what they should give.
  ///
  /// Values without a type are of the type that the model declares for their input.
  func cases(of model: DecisionModel) throws -> [TestKitCase] {
    let types = Dictionary(
      model.inputs.map { ($0.name, $0.type) }, uniquingKeysWith: { first, _ in first })
    let root = try XMLReader.read(contentsOf: "\(folder)/\(name)").root
    return root.children(named: "testCase").map { element in
      var inputs: [String: FEELValue] = [:]
      for node in element.children(named: "inputNode") {
        let name = node[attribute: "name"] ?? ""
        inputs[name] = Self.value(node).taken(as: types[name] ?? nil)
      }
      let results = element.children(named: "resultNode").map { node in
        TestKitResult(
          decision: node[attribute: "name"] ?? "",
          expected: node.firstChild(named: "expected").map { Self.value($0) } ?? .null,
          isError: node[attribute: "errorResult"] == "true")
      }
      return TestKitCase(id: element[attribute: "id"] ?? "", inputs: inputs, results: results)
    }
  }

  private static func value(_ element: XMLElement) -> FEELValue {
    if let list = element.firstChild(named: "list") {
      return .list(list.children(named: "item").map { value($0) })
    }
    let components = element.children(named: "component")
    if !components.isEmpty {
      let entries = components.map {
        FEELContext.Entry(name: $0[attribute: "name"] ?? "", value: value($0))
      }
      return .context(FEELContext(entries))
    }
    return element.firstChild(named: "value").map { scalar($0) } ?? .null
  }

  private static func scalar(_ element: XMLElement) -> FEELValue {
    let schema = "http://www.w3.org/2001/XMLSchema-instance"
    if element.attribute("nil", namespace: schema) == "true" { return .null }
    let type = element.attribute("type", namespace: schema) ?? "xsd:string"
    switch type.split(separator: ":").last {
    case "decimal", "double", "integer", "int", "long", "float":
      return DecimalNumber(element.text).map { .number($0) } ?? .null
    case "boolean": return .boolean(element.text == "true")
    case "date", "time", "dateTime", "duration": return FEELValue(temporal: element.text) ?? .null
    default: return .string(element.rawText)
    }
  }
}

extension FEELValue {
  /// An untyped text as a value of the type that is declared for it.
  fileprivate func taken(as type: FEELType?) -> FEELValue {
    guard case .string(let text) = self else { return self }
    switch type {
    case .number: return DecimalNumber(text).map { .number($0) } ?? self
    case .boolean: return Bool(text).map { .boolean($0) } ?? self
    default: return self
    }
  }
}

/// One case of a test file.
struct TestKitCase: Sendable {
  let id: String
  let inputs: [String: FEELValue]
  let results: [TestKitResult]
}

/// What a decision should give.
struct TestKitResult: Sendable {
  let decision: String
  let expected: FEELValue
  let isError: Bool
}

/// How much tests of properties try.
enum TestSize {
  /// So many tables, or more of them when `MUSTER_VALIDATE` is set.
  static func tables(_ usual: Int, validated: Int) -> Int {
    ProcessInfo.processInfo.environment["MUSTER_VALIDATE"] == nil ? usual : validated
  }
}
