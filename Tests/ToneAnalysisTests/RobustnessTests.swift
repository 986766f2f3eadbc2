import Testing
import ToneAnalysis

@Suite("Odd texts") struct RobustnessTests {
  private let analyzer = ToneAnalyzer.standard

  @Test(
    "have defined values between 0 and 1",
    arguments: [
      "", " ", "\n\n", "ok", "?", "\u{1F389}", "\u{200B}\u{200D}\u{FEFF}", "....", "sorry", "if",
      "we we we we we we", "\u{202E}yrros era eW", "[ [ [ ] ] ]", "24 24 24", "@ @ @",
      "not not not",
      "But", "and and", "Sorry, but", "\u{0301}\u{0301}", "\u{1F469}\u{200D}\u{1F469}\u{200D}",
    ])
  func bounded(text: String) {
    let facts = [FactStatement(id: "f", text: text)]
    let context = ToneContext(
      post: text, severity: 4, knownFacts: facts, earlier: [text], template: text)
    let profile = analyzer.analyze(text, context: context)
    #expect(profile.values.allSatisfy { $0 >= 0 && $0 <= 1 })
    for finding in analyzer.lint(text, context: context) {
      #expect(finding.range.upperBound <= text.utf8.count)
    }
  }

  @Test(
    "of a hundred thousand bytes are read as far as is said",
    arguments: [
      "Hi Anna, we are so sorry that your daughter was ill. We guarantee a refund. ", "we ", "a.b@",
      "sorry if you very very not ", "12 jars affected, ", "!", "\u{200D}", "ي",
      "\u{1F469}\u{200D}",
      "we have not very very very ",
    ])
  func long(piece: String) {
    let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
    let context = ToneContext(post: text, severity: 3, earlier: [text], template: text)
    let profile = analyzer.analyze(text, context: context)
    #expect(profile.values.allSatisfy { $0 >= 0 && $0 <= 1 })
    #expect(analyzer.lint(text).count < 10_000)
  }

  @Test(
    "in other languages are named, not scored",
    arguments: [
      "Es tut uns sehr leid, was passiert ist. Wir haben die Produktion gestoppt.",
      "Nous sommes désolés pour ce qui est arrivé, nous allons vous rembourser.",
      "Lo sentimos mucho, estamos investigando lo que pasó con su pedido.",
      "مرحبا، نحن آسفون جدا لما حدث لطفلك", "大変申し訳ございません。ただいま 調査 して おります",
      "Нам очень жаль, что так произошло",
    ])
  func otherLanguages(text: String) {
    let profile = analyzer.analyze(text, context: ToneContext(post: text, severity: 3))
    #expect(profile.language == .unsupported)
    #expect(profile.values.allSatisfy { $0 == 0 })
    #expect(profile.absence(of: .apology) == "not scored: the text is not in English")
  }

  @Test(
    "in English are known as English, plain or not",
    arguments: [
      "We are sorry that your son was hurt.", "im so sorry about ur kid, we gonna call u today ok",
      "Sorry for the delay with your order from La Paz, we call you today.",
      "He no dey work, I dey vex with this company and my money",
      "Please to be doing the needful, my order is not having come.",
    ])
  func english(text: String) {
    #expect(analyzer.analyze(text).language == .english)
  }

  @Test("negations in unusual places are respected")
  func negation() {
    for text in [
      "We would never guarantee a date.", "Nobody here can promise a refund.",
      "We are unable to guarantee delivery.", "We don't and can't promise that.",
      "We hope, but cannot promise, to finish on Friday.",
    ] {
      #expect(analyzer.analyze(text)[.overpromise] == 0, "\(text)")
    }
    for text in [
      "It would be wrong to say that we were not negligent or were at fault before the review.",
      "Whether we failed to inspect the line is being examined.",
      "Did we cause your injury? We do not know yet.",
      "The article alleges that we knew about the blade.",
      "Nothing shows so far that we were at fault.",
    ] {
      #expect(analyzer.analyze(text)[.liabilityAdmission] == 0, "\(text)")
    }
  }
}
