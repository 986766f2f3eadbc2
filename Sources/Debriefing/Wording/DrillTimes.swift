import EventKernel
import Journaling

/// Moments of a drill as its report writes them: since STARTEX, and on the clock on the wall.
struct DrillTimes: Sendable {
  private let startex: Startex

  init(_ startex: Startex) { self.startex = startex }

  /// Hours and minutes since STARTEX, as in `T+02:05`.
  func sinceStart(_ time: SimulationTime) -> String {
    let minutes = time.microseconds.magnitude / 60_000_000
    return (time.microseconds < 0 ? "T−" : "T+") + Self.padded(minutes / 60) + ":"
      + Self.padded(minutes % 60)
  }

  /// Hours and minutes on a clock in the drill's zone, with the day where it is not the first:
  /// `10:05`, `02:10 +1 d`.
  func local(_ time: SimulationTime) -> String {
    let days = day(of: time) - day(of: .start)
    let clock = String(startex.timestamp(at: time).dropFirst(11).prefix(5))
    return days == 0 ? clock : clock + (days > 0 ? " +\(days) d" : " −\(-days) d")
  }

  /// Both, as in `T+02:05 (10:05)`.
  func both(_ time: SimulationTime) -> String { "\(sinceStart(time)) (\(local(time)))" }

  /// The date at STARTEX's offset, as in `2026-03-02`.
  func date(_ time: SimulationTime) -> String {
    String(startex.timestamp(at: time).prefix(10))
  }

  private func day(of time: SimulationTime) -> Int64 {
    let local =
      startex.microsecondsSince1970 + Int64(startex.offsetSeconds) * 1_000_000 + time.microseconds
    return Int64((Double(local) / 86_400e6).rounded(.down))
  }

  private static func padded(_ number: UInt64) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
