import EventKernel
import Testing

@Suite("Statistics") struct StatisticsTests {
  /// Numbers of all sizes and both signs.
  private var mixed: [Double] {
    var stream = RandomStream("mixed", seed: 1)
    return (0..<2000).map { _ in
      let size = PortableMath.exp(stream.uniform(in: -200...200))
      return stream.bernoulli(0.5) ? size : -size
    }
  }

  @Test("a sum has the same bits for any order of adding and merging")
  func order() {
    var values = mixed
    var stream = RandomStream("orders", seed: 2)
    var reference = ExactSum()
    for value in values { reference.add(value) }
    for parts in 1...8 {
      stream.shuffle(&values)
      var sums = [ExactSum](repeating: ExactSum(), count: parts)
      for (index, value) in values.enumerated() { sums[index % parts].add(value) }
      var merged = ExactSum()
      for sum in sums { merged.add(sum) }
      #expect(merged.value.bitPattern == reference.value.bitPattern)
      #expect(merged == reference)
    }
  }

  @Test("a sum loses nothing to cancellation and rounds once, to even")
  func exact() {
    var sum = ExactSum()
    for value in [1e100, 1, -1e100, 0x1p-1074, -1] { sum.add(value) }
    #expect(sum.value == 0x1p-1074)
    sum.add(-0x1p-1074)
    #expect(sum.value == 0)
    for value in [1, 0x1p-53] { sum.add(value) }
    #expect(sum.value == 1)
    sum.add(0x1p-1074)
    #expect(sum.value == 1.0.nextUp)
    sum.add(-3)
    #expect(sum.value == (-2.0).nextUp)
    sum.add(.greatestFiniteMagnitude)
    sum.add(-.greatestFiniteMagnitude)
    #expect(sum.value == (-2.0).nextUp)
  }

  @Test("a tally knows mean, variance and extremes, also far from zero")
  func tally() {
    var tally = Tally()
    for value in [1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16] { tally.record(value) }
    #expect(tally.mean == 1e9 + 10)
    #expect(tally.variance == 30)
    #expect(tally.min == 1e9 + 4 && tally.max == 1e9 + 16)
    #expect(tally.sum == 4e9 + 40 && tally.count == 4)
    #expect(Tally().mean.isNaN && Tally().confidenceInterval(level: 0.9) == nil)
  }

  @Test("tallies merge to the same bits in any order")
  func merging() {
    var tallies = [Tally](repeating: Tally(), count: 3)
    for (index, value) in mixed.enumerated() { tallies[index % 3].record(value) }
    var forward = tallies[0]
    forward.merge(tallies[1])
    forward.merge(tallies[2])
    var backward = tallies[2]
    backward.merge(tallies[1])
    backward.merge(tallies[0])
    #expect(forward.mean.bitPattern == backward.mean.bitPattern)
    #expect(forward.variance.bitPattern == backward.variance.bitPattern)
    #expect(forward == backward)
  }

  @Test("quantiles of a sample lie between its order statistics")
  func quantiles() {
    let values = [9.0, 1, 3, 7, 5]
    #expect(quantile(0, of: values) == 1)
    #expect(quantile(0.5, of: values) == 5)
    #expect(quantile(0.625, of: values) == 6)
    #expect(quantile(1, of: values) == 9)
    #expect(quantile(0.5, of: []) == nil)
  }

  @Test(
    "Student's and the normal quantiles agree with tables to twelve digits",
    arguments: [
      (0.975, 1, 12.7062047361747046), (0.975, 10, 2.22813885198627475),
      (0.9995, 59, 3.46321030495194191), (0.9, 2.5, 1.73025092880717659),
      (0.99995, 39, 4.33279134121267573),
    ])
  func student(share: Double, degrees: Double, truth: Double) {
    #expect(abs(studentQuantile(share, degreesOfFreedom: degrees) / truth - 1) < 1e-12)
    #expect(abs(studentQuantile(1 - share, degreesOfFreedom: degrees) / truth + 1) < 1e-11)
    #expect(abs(normalQuantile(0.975) / 1.95996398454005424 - 1) < 1e-14)
    #expect(studentQuantile(0.5, degreesOfFreedom: degrees) == 0)
  }

  @Test("a value over time is weighted by how long it lasts")
  func timeWeighted() {
    var length = TimeWeighted(0, at: .start)
    length.record(4, at: .start + .seconds(6))
    length.record(1, at: .start + .seconds(8))
    #expect(length.mean(until: .start + .seconds(10)) == 1)
    #expect(length.integral(until: .start + .seconds(8)) == 8)
    #expect(length.maximum == 4 && length.minimum == 0)
    length.restart(at: .start + .seconds(10))
    #expect(length.mean(until: .start + .seconds(12)) == 1)

    var busy = CountOverTime(at: .start)
    busy.add(2, at: .start + .seconds(5))
    busy.add(-1, at: .start + .seconds(10))
    #expect(busy.mean(until: .start + .seconds(10)) == 1)
    #expect(busy.value == 1 && busy.maximum == 2)
  }

  @Test("a histogram counts by cells and merges")
  func histogram() {
    var left = Histogram(0..<10, cells: 5)
    var right = left
    for value in [-1.0, 0, 1.9, 2, 9.99] { left.record(value) }
    for value in [10.0, 3, 5] { right.record(value) }
    left.merge(right)
    #expect(left.counts == [2, 2, 1, 0, 1])
    #expect(left.below == 1 && left.above == 1 && left.count == 8)
    #expect(left.quantile(0.5) == 3)
    #expect(Histogram(0..<1, cells: 1).quantile(0.5) == nil)
  }

  @Test("batch means see the dependence that single observations hide")
  func batches() throws {
    var stream = RandomStream("correlated", seed: 4)
    var value = 0.0
    let values = (0..<60_000).map { _ in
      value = 0.9 * value + stream.normal()
      return value
    }
    let means = batchMeans(values, batches: 30)
    // The variance of the mean is 1 ÷ (1 − 0.9)² ÷ n; of independent values it would be a 19th.
    let estimate = means.variance / 30 * 60_000
    #expect(estimate > 50 && estimate < 200)
    let interval = try #require(means.confidenceInterval(level: 0.9999))
    #expect(interval.contains(0))
  }

  @Test("the warm-up found covers a rise at the beginning, and is nothing where there is none")
  func warmUp() throws {
    var stream = RandomStream("warm-up", seed: 5)
    let steady = (0..<2000).map { _ in stream.normal() }
    let rising = steady.enumerated().map { $1 - 20 * PortableMath.exp(-Double($0) / 40) }
    #expect(try #require(warmUpLength(steady)) < 500)
    let found = try #require(warmUpLength(rising))
    #expect(found >= 80 && found <= 400)
    #expect(warmUpLength((0..<2000).map { Double($0) }) == nil)
    #expect(warmUpLength([1, 2, 3]) == nil)
  }
}
