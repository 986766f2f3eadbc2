internal import Crypto

/// The chain that ties each line of a journal to all lines before it.
///
/// A line's hash is the SHA-256 of the 64 hexadecimal digits of the line before, then of the line
/// as it stands without its `hash` member. Before the header stand 64 zeros.
struct HashChain {
  /// The hash of the last line, 64 lowercase hexadecimal digits as ASCII.
  private(set) var head = [UInt8](repeating: UInt8(ascii: "0"), count: 64)

  /// The hash of the last line as text.
  var headText: String { String(decoding: head, as: UTF8.self) }

  /// Adds the line `body`, which ends in `}` and holds no hash; returns its hash.
  mutating func extend(with body: UnsafeRawBufferPointer) -> [UInt8] {
    var digest = SHA256()
    head.withUnsafeBytes { digest.update(bufferPointer: $0) }
    digest.update(bufferPointer: body)
    head = hexadecimal(digest.finalize())
    return head
  }

  /// Checks that `line` ends in the hash it should have, and goes on from there if so.
  ///
  /// - Parameter line: One line without its line break.
  /// - Returns: What the line says its hash is and what it should say.
  mutating func check(_ line: ArraySlice<UInt8>) -> HashCheck {
    guard let written = Self.writtenHash(of: line) else { return .absent }
    var body = Array(line.dropLast(Self.memberLength))
    body.append(UInt8(ascii: "}"))
    var next = self
    let computed = body.withUnsafeBytes { next.extend(with: $0) }
    guard written.elementsEqual(computed) else {
      return .differs(
        written: String(decoding: written, as: UTF8.self),
        computed: String(decoding: computed, as: UTF8.self))
    }
    self = next
    return .holds
  }

  /// Goes on from the hash that `line` says it has, right or wrong.
  mutating func resume(after line: ArraySlice<UInt8>) {
    if let written = Self.writtenHash(of: line) { head = Array(written) }
  }

  static let memberStart = Array(#","hash":""#.utf8)
  static let memberEnd = Array(#""}"#.utf8)
  private static let memberLength = memberStart.count + 64 + memberEnd.count

  private static func writtenHash(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let member = line.suffix(memberLength)
    guard member.count == memberLength, member.starts(with: memberStart),
      member.suffix(2).elementsEqual(memberEnd)
    else { return nil }
    return member.dropFirst(memberStart.count).dropLast(memberEnd.count)
  }
}

/// What the hash at the end of a line says about the line.
enum HashCheck: Equatable {
  case holds
  case absent
  case differs(written: String, computed: String)
}

/// The hash as people compare it aloud: four groups of four digits, as in `A1B2-C3D4-E5F6-0718`.
func fingerprint(ofHead head: String) -> String {
  let digits = Array(head.uppercased().prefix(16))
  return stride(from: 0, to: digits.count, by: 4)
    .map { String(digits[$0..<min($0 + 4, digits.count)]) }
    .joined(separator: "-")
}
