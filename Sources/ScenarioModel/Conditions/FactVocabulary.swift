/// The names that conditions on facts may use.
public enum FactVocabulary {
  /// The fields of every entry.
  public static let fields = [
    "type", "actor", "role", "team", "source", "subject", "subject-kind", "seconds",
  ]

  /// The attributes of the facts that a drill writes.
  public static let attributes = [
    "about", "active", "addresses-brand", "age-seconds", "approved", "arousal", "authorised",
    "body", "case", "channel", "channels", "contingency", "correct", "csat", "customer",
    "declared", "deviation", "duty", "edited", "effort", "emotion", "executive-named",
    "expected-level", "facts", "fast-lane", "first", "fit", "follow-up", "forbidden", "from",
    "genuine", "handle-seconds", "heard", "home-posts", "id", "in-blackout", "inject", "kind",
    "ladder", "language", "level", "locale-match", "loop", "medium", "mode", "mood",
    "needs-pausing", "negative", "note", "objectives", "on-call", "opened-seconds", "options",
    "outcome", "owner", "parent", "pathway", "persona", "positive", "post", "posts",
    "pre-approved", "primary", "priority", "purpose", "queue", "quorum", "rank", "reach",
    "reason", "recipients", "region", "roles", "rose", "row", "sarcastic", "segment", "sender",
    "sensitive", "sentiment", "similarity", "skill", "stakeholder", "stale-facts", "state",
    "step", "strategy", "suggested-level", "tag", "template", "template-status",
    "template-version", "text", "then", "title", "to", "to-role", "to-roles", "to-seat", "tone",
    "topic", "topics", "touchpoint", "trigger", "truth", "until-seconds", "urgency", "verbatim",
    "verdict", "version", "visible-seconds", "wait-seconds", "with-history", "within-seconds",
  ]

  /// All of them, in the order in which a `FactScope` numbers them.
  public static let names = fields + attributes
}
