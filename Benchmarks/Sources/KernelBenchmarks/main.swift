#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

let arguments = CommandLine.arguments
let workload = arguments.count > 1 ? arguments[1] : ""
let size = arguments.count > 2 ? Int(Double(arguments[2]) ?? 0) : 0
let operations = arguments.count > 3 ? Int(Double(arguments[3]) ?? 0) : 10_000_000

switch workload {
case "W1": hold(size: size > 0 ? size : 100_000, operations: operations)
case "W2a": queue("W2a", agents: 1, customers: size > 0 ? size : 1_000_000)
case "W2b": queue("W2b", agents: 20, customers: size > 0 ? size : 1_000_000)
case "W3": center("W3", customers: size > 0 ? size : 1_000_000, isPooled: false)
case "W3s": center("W3s", customers: size > 0 ? size : 1_000_000, isPooled: true)
case "W4": tandem(customers: size > 0 ? size : 200_000)
case "W5": await replicate(size > 0 ? size : 1000, threads: 2)
case "accuracy": printValues(count: size > 0 ? size : 1000)
case "draws":
  let order = arguments.count > 2 ? arguments[2] : "single"
  guard let order = DrawOrder(rawValue: order) else { usage() }
  writeDraws(order)
default: usage()
}

/// Tells how to call the program.
func usage() -> Never {
  let orders = DrawOrder.allCases.map(\.rawValue).joined(separator: "|")
  print("usage: KernelBenchmarks W1|W2a|W2b|W3|W3s|W4|W5|accuracy [size] [operations]")
  print("       KernelBenchmarks draws \(orders)")
  exit(64)
}
