import EventKernel

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Ways of taking draws, for batteries of tests that read raw bytes from standard input.
enum DrawOrder: String, CaseIterable {
  /// One stream after its first draw.
  case single
  /// Sixty-four streams that differ in one key, taking turns.
  case interleaved
  /// The first draw of each stream of a name, keyed 0, 1, 2 ….
  case keys
  /// The first two draws of the streams named "stream 0", "stream 1" ….
  case names
  /// The first draw of one stream under seeds 0, 1, 2 ….
  case seeds
  /// One stream, the bits of each draw in reverse.
  case reversed
}

/// Writes draws of 64 bits, least significant byte first, until nobody reads any more.
func writeDraws(_ order: DrawOrder) {
  var source = DrawSource(order: order)
  var buffer = [UInt64](repeating: 0, count: 8192)
  while true {
    for index in buffer.indices { buffer[index] = source.next().littleEndian }
    guard buffer.withUnsafeBytes(writeAll) else { return }
  }
}

/// Writes `bytes` to standard output; tells whether somebody reads it.
private func writeAll(_ bytes: UnsafeRawBufferPointer) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let written = write(1, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
    guard written > 0 else { return false }
    rest = rest.dropFirst(written)
  }
  return true
}

/// Draws in one of the orders.
private struct DrawSource {
  let order: DrawOrder
  private var number = 0
  private var stream = RandomStream("draws", seed: 1)
  private var streams = (0..<64).map { RandomStream("draws", seed: 1, keys: $0) }

  init(order: DrawOrder) {
    self.order = order
  }

  mutating func next() -> UInt64 {
    defer { number &+= 1 }
    switch order {
    case .single: return stream.next()
    case .reversed: return reversedBits(of: stream.next())
    case .interleaved: return streams[number & 63].next()
    case .keys: stream = RandomStream("draws", seed: 1, keys: number)
    case .seeds: stream = RandomStream("draws", seed: UInt64(number))
    case .names:
      if number & 1 == 0 { stream = RandomStream(StreamName("stream \(number / 2)"), seed: 1) }
    }
    return stream.next()
  }

  private func reversedBits(of draw: UInt64) -> UInt64 {
    var (rest, reversed) = (draw, UInt64(0))
    for _ in 0..<64 {
      reversed = reversed << 1 | rest & 1
      rest >>= 1
    }
    return reversed
  }
}
