#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension SafeFile {
  /// Writes a file so that it is there wholly or not at all.
  ///
  /// A temporary file beside it is written, flushed to the disk and renamed. Whatever stood at
  /// `path` is replaced; missing folders are not created.
  ///
  /// - Parameters:
  ///   - bytes: What to write.
  ///   - path: Where.
  /// - Throws: One fault of kind `cannotCreate` or `inputOutput`.
  public static func writeAtomically(_ bytes: [UInt8], to path: String) throws(Diagnostics) {
    var piece: [UInt8]? = bytes
    try writeAtomically(to: path) { () throws(Diagnostics) in
      defer { piece = nil }
      return piece
    }
  }

  /// Writes a file piece by piece, in the memory of one, so that it is there wholly or not at all.
  ///
  /// - Parameters:
  ///   - path: Where.
  ///   - next: Gives the next piece, `nil` after the last; what it throws ends the writing, and
  ///     nothing is left.
  /// - Throws: One fault of kind `cannotCreate` or `inputOutput`, or what `next` throws.
  public static func writeAtomically(
    to path: String, next: () throws(Diagnostics) -> [UInt8]?
  ) throws(Diagnostics) {
    guard !path.isEmpty, !path.utf8.contains(0), !path.hasSuffix("/") else {
      throw FileFault(creating: EISDIR).diagnostics(at: SourcePosition(path: path))
    }
    var template = Array("\(folder(of: path))/.muster-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw FileFault(creating: errno).diagnostics(at: SourcePosition(path: path))
    }
    do throws(Diagnostics) {
      try fill(descriptor, of: path, next)
      guard rename(template, path) == 0 else {
        throw FileFault(creating: errno).diagnostics(at: SourcePosition(path: path))
      }
    } catch {
      unlink(template)
      throw error
    }
    flushFolder(of: path)
  }

  /// Writes a file of UTF-8 text so that it is there wholly or not at all.
  ///
  /// - Parameters:
  ///   - text: What to write.
  ///   - path: Where.
  /// - Throws: One fault of kind `cannotCreate` or `inputOutput`.
  public static func writeAtomically(_ text: String, to path: String) throws(Diagnostics) {
    try writeAtomically(Array(text.utf8), to: path)
  }

  /// Makes a folder, and those above it, unless they are there.
  ///
  /// - Parameter path: Where.
  /// - Throws: One fault of kind `cannotCreate`: a file is in the way, or why the system refuses.
  public static func makeFolder(_ path: String) throws(Diagnostics) {
    do throws(FileFault) {
      try makeFolders(path)
    } catch {
      throw error.diagnostics(at: SourcePosition(path: path))
    }
  }

  private static func makeFolders(_ path: String) throws(FileFault) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw FileFault(makingFolder: ENOENT) }
    guard mkdir(path, 0o777) != 0 else { return }
    let code = errno
    if code == ENOENT, folder(of: path) != path {
      try makeFolders(folder(of: path))
      guard mkdir(path, 0o777) == 0 else { throw FileFault(makingFolder: errno) }
    } else if !isFolder(path) {
      throw FileFault(makingFolder: code)
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return errno == EACCES }
    close(descriptor)
    return true
  }

  /// Writes and flushes all pieces, gives the file the permissions a new file has, and closes it.
  private static func fill(
    _ descriptor: Int32, of path: String, _ next: () throws(Diagnostics) -> [UInt8]?
  ) throws(Diagnostics) {
    var isWritten = true
    do throws(Diagnostics) {
      while isWritten, let bytes = try next() {
        isWritten = bytes.withUnsafeBytes { write($0, to: descriptor) }
      }
    } catch {
      close(descriptor)
      throw error
    }
    isWritten = isWritten && fchmod(descriptor, permissionsOfNewFile) == 0
    isWritten = isWritten && fsync(descriptor) == 0
    let code = errno
    guard close(descriptor) == 0, isWritten else {
      throw FileFault(writing: isWritten ? errno : code).diagnostics(at: SourcePosition(path: path))
    }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = writeBytes(descriptor, part.baseAddress, part.count)
      guard count > 0 else {
        guard count < 0, errno == EINTR else { return false }
        continue
      }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// A rename is on the disk only when its folder is; not every file system can do it.
  private static func flushFolder(of path: String) {
    let descriptor = open(folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}

/// What `umask` leaves of rw-rw-rw-; read once, because reading it means setting it.
private let permissionsOfNewFile: mode_t = {
  let mask = umask(0o022)
  umask(mask)
  return 0o666 & ~mask
}()

extension FileFault {
  /// The fault behind an `errno` met while creating a file.
  init(creating code: Int32) {
    switch code {
    case ENOENT, ENOTDIR:
      self.init(
        kind: .cannotCreate, message: "the folder for this file does not exist",
        help: "create it first: mkdir -p")
    case EISDIR, ENOTEMPTY, EEXIST:
      self.init(
        kind: .cannotCreate, message: "this is a folder, not a file", help: "name a file in it")
    case EACCES, EPERM, EROFS:
      self.init(
        kind: .cannotCreate, message: "this file may not be written",
        help: "choose another folder")
    case ENOSPC, EDQUOT: self.init(writing: code)
    default:
      self.init(
        kind: .cannotCreate,
        message: "this file cannot be created: \(String(cString: strerror(code)))")
    }
  }

  /// The fault behind an `errno` met while making a folder.
  init(makingFolder code: Int32) {
    let message =
      switch code {
      case EEXIST: "this is a file, not a folder"
      case ENOTDIR: "a file stands where one of its folders should be"
      default: "the folder cannot be made: \(String(cString: strerror(code)))"
      }
    self.init(kind: .cannotCreate, message: message, help: "choose another with --out DIR")
  }

  /// The fault behind an `errno` met while writing.
  init(writing code: Int32) {
    self.init(kind: .inputOutput, message: "writing broke off: \(String(cString: strerror(code)))")
  }
}
