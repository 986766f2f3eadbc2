/// Names with digits, telephone numbers and addresses.
extension QuantityReader {
  func identifier(at index: Int) -> FoundQuantity? {
    if let phone = phone(at: index) { return phone }
    if reading.token(index).kind == .email {
      return FoundQuantity(
        quantity: Quantity(kind: .identifier(of: "email", name: word(index)), low: 1, high: 1),
        units: index..<index + 1)
    }
    if let code = code(at: index) { return code }
    let kind = reading.token(index).stem
    guard Self.named.contains(kind) else { return nil }
    let skip = ["number", "no", "code"].contains(word(index + 1)) ? 1 : 0
    let name = word(index + 1 + skip)
    guard name.contains(where: \.isNumber) else { return nil }
    return FoundQuantity(
      quantity: Quantity(kind: .identifier(of: kind, name: name), low: 1, high: 1),
      units: index..<index + 2 + skip)
  }

  static let named: Set<String> = [
    "batch", "lot", "model", "flight", "version", "gate", "platform", "terminal", "route", "bus",
    "train",
  ]

  /// "numbers beginning with KD".
  func code(at index: Int) -> FoundQuantity? {
    guard ["with", "in"].contains(word(index - 1)), reading.units.indices.contains(index - 2),
      ["begin", "start", "end"].contains(reading.token(index - 2).stem.prefix(5)),
      reading.token(index).shape.contains(.shouted)
    else { return nil }
    return FoundQuantity(
      quantity: Quantity(kind: .identifier(of: "code", name: word(index)), low: 1, high: 1),
      units: index..<index + 1)
  }

  /// Three groups of digits or more, such as "0800 555 0100".
  func phone(at index: Int) -> FoundQuantity? {
    var name = ""
    var end = index
    while reading.units.indices.contains(end), reading.token(end).kind == .number,
      reading.token(end).text.allSatisfy(\.isNumber)
    {
      name += reading.token(end).text
      end += 1
    }
    guard end - index >= 3, name.utf8.count >= 7 else { return nil }
    return FoundQuantity(
      quantity: Quantity(kind: .identifier(of: "phone", name: name), low: 1, high: 1),
      units: index..<end)
  }
}
