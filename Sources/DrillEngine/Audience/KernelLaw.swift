import EventKernel
import ScenarioModel

/// The distribution of the delay from a post to one of its children.
enum KernelLaw: Sendable, Hashable {
  /// Density ∝ (1 + t/scale)^−(1+theta); scale in seconds.
  case lomax(scale: Double, theta: Double)
  /// Constant up to scale, then a power law; scale in seconds.
  case plateau(scale: Double, theta: Double)
  /// Mean in seconds.
  case exponential(mean: Double)
  /// Evenly over a length in seconds.
  case uniform(length: Double)

  /// A channel's kernel with the crisis's random effects on scale and theta.
  init(_ kernel: MediaChannel.Kernel, scaleFactor: Double, thetaFactor: Double) {
    switch kernel {
    case .lomax(let scale, let theta):
      self = .lomax(scale: scale.inSeconds * scaleFactor, theta: theta * thetaFactor)
    case .plateau(let scale, let theta):
      self = .plateau(scale: scale.inSeconds * scaleFactor, theta: theta * thetaFactor)
    case .exponential(let mean):
      self = .exponential(mean: mean.inSeconds * scaleFactor)
    }
  }

  /// The delay in seconds below which a share `probability` of all children come, 0 ≤ it < 1.
  func delay(at probability: Double) -> Double {
    switch self {
    case .lomax(let scale, let theta):
      return scale * (PortableMath.pow(1 - probability, -1 / theta) - 1)
    case .plateau(let scale, let theta):
      let flat = theta / (1 + theta)
      guard probability > flat else { return scale * probability / flat }
      return scale * PortableMath.pow((1 - probability) / (1 - flat), -1 / theta)
    case .exponential(let mean):
      return -mean * PortableMath.log(1 - probability)
    case .uniform(let length):
      return length * probability
    }
  }
}
