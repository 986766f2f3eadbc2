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
}
