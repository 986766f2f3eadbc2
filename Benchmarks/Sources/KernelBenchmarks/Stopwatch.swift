#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Measures the processor time of a stretch of work, all threads together.
struct Stopwatch {
  private let processorStart = Stopwatch.seconds(of: CLOCK_PROCESS_CPUTIME_ID)
  private let wallStart = Stopwatch.seconds(of: CLOCK_MONOTONIC)

  /// Processor seconds since the stopwatch was made.
  var processorSeconds: Double { Self.seconds(of: CLOCK_PROCESS_CPUTIME_ID) - processorStart }
  /// Seconds on the wall since the stopwatch was made.
  var wallSeconds: Double { Self.seconds(of: CLOCK_MONOTONIC) - wallStart }

  private static func seconds(of clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// The greatest amount of memory the process has held, in megabytes.
  static var peakMegabytes: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
  }

  /// Prints one line in the form of the reference programs.
  func report(_ workload: String, events: Int, check: String) {
    let processor = processorSeconds
    print(
      "RESULT wl=\(workload) events=\(events) cpu=\(rounded(processor, 4))",
      "wall=\(rounded(wallSeconds, 4)) rss_mb=\(rounded(Self.peakMegabytes, 1))",
      "evps=\(Int(Double(events) / processor)) check=\(check)")
  }
}

/// `number` with at most `digits` decimals.
func rounded(_ number: Double, _ digits: Int) -> Double {
  var scale = 1.0
  for _ in 0..<digits { scale *= 10 }
  return (number * scale).rounded() / scale
}
