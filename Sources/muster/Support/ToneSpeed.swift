import ToneAnalysis
import ToneTraining

/// How long one reply takes, everything included.
enum ToneSpeed {
  /// The 95th percentile in milliseconds over 400 replies of about 1,000 characters.
  static func figure(_ model: ToneModel) -> ToneFigure {
    let clock = ContinuousClock()
    var times: [Double] = []
    for number in 0..<420 {
      let reply = text(number)
      let context = ToneContext(
        post: "My son is ill after eating your bar, batch 4471!", severity: 3)
      var reading = IncrementalLint(model: model)
      let spent = clock.measure { _ = reading.read(reply, context: context) }
      if number >= 20 { times.append(Double(spent.components.attoseconds) / 1e15) }
    }
    times.sort()
    return ToneFigure(
      "milliseconds for a reply of 1,000 characters, all heads, p95", anchor: "", target: 2,
      value: times[times.count * 95 / 100], count: times.count, isCeiling: true)
  }

  /// Sentences in changing order, so that no two replies are the same.
  private static func text(_ number: Int) -> String {
    let sentences = [
      "We are so sorry that your son was hurt by something that came from us.",
      "I can see why you are worried, and you were right to write.",
      "Please do not eat any more of batch 4471 and keep the wrapper if you have it.",
      "We have stopped the line and called back every bar of that week.",
      "A doctor is on 0800 555 0200 until midnight, and it costs you nothing.",
      "I will ring you tomorrow by 9 am, whatever we know by then.",
      "You do not have to send us a receipt; take the bars to any shop for your money.",
      "What worries you most right now, and how is he feeling?",
    ]
    var text = ""
    var index = number
    while text.utf8.count < 1000 {
      text += sentences[index % sentences.count] + " "
      index += 1 + number % 3
    }
    return text + "\(number)"
  }
}
