import Testing

@testable import DecisionTables

@Suite("Random texts")
struct RandomTextTests {
  private static let parts = [
    "a", "b c", "d-e", "1", "0.5", "1e400", "..", "(", ")", "[", "]", "{", "}", "\"x\"", "'y'",
    "\"", "-", "+", "*", "/", "**", "<", "<=", ">", "=", "!=", "==", " ", ",", ":", ".", "?", "@",
    "@\"P1D\"", "and", " and ", " or ", "not(", "in", " in ", "if ", " then ", " else ", "null",
    "true", "min(", "date(\"2026-01-01\")", "duration(\"P1Y\")", " between ", "//", "/*", "*/", "é",
    "\\u00e9", "\u{0}", "years", "count(", "substring(",
  ]

  @Test("are read or refused within their bounds, and evaluate the same both ways")
  func soup() {
    var random = SmallRandom(seed: 31)
    let names = ["a", "b c", "d-e"]
    let scope: [FEELValue] = [.number(3), .string("x"), .list([.number(1), .boolean(true)])]
    var read = 0
    for _ in 0..<20_000 {
      let text = (0...random.below(12)).map { _ in Self.parts[random.below(Self.parts.count)] }
        .joined()
      do throws(FEELError) {
        let expression = try FEELExpression(text, names: names)
        let value = expression.evaluate(in: scope)
        #expect(expression.isTrue(in: scope) == (value == .boolean(true)), "\(text)")
        #expect(expression.usedNames.allSatisfy { $0 < 3 })
        read += 1
      } catch {
        #expect(0 <= error.range.lowerBound && error.range.upperBound <= text.utf8.count, "\(text)")
        #expect(!error.message.isEmpty)
      }
      if let tests = try? UnaryTests(text, names: names) {
        _ = tests.accepts(.number(1), in: scope)
      }
    }
    #expect(read > 500, "only \(read) texts were read: the test says little")
  }

  @Test("of values read back as the same value")
  func values() throws {
    var random = SmallRandom(seed: 32)
    for _ in 0..<2000 {
      let value = Self.value(depth: 3, random: &random)
      let read = try FEELExpression(value.description, names: []).evaluate(in: [])

      #expect(read == value, "\(value)")
    }
  }

  private static func value(depth: Int, random: inout SmallRandom) -> FEELValue {
    switch random.below(depth > 0 ? 9 : 7) {
    case 0: return .null
    case 1: return .boolean(random.below(2) == 0)
    case 2: return .number(Double(random.below(2_000_000) - 1_000_000) / 1000)
    case 3: return .string(["", "a\"b", "\\", "é\n", "\t'"][random.below(5)])
    case 4: return .date(FEELDate(dayNumber: random.below(2_000_000) - 1_000_000))
    case 5: return .duration(.nanoseconds(Int128(random.below(1 << 60)) - 1 << 59))
    case 6:
      let time = FEELTime(
        nanosecondOfDay: random.below(86_400_000_000_000),
        offset: [nil, 0, 7200, -19_800][random.below(4)])
      return .dateTime(
        FEELDateTime(date: FEELDate(dayNumber: random.below(100_000)), time: time))
    case 7:
      return .list((0..<random.below(3)).map { _ in value(depth: depth - 1, random: &random) })
    default:
      return .context(
        FEELContext([.init(name: "a b", value: value(depth: depth - 1, random: &random))]))
    }
  }
}
