import EventKernel
import ScenarioModel

extension Assumption {
  static let crew: [Assumption] = [
    delay("crew.noticing", "Time until an alert is opened", \.noticing),
    delay("crew.acknowledging", "Time until a notice is acknowledged", \.acknowledging),
    delay("crew.deciding", "Time to decide on a level", \.deciding),
    delay("crew.starting", "Time until a duty is taken up", \.starting),
    Assumption("crew.work-factor", "Time of all work", .factor, 0.8...1.25, "assumed") {
      $0.crew.workFactor *= $1
    },
    Assumption("crew.approval-factor", "Time of all approvals", .factor, 0.7...1.4, "assumed") {
      $0.crew.approvalFactor *= $1
    },
    rate("crew.miss-rate", "Alerts missed", \.missRate),
    rate("crew.misjudge-rate", "Alerts misjudged", \.misjudgeRate),
    rate("crew.under-escalation", "Levels too low", \.underEscalation),
    rate("crew.over-escalation", "Levels too high", \.overEscalation),
    rate("crew.shortcut-rate", "Approvals skipped", \.shortcutRate),
    rate("crew.rework-rate", "Changes asked for", \.reworkRate),
    rate("crew.forget-rate", "Duties forgotten", \.forgetRate),
  ]

  private static func delay(
    _ name: String, _ title: String,
    _ path: any WritableKeyPath<CrewProfile, DurationDistribution> & Sendable
  ) -> Assumption {
    Assumption(name, title, .factor, 0.5...2, "assumed") { world, value in
      world.crew[keyPath: path] = world.crew[keyPath: path].scaled(by: value)
    }
  }

  private static func rate(
    _ name: String, _ title: String, _ path: any WritableKeyPath<CrewProfile, Double> & Sendable
  ) -> Assumption {
    Assumption(name, title, .factor, 0.5...2, "assumed") { world, value in
      world.crew[keyPath: path] = min(world.crew[keyPath: path] * value, 1)
    }
  }
}
