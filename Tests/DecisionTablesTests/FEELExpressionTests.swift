import Testing

@testable import DecisionTables

@Suite("FEEL expressions")
struct FEELExpressionTests {
  private let names = [
    "level", "role", "Approved/Declined", "Another number", "Another", "a-b", "a",
  ]
  private let scope: [FEELValue] = [
    .number(3), .string("legal"), .string("Declined"), .number(7), .number(1), .number(20),
    .number(5),
  ]

  private func value(_ text: String) throws -> FEELValue {
    try FEELExpression(text, names: names).evaluate(in: scope)
  }

  @Test(
    "compute",
    arguments: [
      ("0.1 + 0.2 = 0.3", "true"), ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("2 ** 3 ** 2", "64"),
      ("-2 ** 2", "4"), ("10 - 4 - 3", "3"), ("7 / 2", "3.5"), ("1 / 0", "null"),
      ("\"a\" + \"b\"", "\"ab\""), ("1 + \"a\"", "null"), ("1+-1", "0"), ("level * 2", "6"),
      ("1e2 + 1", "101"), (".5 + .5", "1"),
    ])
  func arithmetic(text: String, expected: String) throws {
    #expect(try value(text).description == expected)
  }

  @Test(
    "know three truth values",
    arguments: [
      ("true and null", "null"), ("false and null", "false"), ("true or null", "true"),
      ("false or null", "null"), ("null and null", "null"), ("not(null)", "null"),
      ("not(true)", "false"), ("1 and true", "null"), ("1 or true", "true"),
      ("null = null", "true"), ("null = 1", "false"), ("null < 1", "null"), ("1 = \"1\"", "null"),
      ("1 != 2", "true"), ("\"a\" < \"b\"", "true"), ("[1, 2] = [1, 2]", "true"),
    ])
  func logic(text: String, expected: String) throws {
    #expect(try value(text).description == expected)
  }

  @Test(
    "test membership and ranges",
    arguments: [
      ("5 in [1..5]", "true"), ("5 in [1..5)", "false"), ("1 in (1..5]", "false"),
      ("1 in ]1..5]", "false"), ("5 in [1..5[", "false"), ("5 in (1..6)", "true"),
      ("5 in (1, 5)", "true"), ("5 in (< 3, > 4)", "true"), ("5 in [1, 2]", "false"),
      ("5 in > 4", "true"), ("3 between 1 and 3", "true"), ("null between 1 and 3", "null"),
      ("5 in [1..9] and true", "true"), ("1.5 in [1..2]", "true"),
      ("@\"2026-03-01\" in [date(\"2026-02-01\")..date(\"2026-03-02\")]", "true"),
    ])
  func membership(text: String, expected: String) throws {
    #expect(try value(text).description == expected)
  }

  @Test(
    "call the functions",
    arguments: [
      ("min(3, 1, 2)", "1"), ("max([3, 1])", "3"), ("sum(1, 2, 3)", "6"), ("count([1, 2])", "2"),
      ("sum([])", "null"), ("abs(-3)", "3"), ("floor(-1.5)", "-2"), ("ceiling(1.2)", "2"),
      ("round(2.5)", "3"), ("round(1.245, 2)", "1.25"), ("contains(\"abcabd\", \"cabd\")", "true"),
      ("starts with(\"abc\", \"ab\")", "true"), ("ends with(\"abc\", \"bc\")", "true"),
      ("string length(\"äö\")", "2"), ("upper case(\"ab\")", "\"AB\""),
      ("lower case(\"AB\")", "\"ab\""), ("list contains([1, 2], 2)", "true"),
      ("flatten([[\"w\", \"x\"], \"y\", [[1]]])", "[\"w\", \"x\", \"y\", 1]"),
      ("string(1.50)", "\"1.5\""), ("number(\"12.5\")", "12.5"), ("number(\"x\")", "null"),
      ("substring(\"foobar\", 3, 3)", "\"oba\""), ("modulo(12, 5)", "2"), ("mean([1, 2])", "1.5"),
      ("max(\"a\", \"b\")", "\"b\""), ("decimal(1/3, 2)", "0.33"),
    ])
  func functions(text: String, expected: String) throws {
    #expect(try value(text).description == expected)
  }

  @Test(
    "know days, times and durations",
    arguments: [
      ("date(\"2024-02-28\") + duration(\"P2D\")", "date(\"2024-03-01\")"),
      ("date(\"2024-01-31\") + duration(\"P1M\")", "date(\"2024-02-29\")"),
      ("date(\"2024-03-01\") - date(\"2024-02-01\")", "duration(\"P29D\")"),
      ("@\"PT90M\" = @\"PT1H30M\"", "true"), ("@\"P1Y\" > @\"P11M\"", "true"),
      ("@\"P1Y\" > @\"P300D\"", "null"), ("time(\"10:00:00\") < time(\"10:00:01\")", "true"),
      ("time(\"10:00:00Z\") = time(\"12:00:00+02:00\")", "true"),
      ("time(\"10:00:00Z\") < time(\"12:00:00\")", "null"),
      (
        "date and time(\"2026-03-01T23:30:00Z\") + @\"PT45M\"",
        "date and time(\"2026-03-02T00:15:00Z\")"
      ),
      ("date(\"2026-11-21\").weekday", "6"), ("@\"PT15M\" * 3", "duration(\"PT45M\")"),
      ("date(\"2026-11-21\").month", "11"), ("@\"P1DT2H3M4.5S\".hours", "2"),
    ])
  func temporal(text: String, expected: String) throws {
    #expect(try value(text).description == expected)
  }

