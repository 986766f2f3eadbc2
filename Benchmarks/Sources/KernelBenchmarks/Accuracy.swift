import EventKernel

/// Prints arguments and values of the elementary functions, bit by bit, for `check-accuracy` to judge.
func printValues(count: Int) {
  var random = RandomStream("accuracy", seed: 1)
  for _ in 0..<count {
    let size = PortableMath.exp(random.uniform(in: -690...690))
    line("log", size, PortableMath.log(size))
    let near = random.uniform(in: 0.5...2)
    line("log", near, PortableMath.log(near))
    let exponent = random.uniform(in: -707...709)
    line("exp", exponent, PortableMath.exp(exponent))
    let small = random.uniform(in: -1...1)
    line("exp", small, PortableMath.exp(small))
    line("expm1", small, PortableMath.expm1(small))
    line("expm1", 20 * small, PortableMath.expm1(20 * small))
    line("log1p", 0.99 * small, PortableMath.log1p(0.99 * small))
    line("sin", 1000 * small, PortableMath.sin(1000 * small))
    line("cos", 1000 * small, PortableMath.cos(1000 * small))
    let base = random.uniform(in: 0.01...100)
    let power = random.uniform(in: -150...150)
    print("pow", base.bitPattern, power.bitPattern, PortableMath.pow(base, power).bitPattern)
  }
}

private func line(_ name: String, _ x: Double, _ y: Double) {
  print(name, x.bitPattern, y.bitPattern)
}
