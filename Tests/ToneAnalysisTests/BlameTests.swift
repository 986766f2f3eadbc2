import Testing

@testable import ToneAnalysis

@Suite("Blame")
struct BlameTests {
  private func blame(_ reply: String) -> Double {
    ToneAnalyzer.standard.analyze(reply)[.blameShifting]
  }

  @Test(
    "is found by who did what, whoever it is",
    arguments: [
      "Your importer mislabelled the pallets.", "The airline lost your bag, not the hotel.",
      "It was the installer who left the tap open and caused this.",
      "The delay was caused by the courier.", "The terminals are run by our franchisee.",
      "Please take it up with your landlord.", "Journalists exaggerated the story.",
      "The problem lies with your provider.", "The driver is not our employee.",
      "This did not start in our kitchen, it did not come from us.",
    ])
  func others(reply: String) { #expect(blame(reply) >= 0.5) }

  @Test(
    "of those who were harmed is found: fault, advice too late, questions turned round, doubt",
    arguments: [
      "You forgot to register the device.", "Guests ignored the signs.",
      "You should have locked the door.", "If you had called sooner we could have helped.",
      "The valve was fitted incorrectly.", "It was your own decision to travel.",
      "Always keep a spare charger at home.", "That is just common sense.",
      "Why didn't you call an ambulance?", "Was it you who opened the window?",
      "Have you even read the email?", "If it was really that bad you would have left.",
      "There are two sides to every story.", "Nobody else has complained.",
      "Most customers use it without any trouble.",
    ])
  func harmed(reply: String) { #expect(blame(reply) >= 0.45) }

  @Test(
    "is not found where it is denied, owned, or where somebody is only named",
    arguments: [
      "This is not your fault.", "You did nothing wrong, and the mistake was ours.",
      "You should never have had to wait that long.", "You should have been told at once.",
      "You did not ask for any of this.", "Please do not eat the bars, and take them to any shop.",
      "The police and the food authority have been told.", "Call your bank and block the card.",
      "The agency leads the investigation, not us.", "Your son is two years old and he was hurt.",
      "She was ignored for six hours, and that is on us.",
      "Customers in the breach have a letter from us.", "How is she now, and have you eaten?",
      "You can claim until 31 October.", "We should have checked the valve.",
      "Shops give your money back without a receipt.",
    ])
  func none(reply: String) { #expect(blame(reply) == 0) }

  @Test(
    "is found in what would have been, in contracts, in attribution and in hints",
    arguments: [
      "Had you followed the leaflet, this would never have happened.",
      "A quick look at the dial would have told you.",
      "You accepted the terms when you booked.", "As the signs explain, bags must be closed.",
      "Our supplier has assured us that the part was safe.",
      "We relied in good faith on what our vendor certified.",
      "It was the contractor, not us, who left the gate open.",
      "Perhaps you had left the tap running?", "Are you quite sure that it was locked?",
      "You were reminded twice that the doors close early.",
    ])
  func hinted(reply: String) { #expect(blame(reply) >= 0.4) }

  @Test("to say that it was not one's own doing is no blame where the organization is the victim")
  func victim() {
    let reply = "The shop in the picture has nothing to do with us."
    var context = ToneContext()
    #expect(ToneAnalyzer.standard.analyze(reply, context: context)[.blameShifting] > 0)
    context.cluster = .victim
    #expect(ToneAnalyzer.standard.analyze(reply, context: context)[.blameShifting] == 0)
  }

  @Test("to own the cause scores above saying nothing of it, and that above blaming others")
  func order() throws {
    func score(_ reply: String) throws -> Double {
      let scores = ToneAnalyzer.standard.dimensions(of: reply)
      return try #require(scores.first { $0.dimension == .blameShifting }?.value)
    }
    let owned = try score("The filter was ours to check, and you did nothing wrong.")
    let silent = try score("The bars are being collected today.")
    let blamed = try score("Our supplier failed to check the filter.")
    #expect(owned > silent && silent > blamed)
  }

  @Test("what is owned weighs against what is blamed")
  func owned() {
    let alone = blame("The courier dropped the parcel.")
    #expect(blame("The courier dropped the parcel, but it is our job to answer for that.") < alone)
  }
}
