// The first declarations of ToneAnalysis follow.
