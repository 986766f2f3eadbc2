/// Does numbered pieces of work on all cores and hands the results on in order.
///
/// What comes out depends on neither the number of workers nor on which of them is quicker. At most
/// 32 finished pieces per worker wait for an earlier one, so memory does not grow with the work.
public struct OrderedWork: Sendable {
  /// How many pieces are worked on at once; at least 1.
  public let workers: Int
  /// Asks for an end; pieces under way are finished and handed on.
  public let stop: StopSignal

  /// Work on that many cores.
  public init(workers: Int, stop: StopSignal = StopSignal()) {
    self.workers = max(workers, 1)
    self.stop = stop
  }

  /// Works from `range.lowerBound` on.
  ///
  /// - Parameters:
  ///   - range: The numbers of the pieces.
  ///   - work: Does a piece; called on several threads at once.
  ///   - consume: Takes results in the order of their numbers, one at a time; `false` ends the work.
  /// - Returns: The number of the first piece that was not handed on.
  /// - Throws: What `work` or `consume` threw first; earlier results were handed on.
  public func run<Result: Sendable>(
    _ range: Range<Int>, work: @escaping @Sendable (Int) throws -> Result,
    consume: (Result) throws -> Bool
  ) async throws -> Int {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var order = OrderedResults<Result>(from: range.lowerBound)
      var next = range.lowerBound
      var active = 0
      while true {
        while active < workers, next < range.upperBound, !stop.isRaised,
          next - order.next < 32 * workers
        {
          let number = next
          group.addTask { (number, try work(number)) }
          next += 1
          active += 1
        }
        guard active > 0, let (number, result) = try await group.next() else { break }
        active -= 1
        order.add(result, number)
        while let ready = order.takeNext() {
          guard try consume(ready) else {
            group.cancelAll()
            return order.next
          }
        }
      }
      return order.next
    }
  }
}

/// Results that wait for those before them.
private struct OrderedResults<Result> {
  private(set) var next: Int
  private var waiting: [Int: Result] = [:]

  init(from first: Int) { next = first }

  mutating func add(_ result: Result, _ number: Int) { waiting[number] = result }

  mutating func takeNext() -> Result? {
    guard let result = waiting.removeValue(forKey: next) else { return nil }
    next += 1
    return result
  }
}
