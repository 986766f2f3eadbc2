import Foundation

/// How an experiment's document names other files.
struct DocumentPlaces {
  /// The folder the document is written to; `nil`: it is only read, where the command is given.
  let folder: String?

  /// From the document's folder, when both lie where the command is given, so that all may be moved
  /// together and give the same hash elsewhere; else the whole path.
  func reference(to path: String) -> String {
    guard let folder else { return path }
    let file = Self.absolute(path)
    guard let inner = Self.inside(file), let depth = Self.inside(Self.absolute(folder)) else {
      return file
    }
    let steps = depth.split(separator: "/").map { _ in "../" }
    return steps.joined() + inner
  }

  /// The file that `reference` names, as seen from where the command is given.
  func path(of reference: String) -> String {
    guard let folder, !reference.hasPrefix("/") else { return reference }
    let file = Self.absolute(folder + "/" + reference)
    return Self.inside(file) ?? file
  }

  private static func absolute(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }

  private static func inside(_ path: String) -> String? {
    let here = absolute(FileManager.default.currentDirectoryPath)
    guard path != here else { return "" }
    return path.hasPrefix(here + "/") ? String(path.dropFirst(here.count + 1)) : nil
  }
}
