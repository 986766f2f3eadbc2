import Testing

@Suite("XMLReading") struct XMLReadingTests {}
