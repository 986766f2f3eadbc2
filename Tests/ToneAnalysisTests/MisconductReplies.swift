import ToneAnalysis

extension Crisis {
  static let misconduct = Crisis(
    post:
      "Your store manager shouted racist insults at my brother. He cried at home. Shame on you.",
    severity: 2,
    replies: [
      Reply(
        quality: .good,
        text: """
          What the video shows is wrong. I am sorry that your brother was insulted in our store, \
          and that he went home crying. The manager has been suspended since this morning. I would \
          like to speak with him if he wants to: 0800 555 0102, ask for me. Ines Duarte
          """,
        shows: [
          .acknowledgesIssue, .apology, .concreteAction, .givesTimeOrChannel, .personalisation,
          .personalVoice,
        ],
        lacks: [.conditionalApology, .minimising, .defensiveness, .dismissal]),
      Reply(
        quality: .good,
        text: """
          Nobody should have to hear that, least of all while shopping. I understand how hurt your \
          brother must be. We have suspended the manager and asked an independent investigator to \
          speak to everyone who was there. We will report here on Friday by noon.
          """,
        shows: [
          .validatesEmotion, .concreteAction, .givesTimeOrChannel, .adjustingInformation,
        ],
        lacks: [.blameShifting, .overpromise, .jargon]),
      Reply(
        quality: .good,
        text: """
          Thank you for speaking up for your brother. He deserved better from us. I've watched the \
          video and I'm dealing with this personally: the manager is off duty, and I'll call you \
          tonight if you message me your number. Sam, regional manager
          """,
        shows: [.thanks, .takesOwnership, .givesTimeOrChannel, .personalVoice, .personalisation],
        lacks: [.dismissal, .templateReuse]),
      Reply(
        quality: .good,
        text: """
          I'm ashamed to see this in one of our stores, and I'm so sorry for what was said to your \
          brother. We are changing how we train our managers, starting with this store on Monday, \
          so that it does not happen again. How is he today?
          """,
        shows: [.apology, .warmth, .personalVoice, .givesTimeOrChannel],
        lacks: [.overpromise, .conditionalApology]),
      Reply(
        quality: .mediocre,
        text: "We are aware of the video and have opened an internal review.",
        shows: [.acknowledgesIssue, .concreteAction], lacks: [.apology, .validatesEmotion]),
      Reply(
        quality: .mediocre,
        text: "Discrimination has no place with us. The matter is being looked at.",
        lacks: [.apology, .validatesEmotion, .personalisation]),
      Reply(
        quality: .mediocre,
        text: "Sorry about that. Which store was it and when?",
        lacks: [.validatesEmotion, .concreteAction, .instructingInformation]),
      Reply(
        quality: .mediocre,
        text: "We thank everyone who wrote to us and will share an update tomorrow.",
        shows: [.givesTimeOrChannel], lacks: [.apology, .validatesEmotion]),
      Reply(
        quality: .bad,
        text: "We apologise to anyone who may have been offended by the joke.",
        shows: [.conditionalApology], lacks: [.apology, .validatesEmotion]),
      Reply(
        quality: .bad,
        text: "The clip was taken out of context and the reports are misleading and unfair.",
        shows: [.defensiveness], lacks: [.apology, .concreteAction]),
      Reply(
        quality: .bad,
        text: "This was one rogue employee. It is not our fault and we reject the accusations.",
        shows: [.blameShifting, .defensiveness], lacks: [.apology]),
      Reply(
        quality: .bad,
        text: "It was just a joke. Calm down and stop whining.",
        shows: [.minimising, .dismissal], lacks: [.validatesEmotion]),
      Reply(
        quality: .bad,
        text: "Mistakes were made. It is regrettable that some people took offence.",
        shows: [.conditionalApology], lacks: [.apology, .validatesEmotion]),
      Reply(
        quality: .bad,
        text: "Your brother was drunk and should have left. You people always complain.",
        shows: [.dismissal], lacks: [.apology, .warmth]),
      Reply(
        quality: .bad,
        text: "We ignored the complaints about this manager for a year. The blame is ours.",
        shows: [.liabilityAdmission], lacks: [.blameShifting]),
      Reply(
        quality: .bad,
        text: "We promise that no guest will ever be insulted in our stores again.",
        shows: [.overpromise], lacks: [.concreteAction]),
    ])
}
