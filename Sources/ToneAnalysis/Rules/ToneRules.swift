/// The rules of tone, compiled: phrases with what they mean, read from a table of plain text.
///
/// A table has lines of four sorts. `class NAME = words` names a set of words. `[target]` says what
/// the rules below it find: a feature's raw value, `strategy:` or `cue:` and its raw value, or
/// `mark:` and any name. `NAME WEIGHT GUARD: REASON` begins a rule (guard and reason may be left
/// out). A line indented by two spaces holds phrases of that rule, separated by `;`; if it ends with
/// `|`, it goes on in the next line. `//` begins a remark.
public struct ToneRules: Sendable {
  private(set) var rules: [ToneRule] = []
  private(set) var trie = PhraseTrie()
  private var builder = PhraseTrieBuilder()
  private(set) var classes: [String: [String]] = [:]
  private var target: RuleTarget?
  private var pending = ""

  /// The rules that Muster comes with.
  public static let standard: ToneRules =
    (try? ToneRules(text: StandardRules.text)) ?? ToneRules()

  private init() {}

  /// Reads a table of rules.
  ///
  /// - Parameter text: The table.
  /// - Throws: `ToneRulesFault` for the first line that is not as described above.
  public init(text: String) throws(ToneRulesFault) {
    var line = 0
    for content in text.split(separator: "\n", omittingEmptySubsequences: false) {
      line += 1
      do {
        try read(content)
      } catch {
        var fault = error
        fault.line = line
        throw fault
      }
    }
    trie = builder.frozen()
    builder = PhraseTrieBuilder()
  }

  private mutating func read(_ line: Substring) throws(ToneRulesFault) {
    if line.isEmpty || line.hasPrefix("//") { return }
    if line.hasPrefix("  ") { return try readPhraseLine(line) }
    if line.hasPrefix("class ") { return try readClass(line.dropFirst(6)) }
    if line.hasPrefix("["), line.hasSuffix("]") { return try readTarget(line) }
    try readRule(line)
  }

  private mutating func readTarget(_ line: Substring) throws(ToneRulesFault) {
    let name = String(line.dropFirst().dropLast())
    guard let found = RuleTarget(name) else {
      throw ToneRulesFault(message: "nothing is called \(name)")
    }
    target = found
  }

  private mutating func readClass(_ line: Substring) throws(ToneRulesFault) {
    let parts = line.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else {
      throw ToneRulesFault(message: "a class is written: class NAME = words")
    }
    let name = String(parts[0].filter { $0 != " " })
    for word in parts[1].split(separator: " ") {
      let members = word.hasPrefix("<") ? classes[String(word.dropFirst().dropLast())] : nil
      classes[name, default: []] += members ?? [String(word)]
    }
  }

  private mutating func readRule(_ line: Substring) throws(ToneRulesFault) {
    let parts = line.split(separator: ":", maxSplits: 1)
    let head = (parts.first ?? "").split(separator: " ")
    guard let target else { throw ToneRulesFault(message: "a rule stands before any [target]") }
    guard (2...3).contains(head.count), let weight = Double(String(head[1])) else {
      throw ToneRulesFault(message: "a rule is written: NAME WEIGHT GUARD: REASON")
    }
    guard let condition = head.count == 2 ? .always : RuleGuard(rawValue: String(head[2])) else {
      throw ToneRulesFault(
        message: "\(head[2]) is none of always, affirmed, asserted, certain, command")
    }
    let reason = parts.count == 2 ? String(parts[1].drop { $0 == " " }) : ""
    rules.append(
      ToneRule(
        id: "\(target.name).\(head[0])", target: target, weight: weight, condition: condition,
        reason: reason))
  }

  private mutating func readPhraseLine(_ line: Substring) throws(ToneRulesFault) {
    pending += line.drop { $0 == " " }
    guard !pending.hasSuffix("|") else { return }
    let whole = pending
    pending = ""
    try readPhrases(whole)
  }

  private mutating func readPhrases(_ line: String) throws(ToneRulesFault) {
    guard !rules.isEmpty else { throw ToneRulesFault(message: "a phrase stands before any rule") }
    for phrase in line.split(separator: ";") {
      for pattern in try PhrasePattern.patterns(phrase, classes: classes) {
        builder.insert(pattern, rule: rules.count - 1)
      }
    }
  }
}
