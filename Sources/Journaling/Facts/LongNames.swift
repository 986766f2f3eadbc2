import Synchronization

/// The names of more than sixteen bytes that any journal has used, each once.
///
/// Grows with the number of different long names, of which a journal has a few.
enum LongNames {
  private struct List {
    var texts: [String] = []
    var places: [[UInt8]: UInt64] = [:]
  }

  /// The place of the first name; smaller numbers are lengths of short ones.
  private static let first: UInt64 = 17
  private static let list = Mutex(List())

  /// Where `name`, in UTF-8, stands; it is added if nobody has used it before.
  static func place(of name: [UInt8]) -> UInt64 {
    list.withLock { list in
      if let place = list.places[name] { return place }
      let place = first + UInt64(list.texts.count)
      list.texts.append(String(decoding: name, as: UTF8.self))
      list.places[name] = place
      return place
    }
  }

  /// The name at `place`.
  static func text(at place: UInt64) -> String {
    list.withLock { $0.texts[Int(place - first)] }
  }
}
