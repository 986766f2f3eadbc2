import Testing

@Suite("ScenarioModel") struct ScenarioModelTests {}
