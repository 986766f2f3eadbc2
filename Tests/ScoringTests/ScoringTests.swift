import Testing

@Suite("Scoring") struct ScoringTests {}
