#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Files read and written so that no file can hang, flood or half-overwrite anything.
public enum SafeFile {
  /// Reads a regular file of at most `bytes` bytes.
  ///
  /// A folder, pipe, socket or device is refused without waiting for it.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - bytes: The largest size to accept.
  /// - Returns: What is in the file.
  /// - Throws: One fault whose kind says why: missing, unreadable, faulty or broken off.
  public static func read(
    _ path: String, atMost bytes: Int = 64 << 20
  ) throws(Diagnostics) -> [UInt8] {
    do throws(FileFault) {
      return try load(path, atMost: bytes)
    } catch {
      throw error.diagnostics(at: SourcePosition(path: path))
    }
  }

  /// The file that was probably meant by a path where nothing is: one of nearly that name in its folder.
  ///
  /// - Returns: The path to it, written as `path` was; `nil` when there is none.
  public static func closestFile(to path: String) -> String? {
    guard let name = closestName(to: path) else { return nil }
    let end = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return path[..<end] + name
  }

  /// The name alone of the file that was probably meant by `path`.
  static func closestName(to path: String) -> String? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return closestMatch(to: name, in: fileNames(in: folder(of: path)))
  }

  /// Reads a regular file of UTF-8 text, without the byte order mark it may begin with.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - bytes: The largest size to accept.
  /// - Returns: The text in the file.
  /// - Throws: One fault; if the text is not UTF-8 it says at which line and column.
  public static func readText(
    _ path: String, atMost bytes: Int = 64 << 20
  ) throws(Diagnostics) -> String {
    let source = SourceFile(path: path, bytes: try read(path, atMost: bytes))
    if let fault = source.encodingFault() { throw Diagnostics([fault]) }
    return String(decoding: source.storage[source.textRange], as: UTF8.self)
  }
}

/// Why a file could not be read or written.
struct FileFault: Error {
  var kind: Diagnostics.Kind
  var message: String
  var help: String?

  /// Names the file that was probably meant.
  mutating func suggest(_ path: String?) { help = path.map { "did you mean \($0)?" } }

  func diagnostics(at position: SourcePosition) -> Diagnostics {
    Diagnostics([Diagnostic(message, at: position, help: help)], kind: kind)
  }
}

extension FileFault {
  /// The fault behind an `errno` met while opening or looking at a file.
  init(opening code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self.init(kind: .missing, message: "this file does not exist")
    case EACCES, EPERM:
      self.init(
        kind: .unreadable, message: "this file may not be read",
        help: "allow reading it: chmod u+r")
    case ELOOP: self.init(kind: .unreadable, message: "this link leads round in a circle")
    case ENAMETOOLONG: self.init(kind: .missing, message: "this name is too long for a file")
    default: self.init(reading: code)
    }
  }

  /// The fault behind an `errno` met while reading.
  init(reading code: Int32) {
    self.init(kind: .inputOutput, message: "reading broke off: \(String(cString: strerror(code)))")
  }

  /// The fault of a file larger than `limit` bytes.
  init(size: Int?, limit: Int) {
    let found = size.map { "\(inMegabytes($0)) MB" } ?? "more"
    self.init(
      kind: .faulty, message: "this file is \(found); at most \(inMegabytes(limit)) MB are read",
      help: "split it into several files")
  }
}

/// A number of bytes in megabytes with one decimal, for people.
func inMegabytes(_ bytes: Int) -> String {
  let tenths = (bytes + 52_429) * 10 / (1 << 20)
  return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
}

extension SafeFile {
  /// Reads a regular file; one byte of room is left behind the last one.
  static func load(_ path: String, atMost limit: Int) throws(FileFault) -> [UInt8] {
    guard !path.utf8.contains(0) else { throw FileFault(opening: ENOENT) }
    var status = stat()
    guard stat(path, &status) == 0 else {
      var fault = FileFault(opening: errno)
      if fault.kind == .missing { fault.suggest(closestFile(to: path)) }
      throw fault
    }
    try refuseUnlessRegular(status)
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(opening: errno) }
    defer { close(descriptor) }
    guard fstat(descriptor, &status) == 0 else { throw FileFault(reading: errno) }
    try refuseUnlessRegular(status)
    guard status.st_size <= limit else {
      throw FileFault(size: Int(status.st_size), limit: limit)
    }
    return try contents(of: descriptor, expecting: Int(status.st_size), atMost: limit)
  }

  private static func refuseUnlessRegular(_ status: stat) throws(FileFault) {
    let found: String
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: found = "a folder"
    case S_IFIFO: found = "a pipe"
    case S_IFSOCK: found = "a socket"
    default: found = "a device"
    }
    throw FileFault(
      kind: .faulty, message: "this is \(found), not a file",
      help: found == "a folder" ? "name a file in it" : "write its contents to a file first")
  }

  private static func contents(
    of descriptor: Int32, expecting size: Int, atMost limit: Int
  ) throws(FileFault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var count = 0
    while true {
      if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: count)) }
      let room = bytes.count - count
      let got = bytes.withUnsafeMutableBytes { buffer in
        readBytes(descriptor, buffer.baseAddress?.advanced(by: count), room)
      }
      guard got > 0 else {
        guard got == 0 else { throw FileFault(reading: errno) }
        bytes.removeLast(bytes.count - count)
        return bytes
      }
      count += got
      guard count <= limit else { throw FileFault(size: nil, limit: limit) }
    }
  }
}
