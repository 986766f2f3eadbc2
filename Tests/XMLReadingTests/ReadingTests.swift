import Testing
import XMLReading

@Suite("XML documents") struct ReadingTests {
  private let plan = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- a plan -->
    <plan xmlns="urn:muster:plan:1" xmlns:x="urn:x"
      id='p1'  x:note = "a &gt; b">
      <title>Größe &amp; Maß<![CDATA[ <3]]></title>  <inject number="1"/><inject
        number="2"
          release="a&#10;b">first<b/> second</inject>
    </plan>
    """

  @Test("have names, namespaces, attributes and text as written")
  func contents() throws {
    let root = try XMLReader.read(plan, path: "plan.xml").root

    #expect(root.name == "plan")
    #expect(root.namespace == "urn:muster:plan:1")
    #expect(root.attributes.map(\.name) == ["id", "note"])
    #expect(root[attribute: "id"] == "p1")
    #expect(root[attribute: "note"] == nil)
    #expect(root.attribute("note", namespace: "urn:x") == "a > b")
    #expect(root.children.map(\.name) == ["title", "inject", "inject"])
    #expect(root.firstChild(named: "title")?.text == "Größe & Maß <3")
    #expect(root.text == "")
    #expect(root.rawText == "\n  " + "  " + "\n")
    let second = try #require(root.children(named: "inject").last)
    #expect(second[attribute: "release"] == "a\nb")
    #expect(second.text == "first second")
    #expect(second.parent == root)
    #expect(second.content.count == 3)
    #expect(root.descendants.map(\.name) == ["title", "inject", "inject", "b"])
  }

  @Test("know where each tag and each attribute begins")
  func positions() throws {
    let root = try XMLReader.read(plan, path: "plan.xml").root
    let (title, first) = (root.children[0], root.children[1])
    let second = root.children[2]

    #expect(root.position.description == "plan.xml:3:1")
    #expect(title.position.description == "plan.xml:5:3")
    #expect(first.position.description == "plan.xml:5:50")
    #expect(second.position.description == "plan.xml:5:70")
    #expect(second.children[0].position.description == "plan.xml:7:30")
    #expect(root.position(ofAttribute: "id").description == "plan.xml:4:3")
    #expect(root.position(ofAttribute: "note").description == "plan.xml:4:12")
    #expect(second.position(ofAttribute: "number").description == "plan.xml:6:5")
    #expect(second.position(ofAttribute: "release").description == "plan.xml:7:7")
    #expect(second.position(ofAttribute: "none").description == "plan.xml:5:70")
  }

  @Test("keep places exact behind byte order marks, carriage returns and long lines")
  func awkwardPositions() throws {
    let filler = String(repeating: "é\t", count: 3000)
    let text = "\u{FEFF}<a>\r\n<b>\r\n\(filler)<c d='e'/></b><!--\n\n--><f/></a>"

    let root = try XMLReader.read(text, path: "a").root

    #expect(root.position.description == "a:1:1")
    let inner = try #require(root.children[0].firstChild(named: "c"))
    #expect(inner.position.description == "a:3:6001")
    #expect(inner.position(ofAttribute: "d").description == "a:3:6004")
    #expect(root.children[1].position.description == "a:5:4")
    #expect(root.children[0].rawText == "\n\(filler)")
  }

  @Test("count lines beyond 65 535")
  func manyLines() throws {
    let text = "<a>" + String(repeating: "\n", count: 70_000) + "<b/>\n<c></d></a>"

    let found = faults(in: text)

    #expect(found.map(\.position.description) == ["plan.xml:70002:4"])
    #expect(found.first?.message == "</d> stands where <c> of line 70002 is still open")
  }

  @Test("read back the same after being written, whatever is in them")
  func roundTrip() throws {
    var dice = Dice(seed: 7)
    for _ in 0..<200 {
      let text = dice.document()
      let first = try XMLReader.read(text, path: "a").root

      let second = try XMLReader.read(first.serialized(), path: "b").root

      #expect(first.hasSameContent(as: second), "\(text)")
      #expect(first.serialized() == second.serialized())
    }
  }

  @Test("differ when a name, a namespace, an attribute, a text or the nesting differs")
  func difference() throws {
    let texts = [
      "<a b='1'>x<c/></a>", "<a b='1'>x<d/></a>", "<a b='2'>x<c/></a>", "<a b='1'>y<c/></a>",
      "<a b='1' xmlns='u'>x<c/></a>", "<a b='1'><c/>x</a>", "<a b='1'>x<c/><c/></a>",
      "<a b='1'><c>x</c></a>", "<a c='1'>x<c/></a>",
    ]
    let roots = try texts.map { try XMLReader.read($0, path: "a").root }
    for (index, left) in roots.enumerated() {
      for (other, right) in roots.enumerated() {
        #expect(
          left.hasSameContent(as: right) == (index == other), "\(texts[index]) \(texts[other])")
      }
    }
  }

  @Test("give back the bytes of their file unchanged, to be hashed")
  func bytes() throws {
    let text = "\u{FEFF}<a>\r\n</a>\n"

    let document = try XMLReader.read(text, path: "a")

    #expect(document.files.map(\.bytes) == [Array(text.utf8)])
  }
}

/// Makes documents of all sorts from a seed.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % sides
  }

  mutating func document() -> String { element(depth: 0) }

  private mutating func element(depth: Int) -> String {
    let name = ["a", "b-c", "é", "x:d"][roll(depth == 0 ? 3 : 4)]
    var tag = "<\(name)"
    if depth == 0 { tag += " xmlns:x='urn:x'" }
    if roll(3) == 0, name != "x:d" { tag += " xmlns='urn:\(roll(3))'" }
    for attribute in ["p", "q", "x:p", "xml:lang"] where roll(3) == 0 {
      tag += " \(attribute)=\"\(text(within: "\""))\""
    }
    guard roll(4) > 0, depth < 5 else { return tag + "/>" }
    var body = ""
    for _ in 0..<roll(5) { body += roll(2) == 0 ? text(within: nil) : element(depth: depth + 1) }
    return "\(tag)>\(body)</\(name)>"
  }

  private mutating func text(within quote: String?) -> String {
    let pieces = [
      "a", " ", "\n", "é", "東京", "&amp;", "&lt;", "&#13;", "&#10;", "\t", "&quot;", "👍", "\r\n",
      quote == nil ? "<![CDATA[<&]]>" : "'", quote == nil ? "<!-- c -->" : "&apos;",
    ]
    return (0..<roll(6)).map { _ in pieces[roll(pieces.count)] }.joined()
  }
}