  @Test(
    "match the longest known name",
    arguments: [
      ("Approved/Declined = \"Declined\"", "true"), ("Another number", "7"), ("Another", "1"),
      ("Another   number + 1", "8"), ("a-b", "20"), ("a - b2", nil), ("a -1", "4"), ("ab", nil),
      ("level>=2 and role='legal'", "true"), ("if level > 2 then \"hi\" else \"lo\"", "\"hi\""),
    ])
  func longestName(text: String, expected: String?) throws {
    #expect((try? value(text).description) == expected)
  }

  @Test(
    "say where the fault is and what would be right",
    arguments: [
      ("level == 2", 6..<8, "equality is written ="),
      ("levle >= 2", 0..<5, "a text is written in quotation marks, as in \"levle\""),
      ("level >= ", 9..<9, "a value or a name is expected"),
      ("\"open", 0..<1, "close it with \""),
      ("1 < 2 < 3", 0..<8, "write \"a < b and b < c\", or use \"between\""),
      ("date(\"2026-02-30\")", 0..<18, "write date(\"2026-03-01\")"),
      ("[1..5] + 1", 0..<7, "test a value against it, as in \"x in [1..5]\""),
      ("abs(1, 2)", 0..<9, "it takes 1"),
      ("level 2", 6..<7, "the expression should end here, or an operator is missing"),
    ])
  func faults(text: String, range: Range<Int>, help: String) {
    let error = #expect(throws: FEELError.self) { try FEELExpression(text, names: names) }

    #expect(error?.range == range)
    #expect(error?.help == help)
  }

  @Test("list the names they speak of")
  func usedNames() throws {
    let expression = try FEELExpression("a-b > 1 or level in (1, a)", names: names)

    #expect(expression.usedNames == [0, 5, 6])
  }

  @Test(
    "refuse deep nesting and long texts quickly",
    arguments: [
      String(repeating: "(", count: 100_000), String(repeating: "[", count: 100_000),
      String(repeating: "-", count: 100_000), String(repeating: "not(", count: 50_000),
      String(repeating: "if ", count: 50_000), String(repeating: "{a:", count: 50_000),
      String(repeating: "a[", count: 50_000), String(repeating: "a in (", count: 20_000),
      String(repeating: "1", count: 1_000_000),
    ])
  func hostile(text: String) {
    #expect(throws: FEELError.self) { try FEELExpression(text, names: names) }
    #expect(throws: FEELError.self) { try UnaryTests(text, names: names) }
  }

  @Test("take long flat expressions without nesting")
  func longFlat() throws {
    let sum = Array(repeating: "a", count: 20_000).joined(separator: "+")
    let any = Array(repeating: "a = 1", count: 10_000).joined(separator: " or ")

    #expect(try value(sum) == .number(100_000))
    #expect(try value(any) == .boolean(false))
  }
}

@Suite("Unary tests")
struct UnaryTestsTests {
  @Test(
    "accept what they say",
    arguments: [
      ("-", "null", true), ("", "1", true), ("5", "5", true), ("5, 6", "6", true),
      (">= 60", "60", true), (">= 60", "59.999", false), ("< 60", "null", false),
      ("[20..60)", "60", false), ("[20..60)", "20", true), ("not(\"service\")", "\"legal\"", true),
      ("not(\"service\")", "\"service\"", false), ("not(< 5)", "null", false),
      ("not(\"a\")", "null", true), ("null", "null", true), ("\"a\",\"b\"", "\"b\"", true),
      ("x", "7", true), ("< x", "6", true), ("list", "2", true), ("list", "4", false),
      ("[1, 2]", "2", true), ("-5", "-5", true), ("? > 3 and ? < 9", "5", true),
      ("contains(?, \"b\")", "\"abc\"", true), ("not(contains(?, \"b\"))", "\"abc\"", false),
      ("x + 1", "8", true), ("date(\"2026-01-01\")", "date(\"2026-01-01\")", true),
      ("(1..5), >= 9", "9", true), ("true", "true", true), ("= 5", "5", true), ("!= 5", "6", true),
      ("@\"PT15M\"", "duration(\"PT900S\")", true),
    ])
  func accepts(text: String, input: String, expected: Bool) throws {
    let tests = try UnaryTests(text, names: ["x", "list"])
    let value = try FEELExpression(input, names: []).evaluate(in: [])
    let list = FEELValue.list([.number(1), .number(2)])

    #expect(tests.accepts(value, in: [.number(7), list]) == expected)
  }

  @Test(
    "refuse a dash among other tests", arguments: ["-, 5", "5, -", "not(-)", ">", "5,", "not()"])
  func refused(text: String) {
    #expect(throws: FEELError.self) { try UnaryTests(text, names: []) }
  }
}
