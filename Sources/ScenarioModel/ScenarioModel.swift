// The first declarations of ScenarioModel follow.
