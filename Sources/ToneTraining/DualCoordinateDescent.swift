/// Fits linear heads by dual coordinate descent: exact steps, one text at a time.
///
/// Only + − × ÷ are used, in a fixed order, so that the weights are the same bits everywhere.
///
/// Source: C.-J. Hsieh et al., *A Dual Coordinate Descent Method for Large-scale Linear SVM*, ICML
/// 2008 (squared hinge loss); C.-H. Ho and C.-J. Lin, *Large-scale Linear Support Vector
/// Regression*, JMLR 13 (2012) 3323–3348 (squared loss, no insensitive zone: ridge regression).
struct DualCoordinateDescent {
  /// What is to be fitted.
  enum Loss {
    /// Yes or no: squared hinge.
    case decision
    /// A number: squared error.
    case amount
  }

  /// What to fit, how closely, how often to go over the texts.
  struct Settings {
    var loss: Loss
    /// The price of an error; higher fits closer.
    var cost: Double
    var passes = 24
  }

  /// Weights for each column and the baseline.
  struct Fit {
    var weights: [Double]
    var baseline: Double
  }

  private let rows: SparseRows
  private let settings: Settings
  private var fit: Fit
  private var duals: [Double]
  private let center: Double

  /// Fits `targets` (for decisions 1 is yes, anything else no), each counted `costs` times.
  static func fit(
    _ rows: SparseRows, columns: Int, targets: [Double], costs: [Double], _ settings: Settings
  ) -> Fit {
    var descent = DualCoordinateDescent(
      rows: rows, columns: columns, settings: settings, center: center(targets, costs, settings))
    for pass in 0..<settings.passes {
      for row in order(of: rows.count, pass: pass) {
        descent.step(row, target: targets[row], cost: costs[row] * settings.cost)
      }
    }
    descent.fit.baseline += descent.center
    return descent.fit
  }

  private init(rows: SparseRows, columns: Int, settings: Settings, center: Double) {
    self.rows = rows
    self.settings = settings
    self.center = center
    fit = Fit(weights: [Double](repeating: 0, count: columns), baseline: 0)
    duals = [Double](repeating: 0, count: rows.count)
  }

  private static func center(
    _ targets: [Double], _ costs: [Double], _ settings: Settings
  ) -> Double {
    guard settings.loss == .amount else { return 0 }
    let mass = costs.reduce(0, +)
    return mass > 0 ? zip(targets, costs).reduce(0) { $0 + $1.0 * $1.1 } / mass : 0
  }

  private mutating func step(_ row: Int, target: Double, cost: Double) {
    guard cost > 0 else { return }
    let softness = 0.5 / cost
    let curvature = rows.squares[row] + 1 + softness
    let score = rows.product(row, fit.weights) + fit.baseline
    switch settings.loss {
    case .decision:
      let sign = target == 1 ? 1.0 : -1
      let slope = sign * score - 1 + softness * duals[row]
      move(row, to: max(duals[row] - slope / curvature, 0), sign: sign)
    case .amount:
      let slope = score - (target - center) + softness * duals[row]
      move(row, to: duals[row] - slope / curvature, sign: 1)
    }
  }

  private mutating func move(_ row: Int, to dual: Double, sign: Double) {
    let change = (dual - duals[row]) * sign
    guard change != 0 else { return }
    duals[row] = dual
    rows.add(row, times: change, to: &fit.weights)
    fit.baseline += change
  }

  /// The rows in a shuffled order that depends on the pass alone.
  private static func order(of count: Int, pass: Int) -> [Int] {
    var state = UInt64(pass) &* 0xD134_2543_DE82_EF95 &+ 0x9E37_79B9_7F4A_7C15
    var order = Array(0..<count)
    for last in stride(from: count - 1, to: 0, by: -1) {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      order.swapAt(last, Int(state % UInt64(last + 1)))
    }
    return order
  }
}
