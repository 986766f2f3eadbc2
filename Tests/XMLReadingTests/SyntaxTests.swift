import Testing
import XMLReading

@Suite("Faulty XML") struct SyntaxTests {
  @Test(
    "is told at its place, in words that say what would be right",
    arguments: [
      ("<a>\n <b>\n ‸</a>", "</a> stands where <b> of line 2 is still open", "write </b> first"),
      ("<a>\n <b/>\n‸", "the file ends, but <a> of line 1 is still open", "add </a>"),
      ("<a b=‸1/>", "an attribute's value must stand in quotes", "write name=\"value\""),
      ("<a>x ‸&nbsp; y</a>", "&nbsp; stands for nothing here", "write &#160;"),
      ("<a>‸<p:b/></a>", "the prefix p: is not declared", "add xmlns:p=\"…\" to the root element"),
      ("<a>‸<b c='1' c='2'/></a>", "c=\"…\" is there twice in this tag", "delete one of them"),
      ("<a b='‸<'/>", "a < stands in an attribute's value", "write it as &lt;"),
      ("<a/>\n‸<b/>", "the document ends before this", "put everything into one root element"),
      ("<a>‸\u{1}</a>", "this character cannot stand in XML", "delete it"),
      ("<a b='x'‸", "the file ends in the middle of a tag", "look whether its end was lost"),
      ("‸hello", "no XML element begins here", "begin with <?xml version=\"1.0\"?>"),
    ])
  func wording(_ text: String, _ message: String, _ help: String) {
    let marked = Marked(text)

    let found = faults(in: marked.text)

    #expect(marked.expectFaults(found) == [message])
    #expect(found.first?.help == help)
  }

  @Test("tells faults that do not follow from one another in one go")
  func several() {
    let marked = Marked("<a>\n<b c='1'>‸&foo;</b>\n<d>‸&bar;</d> ‸<p:e/>\n</a>")

    let messages = marked.expectFaults(faults(in: marked.text))

    #expect(
      messages == [
        "&foo; stands for nothing here", "&bar; stands for nothing here",
        "the prefix p: is not declared",
      ])
  }

  @Test("never crashes the reader, wherever it is cut off or a byte is changed")
  func mutations() throws {
    let text = Array(
      "<?xml version='1.0'?><a xmlns:x='u' b='1 &amp; 2'><!--c--><![CDATA[d]]>é<x:e/>&#65;</a>".utf8
    )
    let replacements: [UInt8] = [0, 0x20, 0x22, 0x26, 0x27, 0x2F, 0x3C, 0x3E, 0x41, 0x80, 0xFF]
    for index in text.indices {
      _ = faults { () throws(Diagnostics) in
        _ = try XMLReader.read(bytes: Array(text[..<index]), path: "cut")
      }
      for replacement in replacements {
        var changed = text
        changed[index] = replacement
        _ = faults { () throws(Diagnostics) in
          _ = try XMLReader.read(bytes: changed, path: "changed").root.serialized()
        }
      }
    }
  }
}
