import ArgumentParser

/// Everything about how texts read.
struct Tone: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say how a reply reads, and by which words.",
    discussion: """
      One reply, judged by itself or against the post that it answers; or a table of past replies:

        muster tone "We are sorry that she was hurt. May I ring you at noon?"
        muster tone "So sorry!" --reply-to "My son is in hospital after eating your bar" --json
        muster tone replies.csv

      Every value names the words that led to it, or says what was expected and is absent. English \
      only; other languages are named as such and not scored.
      """,
    subcommands: [ToneRead.self, ToneTrain.self, ToneEvaluate.self, ToneAgreement.self],
    defaultSubcommand: ToneRead.self)
}
