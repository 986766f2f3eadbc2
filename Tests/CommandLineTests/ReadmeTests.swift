import Foundation
import Testing

@Suite("The README")
struct ReadmeTests {
  /// A command of the session, and what is said to come of it.
  struct Step {
    let command: String
    var lines: [String] = []

    /// Whether the outcome holds numbers that change whenever the engine learns something.
    var isDrill: Bool { command.hasPrefix("muster run") }
  }

  @Test("shows a session that happens just so")
  func session() throws {
    let folder = try Folder()
    let steps = try session(in: "README.md")
    try #require(steps.contains { $0.isDrill } && steps.contains { !$0.isDrill })

    for step in steps {
      let outcome = try Program.shell(step.command, in: folder)
      let lines = outcome.everything.split(separator: "\n").map(String.init)
      if step.isDrill {
        let labels = Set(lines.map(label))
        #expect(outcome.status == 0, "\(outcome.errors)")
        for line in step.lines { #expect(labels.contains(label(line)), "\(line)") }
      } else {
        #expect(lines == step.lines, "\(step.command)")
      }
    }
  }

  @Test("links only to files that are there")
  func links() throws {
    for page in ["README.md", "Scenarios/README.md", "Scoring/README.md"] {
      let path = URL(fileURLWithPath: Program.library(page))
      let text = try String(contentsOf: path, encoding: .utf8)
      let links = text.matches(of: #/\]\(([^)#]+)\)/#).map { String($0.output.1) }
      for link in links where !link.hasPrefix("https:") {
        let file = path.deletingLastPathComponent().appendingPathComponent(link).path
        #expect(FileManager.default.fileExists(atPath: file), "\(page): \(link)")
      }
    }
  }

  /// The first words of a line, without its numbers.
  private func label(_ line: String) -> String {
    String(line.prefix(11).map { $0.isNumber ? "#" : $0 })
  }

  /// The steps of the first terminal session on a page; empty lines and `…` left out.
  private func session(in page: String) throws -> [Step] {
    let text = try String(contentsOfFile: Program.library(page), encoding: .utf8)
    let block = try #require(text.firstMatch(of: #/```console\n(?s:(.*?))```/#)).output.1
    var steps: [Step] = []
    for line in block.split(separator: "\n").map(String.init) {
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2))))
      } else if !steps.isEmpty, line.trimmed != "…" {
        steps[steps.count - 1].lines.append(line)
      }
    }
    return steps
  }
}
