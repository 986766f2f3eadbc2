import Testing
import ToneAnalysis

/// Pairs of an earlier text and a later one: `F` is a fact sheet, `S` an earlier statement.
enum StatementPairs {
  /// A source, what it says, and what is said later.
  struct Pair: Sendable, CustomTestStringConvertible {
    let isFact: Bool
    let earlier: String
    let text: String

    var testDescription: String { "\(earlier) / \(text)" }

    /// What the ledger finds in the later text.
    var contradictions: [Contradiction] {
      var ledger = ClaimLedger()
      if isFact {
        ledger.record(fact: FactStatement(id: "F", text: earlier))
      } else {
        ledger.record(earlier, source: "S")
      }
      return ledger.contradictions(in: text)
    }
  }

  /// The pairs in `table`, one a line: source, earlier text and later text, between bars.
  static func pairs(_ table: String) -> [Pair] {
    table.split(separator: "\n").map { line in
      let cells = line.split(separator: "|").map { String($0).trimmed }
      return Pair(isFact: cells[0] == "F", earlier: cells[1], text: cells[2])
    }
  }

  /// Those that cannot both be right.
  static let opposed = pairs(
    """
    F|The ship had 118 passengers aboard.|There were a hundred and thirty-eight passengers aboard.
    F|86 students fell ill; 23 were admitted to the District Hospital.|32 were admitted to the District Hospital.
    S|We sold 2,345 jars.|We sold two thousand four hundred jars.
    F | The line was stopped at 14:00 on 3 May. | The line was stopped at 16:00 on 3 May.
    F | The line was stopped at 14:00 on 3 May. | We stopped the line at four in the afternoon of 3 May.
    F | The line was stopped at 14:00 on 3 May. | The line was not stopped.
    F | The line was stopped at 14:00 on 3 May. | The line is still running.
    F | The line was stopped at 14:00 on 3 May. | The line was stopped at 14:00 on 5 May.
    F | Nobody has been hospitalised. | Twelve people are in hospital.
    F | Nobody has been hospitalised. | Two of our guests had to be taken to hospital.
    F | One bar was found to contain glass. | Glass was found in three bars.
    F | One bar was found. | Three bars were found.
    F | The line is still running. | The line was stopped.
    F | Production continues. | We have halted production.
    S | Nobody else complained. | Four other customers complained about the same thing.
    F | No other batch is affected. | Batch 4480 is affected as well.
    F | The shop is closed until Monday. | The shop is open today as usual.
    F | All guests were refunded. | Some guests have not been refunded.
    F | Every passenger was rebooked. | Eleven passengers have not been rebooked yet.
    F | Two people were injured. | Nobody was hurt, thank God.
    F | Two people were injured. | Five people were hurt.
    F | Nobody was hurt. | A cleaner was burned on the arm.
    F | Nobody was hurt. | One passenger was treated for shock.
    F | There were no casualties. | Three people were injured in the crash.
    F | The driver is unhurt. | The driver was taken to hospital with a broken leg.
    F | The recall covers all sizes. | Only the large size is recalled.
    F | The product was sold until 4 June. | The product was sold until 9 June.
    F | The cream has been withdrawn from sale. | You can still buy the cream in our shops.
    F | The cream has been taken off the shelves. | The cream is still on sale.
    F | Customers get a full refund. | There will be no refunds.
    F | Customers get a full refund. | We cannot give you your money back.
    S | We will replace every unit. | We won't be replacing any units.
    S | We will publish the report on 12 May. | The report will not be published.
    S | We will publish the report on 12 May. | The report comes out on 20 May.
    S | No jobs will be cut. | Thirty jobs will go in the autumn.
    S | No one will lose their job. | We have had to let four people go.
    F | The cause is not known. | The fire was caused by a faulty cable.
    F | The cause of the fire is still under investigation. | We know what caused the fire: a cigarette.
    F | We were told of the leak on 2 March. | We first learned of the leak on 9 March.
    F | We have known about the fault since January. | We were not aware of the fault.
    F | The company was informed on Monday. | The company was never informed.
    F | The police were called at once. | The police were not called.
    F | Tap water is safe to drink. | Do not drink the tap water.
    F | Do not eat the bars. | The bars are safe to eat.
    F | Do not eat the bars. | You can eat the bars without worry.
    F | Please do not return the units by post. | Please return the units by post.
    F | At least 500 homes are without power. | About 200 homes are without power.
    F | More than 2,000 people were evacuated. | Nearly 900 people were evacuated.
    F | Around 3,400 homes have no broadband. | Some twelve hundred households are cut off from broadband.
    F | 214 guests and 17 staff were evacuated. | 180 guests were evacuated.
    F | 30 of the 120 rooms were flooded. | Half of the rooms were flooded.
    F | 12 percent of orders are late. | One in three orders is late.
    F | The clinic is open from 8 am to 6 pm. | The clinic is open from 9 am to 6 pm.
    F | The helpline is open 24 hours a day. | The helpline is open until 8 pm.
    F | The helpline is open day and night. | The helpline closes at ten.
    F | The helpline number is 0800 555 0100. | Please ring the helpline on 0800 555 0199.
    F | Write to help@orlan.example. | Please write to support@orlan.example.
    F | The meeting point is the north gate. | The meeting point is the south gate.
    F | The shelter is in the town hall. | The shelter is in the library.
    F | The bridge is closed to lorries. Cars can cross. | Cars cannot cross the bridge.
    F | The north wing burned. The south wing did not. | The south wing burned down.
    F | Refunds take up to ten days. | Refunds take up to three weeks.
    F | Refunds arrive within 10 days. | Your refund will be with you in six weeks.
    F | The line was stopped at 14:00. | Earlier we said that the line was stopped at 14:00; the line was stopped at 16:00.
    S | Two people were injured. | As we said, three people were injured.
    F | The pool is closed. | The pool is open again since this morning.
    F | Card details were not stolen. | Your card details were stolen.
    F | No passwords were taken. | Passwords of about 400 customers were taken.
    F | Passwords were stored encrypted. | Your passwords were not encrypted.
    F | The inspector found nothing. | The inspector found mould in two rooms.
    F | Tests found no bacteria. | Tests found bacteria in the water.
    F | The test was positive. | The test came back negative.
    F | The children were taught in the gym. | None of the children were taught in the gym.
    F | Nine households have accepted the offer. | Nobody has accepted the offer so far.
    F | Forty people had not yet seen the video. | Everyone had seen the video.
    F | One family had scattered the ashes. | Neither family had scattered the ashes.
    F | The collection is free of charge. | The collection costs £12.
    F | The collection is free of charge. | There is a charge of £12 for the collection.
    F | Parking costs £5 a day. | Parking is free.
    F | Each customer gets £20. | Each customer gets £15.
    F | Every flat gets a credit of £15 a day. | Your flat gets a credit of £10 a day.
    F | No receipt is needed. | Please bring your receipt, or the shop cannot pay you.
    F | You do not need to apply. | You have to apply by 1 June.
    F | Claims can be made until 30 June. | The deadline for claims is 15 July.
    F | School starts on Tuesday. | School starts on Thursday.
    F | The power was back by 6 pm on Tuesday. | The power was back on Monday evening.
    F | The ship arrives on Friday 6 March. | The ship arrives on Wednesday.
    F | The flight left four hours late. | The flight left two hours late.
    F | The outage lasted three hours. | The outage lasted forty minutes.
    F | He was alone for eleven minutes. | He was alone for an hour.
    F | The valve was checked twice. | The valve was never checked.
    F | The valve was checked in March. | The valve had not been checked.
    F | We have sent the samples to a laboratory. | No samples have been sent to a laboratory.
    F | The data is stored for 30 days. | The data is stored for two years.
    F | The plant employs 340 people. | The plant employs 500 people.
    F | The gate was not locked. | The gate was locked.
    F | The ferry was carrying 312 passengers. | There were 280 passengers on the ferry.
    F | The hotel is paid for as long as it takes. | The hotel is paid for three nights.
    F | Everyone was home by 2 am. | Some of you were not home until four.
    F | The regulator has opened an investigation. | There is no investigation.
    F | The lift has been repaired. | The lift is still out of order.
    F | The lift is out of service. | The lift is working.
    F | Both lifts are out of service. | One of the lifts is working.
    F | The museum will not sell the painting. | The painting will be sold in May.
    F | The site will reopen on 1 July. | The site will not reopen.
    F | The tank held 300 gallons. | The tank held 900 gallons.
    F | About 40 gallons ran into the ditch. | About 400 gallons ran into the ditch.
    F | Only the large kettle is affected. | The small kettle is affected too.
    F | The small kettle is safe. | Please stop using the small kettle, it is dangerous.
    F | Our offices are in Leeds and York. The York office stays open. | The York office is closing.
    F | The app is available again. | The app is still down.
    F | Only batch 4471 is recalled. | Batch 4472 is recalled too.
    """)

