/// Measures of agreement, and the marks that make the most of them.
package enum Agreement {
  /// Pearson's correlation; 0 if one side does not vary.
  package static func correlation(_ left: [Double], _ right: [Double]) -> Double {
    let count = Double(max(left.count, 1))
    let (a, b) = (left.reduce(0, +) / count, right.reduce(0, +) / count)
    var (ab, aa, bb) = (0.0, 0.0, 0.0)
    for (x, y) in zip(left, right) {
      ab += (x - a) * (y - b)
      aa += (x - a) * (x - a)
      bb += (y - b) * (y - b)
    }
    return aa > 0 && bb > 0 ? ab / (aa * bb).squareRoot() : 0
  }

  /// F1 of the decisions `said` against `truth`; 0 if nothing was found.
  package static func f1(_ said: [Bool], _ truth: [Bool]) -> Double {
    let hits = zip(said, truth).count { $0 && $1 }
    let all = said.count { $0 } + truth.count { $0 }
    return all > 0 ? 2 * Double(hits) / Double(all) : 0
  }

  /// The chance that a true row scores above a false one, ties counting half.
  package static func areaUnderCurve(_ scores: [Double], _ truth: [Bool]) -> Double {
    let order = scores.indices.sorted { (scores[$0], $0) < (scores[$1], $1) }
    var (rankSum, start) = (0.0, 0)
    while start < order.count {
      var end = start
      while end < order.count, scores[order[end]] == scores[order[start]] { end += 1 }
      let rank = Double(start + end + 1) / 2
      rankSum += rank * Double(order[start..<end].count { truth[$0] })
      start = end
    }
    let hits = Double(truth.count { $0 })
    let misses = Double(truth.count) - hits
    guard hits > 0, misses > 0 else { return 0.5 }
    return (rankSum - hits * (hits + 1) / 2) / (hits * misses)
  }

  /// Cohen's kappa with quadratic weights over levels from 0; 1 if both sides are constant and
  /// equal.
  package static func kappa(_ left: [Int], _ right: [Int]) -> Double {
    guard !left.isEmpty else { return 0 }
    let top = max(left.max() ?? 0, right.max() ?? 0)
    var counts = (
      [Double](repeating: 0, count: top + 1), [Double](repeating: 0, count: top + 1)
    )
    var observed = 0.0
    for (a, b) in zip(left, right) {
      counts.0[a] += 1
      counts.1[b] += 1
      observed += Double((a - b) * (a - b))
    }
    var expected = 0.0
    for a in 0...top {
      for b in 0...top { expected += counts.0[a] * counts.1[b] * Double((a - b) * (a - b)) }
    }
    expected /= Double(left.count)
    return expected > 0 ? 1 - observed / expected : (observed == 0 ? 1 : 0)
  }

  /// The score from which on calling it yes gives the highest F1: the middle of those that come
  /// within a point of the highest, since which of them is highest is chance.
  static func markOfBestF1(_ scores: [Double], _ targets: [Double]) -> Double {
    let order = scores.indices.sorted { (scores[$0], $0) > (scores[$1], $1) }
    let truths = Double(targets.count { $0 == 1 })
    var hits = 0.0
    let reached = order.enumerated().map { place, row in
      if targets[row] == 1 { hits += 1 }
      return 2 * hits / (Double(place + 1) + truths)
    }
    let best = reached.max() ?? 0
    let near = reached.indices.filter { reached[$0] >= best - 0.01 }
    return near.isEmpty ? 0 : scores[order[near[near.count / 2]]]
  }

  /// The lowest score from which on at least `share` of at least 30 rows is right; beyond all
  /// scores if there is none.
  static func mark(ofPrecision share: Double, _ scores: [Double], _ targets: [Double]) -> Double {
    let order = scores.indices.sorted { (scores[$0], $0) > (scores[$1], $1) }
    var hits = 0.0
    var mark = (scores.max() ?? 0) + 1
    for (place, row) in order.enumerated() {
      if targets[row] == 1 { hits += 1 }
      if place >= 29, hits / Double(place + 1) >= share { mark = scores[row] }
    }
    return mark
  }

  /// The ascending marks that give the highest quadratic weighted kappa, by turns.
  static func marksOfBestKappa(
    _ scores: [Double], _ targets: [Double], _ count: Int
  ) -> [Double] {
    let sorted = scores.sorted()
    guard !sorted.isEmpty else { return [] }
    let truth = targets.map { Int($0) }
    let shares = (0..<80).map { 0.3 + 0.695 * Double($0) / 79 }
    let candidates = shares.map { sorted[Int($0 * Double(sorted.count - 1))] }
    var marks = [0.5, 0.7, 0.82, 0.93, 0.98].prefix(count).map {
      sorted[Int($0 * Double(sorted.count - 1))]
    }
    for _ in 0..<3 {
      for index in marks.indices {
        marks[index] = best(candidates, for: index, of: marks, scores, truth)
      }
      marks.sort()
    }
    return marks
  }

  private static func best(
    _ candidates: [Double], for index: Int, of marks: [Double], _ scores: [Double], _ truth: [Int]
  ) -> Double {
    var (best, found) = (-2.0, marks[index])
    for candidate in candidates {
      var trial = marks
      trial[index] = candidate
      let levels = scores.map { score in trial.count { score >= $0 } }
      let kappa = kappa(levels, truth)
      if kappa > best { (best, found) = (kappa, candidate) }
    }
    return found
  }
}
