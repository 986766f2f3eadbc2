import EventKernel

/// Lengths and moments as a board reads them.
enum Wording {
  /// `45 s`, `47 min`, `3 h 05 min`, `2 d 4 h`.
  static func length(_ length: SimulationDuration) -> String {
    let seconds = Int((length.microseconds + 500_000) / 1_000_000)
    guard seconds >= 120 else { return "\(seconds) s" }
    let minutes = (seconds + 30) / 60
    guard minutes >= 120 else { return "\(minutes) min" }
    let hours = minutes / 60
    guard hours >= 48 else { return "\(hours) h \(padded(minutes % 60)) min" }
    return "\(hours / 24) d \(hours % 24) h"
  }

  /// The time since STARTEX, such as `T+02:31`.
  static func moment(_ moment: SimulationTime) -> String {
    let minutes = Int(moment.microseconds / 60_000_000)
    return "T+\(padded(minutes / 60)):\(padded(minutes % 60))"
  }

  /// A share as `83 %`.
  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  /// A score with two decimals.
  static func score(_ score: Double) -> String {
    let hundredths = Int((score * 100).rounded())
    return "\(hundredths / 100).\(padded(hundredths % 100))"
  }

  /// The text with a capital first letter.
  static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
