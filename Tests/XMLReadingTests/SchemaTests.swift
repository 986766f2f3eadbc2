import Testing
import XMLReading

@Suite("Schema validation") struct SchemaTests {
  private let schema: XMLSchema

  init() throws { schema = try XMLSchema(planSchema, path: "plan.xsd") }

  private func expect(
    _ body: String, _ messages: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let marked = Marked("<plan xmlns=\"urn:muster:plan:1\">\n\(body)\n</plan>")
    let found = faults(in: marked.text, schema: schema)
    let told = marked.expectFaults(found, sourceLocation: sourceLocation)
    #expect(told == messages, sourceLocation: sourceLocation)
    #expect(!found.description.contains("urn:muster"), sourceLocation: sourceLocation)
  }

  private func help(_ body: String) -> String? {
    let text = "<plan xmlns=\"urn:muster:plan:1\"><title>T</title>\(body)</plan>"
    return faults(in: text, schema: schema).first { $0.help != nil }?.help
  }

  @Test("is silent about a document that is as it must be")
  func valid() {
    expect(
      """
      <title>Recall</title>
      <inject number="a" release="1:00" kind="owned" weight="0.5" expects="act">text</inject>
      <inject number="b" release="90:00"/>
      <action id="act"/> <action id="bar" count="-3"/>
      """, [])
  }

  @Test("tells all faults at once, each at its tag or attribute")
  func everything() {
    expect(
      """
      <title>T</title>
      ‸<injekt number="x" release="1:00"/>
      <inject number="a" ‸release="90" ‸kind="ownd" ‸weight="2">é</inject>
      ‸<inject number="b"/>  <inject number="c"
        ‸relase="1:00" release="1:00"/> ‸<injekt/>
      ‸loose
      <inject ‸number="7" release="1:00" ‸expects="baar"/>
      <inject ‸number="a" release="1:00"/>
      <action id="bar" ‸count="x">‸<x/></action>
      ‸<inject number="d" release="1:00"/>
      ‸<huh/>
      """,
      [
        "<injekt> is not known here", "release=\"90\" is not written as it must be here",
        "kind=\"ownd\" is not one of the words allowed here", "weight=\"2\" is more than 1",
        "<inject> has no release=\"…\"", "<inject> has no attribute called relase",
        "<injekt> is not known here", "<plan> has text in it: “loose”",
        "number=\"7\" is not a name of letters, digits, - _ and .",
        "there is no <action> with id=\"baar\"", "number=\"a\" is already used on line 4",
        "count=\"x\" is not a whole number", "<x> stands in <action>, which holds no elements",
        "<inject> does not belong here", "<huh> is not known here",
      ])
  }

  @Test("does not tell what only follows from another fault")
  func consequences() {
    expect(
      "‸<titel>T</titel>\n<inject number='a' release='1:00'/>", ["<titel> is not known here"])
    expect(
      "<title>T</title>\n<inject number='a' release='1:00' expects='act'/>\n‸<acton id='act'/>",
      ["<acton> is not known here"])
    expect("<title>T</title>\n‸<injekt/>", ["<injekt> is not known here"])
  }

  @Test("tells what is missing")
  func missing() {
    let none = Marked("‸<plan xmlns=\"urn:muster:plan:1\"/>")
    #expect(none.expectFaults(faults(in: none.text, schema: schema)) == ["<plan> has no <title>"])
    expect(
      "<title>T</title><inject ‸number='' release='0:10'/>‸<inject release='0:10'/>",
      [
        "number=\"\" is not a name of letters, digits, - _ and .", "<inject> has no number=\"…\"",
      ])
    expect(
      "<title>‸<b/></title><inject number='a' release='0:10'/>",
      [
        "<b> stands in <title>, which holds no elements"
      ])
  }

