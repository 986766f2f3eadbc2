/// The candidate that `word` was probably meant to be, or `nil` if none is close.
///
/// Close means at most one slip for every three letters of `word`, and at least one: a letter
/// too many, too few, wrong, or two neighbours exchanged. Upper and lower case count as the same,
/// and of two equally close candidates the first one wins.
///
/// - Complexity: O(length of `word` × total length of the candidates of similar length).
///
/// Source: optimal string alignment, a restriction of F. J. Damerau, Communications of the
/// ACM 7(3), 1964, 171–176, doi:10.1145/363958.363994.
public func closestMatch(to word: String, in candidates: some Sequence<String>) -> String? {
  let letters = Array(word.lowercased().unicodeScalars.prefix(64))
  let bound = max(1, letters.count / 3)
  var best: (distance: Int, candidate: String)?
  for candidate in candidates where !candidate.isEmpty {
    let other = Array(candidate.lowercased().unicodeScalars.prefix(64))
    guard abs(other.count - letters.count) <= bound else { continue }
    let slips = distance(letters, other)
    guard slips <= bound, slips < max(letters.count, 1), slips < best?.distance ?? .max else {
      continue
    }
    best = (slips, candidate)
  }
  return best?.candidate
}

/// The number of slips of the pen between two words.
private func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in 1...left.count {
    var current = [row]
    for column in 1...right.count {
      let isSame = left[row - 1] == right[column - 1]
      var slips = min(
        last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
      let isExchange =
        row > 1 && column > 1 && left[row - 1] == right[column - 2]
        && left[row - 2] == right[column - 1]
      if isExchange { slips = min(slips, beforeLast[column - 2] + 1) }
      current.append(slips)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
