import Testing
import ToneAnalysis

/// Two texts that differ in little; the first must show more of the feature.
struct MinimalPair: Sendable {
  let feature: ToneFeature
  let more: String
  let less: String

  init(_ feature: ToneFeature, _ more: String, _ less: String) {
    self.feature = feature
    self.more = more
    self.less = less
  }
}

@Suite("Minimal pairs") struct MinimalPairTests {
  private static let context = ToneContext(
    post: "My daughter got sick after your oat bar. I am scared and nobody answers!", severity: 3)

  @Test("the first of each pair shows more", arguments: wanted + unwanted)
  func direction(pair: MinimalPair) {
    let more = ToneAnalyzer.standard.analyze(pair.more, context: Self.context)
    let less = ToneAnalyzer.standard.analyze(pair.less, context: Self.context)
    #expect(
      more[pair.feature] > less[pair.feature] + 0.09,
      """
      \(pair.feature.rawValue): \(more[pair.feature]) \(pair.more) / \(less[pair.feature]) \
      \(pair.less)
      """)
  }

  static let wanted = [
    MinimalPair(.apology, "We are sorry your daughter fell ill.", "We are sorry to hear this."),
    MinimalPair(.apology, "We are sorry this happened to you.", "Sorry for any inconvenience."),
    MinimalPair(.apology, "I am sorry she was hurt.", "I am sorry if she was hurt."),
    MinimalPair(.apology, "We apologise for what happened.", "We apologise if you feel misled."),
    MinimalPair(
      .apology, "Sorry. You trusted us and deserved better.", "Sorry. Shops close at six."),
    MinimalPair(.apology, "I'm sorry your child is sick.", "I'm not sorry your child is sick."),
    MinimalPair(
      .validatesEmotion, "I can see why you are scared.", "I can see why you are writing."),
    MinimalPair(.validatesEmotion, "You have every right to be angry.", "You have a receipt."),
    MinimalPair(.validatesEmotion, "That must have been frightening.", "That was Tuesday."),
    MinimalPair(
      .validatesEmotion, "Anyone would be worried about this.", "You should not be worried."),
    MinimalPair(
      .takesOwnership, "I will take care of this myself.", "Somebody may take care of this."),
    MinimalPair(
      .takesOwnership, "It is on us to put this right.", "The courier has to put this right."),
    MinimalPair(
      .concreteAction, "We have stopped the line.", "We are taking this very seriously."),
    MinimalPair(
      .concreteAction, "We removed the bars from all stores.", "We are looking into the bars."),
    MinimalPair(.concreteAction, "We are recalling batch 4471.", "We are considering a recall."),
    MinimalPair(.concreteAction, "I'll call you back.", "Calls are welcome."),
    MinimalPair(.givesTimeOrChannel, "We will write by 6 pm.", "We will write soon."),
    MinimalPair(
      .givesTimeOrChannel, "Next update within two hours.", "Next update in due course."),
    MinimalPair(.givesTimeOrChannel, "Write to help@acme.example.", "Write when you can."),
    MinimalPair(
      .instructingInformation, "Please do not eat the bar.", "Please send the order number."),
    MinimalPair(
      .instructingInformation, "Change your password today.", "Tell us your password age."),
    MinimalPair(
      .instructingInformation, "See a doctor if she feels unwell.", "See our page for news."),
    MinimalPair(
      .adjustingInformation, "Other batches are not affected.", "Other teams like this."),
    MinimalPair(
      .adjustingInformation, "Here is what we know so far.", "Here is our office address."),
    MinimalPair(.thanks, "Thank you for telling us.", "Thank you for your patience."),
    MinimalPair(.warmth, "I hope she feels better soon.", "Hereby we confirm the report."),
    MinimalPair(.personalVoice, "I am looking at it. Maria", "The company is looking at it."),
    MinimalPair(
      .personalisation, "How is your daughter after the oat bar?", "How are you after the event?"),
    MinimalPair(.personalisation, "Hi Anna, I read your post.", "Dear customer, we read it."),
    MinimalPair(
      .acknowledgesIssue, "Metal got into the oat bar of your daughter.", "We know the situation."),
    MinimalPair(
      .readability, "We stopped the line. We are testing it.",
      "Notwithstanding considerable operational difficulties, comprehensive laboratory "
        + "examinations concerning aforementioned manufacturing irregularities continue."),
  ]

  static let unwanted = [
    MinimalPair(.overpromise, "We guarantee a refund.", "We cannot guarantee a refund."),
    MinimalPair(
      .overpromise, "We promise it will never happen again.",
      "We can't promise that it will never happen again."),
    MinimalPair(
      .overpromise, "Everyone will be refunded today.", "We hope everyone will be refunded."),
    MinimalPair(.overpromise, "The bars are 100% safe.", "The bars are being tested."),
    MinimalPair(.overpromise, "There is no risk at all.", "There is a risk for children."),
    MinimalPair(.overpromise, "You have my word.", "You have my number."),
    MinimalPair(.overpromise, "Nobody will ever be hurt again.", "Nobody was hurt on Monday."),
    MinimalPair(.liabilityAdmission, "We were negligent.", "We are sorry this happened to you."),
    MinimalPair(
      .liabilityAdmission, "We were at fault.", "We can't say yet who is at fault."),
    MinimalPair(
      .liabilityAdmission, "We failed to inspect the line.", "We are inspecting the line."),
    MinimalPair(
      .liabilityAdmission, "We knew about the blade.", "We do not know yet about the blade."),
    MinimalPair(
      .liabilityAdmission, "We were negligent, yes.", "Whether we were negligent is open."),
    MinimalPair(
      .liabilityAdmission, "We should have tested the bars.", "You should have the bars tested."),
    MinimalPair(
      .liabilityAdmission, "We caused your daughter's injury.", "Metal caused the injury."),
    MinimalPair(
      .liabilityAdmission, "We cut corners on cleaning.", "We did not cut corners on cleaning."),
    MinimalPair(
      .liabilityAdmission, "We take responsibility for the injuries.",
      "We take responsibility for putting this right."),
    MinimalPair(
      .blameShifting, "Our supplier failed us.", "We do not blame our supplier."),
    MinimalPair(
      .blameShifting, "You should have read the label.", "You should have heard from us."),
    MinimalPair(.blameShifting, "It was user error.", "It was our error."),
    MinimalPair(
      .blameShifting, "This is not our fault.", "This is not your fault."),
    MinimalPair(
      .conditionalApology, "Sorry if you were upset.", "Sorry that we upset you."),
    MinimalPair(
      .conditionalApology, "Sorry you feel that way.", "Sorry that she fell ill."),
    MinimalPair(.conditionalApology, "Mistakes were made.", "We made a mistake."),
    MinimalPair(
      .conditionalApology, "If anyone was hurt, we apologise.", "She was hurt; we apologise."),
    MinimalPair(.minimising, "It is just a small cut.", "It is a cut."),
    MinimalPair(
      .minimising, "Sorry for the inconvenience.", "Sorry for the night in hospital."),
    MinimalPair(.minimising, "Only a handful of people got sick.", "Nine people got sick."),
    MinimalPair(.minimising, "At least nobody died.", "Nobody has died."),
    MinimalPair(.dismissal, "Calm down.", "Sit down if you feel faint."),
    MinimalPair(.dismissal, "There is no reason to worry.", "There is reason to worry."),
    MinimalPair(.dismissal, "That is not our problem.", "That is our problem."),
    MinimalPair(.dismissal, "No comment.", "Thank you for the comment."),
    MinimalPair(
      .defensiveness, "As we have already said, we test all bars.", "We test all bars."),
    MinimalPair(.defensiveness, "The report is unfair.", "The report is out."),
    MinimalPair(.defensiveness, "Our lawyers will look at this.", "I will look at this."),
    MinimalPair(.jargon, "Stakeholders were notified.", "The families were told."),
    MinimalPair(.jargon, "We found foreign matter.", "We found bits of metal."),
    MinimalPair(.cheerfulMismatch, "We are on it! \u{1F389}", "We are on it."),
    MinimalPair(.cheerfulMismatch, "Great news, a recall!", "There is a recall."),
    MinimalPair(
      .templateReuse, "Your feedback is important to us.", "Your oat bar is in our laboratory."),
    MinimalPair(.templateReuse, "Hi [NAME], call us.", "Hi Anna, call us."),
  ]
}
