import Journaling
import PageMarkup

/// Lists the entries that the report cites, for its links to lead to.
struct EvidenceAppendix {
  let context: ReportContext

  /// The appendix, each entry with its number, moment, person and what happened.
  func section(_ sequences: [Int]) -> HTML {
    let entries = sequences.compactMap { context.journal.entry($0) }
    let cited = Set(sequences)
    return """
      <section id="evidence" class="page" aria-labelledby="evidence-h">
      <h2 id="evidence-h"><span class="no">E</span> <span>Evidence</span></h2>
      <p>The \(entries.count) entries of the journal that this report cites, of \
      \(context.journal.count). Each number above leads here.</p>
      <div class="scroll" tabindex="0" role="group" aria-label="Cited entries"><table>
      <caption>Cited entries of the journal</caption>
      <thead><tr><th scope="col">Entry</th><th scope="col">Time</th><th scope="col">Clock</th>\
      <th scope="col">Who</th><th scope="col">What</th></tr></thead>
      <tbody>
      \(entries.map { row($0, cited) })</tbody></table></div>
      </section>
      """
  }

  private func row(_ entry: JournalEntry, _ cited: Set<Int>) -> HTML {
    """
    <tr id="e\(entry.sequence)"><th scope="row" class="t">#\(entry.sequence)</th>\
    <td class="t">\(context.times.sinceStart(entry.time))</td>\
    <td class="t quiet">\(context.times.local(entry.time))</td>\
    <td class="t">\(EntryWording.person(entry))</td>\
    <td class="w">\(what(entry, cited))</td></tr>

    """
  }

  private func what(_ entry: JournalEntry, _ cited: Set<Int>) -> HTML {
    var html: HTML = "\(EntryWording.clause(entry))"
    if let text = context.journal.text(of: entry) {
      html += "<br><q dir=\"auto\" class=\"quiet\">\(PlainText.excerpt(text, 220))</q>"
    }
    if entry.visibility == [Fact.controlOnly] {
      html += " <span class=\"cite\">not seen by players</span>"
    }
    if let cause = entry.cause, cited.contains(cause) {
      html += " <span class=\"cite\">after <a href=\"#e\(cause)\">#\(cause)</a></span>"
    }
    return html
  }
}
