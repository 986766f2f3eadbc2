import ArgumentParser

/// What has to do with how texts read.
struct Tone: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "How texts read, and how well raters agree on it.",
    subcommands: [ToneAgreement.self])
}