  @Test("says what would be right")
  func corrections() {
    #expect(help("<injekt/>") == "did you mean <inject>? Allowed here: <inject>")
    #expect(
      help("<inject number='a' release='90'/>")
        == "A time is minutes and seconds: 90 minutes is written 90:00.")
    #expect(
      help("<inject number='a' release='9:00' kind='ownd'/>")
        == "did you mean \"owned\"? Allowed: owned, earned")
    #expect(
      help("<inject number='a' release='9:00' knd='owned'/>")
        == "did you mean kind=\"…\"? Allowed: expects, kind, number, release, weight")
    #expect(
      help("<inject number='a' release='9:00' expects='atc'/><action id='act'/><action id='b'/>")
        == "did you mean \"act\"?")
    #expect(
      help("<inject number='a' release='9:00' expects='zzz'/><action id='act'/><action id='b'/>")
        == "there are: act, b")
  }

  @Test(
    "tells a wrong root element or namespace",
    arguments: [
      ("‸<plan/>", "<plan> is in no namespace"),
      ("‸<plan xmlns='urn:x'/>", "<plan> is in the namespace urn:x"),
      ("‸<plna xmlns='urn:muster:plan:1'/>", "<plna> is not the root element of such a document"),
    ])
  func roots(_ text: String, _ message: String) {
    let marked = Marked(text)

    #expect(marked.expectFaults(faults(in: marked.text, schema: schema)) == [message])
  }

  @Test("sees included files as one document and tells faults where they are written")
  func includes() throws {
    let folder = try Folder()
    let open = "<plan xmlns=\"urn:muster:plan:1\">"
    let main = try folder.write(
      "main.xml",
      "\(open)<title>T</title>\n<inject number='a' release='1:00' expects='act'/>\n"
        + "<include href='part.xml'/>\n<action id='act'/></plan>")
    try folder.write(
      "part.xml",
      "\(open)\n<inject number='a' release='1:00'/>\n<inject number='b' release='1'/>"
        + "<inject number='c' release='1:00' expects='atc'/></plan>")

    let found = faults { () throws(Diagnostics) in
      _ = try XMLReader.read(contentsOf: main, schema: schema)
    }

    let part = "\(folder.path)/part.xml"
    #expect(found.map(\.position.description) == ["\(part):2:9", "\(part):3:20", "\(part):3:67"])
    #expect(found.first?.message == "number=\"a\" is already used at \(main):2:1")
  }

  @Test("stops at its limit and says that there is more")
  func limit() throws {
    let many = String(repeating: "<inject number='1'/>\n", count: 500)
    let document = try XMLReader.read(
      "<plan xmlns='urn:muster:plan:1'><title/>\(many)</plan>", path: "a.xml")

    let found = schema.validate(document, limit: 20)

    #expect((20...24).contains(found.errors.count))
    #expect(found.last?.severity == .note || found.first?.severity == .note)
  }

  @Test("is the same from many threads at once")
  func threads() async throws {
    let text = "<plan xmlns='urn:muster:plan:1'><title/><injekt/><inject number='a'/></plan>"
    let document = try XMLReader.read(text, path: "a.xml")
    let once = schema.validate(document)

    await withTaskGroup(of: Diagnostics.self) { group in
      for _ in 0..<50 { group.addTask { [schema] in schema.validate(document) } }
      for await found in group { #expect(found == once) }
    }
    #expect(once.count == 2)
  }

  @Test("refuses a schema that is none, and says where it is wrong")
  func faultySchema() {
    let none = faults { () throws(Diagnostics) in _ = try XMLSchema("<a/>", path: "a.xsd") }
    #expect(none.count == 1)
    let wrong = planSchema.replacing("type=\"m:minutes\"", with: "type=\"m:hours\"")
    let found = faults { () throws(Diagnostics) in _ = try XMLSchema(wrong, path: "a.xsd") }
    #expect(found.map(\.line) == [17])
  }

  @Test("follows local includes wherever the schema lies, and none over the network")
  func schemaIncludes() throws {
    let folder = try Folder()
    let open = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">"
    let main = try folder.write(
      "a b#c%20é/main.xsd",
      "\(open)<xs:include schemaLocation=\"part.xsd\"/><xs:element name=\"a\" type=\"t\"/></xs:schema>"
    )
    try folder.write(
      "a b#c%20é/part.xsd",
      "\(open)<xs:complexType name=\"t\"><xs:attribute name=\"id\"/></xs:complexType></xs:schema>")
    let remote = "\(open)<xs:include schemaLocation=\"http://127.0.0.1:9/part.xsd\"/></xs:schema>"

    let schema = try XMLSchema(contentsOf: main)

    let found = faults(in: "<a ib='1'/>", schema: schema)
    #expect(found.first?.help == "did you mean id=\"…\"? Allowed: id")
    #expect(
      !faults { () throws(Diagnostics) in _ = try XMLSchema(remote, path: "a.xsd") }.isEmpty)
  }

  @Test(
    "compiles the schemas of the DMN standard with what they import",
    .enabled(if: sharedData != nil, "needs ../shared/data beside the package"))
  func dmn() throws {
    let data = try #require(sharedData) + "/dmn-tck"

    let schema = try XMLSchema(contentsOf: data + "/xsd/DMN15.xsd")

    let table = try XMLReader.read(contentsOf: data + "/0004-simpletable-U/0004-simpletable-U.dmn")
    #expect(schema.validate(table).isEmpty)
    #expect(table.root.namespace == "https://www.omg.org/spec/DMN/20230324/MODEL/")
  }
}
