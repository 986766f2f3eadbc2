import ArgumentParser

/// The command line of Muster.
@main
struct Muster: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Rehearse a crisis before it happens.")
}
