// The first declarations of Debriefing follow.
