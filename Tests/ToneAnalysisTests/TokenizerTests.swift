import Testing

@testable import ToneAnalysis

@Suite("Tokenizer") struct TokenizerTests {
  private func texts(_ text: String) -> [String] { Tokenizer.tokens(of: text).map(\.text) }

  @Test(
    "cuts social text into words, numbers, names, addresses and marks",
    arguments: [
      ("We're SOOO sorry!!", ["we", "are", "soo", "sorry", "!", "!"]),
      ("@AcmeHelp #Recall now", ["acmehelp", "recall", "now"]),
      ("See acme.example/recall.", ["see", "acme.example/recall", "."]),
      ("Write to help@acme.example", ["write", "to", "help@acme.example"]),
      ("can\u{2019}t won't don't", ["can", "not", "will", "not", "do", "not"]),
      ("dont cannot Im", ["do", "not", "can", "not", "i", "am"]),
      ("by 6 p.m. or 18:00", ["by", "6", "pm", "or", "18:00"]),
      ("1,200 jars, $3.50", ["1200", "jars", ",", "$", "3.50"]),
      ("third-party \u{2014} ok", ["third", "party", "-", "ok"]),
      (
        "sad :( \u{1F469}\u{200D}\u{1F680} \u{1F44D}\u{1F3FD}",
        ["sad", ":(", "\u{1F469}", "\u{1F44D}"]
      ),
      ("so\u{200B}rry \u{202E}you", ["sorry", "you"]),
      ("the supplier's error; it's ours", ["the", "supplier", "error", ";", "it", "is", "ours"]),
      ("May 3rd, Mr. Lee.", ["may", "3", ",", "mr", "lee", "."]),
    ])
  func pieces(text: String, expected: [String]) {
    #expect(texts(text) == expected)
  }

  @Test(
    "gives places that lie in the text, in order, and cover every word",
    arguments: [
      "", " ", "We can\u{2019}t say", "\u{1F469}\u{200D}\u{1F467}!", "مرحبا بكم", "日本語です。",
      "a\u{0301}e\u{0301} na\u{00EF}ve", "\u{200D}\u{200B}\u{FEFF}", "''''", "@ # $ :-) ;)",
      "n't 't",
      "x@y.z.", "...", "\u{0000}\u{0007}", "don\u{200B}\u{2019}t", "WE ARE", "\r\n\r\n",
    ])
  func places(text: String) {
    let tokens = Tokenizer.tokens(of: text)
    var end = 0
    for token in tokens {
      #expect(token.range.lowerBound >= end, "\(token)")
      #expect(token.range.upperBound <= text.utf8.count, "\(token)")
      end = token.range.upperBound
    }
  }

  @Test("brings the forms of one word together, and keeps different words apart")
  func stems() {
    for forms in [
      ["refund", "refunds", "refunded", "refunding"], ["stop", "stops", "stopped", "stopping"],
      ["apologise", "apologises", "apologised", "apologising"], ["worry", "worries", "worried"],
      ["guarantee", "guaranteed", "guarantees"], ["call", "called", "calls", "calling"],
    ] {
      #expect(Set(forms.map(WordForm.stem)).count == 1, "\(forms.map(WordForm.stem))")
    }
    #expect(WordForm.stem("batch") != WordForm.stem("bath"))
    #expect(WordForm.stem("safe") != WordForm.stem("save"))
  }
}
