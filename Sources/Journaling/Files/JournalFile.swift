#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A file that is written to its end only.
final class JournalFile {
  /// The largest file that is read; a journal of ten million posts stays far below.
  static let largest = 4 << 30

  let path: String
  private let descriptor: Int32

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Makes a new file; one that is there already is not touched.
  static func create(_ path: String) throws(JournalFaults) -> JournalFile {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      let help = errno == EEXIST ? "a journal is never written over: move it away first" : nil
      throw JournalFaults(.cannotCreate, path: path, message: reason("make"), help: help)
    }
    return JournalFile(path: path, descriptor: descriptor)
  }

  /// Opens a file to write on at its end, which is put at `length` first.
  static func reopen(_ path: String, length: Int) throws(JournalFaults) -> JournalFile {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw JournalFaults(.inputOutput, path: path, message: reason("open"))
    }
    let file = JournalFile(path: path, descriptor: descriptor)
    guard ftruncate(descriptor, off_t(length)) == 0 else {
      throw JournalFaults(.inputOutput, path: path, message: reason("shorten"))
    }
    return file
  }

  /// Writes all of `bytes`.
  func write(_ bytes: [UInt8]) throws(JournalFaults) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Self.writeSome(descriptor, UnsafeRawBufferPointer(rebasing: $0[written...]))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw JournalFaults(.inputOutput, path: path, message: Self.reason("write"))
      }
      written += count
    }
  }

  /// Waits until what was written is on the disk.
  func synchronize() throws(JournalFaults) {
    guard fsync(descriptor) == 0 else {
      throw JournalFaults(.inputOutput, path: path, message: Self.reason("save"))
    }
  }

  /// Whether something stands at `path`.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Puts `bytes` at `path` in one step: nobody ever sees half of them.
  static func replace(_ path: String, with bytes: [UInt8]) throws(JournalFaults) {
    let temporary = "\(path).new"
    unlink(temporary)
    let file = try create(temporary)
    try file.write(bytes)
    try file.synchronize()
    guard rename(temporary, path) == 0 else {
      throw JournalFaults(.cannotCreate, path: path, message: reason("replace"))
    }
  }

  /// All bytes of a regular file; anything else, such as a folder or a pipe, is refused at once.
  static func contents(of path: String) throws(JournalFaults) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      let kind: JournalFaults.Kind = errno == ENOENT ? .missing : .inputOutput
      throw JournalFaults(kind, path: path, message: reason("read"))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw JournalFaults(.inputOutput, path: path, message: "this is not a file")
    }
    guard status.st_size <= largest else {
      throw JournalFaults(.faulty, path: path, message: "the file is larger than 4 GiB")
    }
    return try readAll(descriptor, path: path, size: Int(status.st_size))
  }

  private static func readAll(
    _ descriptor: Int32, path: String, size: Int
  ) throws(JournalFaults) -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if got < 0, errno == EINTR { continue }
        failed = got < 0
        guard got > 0 else { return }
        count += got
      }
    }
    guard !failed else {
      throw JournalFaults(.inputOutput, path: path, message: reason("read"))
    }
    return bytes
  }

  private static func reason(_ verb: String) -> String {
    "cannot \(verb) the file: \(String(cString: strerror(errno)).lowercased())"
  }

  private static func writeSome(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
    Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
    Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
    Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}
