import Foundation
import Journaling

/// The hash of a file, or of its beginning, read a mebibyte at a time.
public enum FileDigest {
  /// SHA-256 of the first `limit` bytes of a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limit: How many bytes; else all.
  /// - Returns: 64 hexadecimal digits; `nil` when the file cannot be read or is shorter than `limit`.
  public static func hash(of path: String, first limit: Int? = nil) -> String? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    var digest = ContentDigest()
    var rest = limit ?? .max
    do {
      while rest > 0, let piece = try file.read(upToCount: min(rest, 1 << 20)), !piece.isEmpty {
        digest.add([UInt8](piece))
        rest -= piece.count
      }
    } catch {
      return nil
    }
    return limit == nil || rest == 0 ? digest.hash : nil
  }
}