  /// Those that can: another thing, another time, a rounder number, hearsay, a question.
  static let compatible = pairs(
    """
    F|The bar, batch L2231, contains metal.|Do not eat batch L2231.
    F|The ship had 138 passengers aboard.|There were a hundred and thirty-eight passengers aboard.
    F|86 students fell ill.|Eighty-odd students fell ill.
    F|The fire burnt 8,200 hectares.|The fire burnt eight thousand-plus hectares.
    F|The ship sailed at 4:10 a.m.|The ship sailed just past four in the morning.
    F|86 students fell ill; 23 were admitted to the District Hospital.|23 were admitted to hospital.
    S|We sold 2,345 jars.|We sold two thousand three hundred and forty-five jars.
    F | The line was stopped at 14:00 on 3 May. | The line was stopped at 2 pm on 3 May.
    F | The line was stopped at 14:00 on 3 May. | The line will start again at 16:00 on 6 May.
    F | The line was stopped at 14:00 on 3 May. | We checked the line at 16:00 on 3 May.
    F | Nobody has been hospitalised. | Twelve people have written to us.
    F | Nobody has been hospitalised. | No one is in hospital.
    F | One bar was found. | Three bars were tested.
    F | Production continues at the second plant. | We have halted production at the first plant.
    F | No other batch is affected. | Only this one batch is affected.
    F | Every passenger was rebooked. | Eleven passengers were rebooked on the evening flight.
    F | Two people were injured. | Nobody died.
    F | Nobody died. | Two people were injured.
    F | Nobody was hurt. | Everyone is safe and well.
    F | Nobody was hurt. | A man who was hurt last year has written to us.
    F | The cream has been taken off the shelves. | The lotion is still on sale.
    F | The cream has been taken off the shelves. | The cream is no longer on sale.
    F | Customers get a full refund. | You will get all of your money back.
    F | Customers get a full refund. | We cannot give you your time back.
    S | We will publish the report on 12 May. | The report was written in March.
    S | We will publish the report on 12 May. | We will publish the report in May.
    S | We will publish the report on 12 May. | We cannot publish the names in the report.
    S | No jobs will be cut. | We are hiring thirty people.
    F | The cause is not known. | We do not yet know what caused the fire.
    F | The cause is not known. | We are sorry for the worry that this has caused.
    F | Tap water must be boiled before drinking. | You can wash with tap water without boiling it.
    F | Please do not return the units by post. | Please return the units to any shop.
    F | At least 500 homes are without power. | Some 650 homes are without power.
    F | More than 2,000 people were evacuated. | Around 2,300 people were evacuated.
    F | 214 guests and 17 staff were evacuated. | 231 people were evacuated.
    F | 30 of the 120 rooms were flooded. | A quarter of the rooms were flooded.
    F | 12 percent of orders are late. | About one order in eight is late.
    F | The helpline is open 24 hours a day. | You can ring the helpline at any hour.
    F | The helpline is open 24 hours a day. | The shop closes at 8 pm.
    F | The helpline number is 0800 555 0100. | Please ring the helpline on 0800 555 0100.
    F | The helpline number is 0800 555 0100. | My own number is 020 7946 0188.
    F | Write to help@orlan.example. | Please write to help@orlan.example.
    F | The manager, Ruth Ellery, will call every family. | Ruth Ellery, our manager, will call you.
    F | The shelter is in the town hall. | The library is closed.
    F | The north wing burned. The south wing did not. | The north wing burned down.
    F | Refunds take up to ten days. | Your refund will reach you within ten days.
    F | Refunds arrive within 10 days. | The refund takes less than two weeks.
    F | The line was stopped at 14:00. | On another day the line was stopped at 16:00.
    F | The line was stopped at 14:00. | It is not true that the line was stopped at 16:00.
    F | The line was stopped at 14:00. | Was the line stopped at 16:00?
    F | The line was stopped at 14:00. | If the line had been stopped at 16:00, we would have said so.
    F | Two people were injured. | You write that five people were injured; that is wrong.
    F | Two people were injured. | The rumour that five people were injured is false.
    F | Two people were injured. | There are claims that nobody was injured.
    S | The line was stopped at 14:00. | Earlier we said that the line was stopped at 14:00; it was 16:00.
    S | Two people were injured. | We must correct what we said: three people were injured.
    S | The pool is closed. | The pool is open again since this morning.
    F | No passwords were taken. | Email addresses were taken.
    F | Parking costs £5 a day. | The bus is free.
    F | Every flat gets a credit of £15 a day. | Your flat gets a credit of £60 for the four days.
    F | You do not need to apply. | You do not have to do anything.
    F | Claims can be made until 30 June. | Your claim reached us on 15 June.
    F | The ship arrives on Friday 6 March. | The ship arrives on Friday.
    F | The ship arrives on Friday 6 March. | We will write to you on Wednesday.
    F | The outage lasted three hours. | The repair took forty minutes.
    F | The plant employs 340 people. | The company employs 1,200 people.
    F | The ferry was carrying 312 passengers. | 280 passengers have been in touch with us.
    F | The lift is out of service. | The other lift is working.
    F | The museum will not sell the painting. | The frame will be sold in May.
    F | About 40 gallons ran into the ditch. | The tank held 300 gallons.
    F | About 40 gallons ran into the ditch. | Around 150 litres ran into the ditch.
    F | Our offices are in Leeds and York. The York office stays open. | The Leeds office is closing.
    F | We are sorry for the delay. | We are not sorry to see you again.
    F | 1,200 jars are affected. | We have checked 3,000 jars.
    F | 1,200 jars are affected. | Over 1,000 jars are affected.
    F | 1,200 jars are affected. | Jars are affected.
    F | The hotline is open until 8 pm. | I will ring you before 6 pm.
    F | Batch 4471 is recalled. | You have batch 4472, which is fine.
    F | Three workers were treated on site. | No worker had to go to hospital.
    F | All flights are cancelled today. | Flights tomorrow are not cancelled.
    F | The north loop burned. | The lake loop did not burn.
    F | Tickets are refunded in full. | Hotel costs are not refunded.
    F | Payments go out on 4 May. | Payments for April went out on 2 April.
    F | Our head office is closed. | Our shops are open.
    F | No data was lost. | We lost your trust.
    F | Nobody was hurt. | I understand that this hurt you.
    F | We will refund your ticket. | We can't tell you yet when the refund arrives.
    F | The line was stopped. | Nobody should have had to stop the line by hand.
    F | The cinema has stayed open. | The cinema closes at midnight as always.
    F | Two porters carry shopping. | Our porters carried forty bags yesterday.
    F | Paper 2 was sat on 4 June. | Paper 1 was sat on 28 May.
    F | The fire was put out at 5 pm. | The fire crew arrived at 3 pm.
    F | The check ends on 16 September. | We began the check on 12 September.
    F | The gate is locked at night. | The gate is not locked during the day.
    F | Results day is 13 August. | Results day last year was 15 August.
    F | The plant is safe. | We know that you do not feel safe.
    F | The dog is not ill. | One of our cats is ill.
    F | Nobody in our team was ill. | Two guests fell ill.
    F | Nobody has to apply. | Anyone can apply for the job.
    F | We told the regulator on 14 April. | We told the parents on 12 April.
    """)
}

