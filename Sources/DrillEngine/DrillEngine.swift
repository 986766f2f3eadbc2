// The first declarations of DrillEngine follow.
