import EventKernel
import XMLReading

extension MediaChannel {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    let id = reader.define(.channel, element)
    let kernel = reader.value(
      "kernel", of: element, is: "a kernel such as lomax(5m,0.242) or exponential(30m)"
    ) { Kernel(written: $0) }
    self.init(
      id: id, title: reader.text("title", of: element),
      ownership: reader.choice("ownership", of: element) ?? .earned,
      kernel: kernel ?? .lomax(scale: .minutes(5), theta: 0.242),
      share: reader.number("share", of: element))
    stay = reader.number("stay", of: element, stay)
    isPublishable = reader.flag("publishable", of: element, isPublishable)
  }
}

extension Region {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    self.init(
      id: reader.define(.region, element), title: reader.text("title", of: element),
      zone: reader.text("zone", of: element), language: reader.text("language", of: element),
      isHome: reader.flag("home", of: element))
  }
}

extension AudienceSegment {
  init(_ element: XMLElement, _ regions: [Region], _ reader: inout FieldReader) {
    let id = reader.define(.segment, element)
    let region = reader.name(.region, "region", of: element)
    let written = reader.text("language", of: element)
    let language = written.isEmpty ? regions.first { $0.id == region }?.language : written
    self.init(
      id: id, title: reader.text("title", of: element),
      size: reader.integer("size", of: element, 1),
      region: region, language: language ?? "")
    reachMedian = reader.number("reach-median", of: element, reachMedian)
    reachSigma = reader.number("reach-sigma", of: element, reachSigma)
    priorSentiment = reader.number("prior-sentiment", of: element)
    if element[attribute: "mix"] != nil { mix = Self.mix(of: element, &reader) }
    for (channel, share) in reader.weights("channels", of: element) {
      reader.mention(.channel, channel, at: element.position(ofAttribute: "channels"))
      channelShares[channel] = share
    }
  }

  /// The shares of the personas, brought to a sum of 1.
  private static func mix(
    of element: XMLElement, _ reader: inout FieldReader
  ) -> [Persona: Double] {
    let pairs = reader.weights("mix", of: element)
    let sum = pairs.reduce(0) { $0 + $1.weight }
    guard sum > 0 else {
      if !pairs.isEmpty {
        reader.report("the shares of mix sum to 0", at: element, attribute: "mix")
      }
      return [.passive: 1]
    }
    var mix: [Persona: Double] = [:]
    for (name, weight) in pairs {
      guard let persona = Persona(rawValue: name) else { continue }
      mix[persona, default: 0] += weight / sum
    }
    return mix
  }
}

extension PersonaTraits {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    self.init(
      sentimentShift: reader.number("sentiment-shift", of: element),
      arousal: reader.number("arousal", of: element),
      contagion: reader.number("contagion", of: element),
      reachFactor: reader.number("reach-factor", of: element, 1),
      addressesBrand: reader.number("addresses-brand", of: element))
    forgiveness = reader.number("forgiveness", of: element, forgiveness)
  }

  private init(_ shift: Double, _ arousal: Double, _ contagion: Double, _ reach: Double) {
    self.init(
      sentimentShift: shift, arousal: arousal, contagion: contagion, reachFactor: reach,
      addressesBrand: 0.1)
  }

  /// The traits of personas that a scenario does not describe; every value is an assumption.
  public static let standard: [Persona: PersonaTraits] = {
    var traits: [Persona: PersonaTraits] = [
      .advocate: PersonaTraits(0.5, 0.4, 0.9, 1), .detractor: PersonaTraits(-0.4, 0.65, 1.15, 1),
      .passive: PersonaTraits(0, 0.45, 0.95, 1), .troll: PersonaTraits(-0.6, 0.8, 1.2, 0.7),
      .journalist: PersonaTraits(-0.1, 0.4, 1.1, 6),
      .influencer: PersonaTraits(-0.1, 0.55, 1.1, 40),
      .employee: PersonaTraits(0.2, 0.5, 0.7, 0.8),
    ]
    traits[.advocate]?.forgiveness = 0.9
    traits[.detractor]?.forgiveness = 0.3
    traits[.detractor]?.addressesBrand = 0.3
    traits[.troll]?.forgiveness = 0
    traits[.troll]?.addressesBrand = 0.2
    traits[.journalist]?.addressesBrand = 0.4
    return traits
  }()
}

extension Stakeholder {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    self.init(
      id: reader.define(.stakeholder, element), title: reader.text("title", of: element),
      persona: reader.choice("persona", of: element) ?? .passive,
      reach: reader.number("reach", of: element, 1),
      channel: reader.name(.channel, "channel", of: element))
    postsPerDay = reader.number("posts-per-day", of: element, postsPerDay)
    sentiment = reader.number("sentiment", of: element)
  }
}

extension TierFormula {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    self.init()
    reachWeight = reader.number("reach-weight", of: element, reachWeight)
    frequencyWeight = reader.number("frequency-weight", of: element, frequencyWeight)
    sentimentWeight = reader.number("sentiment-weight", of: element, sentimentWeight)
    threshold = reader.number("threshold", of: element, threshold)
  }
}

extension Touchpoint {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    self.init(
      id: reader.define(.touchpoint, element), title: reader.text("title", of: element),
      harm: reader.integer("harm", of: element), share: reader.number("share", of: element))
  }
}

extension Verbatim {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    self.init(
      id: reader.define(.verbatim, element), text: element.text.foldingLines(),
      language: reader.text("language", of: element))
    persona = reader.choice("persona", of: element)
    emotion = reader.choice("emotion", of: element) ?? .none
    urgency = reader.integer("urgency", of: element)
    isSarcastic = reader.flag("sarcastic", of: element)
    sentiment = reader.number("sentiment", of: element, sentiment)
    touchpoint = reader.name(.touchpoint, "touchpoint", of: element)
  }
}

extension ScheduledPost {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    let id = reader.define(.scheduledPost, element)
    let topic = reader.text("topic", of: element)
    reader.source.define(.init(.topic, topic), at: element.position(ofAttribute: "topic"))
    self.init(
      id: id, channel: reader.name(.channel, "channel", of: element),
      at: reader.moment("at", of: element) ?? .start, topic: topic,
      text: element.text.foldingLines())
  }
}

extension String {
  /// The text as one running paragraph: lines were broken for the author's eye only.
  ///
  /// An empty line stays as a break between paragraphs.
  func foldingLines() -> String {
    var paragraphs: [[String]] = [[]]
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if words.isEmpty {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(words)
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
      .joined(separator: "\n\n")
  }
}
