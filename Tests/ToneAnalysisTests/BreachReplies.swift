import ToneAnalysis

extension Crisis {
  static let breach = Crisis(
    post: "I trusted you with my card details and now someone is buying phones with them. Furious.",
    severity: 3,
    replies: [
      Reply(
        quality: .good,
        text: """
          You trusted us with your card details, and I understand why you are furious. Please call \
          your bank now and block the card. We have shut the opening and told the police. I will \
          write to you by noon tomorrow with what we know. Ines
          """,
        shows: [
          .validatesEmotion, .concreteAction, .givesTimeOrChannel, .instructingInformation,
          .adjustingInformation, .personalisation, .personalVoice,
        ],
        lacks: [.overpromise, .liabilityAdmission, .blameShifting, .jargon]),
      Reply(
        quality: .good,
        text: """
          On Tuesday night somebody copied the names and card numbers of 40,000 customers from our \
          shop. Passwords were not taken. Change your password, watch your bank statements, and be \
          careful with emails that ask for codes. We pay for a year of credit monitoring: \
          acme.example/help or 0800 555 0101, day and night.
          """,
        shows: [
          .acknowledgesIssue, .instructingInformation, .adjustingInformation, .givesTimeOrChannel,
        ],
        lacks: [.blameShifting, .overpromise, .minimising, .cheerfulMismatch]),
      Reply(
        quality: .good,
        text: """
          I'm sorry that your card was used by thieves. That is frightening, and you have every \
          right to be angry. Here is what we know so far, and what to do first: block your card. \
          My team and I are here all night; ring us on 0800 555 0101.
          """,
        shows: [
          .apology, .validatesEmotion, .adjustingInformation, .instructingInformation,
          .givesTimeOrChannel, .personalVoice,
        ],
        lacks: [.conditionalApology, .dismissal]),
      Reply(
        quality: .good,
        text: """
          Thank you for reporting the charges so quickly. I can see how worrying this is. We've \
          locked your account and I am passing the list to the investigators myself. You will hear \
          from me by 6 pm. Daniel
          """,
        shows: [
          .thanks, .validatesEmotion, .concreteAction, .givesTimeOrChannel, .personalVoice,
        ],
        lacks: [.overpromise, .templateReuse]),
      Reply(
        quality: .mediocre,
        text: "We take security seriously and are investigating reports of an incident.",
        lacks: [.validatesEmotion, .apology, .overpromise, .liabilityAdmission]),
      Reply(
        quality: .mediocre,
        text: "Please change your password. More information will be shared soon.",
        shows: [.instructingInformation], lacks: [.apology, .validatesEmotion]),
      Reply(
        quality: .mediocre,
        text: "We're sorry about this. Please DM us your customer number.",
        lacks: [.validatesEmotion, .concreteAction, .instructingInformation]),
      Reply(
        quality: .mediocre,
        text: "We cannot say yet who was affected. We will publish the list when we know it.",
        lacks: [.overpromise, .dismissal, .liabilityAdmission]),
      Reply(
        quality: .bad,
        text: "Rest assured, your data is completely safe and nobody will ever misuse it.",
        shows: [.overpromise], lacks: [.validatesEmotion, .apology]),
      Reply(
        quality: .bad,
        text: """
          An unauthorized third party gained access through a vendor. Customers with weak passwords \
          may have been impacted.
          """,
        shows: [.blameShifting, .jargon], lacks: [.apology, .warmth, .personalVoice]),
      Reply(
        quality: .bad,
        text: "Our negligence led to the leak. We should have encrypted the cards and did not.",
        shows: [.liabilityAdmission], lacks: [.overpromise]),
      Reply(
        quality: .bad,
        text: "Only a tiny number of accounts was touched, so there is no reason to worry.",
        shows: [.minimising, .dismissal], lacks: [.validatesEmotion]),
      Reply(
        quality: .bad,
        text: "As already stated on our website, we have nothing more to add. No comment.",
        shows: [.defensiveness, .dismissal], lacks: [.warmth, .validatesEmotion]),
      Reply(
        quality: .bad,
        text: "We regret if any customers were affected by the event.",
        shows: [.conditionalApology], lacks: [.apology, .concreteAction]),
      Reply(
        quality: .bad,
        text: "All losses will be refunded immediately, no questions asked, you have our word.",
        shows: [.overpromise], lacks: [.validatesEmotion]),
      Reply(
        quality: .bad,
        text: """
          The threat actor leveraged credential stuffing; our incident response stakeholders are \
          proactively mitigating the vector.
          """,
        shows: [.jargon], lacks: [.warmth, .validatesEmotion]),
      Reply(
        quality: .bad,
        text: "Great news! Our shop is back online \u{1F389} Enjoy 10% off with our discount code!",
        shows: [.cheerfulMismatch], lacks: [.apology, .instructingInformation]),
    ])
}
