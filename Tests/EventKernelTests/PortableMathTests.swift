import EventKernel
import Testing

@Suite("PortableMath") struct PortableMathTests {
  @Test("stays within one unit in the last place of the true values")
  func oneUnit() {
    for (x, y) in MathematicsReference.log { expectClose(PortableMath.log(x), y, "log \(x)") }
    for (x, y) in MathematicsReference.exp { expectClose(PortableMath.exp(x), y, "exp \(x)") }
    for (x, y) in MathematicsReference.log1p { expectClose(PortableMath.log1p(x), y, "log1p \(x)") }
    for (x, y) in MathematicsReference.expm1 { expectClose(PortableMath.expm1(x), y, "expm1 \(x)") }
    for (x, y) in MathematicsReference.sin { expectClose(PortableMath.sin(x), y, "sin \(x)") }
    for (x, y) in MathematicsReference.cos { expectClose(PortableMath.cos(x), y, "cos \(x)") }
    for (x, y, z) in MathematicsReference.pow {
      expectClose(PortableMath.pow(x, y), z, "pow \(x) \(y)")
    }
  }

  private func expectClose(_ found: Double, _ truth: Double, _ what: String) {
    #expect(abs(found - truth) <= truth.ulp, "\(what) is \(found), should be \(truth)")
  }

  @Test("knows the values at the ends")
  func ends() {
    #expect(PortableMath.log(0) == -.infinity)
    #expect(PortableMath.log(-1).isNaN)
    #expect(PortableMath.log(.infinity) == .infinity)
    #expect(PortableMath.exp(710) == .infinity)
    #expect(PortableMath.exp(-746) == 0)
    #expect(PortableMath.log1p(-1) == -.infinity)
    #expect(PortableMath.expm1(-.infinity) == -1)
    #expect(PortableMath.cos(.infinity).isNaN)
  }

  @Test("raises to powers as C does at the ends")
  func powers() {
    #expect(PortableMath.pow(0, 0) == 1)
    #expect(PortableMath.pow(0, -1) == .infinity)
    #expect(PortableMath.pow(-2, 3) == -8)
    #expect(PortableMath.pow(-2, 2) == 4)
    #expect(PortableMath.pow(-2, 0.5).isNaN)
    #expect(PortableMath.pow(2, 1024) == .infinity)
    #expect(PortableMath.pow(2, -1080) == 0)
    #expect(PortableMath.pow(2, -1074) == .leastNonzeroMagnitude)
    #expect(PortableMath.pow(.infinity, -1) == 0)
    #expect(PortableMath.pow(0.5, .infinity) == 0)
    #expect(PortableMath.pow(3, 2) == 9)
  }

  @Test("gives the logarithm of factorials")
  func logGamma() {
    #expect(abs(PortableMath.logGamma(1)) < 1e-14)
    #expect(abs(PortableMath.logGamma(11) - PortableMath.log(3_628_800)) < 1e-13)
    #expect(abs(PortableMath.logGamma(0.5) - 0.5 * PortableMath.log(Double.pi)) < 1e-14)
  }
}
