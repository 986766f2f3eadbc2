import Testing
import ToneAnalysis

@Suite("Claim ledger") struct ClaimLedgerTests {
  private func contradictions(_ text: String, facts: [String] = [], said: [String] = [])
    -> [Contradiction]
  {
    var ledger = ClaimLedger()
    for (index, fact) in facts.enumerated() {
      ledger.record(fact: FactStatement(id: "F\(index + 1)", text: fact))
    }
    for (index, text) in said.enumerated() { ledger.record(text, source: "S\(index + 1)") }
    return ledger.contradictions(in: text)
  }

  @Test(
    "finds what a fact says otherwise",
    arguments: [
      ("About 3,000 jars are affected.", "1,200 jars are affected."),
      ("We will refund $20 per jar.", "Customers are refunded $15 per jar."),
      ("60% of accounts were affected.", "40 percent of accounts were affected."),
      ("The recall hotline is open until 22:00.", "The recall hotline is open until 8 pm."),
      ("We discovered the leak on March 4.", "The leak was discovered on 2 March."),
      ("Batch 4472 is being recalled.", "Batch 4471 is being recalled."),
      ("No injuries have been reported.", "Two injuries have been reported."),
      ("Payment data was not affected.", "Payment data was affected."),
      ("The bars of other batches are unsafe.", "The bars of other batches are safe."),
      ("Up to 500 customers were affected.", "40,000 customers were affected."),
      ("Refunds are paid within 24 hours.", "Refunds are paid within 10 days."),
    ])
  func opposed(text: String, fact: String) {
    let found = contradictions(text, facts: [fact])
    #expect(found.count == 1, "\(ClaimLedger.claims(in: text)) \(ClaimLedger.claims(in: fact))")
    #expect(found.first?.source == "F1")
    #expect(found.first?.isFact == true)
  }

  @Test(
    "keeps silent where both can be right",
    arguments: [
      ("About 1,200 jars are affected.", "1,250 jars are affected."),
      ("More than 1,000 jars are affected.", "1,200 jars are affected."),
      ("Two customers were taken to hospital.", "14 customers reported cuts."),
      ("We will call you by 6 pm.", "The hotline closes at 8 pm."),
      ("We can't say yet whether 40,000 customers were affected.", "900 customers were affected."),
      ("Were 3,000 jars affected?", "1,200 jars are affected."),
      ("Some posts claim that 3,000 jars are affected.", "1,200 jars are affected."),
      ("If 3,000 jars were affected, we would say so.", "1,200 jars are affected."),
      ("Passwords were not taken.", "Card numbers were taken."),
      ("Do not eat bars of batch 4471.", "Batch 4471 is being recalled."),
      ("Batch 4472 is not affected.", "Batch 4471 is affected."),
      ("The stores are open.", "The line is closed."),
      ("I can see why you are worried.", "Customers need not be worried."),
      ("We will refund $20 for the bar and $5 for postage.", "The bar is refunded with $20."),
    ])
  func compatible(text: String, fact: String) {
    #expect(contradictions(text, facts: [fact]).isEmpty)
  }

  @Test(
    "finds it in whole replies: places, shares, fees, promises taken back, what goes on",
    arguments: [
      (
        "Breakfast packs are handed out at the west gate.",
        "Breakfast packs are handed out at the east gate."
      ),
      ("Nine of the eleven bronzes will be returned.", "We will return all eleven bronzes."),
      (
        "Calls to the blocking line cost 49p a minute.",
        "We will not charge anyone for calls to the blocking line."
      ),
      (
        "What we can't do is pay for their travel or rooms.",
        "We will pay for their travel and rooms."
      ),
      ("You can go on charging the bike.", "Owners should stop charging the bike."),
      ("The disc was encrypted.", "A disc with letters was lost. It was not encrypted."),
      ("The pool opens again on 21 May.", "The pool is closed until 14 May."),
      ("You get half of the price back.", "Tickets are refunded in full."),
    ])
  func whole(text: String, fact: String) {
    #expect(!contradictions(text, facts: [fact]).isEmpty)
  }

  @Test(
    "keeps silent in whole replies: another thing, a change announced, a time that has passed",
    arguments: [
      ("The other exam, on 10 June, is not ours.", "The exam will be held on 3 June."),
      (
        "A change to what we wrote: school stays shut on Friday.",
        "The school opens again on Friday."
      ),
      ("The bridge was shut forty minutes later.", "The bridge will stay closed for three weeks."),
      ("The town hall has heaters, the library is open.", "Heaters are borrowed at the town hall."),
    ])
  func wholeCompatible(text: String, said: String) {
    #expect(contradictions(text, said: [said]).isEmpty)
  }

