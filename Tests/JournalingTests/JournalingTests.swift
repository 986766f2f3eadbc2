import Testing

@Suite("Journaling") struct JournalingTests {}
