// The first declarations of XMLReading follow.
