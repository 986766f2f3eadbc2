import Testing

@Suite("ToneAnalysis") struct ToneAnalysisTests {}