extension String {
  fileprivate var trimmed: String {
    let inner = drop { $0 == " " }
    return String(inner.reversed().drop { $0 == " " }.reversed())
  }
}

@Suite("Statements held against earlier ones") struct StatementPairTests {
  @Test("finds that they cannot both be right", arguments: StatementPairs.opposed)
  func opposed(pair: StatementPairs.Pair) {
    #expect(!pair.contradictions.isEmpty)
  }

  @Test("accuses nobody where they can", arguments: StatementPairs.compatible)
  func compatible(pair: StatementPairs.Pair) {
    #expect(pair.contradictions.isEmpty, "\(pair.contradictions.map(\.reason))")
  }

  @Test(
    "shows the words that contradict, not others of the clause",
    arguments: [
      (
        "The line was stopped at 14:00 on 3 May.", "The line was not stopped.",
        "The line was not stopped.", "The line was stopped at 14:00 on 3 May."
      ),
      (
        "The line was stopped at 14:00 on 3 May.", "The line was stopped at 16:00 on 3 May.",
        "16:00", "14:00"
      ),
      (
        "Nobody else complained.", "We are sorry. Four others complained.",
        "Four others complained.", "Nobody else complained."
      ),
      (
        "Accounts were closed at 9:15 a.m. Forty people had not seen it.", "Everyone had seen it.",
        "Everyone had seen it.", "Forty people had not seen it."
      ),
    ])
  func evidence(fact: String, text: String, mine: String, theirs: String) {
    let found = StatementPairs.Pair(isFact: true, earlier: fact, text: text).contradictions
    #expect(found.isEmpty == mine.isEmpty)
    for contradiction in found {
      #expect(cut(text, contradiction.range) == mine)
      #expect(cut(fact, contradiction.sourceRange) == theirs)
    }
  }

  private func cut(_ text: String, _ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
