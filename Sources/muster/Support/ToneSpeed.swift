import ToneAnalysis
import ToneTraining

/// How long one reply takes.
enum ToneSpeed {
  /// The 95th percentile in milliseconds over 1,000 replies of about 1,000 characters, judged against
  /// a post and eight facts: with all dimensions and findings, and with the learned heads too.
  static func figures(_ model: ToneModel?) -> [ToneFigure] {
    let alone = figure("all dimensions and findings") { reply in
      var lint = IncrementalLint()
      _ = lint.read(reply, context: context)
    }
    guard let model else { return [alone] }
    let whole = figure("with learned heads") { reply in
      var lint = IncrementalLint(model: model)
      _ = lint.read(reply, context: context)
      _ = model.readings(of: reply)
    }
    return [alone, whole]
  }

  private static func figure(_ name: String, _ read: (String) -> Void) -> ToneFigure {
    let clock = ContinuousClock()
    var times: [Double] = []
    for number in 0..<1050 {
      let reply = text(number)
      let spent = clock.measure { read(reply) }
      if number >= 50 { times.append(Double(spent.components.attoseconds) / 1e15) }
    }
    times.sort()
    return ToneFigure(
      "milliseconds for 1,000 characters, \(name), p95",
      anchor: "median \(ToneFigureTable.fixed(times[times.count / 2], 2))", target: 2,
      value: times[times.count * 95 / 100], count: times.count, isCeiling: true)
  }

  private static let context: ToneContext = {
    let facts = [
      "Oat bars of batch 4471 may contain pieces of metal.",
      "1,200 boxes of batch 4471 were sold between 2 and 9 March.",
      "Two people have reported cuts.", "The line was stopped on 10 March at 06:40.",
      "Shops refund the bars without a receipt.",
      "The recall line 0800 555 0100 is open from 7 am to 10 pm.",
      "Almond bars are not affected.",
      "The cause is not known; an independent laboratory is testing the sieve.",
    ]
    return ToneContext(
      post: "My son is ill after eating your bar, batch 4471!", severity: 3,
      knownFacts: facts.enumerated().map { FactStatement(id: "\($0.offset)", text: $0.element) })
  }()

  private static let sentences = [
    "We are so sorry that your son was hurt by something that came from us.",
    "I can see why you are worried, and you were right to write.",
    "Please do not eat any more of batch 4471 and keep the wrapper if you have it.",
    "We have stopped the line and called back every bar of that week.",
    "A doctor is on 0800 555 0200 until midnight, and it costs you nothing.",
    "I will ring you tomorrow by 9 am, whatever we know by then.",
    "You do not have to send us a receipt; take the bars to any shop for your money.",
    "What worries you most right now, and how is he feeling?",
  ]

  /// Sentences in changing order, so that no two replies are the same.
  private static func text(_ number: Int) -> String {
    var text = ""
    var index = number
    while text.utf8.count < 1000 {
      text += sentences[index % sentences.count] + " "
      index += 1 + number % 3
    }
    return text + "\(number)"
  }
}
