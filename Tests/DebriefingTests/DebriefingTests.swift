import Testing

@Suite("Debriefing") struct DebriefingTests {}
