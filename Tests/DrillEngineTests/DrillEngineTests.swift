import Testing

@Suite("DrillEngine") struct DrillEngineTests {}
