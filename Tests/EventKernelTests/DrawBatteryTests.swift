import EventKernel
import Testing

@Suite("Raw draws") struct DrawBatteryTests {
  /// Ways in which a model takes draws.
  enum Order: CaseIterable {
    case oneStream, neighbouringKeys, neighbouringNames, neighbouringSeeds, takingTurns
  }

  private func source(_ order: Order) -> () -> UInt64 {
    var number = 0
    var stream = RandomStream("battery", seed: 3)
    var streams = (0..<16).map { RandomStream("battery", seed: 3, keys: $0) }
    return {
      number += 1
      switch order {
      case .oneStream: return stream.next()
      case .takingTurns: return streams[number & 15].next()
      case .neighbouringKeys: stream = RandomStream("battery", seed: 3, keys: number)
      case .neighbouringNames: stream = RandomStream(StreamName("customer \(number)"), seed: 3)
      case .neighbouringSeeds: stream = RandomStream("battery", seed: UInt64(number))
      }
      return stream.next()
    }
  }

  @Test("pass six classical tests, along streams and across them", arguments: Order.allCases)
  func battery(order: Order) {
    for test in DrawBattery.tests {
      let score = test.score(DrawBattery(draw: source(order)))
      #expect(abs(score) < 4.5, "\(test.name): \(score) standard errors")
    }
  }

  @Test("multiples of the golden ratio and draws with a bit that never changes would fail")
  func power() {
    for test in DrawBattery.tests where test.name != "weights" {
      var state: UInt64 = 0
      let weak = DrawBattery(
        draw: {
          state &+= 0x9e37_79b9_7f4a_7c15
          return state
        }, factor: 1)
      #expect(abs(test.score(weak)) > 4.5, "\(test.name) misses that the draws are evenly spaced")
    }
    let source = source(.oneStream)
    let stuck = DrawBattery(draw: { source() | 1 << 17 }, factor: 1)
    #expect(abs(stuck.weights) > 4.5)
  }
}
