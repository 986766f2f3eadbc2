// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "kernel-benchmarks",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "muster", path: "..")],
  targets: [
    .executableTarget(
      name: "KernelBenchmarks",
      dependencies: [.product(name: "EventKernel", package: "muster")])
  ],
  swiftLanguageModes: [.v6]
)
