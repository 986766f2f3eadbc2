import EventKernel
import Foundation

/// Waits in a queue with one server whose truth is known: ρ / (μ − λ) at any time.
///
/// The first customer finds the queue as it is in the long run, so that the mean over any number of
/// customers is exact (Lindley's recursion; Kleinrock, Queueing Systems I, 1975, section 5.12).
struct StationaryQueue {
  /// Customers per time.
  var arrivals: Double
  /// Services per time.
  var services: Double
  /// Customers whose wait is averaged: enough to be near normal when coverage is what is tested.
  var customers = Effort.isFull ? 200 : 20

  /// The mean wait.
  var truth: Double { arrivals / services / (services - arrivals) }

  /// The mean wait of some customers, with luck that queues of other speeds share.
  func meanWait(seed: UInt64) -> Double {
    var first = RandomStream("queue.first", seed: seed)
    var between = RandomStream("queue.arrivals", seed: seed)
    var service = RandomStream("queue.services", seed: seed)
    let isIdle = first.uniform() < 1 - arrivals / services
    let start = first.exponential() / (services - arrivals)
    var wait = isIdle ? 0 : start
    var total = 0.0
    for _ in 0..<customers {
      total += wait
      wait = max(wait + service.exponential() / services - between.exponential() / arrivals, 0)
    }
    return total / Double(customers)
  }
}

/// How much a test of coverage takes upon itself: little by default, all of it with MUSTER_VALIDATE=1.
enum Effort {
  static let isFull = ProcessInfo.processInfo.environment["MUSTER_VALIDATE"] == "1"
  /// How many experiments.
  static let experiments = isFull ? 2000 : 60

  /// The coverage that passes: 93–97 % over 2 000 experiments; over 60 what a true 95 % leaves
  /// with odds of one in 10 000, which still refuses a true 70 %.
  static let coverage = isFull ? 0.93...0.97 : 0.82...1.0
}
