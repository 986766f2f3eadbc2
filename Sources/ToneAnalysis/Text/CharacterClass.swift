/// What a Unicode scalar is to the tokenizer.
enum CharacterClass {
  case letter, digit, space, newline, ignorable, apostrophe, emoji, mark

  /// The class of `scalar`; for letters beyond ASCII the standard library is asked.
  init(_ scalar: Unicode.Scalar) {
    self = scalar.isASCII ? Self.ascii(UInt8(scalar.value)) : Self.wide(scalar)
  }

  private static func ascii(_ byte: UInt8) -> CharacterClass {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x0A: .newline
    case UInt8(ascii: " "), 0x09, 0x0D: .space
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case 0x00...0x1F, 0x7F: .ignorable
    default: .mark
    }
  }

  private static func wide(_ scalar: Unicode.Scalar) -> CharacterClass {
    switch scalar.value {
    case 0x00AD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE0FFF, 0x1F3FB...0x1F3FF:
      return .ignorable
    case 0x00A0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x0085: return .space
    case 0x2028, 0x2029: return .newline
    case 0x2018, 0x2019, 0x02BC, 0xFF07, 0x00B4: return .apostrophe
    case 0x1F000...0x1FAFF, 0x2600...0x27BF, 0x2B50, 0x2B55, 0x2B1B, 0x2B1C, 0x231A, 0x231B,
      0x23E9...0x23F3:
      return .emoji
    default: break
    }
    let properties = scalar.properties
    if properties.isAlphabetic || properties.generalCategory == .nonspacingMark { return .letter }
    return properties.numericType == nil ? .mark : .letter
  }
}
