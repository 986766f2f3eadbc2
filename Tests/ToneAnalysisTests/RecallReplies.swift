import ToneAnalysis

extension Crisis {
  static let recall = Crisis(
    post: "My toddler cut her lip on a piece of metal in your oat bar. I'm shaking. What now??",
    severity: 3,
    replies: [
      Reply(
        quality: .good,
        text: """
          I'm so sorry your daughter cut her lip on our oat bar. Of course you are shaken; any \
          parent would be. Please don't give her any more of the bars, and have a doctor look at \
          the cut. We stopped the line this morning. I'll call you within the hour: 0800 555 0100. \
          Leah
          """,
        shows: [
          .acknowledgesIssue, .validatesEmotion, .concreteAction, .givesTimeOrChannel, .apology,
          .instructingInformation, .personalisation, .personalVoice, .warmth,
        ],
        lacks: [.liabilityAdmission, .overpromise, .minimising, .templateReuse]),
      Reply(
        quality: .good,
        text: """
          We are recalling all oat bars of batch 4471 because they may contain pieces of metal. If \
          you have one, do not eat it. Bring it to any of our stores or write to \
          recall@acme.example. Two people have reported cuts. We are testing the other batches \
          with an independent laboratory. Next update at 18:00.
          """,
        shows: [
          .acknowledgesIssue, .concreteAction, .givesTimeOrChannel, .instructingInformation,
          .adjustingInformation,
        ],
        lacks: [.blameShifting, .jargon, .cheerfulMismatch, .liabilityAdmission]),
      Reply(
        quality: .good,
        text: """
          Thank you for telling us, and for the photo. It must have been frightening to see her \
          bleed. We have pulled the bars from all stores. Check the batch number on the back: if it \
          is 4471, please throw the bar away. I will ring you today before 5pm. How is she now?
          """,
        shows: [
          .thanks, .validatesEmotion, .concreteAction, .givesTimeOrChannel,
          .instructingInformation, .warmth,
        ],
        lacks: [.dismissal, .overpromise, .conditionalApology]),
      Reply(
        quality: .good,
        text: """
          A piece of metal has no place in food for a child. I am sorry that your toddler was hurt. \
          We've closed the line where the bar was made and told the food authority. I am looking \
          after your case myself; message me here and I'll answer tonight. Omar
          """,
        shows: [
          .acknowledgesIssue, .apology, .takesOwnership, .concreteAction, .personalVoice,
          .givesTimeOrChannel,
        ],
        lacks: [.liabilityAdmission, .defensiveness]),
      Reply(
        quality: .mediocre,
        text: "We are aware of the issue and are looking into it. Updates will follow shortly.",
        shows: [], lacks: [.validatesEmotion, .apology, .personalisation, .overpromise]),
      Reply(
        quality: .mediocre,
        text: "Sorry to hear this. Please send us your order number and a photo by DM.",
        shows: [],
        lacks: [.validatesEmotion, .instructingInformation, .concreteAction, .overpromise]),
      Reply(
        quality: .mediocre,
        text: "Product safety is important to us. Please return the product to the store.",
        lacks: [.apology, .validatesEmotion, .personalisation]),
      Reply(
        quality: .mediocre,
        text: "We have started an investigation. Please read the notice on acme.example/recall.",
        shows: [.givesTimeOrChannel], lacks: [.apology, .validatesEmotion]),
      Reply(
        quality: .bad,
        text: """
          We apologise for any inconvenience this may have caused. Thank you for reaching out. Your \
          feedback is important to us.
          """,
        shows: [.conditionalApology, .minimising, .templateReuse],
        lacks: [.apology, .concreteAction, .validatesEmotion]),
      Reply(
        quality: .bad,
        text: "The supplier failed to clean its machines. Our own staff followed every procedure.",
        shows: [.blameShifting], lacks: [.apology, .warmth, .liabilityAdmission]),
      Reply(
        quality: .bad,
        text: "You should have cut the bar into small pieces, as clearly stated on the label.",
        shows: [.blameShifting], lacks: [.apology, .validatesEmotion]),
      Reply(
        quality: .bad,
        text: "It's only a small scratch, no need to panic. These things happen!",
        shows: [.minimising, .dismissal], lacks: [.validatesEmotion, .concreteAction]),
      Reply(
        quality: .bad,
        text: "We guarantee that every bar is 100% safe and that this will never happen again.",
        shows: [.overpromise], lacks: [.apology, .validatesEmotion]),
      Reply(
        quality: .bad,
        text: """
          We failed to inspect the line and knew about the worn blade since March. We caused your \
          daughter's injury.
          """,
        shows: [.liabilityAdmission], lacks: [.blameShifting]),
      Reply(
        quality: .bad,
        text: "Oops! \u{1F605} Extra crunch, haha. Have a great day!",
        shows: [.cheerfulMismatch], lacks: [.apology, .validatesEmotion]),
      Reply(
        quality: .bad,
        text: """
          Pursuant to applicable regulations the company has initiated remediation of the \
          non-conformity; relevant stakeholders will be notified in due course.
          """,
        shows: [.jargon], lacks: [.warmth, .personalVoice, .apology]),
      Reply(
        quality: .bad,
        text: "We're sorry you feel that way, but we have always met the highest standards.",
        shows: [.conditionalApology], lacks: [.apology, .validatesEmotion]),
    ])
}