  @Test(
    "finds it in other words: what is asked for, what a pronoun stands for, a doubt of a denial",
    arguments: [
      ("Receipts are required for any refund.", "Shops refund the bars without a receipt."),
      ("You do not need an appointment.", "An appointment is required."),
      ("The tickets are non-refundable.", "Tickets are refunded until 30 June."),
      ("Card numbers may have been copied.", "Card numbers were not copied."),
      (
        "The outside investigator reports within three months.",
        "An outside investigator starts on 17 June and reports within three weeks."
      ),
      ("About 900 litres ran into the river.", "9,000 litres of solvent ran into the Este."),
      (
        "The support line is ready. It is open until 8 pm.", "The support line is open until 10 pm."
      ),
    ])
  func otherWords(text: String, fact: String) {
    #expect(!contradictions(text, facts: [fact]).isEmpty)
  }

  @Test(
    "does not take one thing for another because a pronoun or a number stands near",
    arguments: [
      ("The plant is shut, and the valve was closed.", "The plant is shut."),
      ("We sent you a receipt. It is in your inbox.", "Shops refund the bars without a receipt."),
      ("You need a new password.", "Bars are refunded without a receipt."),
      ("Names may have been copied.", "Names were copied."),
      ("We tested 40 litres of tap water.", "Four workers were treated."),
    ])
  func otherThings(text: String, fact: String) {
    #expect(contradictions(text, facts: [fact]).isEmpty)
  }

  @Test("names both places")
  func places() throws {
    let text = "Sorry. About 3,000 jars are affected, and two shops closed."
    let fact = "As of noon, 1,200 jars are affected."

    let found = try #require(contradictions(text, facts: [fact]).first)

    #expect(String(decoding: Array(text.utf8)[found.range], as: UTF8.self) == "3,000 jars")
    #expect(String(decoding: Array(fact.utf8)[found.sourceRange], as: UTF8.self) == "1,200 jars")
    #expect(found.reason.contains("3,000 jars") && found.reason.contains("1,200 jars"))
  }

  @Test("compares with earlier statements, unless the text says that things have changed")
  func statements() {
    let earlier = ["Three injuries were reported.", "We are closed."]

    #expect(contradictions("Five injuries were reported.", said: earlier).map(\.source) == ["S1"])
    #expect(contradictions("So far five injuries were reported.", said: earlier).isEmpty)
  }

  @Test("does not hold against a text what the fact sheet confirms")
  func confirmed() {
    let found = contradictions(
      "Five injuries were reported.", facts: ["Five injuries were reported."],
      said: ["Three injuries were reported."])
    #expect(found.isEmpty)
  }

  @Test("a newer version of a fact replaces the older, whichever comes first")
  func versions() {
    let old = FactStatement(id: "jars", text: "1,200 jars are affected.", version: 1)
    let new = FactStatement(id: "jars", text: "3,000 jars are affected.", version: 2)
    for order in [[old, new], [new, old]] {
      var ledger = ClaimLedger()
      for fact in order { ledger.record(fact: fact) }
      #expect(ledger.contradictions(in: "3,000 jars are affected.").isEmpty)
      #expect(ledger.contradictions(in: "1,200 jars are affected.").count == 1)
    }
  }

  @Test("finds with a memory what it finds without, also the second time")
  func memory() {
    let memory = ToneMemory()
    let texts = [
      "1,200 jars are affected.", "3,000 jars are affected.", "900 jars are affected.",
    ]
    let fact = FactStatement(id: "jars", text: "3,000 jars are affected.", version: 1)
    for _ in 1...2 {
      var fresh = ClaimLedger()
      var known = memory.ledger()
      fresh.record(fact: fact)
      known.record(fact: fact, claims: memory.claims(in: fact.text))
      for text in texts {
        let claims = memory.claims(in: text)
        let found = fresh.contradictions(in: text)
        #expect(known.contradictions(in: text, claims: claims) == found)
        #expect(found.isEmpty == (text == texts[1]))
        fresh.record(text, source: text)
        known.record(text, source: text, claims: claims)
      }
    }
  }

  @Test("reads commitments as such")
  func commitments() throws {
    let claims = ClaimLedger.claims(in: "We will refund 20 euros. Two shops are closed.")
    try #require(claims.count == 2)
    #expect(claims[0].isCommitment && !claims[1].isCommitment)
    #expect(claims[0].quantity?.kind == .money(currency: "\u{20AC}"))
    #expect(claims[1].quantity?.kind == .count(noun: "shop"))
  }
}
