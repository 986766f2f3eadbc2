import Testing

@testable import DecisionTables

@Suite("Decimal numbers")
struct DecimalNumberTests {
  private func decimal(_ text: String) throws -> DecimalNumber {
    try #require(DecimalNumber(text), "\(text) is a number")
  }

  @Test("add exactly where binary numbers do not")
  func tenths() throws {
    let sum = try #require(try decimal("0.1").adding(try decimal("0.2")))

    #expect(sum == DecimalNumber("0.3"))
    #expect(sum.description == "0.3")
  }

  @Test(
    "have one form for each value",
    arguments: [
      ("1.50", "1.5"), ("0.000", "0"), ("-0", "0"), ("1e3", "1000"), ("1200", "1200"),
      ("12.0e-1", "1.2"), (".5", "0.5"), ("1e33", "1000000000000000000000000000000000"),
    ])
  func canonical(text: String, expected: String) throws {
    #expect(try decimal(text).description == expected)
    #expect(try decimal(text) == decimal(expected))
  }

  @Test(
    "refuse what is no number",
    arguments: ["", ".", "1.", "1..2", "+1", "1e", "1e+", "0x1F", "1,000", "--1", "1 ", "nan"])
  func refused(text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test(
    "multiply and divide to 34 digits, half to even",
    arguments: [
      (
        "9999999999999999999999999999999999", "9999999999999999999999999999999999",
        "9999999999999999999999999999999998E34"
      ),
      ("1.1", "1.1", "1.21"), ("-3", "0.5", "-1.5"), ("0", "12.5", "0"),
    ])
  func products(first: String, second: String, product: String) throws {
    #expect(try decimal(first).multiplied(by: decimal(second)) == decimal(product))
  }

  @Test("divide with repeating digits rounded once")
  func quotients() throws {
    let third = try #require(DecimalNumber(1).divided(by: 3))
    let sixth = try #require(DecimalNumber(2).divided(by: 3))

    #expect(third.description == "0." + String(repeating: "3", count: 34))
    #expect(sixth.description == "0." + String(repeating: "6", count: 33) + "7")
    #expect(DecimalNumber(1).divided(by: 0) == nil)
    #expect(DecimalNumber(1).divided(by: 8)?.description == "0.125")
  }

  @Test("round a sum once, also where the smaller number is beyond the last digit")
  func distantSums() throws {
    let big = try decimal("1e34")
    let nearHalf = try decimal("1000000000000000000000000000000000e1")

    #expect(try big.adding(decimal("5"))?.description == nearHalf.description)
    #expect(
      try big.adding(decimal("5.0000001")) == decimal("1000000000000000000000000000000001e1"))
    #expect(try big.subtracting(decimal("1e-50")) == big)
    #expect(try decimal("1e6000").adding(decimal("1e-6000")) == decimal("1e6000"))
  }

  @Test("agree with whole-number arithmetic on random fractions")
  func randomFractions() throws {
    var random = SmallRandom(seed: 7)
    for _ in 0..<3000 {
      let first = random.below(2_000_001) - 1_000_000
      let second = random.below(2_000_001) - 1_000_000
      let a = try #require(DecimalNumber(first).divided(by: 1000))
      let b = try #require(DecimalNumber(second).divided(by: 1000))

      #expect(a.adding(b)?.multiplied(by: 1000) == DecimalNumber(first + second))
      #expect(a.multiplied(by: b)?.multiplied(by: 1_000_000) == DecimalNumber(first * second))
      #expect((a < b) == (first < second))
      #expect((a == b) == (first == second))
      #expect(a.doubleValue == Double(first) / 1000)
      #expect(DecimalNumber(Double(first) / 1000) == a)
    }
  }

  @Test("come back from what they print, over the whole range")
  func roundTrip() throws {
    var random = SmallRandom(seed: 8)
    for _ in 0..<2000 {
      let digits = String(random.below(1_000_000_000)) + String(random.below(1_000_000_000))
      let number = try decimal("\(digits)e\(random.below(200) - 100)")

      #expect(DecimalNumber(number.description) == number)
      #expect(DecimalNumber(number.doubleValue)?.doubleValue == number.doubleValue)
    }
  }

  @Test(
    "divide and multiply back", arguments: ["7", "0.3", "123456789.987654321", "1e-20", "99e15"])
  func inverse(text: String) throws {
    let number = try decimal(text)
    let one = try #require(DecimalNumber(1).divided(by: number)?.multiplied(by: number))
    let error = try #require(one.subtracting(1)).magnitude

    #expect(try error <= decimal("1e-33"))
  }

  @Test("round by the rule that is asked for")
  func rounding() throws {
    let number = try decimal("-2.5")

    #expect(number.rounded(decimals: 0, by: .down) == -3)
    #expect(number.rounded(decimals: 0, by: .up) == -2)
    #expect(number.rounded(decimals: 0, by: .halfEven) == -2)
    #expect(number.rounded(decimals: 0, by: .halfUp) == -3)
    #expect(number.rounded(decimals: 0, by: .halfDown) == -2)
    #expect(try decimal("1.239").rounded(decimals: 2, by: .halfUp) == decimal("1.24"))
    #expect(try decimal("1250").rounded(decimals: -2, by: .halfEven) == decimal("1200"))
    #expect(DecimalNumber(-5).modulo(3) == 1)
    #expect(DecimalNumber(2).raised(to: 100)?.description == "1267650600228229401496703205376")
    #expect(DecimalNumber(2).raised(to: -2) == DecimalNumber("0.25"))
  }

  @Test("end where they no longer fit")
  func limits() throws {
    #expect(try decimal("9e6000").multiplied(by: decimal("9e6000")) == nil)
    #expect(try decimal("1e-6000").multiplied(by: decimal("1e-6000")) == .zero)
    #expect(DecimalNumber("1e99999") == nil)
    #expect(DecimalNumber(Double.infinity) == nil)
  }
}

/// A small deterministic source of numbers for tests.
struct SmallRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  /// A number from 0 up to `limit`, exclusive.
  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    value ^= value >> 31
    return Int(value % UInt64(limit))
  }
}
