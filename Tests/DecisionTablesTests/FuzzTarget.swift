#if FUZZING
// The entry for libFuzzer. From the package's folder:
//   swiftc -O -sanitize=fuzzer,address -parse-as-library -D FUZZING -o fuzz-feel \
//     Sources/DecisionTables/Values/*.swift Sources/DecisionTables/Expressions/*.swift \
//     Tests/DecisionTablesTests/FuzzTarget.swift
//   SWIFT_BACKTRACE=enable=no ./fuzz-feel -max_len=4096 -timeout=2
/// Reads the bytes as an expression and as the tests of a cell, and evaluates what can be read.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  let names = ["a", "b c", "d-e", "f/g", "not x"]
  let scope: [FEELValue] = [.number(3), .string("x"), .null, .list([.number(1)]), .boolean(true)]
  if let expression = try? FEELExpression(text, names: names) {
    let value = expression.evaluate(in: scope)
    precondition(expression.isTrue(in: scope) == (value == .boolean(true)))
    _ = value.description
  }
  if let tests = try? UnaryTests(text, names: names) { _ = tests.accepts(.number(3), in: scope) }
  return 0
}
#endif
