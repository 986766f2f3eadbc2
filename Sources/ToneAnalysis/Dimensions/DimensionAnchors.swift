/// The written anchors of the dimensions, 0 to 4.
enum DimensionAnchors {
  static let texts: [ToneDimension: [String]] = [
    .emotionalReaction: [
      "Cold or mocking: no sign that a person was met",
      "A formula: \u{201C}sorry to hear this\u{201D}",
      "Some warmth, not tied to this person", "Warm towards this person",
      "Feels for this person in words made for them",
    ],
    .understanding: [
      "Shows no sign of having read the post", "Names the topic only",
      "Takes up one thing the person said", "Takes up what happened to the person",
      "Takes up what happened and what it means to the person",
    ],
    .exploration: [
      "Asks nothing", "Asks for papers only", "Asks one general question",
      "Asks about the person's situation",
      "Asks about situation and feelings, and offers to listen",
    ],
    .validation: [
      "Denies the feeling, or promises the impossible", "Passes over the feeling",
      "Grants that there is a feeling", "Names the feeling and lets it stand",
      "Names the feeling, gives it a reason, promises only what is known",
    ],
    .harmAcknowledged: [
      "Denies or belittles the harm, or admits fault unreleased",
      "Speaks of an \u{201C}issue\u{201D}",
      "Names what went wrong", "Names the harm to people",
      "Names the harm and who has it, and admits no fault",
    ],
    .apology: [
      "None where one is due, or an insult to the person", "Conditional, passive or canned",
      "Says sorry for something named", "Sorry for this harm, with repair",
      "Regret, responsibility for what comes next, repair, change",
    ],
    .blameShifting: [
      "Blames the person who was harmed", "Blames others by name", "Hints at others' fault",
      "Distances itself", "Blames nobody",
    ],
    .plainWords: [
      "Office language or a bare copy", "Much jargon or stock", "Some jargon or stock",
      "Plain", "Plain, and made for this case",
    ],
    .humour: [
      "Mocks or jokes about harm", "Jolly where somebody suffers", "Too cheerful",
      "A little bright",
      "Fitting",
    ],
    .urgencyMatch: [
      "Sends the person away or waits", "\u{201C}Soon\u{201D}", "An action or a time",
      "An action and a time or way", "What to do now, what is being done, and by when",
    ],
    .voice: [
      "Another voice altogether", "Far from the team's voice", "Off in several words",
      "Close", "The team's voice",
    ],
    .consistency: [
      "Contradicts the facts", "Contradicts itself or promises beyond the facts",
      "Vague against the facts", "In line", "In line, and carries the facts",
    ],
    .strategyFit: [
      "Denies or attacks where it is responsible", "Excuses", "Fits in part",
      "Fits", "Fits, with safety information first",
    ],
    .incomingCues: [
      "A calm post", "A little annoyed", "Annoyed or worried", "Angry, hurt or pressed",
      "In distress or danger",
    ],
  ]

  static let expectations: [ToneDimension: String] = [
    .emotionalReaction: "concern for this person, in words made for them",
    .understanding: "what happened to this person, taken up from the post",
    .exploration: "a question about how they are or what they need",
    .validation: "the feeling named and let stand",
    .harmAcknowledged: "the harm and who has it, named",
    .apology: "regret tied to this harm, with what is done about it",
    .plainWords: "plain words made for this case",
    .consistency: "what the fact sheet says, taken up",
    .urgencyMatch: "what to do now, what is being done, and by when",
    .strategyFit: "safety information first, then care and repair",
  ]
}
