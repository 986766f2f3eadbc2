/// What an apology is worth: little for the word, more for what it is tied to.
///
/// The elements and their order of weight follow R. J. Lewicki, B. Polin and R. B. Lount, *An
/// Exploration of the Structure of Effective Apologies* (2016): responsibility, repair, then
/// regret, explanation and repentance, last a request for forgiveness.
extension ReplyReading {
  /// Adds the apology's elements, ties and flaws; nothing without a word of apology.
  mutating func addApology() {
    guard hasApology else { return }
    addPhrases(of: .feature(.apology), to: .apology)
    for element in ["responsibility", "repair", "repentance", "explanation", "forgiveness"] {
      addElement(element)
    }
    addTie()
    addFlaws()
  }

  /// Adds the feelings named, except in a sentence that apologizes for them or under a condition.
  mutating func addValidation() {
    let doubted = hits(for: .conditionalApology).map { reading.sentence(of: $0.units.lowerBound) }
    let named = hits(for: .validatesEmotion).filter { hit in
      !doubted.contains { $0.contains(hit.units.lowerBound) }
    }
    for (hit, worth) in HitSelection.weighed(named, rules: rules.rules) {
      sheet.add(worth, to: .validatesEmotion, by: rules.rules[hit.rule].id, at: range(of: hit))
    }
  }

  private var hasApology: Bool {
    hits(for: .apology).contains { name(of: $0) == "said" }
      || hits(for: .apology).contains { ["meant", "object"].contains(name(of: $0)) }
  }

  private mutating func addElement(_ element: String) {
    guard let hit = hits(for: .mark(element)).first else { return }
    sheet.add(
      rules.rules[hit.rule].weight, to: .apology, by: "apology.\(element)", at: range(of: hit))
  }

  /// Adds for each thing from the post that is named in the sentence that says sorry, at most two.
  private mutating func addTie() {
    guard let post, let hit = hits(for: .apology).first(where: { rules.rules[$0.rule].weight > 0 })
    else { return }
    var tied: Set<String> = []
    for index in reading.sentence(of: hit.units.lowerBound) where tied.count < 2 {
      guard let concept = reading.token(index).concept, post.telling.contains(concept),
        tied.insert(concept).inserted
      else { continue }
      sheet.add(0.2, to: .apology, by: "apology.tied", at: reading.token(index).range)
    }
  }

  /// Takes away for apologies under conditions, for feelings, in the passive, and for "but".
  private mutating func addFlaws() {
    for hit in hits(for: .conditionalApology) {
      let weight = rules.rules[hit.rule].weight
      sheet.add(-weight / 2, to: .apology, by: "apology.not-\(name(of: hit))", at: range(of: hit))
    }
  }
}
