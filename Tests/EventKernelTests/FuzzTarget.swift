#if FUZZING
import EventKernel

// The entry for libFuzzer; `Benchmarks/fuzz` builds and runs it.
/// Reads the bytes as steps, two or three to a step, and compares the calendar with a sorted array.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  var bytes = UnsafeBufferPointer(start: start, count: count).makeIterator()
  var steps: [CalendarComparison.Step] = []
  while let kind = bytes.next(), let detail = bytes.next() {
    steps.append(step(kind, detail, &bytes))
  }
  let fault = CalendarComparison.fault(of: steps)
  precondition(fault == nil, "\(fault ?? "") in \(steps)")
  return 0
}

/// The step that the bytes mean.
///
/// Delays are read as mantissa and exponent, so that all sizes occur.
private func step(
  _ kind: UInt8, _ detail: UInt8, _ bytes: inout UnsafeBufferPointer<UInt8>.Iterator
) -> CalendarComparison.Step {
  let delay = Int64(detail & 15) << Int64(3 * (detail >> 4))
  switch kind % 16 {
  case 0...5: return .schedule(after: delay)
  case 6...9: return .next
  case 10: return .nextUntil(after: delay)
  case 11, 12: return .cancel(Int(detail))
  case 13: return .reschedule(Int(bytes.next() ?? 0), after: delay)
  case 14: return .advance
  default: return .copy
  }
}
#endif
