import Testing

@testable import Journaling

@Suite("Names in facts")
struct FactNameTests {
  /// Alike up to every length around one and two words of eight bytes, and with a zero byte.
  private static let texts: [String] = {
    let long = "visible-seconds-of-an-alert"
    let beginnings = (0...20).map { String(long.prefix($0)) }
    let continued = beginnings.map { $0 + "z" } + beginnings.map { $0 + "\0" }
    return beginnings + continued + ["é", "e\u{301}"]
  }()

  @Test("are ordered and told apart by their bytes, whatever their length")
  func order() {
    for one in Self.texts {
      for other in Self.texts {
        let names = (FactName(one), FactName(other))
        let (left, right) = (Array(one.utf8), Array(other.utf8))
        #expect((names.0 == names.1) == (left == right), "\(one) \(other)")
        #expect((names.0 < names.1) == left.lexicographicallyPrecedes(right), "\(one) \(other)")
      }
    }
  }

  @Test("come back as they were written")
  func texts() {
    for text in Self.texts { #expect(Array(FactName(text).text.utf8) == Array(text.utf8)) }
  }

  @Test("are the same from a literal as from a text, at every length around one and two words")
  func literals() {
    let literals: [FactName] = [
      "", "v", "vi", "vis", "visi", "visib", "visibl", "visible", "visible-", "visible-s",
      "visible-se", "visible-sec", "visible-seco", "visible-secon", "visible-second",
      "visible-seconds", "visible-seconds-", "visible-seconds-o",
    ]
    for (length, literal) in literals.enumerated() {
      let text = String("visible-seconds-o".prefix(length))
      #expect(literal == FactName(text))
      #expect(Array(literal.text.utf8) == Array(text.utf8))
    }
  }

  @Test("have the prefixes that their bytes have")
  func prefixes() {
    for one in Self.texts {
      for other in Self.texts {
        let isPrefix = one.utf8.starts(with: other.utf8)
        #expect(FactName(one).hasPrefix(FactName(other)) == isPrefix, "\(one) \(other)")
      }
    }
  }
}
