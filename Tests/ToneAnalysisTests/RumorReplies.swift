import ToneAnalysis

extension Crisis {
  static let rumor = Crisis(
    post: "is it true you grind crickets into the cereal?? my kids eat that every morning, worried",
    severity: 1,
    replies: [
      Reply(
        quality: .good,
        text: """
          No, there are no crickets in our cereal. I can see why the photo worried you: it shows \
          another company's product. Every ingredient is listed here: acme.example/cereal. Ask me \
          anything. Priya
          """,
        shows: [.validatesEmotion, .givesTimeOrChannel, .personalVoice, .personalisation],
        lacks: [.dismissal, .defensiveness, .apology, .overpromise, .liabilityAdmission]),
      Reply(
        quality: .good,
        text: """
          Thanks for asking before sharing! The cereal your kids eat is oats, wheat, salt and honey. \
          The picture going round was made for a joke page in 2023. We published the test results \
          today at acme.example/tests.
          """,
        shows: [.thanks, .concreteAction, .givesTimeOrChannel, .personalisation],
        lacks: [.blameShifting, .dismissal, .defensiveness]),
      Reply(
        quality: .good,
        text: """
          Hi! It is natural to be worried about what your kids eat. There are no insects in any of \
          our cereals, and the box lists all there is. If you find something odd in a box, send me \
          a photo here and I will look at it the same day.
          """,
        shows: [.validatesEmotion, .givesTimeOrChannel, .personalVoice],
        lacks: [.dismissal, .defensiveness, .conditionalApology]),
      Reply(
        quality: .good,
        text: """
          The story is false: we have never used insects. We've asked the page to take the picture \
          down, and the food authority has confirmed our list of ingredients. You can read it at \
          acme.example/cereal.
          """,
        shows: [.concreteAction, .givesTimeOrChannel],
        lacks: [.apology, .dismissal, .jargon, .minimising]),
      Reply(
        quality: .mediocre,
        text: "This is false. See our website.",
        lacks: [.validatesEmotion, .warmth, .personalisation, .overpromise]),
      Reply(
        quality: .mediocre,
        text: "There is no truth in these rumours. We are monitoring the situation.",
        lacks: [.validatesEmotion, .apology, .overpromise]),
      Reply(
        quality: .mediocre,
        text: "Our products comply with all regulations.",
        lacks: [.validatesEmotion, .personalisation, .overpromise]),
      Reply(
        quality: .mediocre,
        text: "No comment needed on a joke page, but thank you for your question.",
        lacks: [.validatesEmotion, .apology]),
      Reply(
        quality: .bad,
        text: "Fake news. Do your research before you post.",
        shows: [.dismissal], lacks: [.warmth, .validatesEmotion]),
      Reply(
        quality: .bad,
        text: "We will take legal action against anyone who repeats this smear.",
        shows: [.defensiveness], lacks: [.warmth, .validatesEmotion]),
      Reply(
        quality: .bad,
        text: "We apologise for any distress and will remove the crickets at once.",
        shows: [.conditionalApology], lacks: [.validatesEmotion]),
      Reply(
        quality: .bad,
        text: "Our cereal is absolutely safe, we guarantee it, there is zero risk for anyone.",
        shows: [.overpromise], lacks: [.validatesEmotion]),
      Reply(
        quality: .bad,
        text: "You people believe everything. Nobody else complained. Get a life.",
        shows: [.dismissal], lacks: [.validatesEmotion]),
      Reply(
        quality: .bad,
        text: "A competitor spreads this; blame the media for printing it.",
        shows: [.blameShifting], lacks: [.validatesEmotion]),
      Reply(
        quality: .bad,
        text: """
          Dear customer, please be advised that our supply chain is compliant with HACCP best \
          practice going forward. We value your feedback.
          """,
        shows: [.jargon, .templateReuse], lacks: [.validatesEmotion, .personalisation]),
      Reply(
        quality: .bad,
        text: "As we have said repeatedly, this is baseless hysteria.",
        shows: [.defensiveness], lacks: [.validatesEmotion, .warmth]),
    ])
}
