// The first declarations of Scoring follow.
