import EventKernel
import XMLReading

extension Virality {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    self.init()
    reader.enter(element)
    seedPosts = reader.number("seed-posts", of: element, seedPosts)
    ramp = reader.duration("ramp", of: element, ramp)
    onset = reader.moment("onset", of: element) ?? onset
    reproduction = reader.number("reproduction", of: element, reproduction)
    freshness = reader.duration("freshness", of: element, freshness)
    reachExponent = reader.number("reach-exponent", of: element, reachExponent)
    luck = reader.number("luck", of: element, luck)
    crossing = reader.number("crossing", of: element, crossing)
    translationLag = reader.duration("translation-lag", of: element, translationLag)
    postLimit = reader.integer("post-limit", of: element, postLimit)
    readTalk(element, &reader)
    shocks = element.children(named: "shock").map { Shock($0, &reader) }
    if let child = element.firstChild(named: "random-effects") {
      effectSigmas = EffectSigmas(child, &reader)
    }
    if freshness <= .zero {
      reader.report("a freshness of 0 ends every talk at once", at: element, attribute: "freshness")
    }
  }

  private mutating func readTalk(_ element: XMLElement, _ reader: inout FieldReader) {
    arousalBoost = reader.number("arousal-boost", of: element, arousalBoost)
    averageArousal = reader.number("average-arousal", of: element, averageArousal)
    background = reader.number("background", of: element, background)
    backgroundNegative = reader.number("background-negative", of: element, backgroundNegative)
    news = reader.number("news", of: element, news)
  }
}

extension Virality.Shock {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    self.init(
      at: reader.moment("at", of: element) ?? .start, size: reader.number("size", of: element),
      reason: reader.text("reason", of: element),
      channel: reader.name(.channel, "channel", of: element))
  }
}

extension Virality.EffectSigmas {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    self.init()
    scale = reader.number("scale", of: element)
    theta = reader.number("theta", of: element)
    freshness = reader.number("freshness", of: element)
    reproduction = reader.number("reproduction", of: element)
  }
}

extension ResponseEffects {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    self.init()
    reader.enter(element)
    lateness = reader.duration("lateness", of: element, lateness)
    onset = reader.duration("onset", of: element, onset)
    match = reader.number("match", of: element, match)
    adjacent = reader.number("adjacent", of: element, adjacent)
    mismatch = reader.number("mismatch", of: element, mismatch)
    denialShock = reader.number("denial-shock", of: element, denialShock)
    blackoutShock = reader.number("blackout-shock", of: element, blackoutShock)
    moodHalfLife = reader.duration("mood-half-life", of: element, moodHalfLife)
    moodLift = reader.number("mood-lift", of: element, moodLift)
    for child in element.children(named: "factor") {
      guard let purpose: MessagePurpose = reader.choice("purpose", of: child) else { continue }
      factors[purpose] = reader.number("value", of: child, 1)
    }
    for name in ["lateness", "onset", "mood-half-life"]
    where reader.duration(name, of: element) == .zero {
      reader.report(
        "\(name)=\"0s\" divides by zero; give a short time", at: element, attribute: name)
    }
  }
}

extension ContactDemand {
  init(_ element: XMLElement, _ reader: inout FieldReader) {
    self.init()
    reader.enter(element)
    affected = reader.integer("affected", of: element)
    probability = reader.number("probability", of: element)
    lagMedian = reader.duration("lag-median", of: element, lagMedian)
    lagSigma = reader.number("lag-sigma", of: element, lagSigma)
    retry = reader.number("retry", of: element, retry)
    publicComplaint = reader.number("public-complaint", of: element, publicComplaint)
    privateComplaint = reader.number("private-complaint", of: element, privateComplaint)
    readMedia(element, &reader)
    if retry + publicComplaint + privateComplaint > 1 {
      reader.report(
        "retry, public-complaint and private-complaint sum to more than 1", at: element,
        help: "the rest, of those who give up, do nothing more")
    }
  }

  private mutating func readMedia(_ element: XMLElement, _ reader: inout FieldReader) {
    let shares = reader.weights("media", of: element)
    if !shares.isEmpty {
      media = [:]
      for (name, share) in shares { Medium(rawValue: name).map { media[$0] = share } }
    }
    let written = reader.text("patience", of: element)
    for word in written.words {
      guard let pair = WrittenPair(word), let medium = Medium(rawValue: pair.key),
        let time = SimulationDuration(written: pair.value), time > .zero
      else {
        reader.report(
          "patience=\"\(word)\" is not a medium and a time such as voice:8m", at: element,
          attribute: "patience")
        continue
      }
      patience[medium] = time
    }
  }
}
