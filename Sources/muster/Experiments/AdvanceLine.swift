import Experiments
import Foundation

/// How far an experiment is, on one line of a terminal; nothing in a pipe.
final class AdvanceLine {
  private let isShown: Bool
  private let drillsPerUnit: Int
  private let began = ContinuousClock.now
  private var shown: ContinuousClock.Instant?
  private var width = 0

  init(_ plan: ExperimentPlan) {
    isShown = isatty(STDERR_FILENO) == 1
    drillsPerUnit = plan.drillsPerUnit
  }

  /// Shows where things are, at most five times a second.
  func show(_ advance: ExperimentRun.Advance) {
    let now = ContinuousClock.now
    guard isShown, shown.map({ now - $0 > .milliseconds(200) }) ?? true else { return }
    shown = now
    write(text(advance))
  }

  /// Takes the line away.
  func clear() {
    guard isShown, width > 0 else { return }
    FileHandle.standardError.write(
      Data(("\r" + String(repeating: " ", count: width) + "\r").utf8))
  }

  private func text(_ advance: ExperimentRun.Advance) -> String {
    let elapsed = max((ContinuousClock.now - began) / .seconds(1), 0.001)
    let rate = Double(advance.units - advance.found) / elapsed
    let total = advance.total.map { "\($0)" } ?? "at most \(advance.limit)"
    let drills = Int((rate * Double(drillsPerUnit)).rounded())
    let left = advance.total.map { Double($0 - advance.units) / max(rate, 1e-9) }
    let rest = rate > 0 ? left.map { ", \(Self.clock($0)) left" } ?? "" : ""
    return "\(advance.units) of \(total), \(drills) drills/s\(rest)"
  }

  private func write(_ text: String) {
    let fill = String(repeating: " ", count: max(width - text.count, 0))
    width = text.count
    FileHandle.standardError.write(Data("\r\(text)\(fill)".utf8))
  }

  private static func clock(_ seconds: Double) -> String {
    let whole = Int(min(seconds, 359_999).rounded(.up))
    let minutes = whole / 60 % 60
    let tail = "\(whole % 60 < 10 ? "0" : "")\(whole % 60)"
    return whole < 3600
      ? "\(minutes):\(tail)" : "\(whole / 3600):\(minutes < 10 ? "0" : "")\(minutes):\(tail)"
  }
}
