import PageMarkup

/// How the numbers came about, and how to get them again.
struct MethodSection {
  let summary: ExperimentSummary

  var body: HTML {
    let texts: [HTML] = sentences.map { "<p>\($0)</p>\n" }
    return HTML(texts) + documents
  }

  private var sentences: [String] {
    let level = OutcomeUnit.level(summary.confidence)
    let others = summary.policies.count - 1
    var list = [
      "Each set of drills plays every policy in every scenario with one seed. Random draws are named "
        + "by what they are drawn for, such as a post's shares or a case's handling time, so that "
        + "policies differ by what they do and not by luck. “Luck shared” is the variance of the "
        + "difference that separate seeds would have given, over the one found: so many times more "
        + "drills would have been needed.",
      "Intervals of means are Student's at \(level); of shares Wilson's; of differences between "
        + "shares those of Agresti and Min for pairs. Means of skewed outcomes need some hundred drills.",
    ]
    if others > 1 {
      list.append(
        "With \(others) policies against one baseline, the intervals of one outcome are widened so "
          + "that they hold together: means by the joint distribution of the differences (Hothorn, "
          + "Bretz and Westfall 2008), shares by Bonferroni. Where every policy is compared with every "
          + "other one they are widened for all those pairs in the same way, as Tukey's are, but with "
          + "the correlations found. Different outcomes are not corrected for.")
    }
    list.append(
      "Medians and percentiles are read from counts in 2048 narrow cells, and right to within half a "
        + "cell: a four-thousandth of what lies between the least and the greatest value.")
    if let precision = summary.precision, precision.isMet {
      list.append(
        "Drills were played until the intervals of one outcome were narrow enough: the sequential rule "
          + "of Chow and Robbins (1965) with a first stage of at least 100 sets.")
    }
    if summary.choice != nil {
      list.append(
        "The best policy was chosen by the sequential procedure of Kim and Nelson (2001).")
    }
    if let raised = summary.raisedFrom {
      let numbers = raised.map { Figures.grouped(Int64($0)) }.joined(separator: ", then from ")
      list.append(
        "The number of pairs was raised after results were there: from \(numbers). Whoever goes on "
          + "until a result pleases finds one: the intervals do not allow for that. Ask for a width "
          + "(precision) to stop at, and they do.")
    }
    list.append(
      "Absolute numbers rest on assumptions about the public and the crew. Trust differences, and "
        + "those only as far as they survive in other worlds.")
    return list
  }

  private var documents: HTML {
    HTML.grid(
      "documents", "Documents", ["Document", "Version", "SHA-256"],
      summary.documents.map {
        ["\($0.kind) \($0.id)", $0.version, String($0.hash.prefix(16)) + "…"]
      }, words: [1, 2])
  }
}
