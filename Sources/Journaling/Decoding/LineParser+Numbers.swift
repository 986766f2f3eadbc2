extension LineParser {
  /// The most characters a number may have; no number that means anything needs more.
  private static let longestNumber = 100

  /// A number as JSON writes it: whole if it has neither point nor exponent.
  mutating func number() throws(LineFault) -> FactValue {
    let first = position
    var isWhole = true
    if bytes[position] == UInt8(ascii: "-") { move(to: position + 1) }
    try wholePart()
    if position < end, bytes[position] == UInt8(ascii: ".") {
      isWhole = false
      move(to: position + 1)
      try digits()
    }
    if position < end, bytes[position] | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      try exponent()
    }
    guard position - first <= Self.longestNumber else { throw tooLarge(from: first) }
    return isWhole ? try integer(from: first) : try real(from: first)
  }

  private mutating func wholePart() throws(LineFault) {
    let first = position
    try digits()
    guard bytes[first] != UInt8(ascii: "0") || position == first + 1 else {
      throw fault("a number begins with a needless 0")
    }
  }

  private mutating func exponent() throws(LineFault) {
    move(to: position + 1)
    let signs = [UInt8(ascii: "+"), UInt8(ascii: "-")]
    if position < end, signs.contains(bytes[position]) { move(to: position + 1) }
    try digits()
  }

  private mutating func digits() throws(LineFault) {
    let first = position
    while position < end, Self.isDigit(bytes[position]) { move(to: position + 1) }
    guard position > first else { throw fault("a digit is missing in a number") }
  }

  private func integer(from first: Int) throws(LineFault) -> FactValue {
    let isNegative = bytes[first] == UInt8(ascii: "-")
    var value: Int64 = 0
    for place in (isNegative ? first + 1 : first)..<position {
      let digit = Int64(bytes[place] - UInt8(ascii: "0"))
      let (tenfold, overflowsOnce) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflowsTwice) =
        isNegative
        ? tenfold.subtractingReportingOverflow(digit) : tenfold.addingReportingOverflow(digit)
      guard !overflowsOnce, !overflowsTwice else { throw tooLarge(from: first) }
      value = sum
    }
    return .integer(value)
  }

  private func real(from first: Int) throws(LineFault) -> FactValue {
    let digits = String(decoding: bytes[first..<position], as: UTF8.self)
    guard let value = Double(digits), value.isFinite else { throw tooLarge(from: first) }
    return .number(value)
  }

  private func tooLarge(from first: Int) -> LineFault {
    let shown = String(decoding: bytes[first..<min(position, first + 24)], as: UTF8.self)
    return LineFault(
      "the number \(shown)\(position - first > 24 ? "…" : "") is too large",
      help: "whole numbers have 64 bits; write others with a point or an exponent",
      column: first - start + 1)
  }
}
