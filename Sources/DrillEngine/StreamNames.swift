import EventKernel

/// The streams that are drawn from for every post and case; a name costs its length, so these are
/// made once.
extension StreamName {
  static let child: StreamName = "child"
  static let delay: StreamName = "delay"
  static let post: StreamName = "post"
  static let postLuck: StreamName = "post.luck"
  static let press: StreamName = "press"
  static let lag: StreamName = "lag"
  static let caller: StreamName = "caller"
  static let contact: StreamName = "contact"
  static let overstep: StreamName = "overstep"
  static let work: StreamName = "work"
  static let answer: StreamName = "answer"
}
