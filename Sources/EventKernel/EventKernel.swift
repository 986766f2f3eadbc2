// The first declarations of EventKernel follow.
