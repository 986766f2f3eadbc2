/// The nouns for people.
enum PersonWords {
  /// Whether a word stands for a person.
  static func isOne(_ word: String, stem: String) -> Bool {
    stems.contains(stem) || word == "he" || word == "she" || word == "others"
  }

  /// Stems of the nouns for people.
  static let stems: Set<String> = Set(
    [
      "people", "person", "man", "woman", "boy", "girl", "child", "children", "guest", "passenger",
      "worker", "cleaner", "driver", "customer", "visitor", "patient", "resident", "student",
      "pupil", "member", "colleague", "employee", "nurse", "cook", "teacher", "neighbour",
      "neighbor", "firefighter", "walker", "cyclist", "tenant", "user", "family", "crew", "staff",
      "victim", "player", "swimmer", "rider", "traveller", "traveler", "men", "women", "kid",
      "baby", "toddler", "mother", "father", "porter", "engineer", "technician", "volunteer",
      "household", "spectator", "fan", "skier", "climber", "hiker", "diner", "shopper", "runner",
      "farmer",
    ].map(WordForm.stem))

  /// Whether `base` is a word for whoever is meant.
  static func isAnybody(_ base: String) -> Bool { anybody.contains(base) }

  private static let anybody: Set<String> = Set(
    ["member", "staff", "people", "employee", "colleague", "person", "worker"]
      .map { ClaimWords.term($0).base })

  /// Whether `base` counts people.
  static func isPersons(_ base: String) -> Bool {
    stems.contains(base) || personBases.contains(base) || base == ClaimWords.person
  }

  private static let personBases: Set<String> = Set(stems.map { ClaimWords.term($0).base })
}
