import Foundation

/// Where the labels lie.
enum Labels {
  static let folder =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Scoring/tone/labels").path
}
