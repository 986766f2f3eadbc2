import PageMarkup
public import Scoring

/// Past replies in the order in which they were sent, for a page that shows how tone moved.
public struct ToneAudit: Sendable {
  /// One reply.
  public struct Reply: Sendable {
    /// What was said.
    public var text: String
    /// When, as the table has it; empty if it does not say.
    public var time: String
    /// Who said it; empty if the table does not say.
    public var agent: String
    /// Where; empty if the table does not say.
    public var region: String
    /// How it reads, 0 to 1.
    public var value: Double
    /// The value of each dimension, 0 to 4, in the order of `dimensions`; nil where not judged.
    public var values: [Double?]
    /// What most needs a second look, with the words meant; empty if nothing does.
    public var remark: String

    /// A reply as it was judged.
    public init(text: String, value: Double, values: [Double?]) {
      self.text = text
      self.value = value
      self.values = values
      time = ""
      agent = ""
      region = ""
      remark = ""
    }
  }

  /// The table that the replies come from.
  public let source: String
  /// The names of the dimensions.
  public let dimensions: [String]
  /// The replies that were judged, oldest first.
  public let replies: [Reply]
  /// How many were not judged, since they are not in English or empty.
  public let unread: Int
  /// What moved in the voice, in a sentence; empty if nothing did.
  public var voice = ""
  /// Why replies are not in the order of their times, in a sentence; empty if they are.
  public var order = ""
  /// The control chart; nil below ten replies.
  public let chart: ToneDrift?

  /// An audit of `replies`, which are in the order in which they were sent.
  public init(source: String, dimensions: [String], replies: [Reply], unread: Int) {
    self.source = source
    self.dimensions = dimensions
    self.replies = replies
    self.unread = unread
    chart = toneControlChart(of: replies.map(\.value))
  }

  /// The index of the first reply of the drift: where the average last left the centre before it
  /// crossed its limit; nil without a signal.
  public var driftStart: Int? {
    guard let chart, let signal = chart.firstSignal else { return nil }
    let side = chart.points[signal].average < chart.center
    var start = signal
    while start > 0, (chart.points[start - 1].average < chart.center) == side { start -= 1 }
    return start
  }

  /// The page.
  public func html() -> String { ToneAuditPage(audit: self).document().markup }
}
