// The first declarations of Journaling follow.
