import DecisionTables
import XMLReading

extension FieldReader {
  /// Reports a type of fact that no journal has, and a condition that FEEL or the facts do not allow.
  ///
  /// - Parameters:
  ///   - text: The condition; empty: any fact.
  ///   - types: The types of fact it must fit.
  ///   - element: Where it stands.
  ///   - fact: The attribute with the type of fact.
  ///   - condition: The attribute with the condition.
  mutating func checkCondition(
    _ text: String, on types: [String], at element: XMLElement, fact: String, condition: String
  ) {
    for type in types where !type.isEmpty {
      guard let names = FactVocabulary.names(of: type) else {
        report(
          "\(fact)=\"\(type)\" is not a type of fact", at: element, attribute: fact,
          help: SourceIndex.Mention.correction(of: type, among: FactVocabulary.types))
        continue
      }
      guard !text.isEmpty else { continue }
      do throws(FEELError) {
        _ = try FEELExpression(text, names: names)
      } catch {
        report(
          "\(condition): \(error.message)", at: element, attribute: condition,
          help: error.correction(of: text, among: names)
            ?? "facts of type \(type) have \(names.joined(separator: ", "))")
      }
    }
  }
}

extension FEELError {
  /// The name that was probably meant, else what FEEL says would be right.
  func correction(of text: String, among names: [String]) -> String? {
    let bytes = Array(text.utf8)
    let word = String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    if !word.isEmpty, let guess = closestMatch(to: word, in: names), guess != word {
      return "did you mean \"\(guess)\"?"
    }
    return help
  }
}
