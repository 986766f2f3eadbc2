import Testing

@Suite("Experiments")
struct PlaceholderTests {}
