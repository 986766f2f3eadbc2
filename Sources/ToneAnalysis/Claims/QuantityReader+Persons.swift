// Numbers of people without a noun
extension QuantityReader {
  /// "23 were admitted to hospital", "six died": what happens to them says that they are people.
  func persons(_ number: FoundNumber) -> FoundQuantity? {
    let start = number.units.upperBound
    let end = (start..<start + 3).first { !Self.auxiliaries.contains(word($0)) } ?? start
    guard Self.happenings.contains(word(end)) else { return nil }
    return found(.count(noun: ClaimWords.person), number, to: start)
  }

  private static let auxiliaries: Set<String> = ["were", "was", "are", "have", "had", "been", "be"]
  private static let happenings: Set<String> = [
    "admitted", "hospitalised", "hospitalized", "treated", "injured", "hurt", "killed", "died",
    "rescued", "evacuated", "discharged", "arrested", "infected", "vaccinated", "examined",
    "tested", "vomited", "collapsed", "fainted", "drowned",
  ]
}
