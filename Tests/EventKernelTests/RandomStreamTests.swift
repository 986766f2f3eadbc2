import EventKernel
import Testing

@Suite("RandomStream") struct RandomStreamTests {
  @Test("gives a draw that depends on seed, name, keys and index alone")
  func keyed() {
    var one = RandomStream("arrivals", seed: 7)
    var two = RandomStream("arrivals", seed: 7)
    let first = (0..<100).map { _ in one.next() }

    two.jump(to: 50)
    #expect(two.next() == first[50])
    #expect(two.index == 51)
    #expect(one.index == 100)
  }

  @Test("draws what an independent program in Python draws; a change needs a new version")
  func pinned() {
    let streams: [(RandomStream, [UInt64])] = [
      (
        RandomStream("arrivals", seed: 7),
        [0xba71_5e2c_2454_adec, 0x5830_99ab_03de_ab73, 0x9462_492a_3019_0d75]
      ),
      (
        RandomStream("offspring", seed: 1, keys: 5),
        [0xbf04_bb68_26fa_3729, 0xbb1a_662a_2d61_51a2, 0x188e_78a3_91ed_0a8c]
      ),
      (
        RandomStream("é", seed: .max, keys: 1, 2),
        [0x69a0_674d_c37c_9ca2, 0x410a_1f3e_7248_fff1, 0xcfa3_e6fe_42bc_53ab]
      ),
      (
        RandomStream("a", seed: 0, keys: 1, 2, 3),
        [0x6c3e_be5c_a4c5_3eb3, 0xf55d_eacb_9761_86ed, 0x066c_3610_25c9_fca9]
      ),
    ]
    for (stream, draws) in streams {
      var stream = stream
      #expect([stream.next(), stream.next()] == Array(draws.prefix(2)))
      stream.jump(to: 1_000_000)
      #expect(stream.next() == draws[2])
    }
    #expect(RandomStream.version == "keyed-splitmix64-v13/fnv1a/ziggurat256/1")
  }

  @Test("differs with the seed, the name, each key and their order")
  func distinct() {
    let streams = [
      RandomStream("a", seed: 1), RandomStream("b", seed: 1), RandomStream("a", seed: 2),
      RandomStream("a", seed: 1, keys: 0), RandomStream("a", seed: 1, keys: 1),
      RandomStream("a", seed: 1, keys: 0, 0), RandomStream("a", seed: 1, keys: 0, 1),
      RandomStream("a", seed: 1, keys: 1, 0), RandomStream("a", seed: 1, keys: 0, 0, 0),
      RandomStream("a", seed: 1, keys: -1), RandomStream("", seed: 1), RandomStream("a", seed: 0),
    ]
    var draws = Set<UInt64>()
    for var stream in streams { for _ in 0..<10 { draws.insert(stream.next()) } }
    #expect(draws.count == 10 * streams.count)
  }

  @Test("fills every byte of its draws evenly, also across streams that differ in one key")
  func bytes() {
    for across in [false, true] {
      var counts = [[Int]](repeating: [Int](repeating: 0, count: 256), count: 8)
      var stream = RandomStream("bytes", seed: 3)
      for number in 0..<100_000 {
        if across { stream = RandomStream("bytes", seed: 3, keys: number) }
        let bits = stream.next()
        for byte in 0..<8 { counts[byte][Int(bits >> UInt64(8 * byte) & 255)] += 1 }
      }
      let expected = [Double](repeating: 100_000 / 256.0, count: 256)
      for byte in 0..<8 {
        #expect(chiSquare(counts[byte], expected: expected) < chiSquareLimit(degreesOfFreedom: 255))
      }
    }
  }

  @Test("changes half of the bits when one bit of seed or key changes")
  func avalanche() {
    for bit in 0..<64 {
      var changed = Tally()
      for number in UInt64(0)..<200 {
        var base = RandomStream("a", seed: number, keys: number)
        var seed = RandomStream("a", seed: number ^ (1 << UInt64(bit)), keys: number)
        var key = RandomStream("a", seed: number, keys: number ^ (1 << UInt64(bit)))
        let draw = base.next()
        changed.record(Double((draw ^ seed.next()).nonzeroBitCount))
        changed.record(Double((draw ^ key.next()).nonzeroBitCount))
      }
      // 400 draws of 64 bits: the mean of 32 has a standard error of 0.2.
      #expect(abs(changed.mean - 32) < 4.5 * 0.2)
    }
  }

  @Test("draws from neighbouring streams are not correlated")
  func correlation() {
    var products = Tally()
    for number in 0..<50_000 {
      var left = RandomStream("a", seed: 9, keys: number)
      var right = RandomStream("a", seed: 9, keys: number + 1)
      products.record((left.uniform() - 0.5) * (right.uniform() - 0.5) * 12)
    }
    // The products have mean 0 and variance 1; a correlation of 2 % would show.
    #expect(abs(products.mean) < 4.5 / 50_000.0.squareRoot())
  }

  @Test("draws whole numbers without bias and within bounds")
  func integers() {
    var stream = RandomStream("whole", seed: 1)
    var counts = [Int](repeating: 0, count: 6)
    for _ in 0..<60_000 { counts[stream.integer(below: 6)] += 1 }
    let expected = [Double](repeating: 10_000, count: 6)
    #expect(chiSquare(counts, expected: expected) < chiSquareLimit(degreesOfFreedom: 5))
    #expect((0..<1000).allSatisfy { _ in (-3...3).contains(stream.integer(in: -3...3)) })
    #expect(stream.integer(below: 1) == 0)
  }

  @Test("shuffles into every order alike and chooses by weight")
  func choices() {
    var stream = RandomStream("order", seed: 2)
    var orders: [[Int]: Int] = [:]
    for _ in 0..<24_000 {
      var elements = [1, 2, 3, 4]
      stream.shuffle(&elements)
      orders[elements, default: 0] += 1
    }
    #expect(orders.count == 24)
    let expected = [Double](repeating: 1000, count: 24)
    let found = orders.values.sorted()
    #expect(chiSquare(found, expected: expected) < chiSquareLimit(degreesOfFreedom: 23))
    #expect(stream.choose([Int]()) == nil)
    #expect([7, 8].contains(stream.choose([7, 8])))
  }

  @Test("draws weighted indices as the weights say, in one step or by adding up")
  func weights() {
    let weights = [0.0, 1, 2, 0, 5, 0.5]
    let table = DiscreteDistribution(weights: weights)
    var stream = RandomStream("weights", seed: 4)
    var byTable = [Int](repeating: 0, count: 6)
    var bySum = byTable
    for _ in 0..<40_000 {
      byTable[table.sample(&stream)] += 1
      bySum[stream.choose(weights: weights)] += 1
    }
    for counts in [byTable, bySum] {
      #expect(counts[0] == 0 && counts[3] == 0)
      let used = [1, 2, 4, 5]
      let expected = used.map { weights[$0] / 8.5 * 40_000 }
      let limit = chiSquareLimit(degreesOfFreedom: 3)
      #expect(chiSquare(used.map { counts[$0] }, expected: expected) < limit)
    }
  }
}
