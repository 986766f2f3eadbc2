import EventKernel
import Journaling
import ScenarioModel

/// How acts stand in the journal, so that a replay can admit them again.
extension Act {
  /// The act's name in the journal.
  var name: String {
    switch self {
    case .openAlert: "open-alert"
    case .judgeAlert: "judge-alert"
    case .declare: "declare"
    case .acknowledge: "acknowledge"
    case .notify: "notify"
    case .draft: "draft"
    case .submit: "submit"
    case .approve: "approve"
    case .requestChanges: "request-changes"
    case .publish: "publish"
    case .takeCase: "take-case"
    case .tagCase: "tag-case"
    case .answerCase: "answer-case"
    case .prioritise: "prioritise"
    case .pausePost: "pause-post"
    case .updateStatus: "update-status"
    case .logDecision: "log-decision"
    case .fireInject: "fire-inject"
    case .skipInject: "skip-inject"
    case .note: "note"
    case .endExercise: "end-exercise"
    }
  }

  /// The attributes that say what the act is about; free text goes beside them.
  var coded: (attributes: Attributes, text: String?) {
    var attributes: Attributes = ["act": .string(name)]
    var text: String?
    switch self {
    case .openAlert(let id), .acknowledge(let id), .submit(let id), .approve(let id),
      .publish(let id), .takeCase(let id), .pausePost(let id), .fireInject(let id),
      .skipInject(let id):
      attributes["of"] = .string(id)
    case .judgeAlert(let id, let isReal):
      attributes["of"] = .string(id)
      attributes["real"] = .boolean(isReal)
    case .declare(let level): attributes["of"] = .string(level)
    case .notify(let role): attributes["of"] = .string(role)
    case .requestChanges(let id, let reason), .answerCase(let id, let reason):
      attributes["of"] = .string(id)
      text = reason
    case .tagCase(let id, let tag):
      attributes["of"] = .string(id)
      attributes["tag"] = .string(tag)
    case .prioritise(let id, let priority):
      attributes["of"] = .string(id)
      attributes["priority"] = .integer(Int64(priority))
    case .logDecision(let about, let reason):
      attributes["of"] = .string(about)
      text = reason
    case .updateStatus(let words), .note(let words): text = words
    case .draft(let draft):
      attributes["of"] = .string(draft.purpose.rawValue)
      attributes["channels"] = .list(draft.channels)
      attributes["template"] = .string(draft.template)
      attributes["template-version"] = .integer(Int64(draft.version))
      text = draft.text
    case .endExercise: break
    }
    return (attributes, text)
  }

  /// The act that an entry of type `act.admitted` records; `nil` if it records none.
  init?(_ entry: JournalEntry, text: String?) {
    let id = entry.attributes.string("of") ?? ""
    let words = text ?? ""
    switch entry.attributes.string("act") {
    case "open-alert": self = .openAlert(id)
    case "judge-alert": self = .judgeAlert(id, isReal: entry.attributes.boolean("real") ?? true)
    case "declare": self = .declare(level: id)
    case "acknowledge": self = .acknowledge(id)
    case "notify": self = .notify(role: id)
    case "draft":
      guard let purpose = MessagePurpose(rawValue: id) else { return nil }
      self = .draft(
        MessageDraft(
          purpose: purpose, channels: entry.attributes.list("channels") ?? [],
          template: entry.attributes.string("template") ?? "",
          version: Int(entry.attributes.integer("template-version") ?? 1), text: words))
    case "submit": self = .submit(id)
    case "approve": self = .approve(id)
    case "request-changes": self = .requestChanges(id, reason: words)
    case "publish": self = .publish(id)
    case "take-case": self = .takeCase(id)
    case "tag-case": self = .tagCase(id, tag: entry.attributes.string("tag") ?? "")
    case "answer-case": self = .answerCase(id, text: words)
    case "prioritise":
      self = .prioritise(id, priority: Int(entry.attributes.integer("priority") ?? 0))
    case "pause-post": self = .pausePost(id)
    case "update-status": self = .updateStatus(text: words)
    case "log-decision": self = .logDecision(about: id, reason: words)
    case "fire-inject": self = .fireInject(id)
    case "skip-inject": self = .skipInject(id)
    case "note": self = .note(words)
    case "end-exercise": self = .endExercise
    default: return nil
    }
  }
}
