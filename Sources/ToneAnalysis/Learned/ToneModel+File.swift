/// Why a file of weights cannot be used.
public struct ToneModelFault: Error, Sendable, Equatable {
  /// What is wrong, for people.
  public let message: String
}

extension ToneModel {
  private static let heading = "muster tone weights 1\n"

  /// The model as a file: a heading, the lexicon, the common words, the blocks, a checksum.
  ///
  /// The same model is the same bytes on every machine.
  package func fileContents() -> [UInt8] {
    var writer = ByteWriter()
    writer.bytes += Array(Self.heading.utf8)
    writer.write(lexicon.table.keys)
    writer.bytes += lexicon.ratings.map { UInt8(bitPattern: $0) }
    writer.write(common.keys)
    writer.write(UInt32(blocks.count))
    for block in blocks { writer.write(block) }
    writer.write(Checksum.of(writer.bytes[...]))
    return writer.bytes
  }

  /// Reads a model from the contents of a file.
  ///
  /// - Throws: `ToneModelFault` if the file is not one, is of another version, or is damaged.
  public init(contents: [UInt8]) throws(ToneModelFault) {
    guard contents.starts(with: Self.heading.utf8) else {
      let isOther = contents.starts(with: "muster tone weights ".utf8)
      throw ToneModelFault(
        message: isOther
          ? "these are tone weights of another version" : "this is not a file of tone weights")
    }
    let body = contents.dropLast(8)
    var tail = ByteReader(contents[body.endIndex...])
    guard try tail.readUInt64() == Checksum.of(body) else {
      throw ToneModelFault(message: "the tone weights are damaged: their checksum does not fit")
    }
    var reader = ByteReader(body.dropFirst(Self.heading.utf8.count))
    let lexiconKeys = try reader.readKeys()
    let ratings = try reader.readBytes(lexiconKeys.count).map { Int8(bitPattern: $0) }
    let common = try reader.readKeys()
    var blocks: [LinearBlock] = []
    for _ in 0..<(try reader.readCount()) { blocks.append(try reader.readBlock()) }
    guard reader.isAtEnd else {
      throw ToneModelFault(message: "the tone weights go on after their end")
    }
    self.init(
      lexicon: ValenceLexicon(table: KeyTable(lexiconKeys), ratings: ratings),
      common: KeyTable(common), blocks: blocks)
  }
}

/// FNV-1a over 64 bits: finds damage, not malice.
enum Checksum {
  static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return state
  }
}

/// Writes numbers, least significant byte first.
struct ByteWriter {
  var bytes: [UInt8] = []

  mutating func write(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }

  mutating func write(_ number: Double) { write(number.bitPattern) }

  mutating func write(_ text: String) {
    write(UInt32(text.utf8.count))
    bytes += Array(text.utf8)
  }

  mutating func write(_ keys: [UInt32]) {
    write(UInt32(keys.count))
    for key in keys { write(key) }
  }

  mutating func write(_ block: LinearBlock) {
    write(block.name)
    write(block.sorts.rawValue)
    write(block.table.keys)
    write(UInt32(block.heads.count))
    for head in block.heads { write(head) }
    bytes += block.weights.map { UInt8(bitPattern: $0) }
  }

  private mutating func write(_ head: LinearHead) {
    write(head.name)
    write(head.scale)
    write(head.baseline)
    write(UInt32(head.marks.count))
    for mark in head.marks { write(mark) }
    write(UInt32(head.curve.knots.count))
    for knot in head.curve.knots {
      write(knot.score)
      write(knot.value)
      write(knot.confidence)
    }
  }
}

/// Reads what `ByteWriter` wrote; never beyond the end.
struct ByteReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func readBytes(_ count: Int) throws(ToneModelFault) -> ArraySlice<UInt8> {
    guard count <= rest.count else {
      throw ToneModelFault(message: "the tone weights end too early")
    }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  mutating func readUInt64() throws(ToneModelFault) -> UInt64 {
    try readBytes(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  mutating func readUInt32() throws(ToneModelFault) -> UInt32 {
    try readBytes(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  mutating func readCount() throws(ToneModelFault) -> Int { Int(try readUInt32()) }

  mutating func readDouble() throws(ToneModelFault) -> Double {
    let number = Double(bitPattern: try readUInt64())
    guard number.isFinite else {
      throw ToneModelFault(message: "the tone weights hold a number that is none")
    }
    return number
  }

  mutating func readText() throws(ToneModelFault) -> String {
    String(decoding: try readBytes(try readCount()), as: UTF8.self)
  }

  /// Keys in ascending order, none of them 0.
  mutating func readKeys() throws(ToneModelFault) -> [UInt32] {
    let count = try readCount()
    var keys: [UInt32] = []
    var last: UInt32 = 0
    for _ in 0..<count {
      let key = try readUInt32()
      guard key > last else {
        throw ToneModelFault(message: "the keys of the tone weights are not in order")
      }
      keys.append(key)
      last = key
    }
    return keys
  }

  mutating func readBlock() throws(ToneModelFault) -> LinearBlock {
    let name = try readText()
    let sorts = FeatureItem.Sort(rawValue: try readBytes(1).first ?? 0)
    let keys = try readKeys()
    var heads: [LinearHead] = []
    for _ in 0..<(try readCount()) { heads.append(try readHead()) }
    let weights = try readBytes(keys.count * heads.count).map { Int8(bitPattern: $0) }
    return LinearBlock(
      name: name, sorts: sorts, table: KeyTable(keys), heads: heads, weights: weights)
  }

  private mutating func readHead() throws(ToneModelFault) -> LinearHead {
    let name = try readText()
    let scale = try readDouble()
    let baseline = try readDouble()
    var marks: [Double] = []
    for _ in 0..<(try readCount()) { marks.append(try readDouble()) }
    var knots: [CalibrationCurve.Knot] = []
    for _ in 0..<(try readCount()) {
      knots.append(
        CalibrationCurve.Knot(
          score: try readDouble(), value: try readDouble(), confidence: try readDouble()))
    }
    return LinearHead(
      name: name, scale: scale, baseline: baseline, marks: marks,
      curve: CalibrationCurve(knots: knots))
  }
}
