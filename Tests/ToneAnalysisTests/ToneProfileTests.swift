import Testing
import ToneAnalysis

@Suite("Tone profile") struct ToneProfileTests {
  private let analyzer = ToneAnalyzer.standard

  private var samples: [(text: String, context: ToneContext)] {
    Crisis.all.flatMap { crisis in crisis.replies.map { ($0.text, crisis.context) } }
  }

  @Test("every value is the clamped sum of its contributions, exactly")
  func sums() {
    for (text, context) in samples {
      let profile = analyzer.analyze(text, context: context)
      for feature in ToneFeature.allCases {
        let sum = profile.evidence(for: feature).reduce(0) { $0 + $1.contribution }
        #expect(profile[feature] == min(max(sum, 0), 1))
      }
    }
  }

  @Test("every piece of evidence lies in the text and names a rule of its feature")
  func evidence() {
    for (text, context) in samples {
      let profile = analyzer.analyze(text, context: context)
      for feature in ToneFeature.allCases {
        for evidence in profile.evidence(for: feature) {
          #expect(!evidence.range.isEmpty && evidence.range.upperBound <= text.utf8.count)
          #expect(evidence.rule.hasPrefix(feature.rawValue + "."), "\(evidence.rule)")
          #expect(String(Array(text.utf8)[evidence.range].map { _ in "x" }.joined()).count > 0)
        }
      }
    }
  }

  @Test("a wanted feature is either cited or said to be absent")
  func absences() {
    for (text, context) in samples {
      let profile = analyzer.analyze(text, context: context)
      for feature in ToneFeature.allCases where !feature.isUnwanted {
        #expect((profile[feature] == 0) == (profile.absence(of: feature) != nil))
      }
    }
    let blank = analyzer.analyze("Hm.")
    #expect(blank.absence(of: .apology) == "absent: expected an apology tied to the harm")
    #expect(blank.absence(of: .jargon) == nil)
  }

  @Test("says the same of the same text again")
  func repeats() {
    for (text, context) in samples {
      #expect(analyzer.analyze(text, context: context) == analyzer.analyze(text, context: context))
    }
  }

  @Test("sorry earns more for this person's harm than for another's")
  func tied() {
    let post = ToneContext(post: "Your heater burned my son's hand", severity: 3)
    let own = analyzer.analyze("I am sorry that our heater burned your son.", context: post)
    let other = analyzer.analyze("I am sorry that our app was slow for you.", context: post)
    let canned = analyzer.analyze("Sorry to hear this. Please send your number.", context: post)
    #expect(own[.apology] > other[.apology] + 0.2)
    #expect(other[.apology] > canned[.apology])
    #expect(canned[.apology] <= 0.2)
  }

  @Test("asking for an order number is no empathy")
  func administration() {
    let profile = analyzer.analyze(
      "Please send your order number. What was the shipping speed?",
      context: ToneContext(post: "My baby is in hospital because of your milk", severity: 4))
    for feature in [ToneFeature.validatesEmotion, .apology, .instructingInformation] {
      #expect(profile[feature] == 0)
    }
    #expect(profile.warmthOverall < 0.2)
  }

  @Test("cheer counts as far as the matter is grave")
  func gravity() {
    let text = "On it! \u{1F389}"
    func cheer(_ severity: Int) -> Double {
      analyzer.analyze(text, context: ToneContext(severity: severity))[.cheerfulMismatch]
    }
    #expect(cheer(0) == 0)
    #expect(cheer(1) > 0 && cheer(1) < cheer(2))
    #expect(cheer(2) == cheer(4))
    let suffering = ToneContext(post: "My son was rushed to hospital", severity: 0)
    #expect(analyzer.analyze(text, context: suffering)[.cheerfulMismatch] == cheer(2))
  }

  @Test("a copy of the template reads as copied, and less personal than one filled in")
  func template() {
    let template = "Hi [name], we are sorry about your [product]. Write to us at any time of day."
    let copy = "Hi there, we are sorry about your product. Write to us at any time of day."
    let own = "Hi Anna, the kettle sparked next to your son, and I am sorry. I'll ring at six."
    let context = ToneContext(post: "Your kettle sparked next to my son", template: template)
    let copied = analyzer.analyze(copy, context: context)
    let written = analyzer.analyze(own, context: context)
    #expect(copied[.templateReuse] > 0.3)
    #expect(written[.templateReuse] == 0)
    #expect(written[.personalisation] > copied[.personalisation] + 0.3)
  }

  @Test("a reply said before reads as copied")
  func earlier() {
    let text = "We have stopped the line and will publish what we find at noon tomorrow."
    let repeated = analyzer.analyze(text, context: ToneContext(earlier: ["Hello.", text]))
    #expect(repeated[.templateReuse] == 0.6)
    #expect(analyzer.analyze(text)[.templateReuse] == 0)
  }

  @Test("spelling, apostrophes and capitals do not move a value")
  func dialect() {
    let pairs = [
      ("We dont know yet but we wont stop.", "We don't know yet but we won't stop."),
      ("we are sorry your son was hurt", "We are sorry your son was hurt."),
      ("We apologize for what happened.", "We apologise for what happened."),
      ("We can\u{2019}t guarantee it.", "We can't guarantee it."),
      ("We are so\u{200B}rry.", "We are sorry."),
    ]
    for (left, right) in pairs {
      let (a, b) = (analyzer.analyze(left), analyzer.analyze(right))
      for feature in ToneFeature.allCases where feature != .readability {
        #expect(a[feature] == b[feature], "\(feature.rawValue): \(left)")
      }
    }
  }

  @Test("a name counts the same wherever it comes from")
  func names() {
    let values = ["Anna", "Oluwaseun", "Nguyễn", "José", "Žofia"].map { name in
      analyzer.analyze("Hi \(name), I am sorry your order was lost.").values
    }
    #expect(Set(values).count == 1)
  }

  @Test("values given by hand are clamped, and bring no evidence")
  func byHand() {
    let profile = ToneProfile(values: [.apology: 0.4, .jargon: 3])
    #expect(profile[.apology] == 0.4)
    #expect(profile[.jargon] == 1 && profile.harmOverall == 1)
    #expect(profile.evidence(for: .apology).isEmpty)
    #expect(profile.warmthOverall == 0.4 / 5)
  }
}
