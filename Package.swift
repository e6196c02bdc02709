// swift-tools-version: 6.3
import PackageDescription

/// Every target speaks Swift 6; an import that is not declared here fails the build in CI.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
]

func module(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [String] = []) -> Target
{
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"],
    exclude: resources, swiftSettings: settings)
}

let package = Package(
  name: "ClaimKit",
  products: [
    .library(name: "ClaimKit", targets: ["ClaimKit"]),
    .executable(name: "claimkit", targets: ["CommandLineTool"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "CLanguageData", exclude: ["data"]),
    .target(name: "CDeskData", exclude: ["scales"]),
    .target(name: "CReportData", exclude: ["page", "words"]),
    .target(name: "CMessageData", exclude: ["sentences"]),
    .target(name: "CDigest"),

    module("ClaimModel", ["CDigest", "CMessageData"]),
    module("YAMLTree", ["CLibYAML", "ClaimModel"]),
    module("LanguagePacks", ["ClaimModel"], exclude: ["Packs"]),
    module("Segmenting", ["ClaimModel", "LanguagePacks"]),
    module("Attributing", ["ClaimModel", "LanguagePacks"]),
    module("Anchoring", ["ClaimModel"]),
    module("AnnotationCoding", ["ClaimModel", "YAMLTree", "Anchoring"]),
    module("Validating", ["ClaimModel", "YAMLTree", "Anchoring"]),
    module("Revising", ["ClaimModel", "YAMLTree", "Anchoring", "AnnotationCoding"]),
    module("DataFormats", ["ClaimModel"]),
    module("Reporting", ["ClaimModel", "DataFormats", "CReportData"]),
    module("Exchanging", ["ClaimModel", "Anchoring", "DataFormats"]),
    module(
      "ClaimKit",
      [
        "ClaimModel", "YAMLTree", "LanguagePacks", "Segmenting", "Attributing", "Anchoring",
        "AnnotationCoding", "Revising", "Validating", "DataFormats", "Reporting", "Exchanging",
        "CLanguageData", "CDeskData",
      ]),
    .target(name: "CFileExchange"),
    .target(name: "CTerminal"),
    module("FileSaving", ["CFileExchange"]),
    .executableTarget(
      name: "CommandLineTool",
      dependencies: [
        "ClaimKit", "Exchanging", "FileSaving", "CTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "CompilePacks", dependencies: ["LanguagePacks"], swiftSettings: settings),
    .executableTarget(name: "GenerateDocs", dependencies: ["ClaimKit"], swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["ClaimModel", "ClaimKit"], path: "Tests/TestSupport",
      swiftSettings: settings),
    tests("ClaimModelTests", ["ClaimModel"]),
    tests("YAMLTreeTests", ["YAMLTree", "ClaimModel"]),
    tests("LanguagePacksTests", ["LanguagePacks", "CLanguageData", "ClaimModel", "ClaimKit"]),
    tests("SegmentingTests", ["Segmenting", "LanguagePacks", "ClaimModel", "ClaimKit"]),
    tests(
      "AttributingTests", ["Attributing", "Segmenting", "LanguagePacks", "ClaimModel", "ClaimKit"]),
    tests("AnchoringTests", ["Anchoring", "ClaimModel"]),
    tests(
      "AnnotationCodingTests",
      ["AnnotationCoding", "Anchoring", "YAMLTree", "ClaimModel", "ClaimKit"],
      resources: ["Goldens"]),
    tests(
      "RevisingTests",
      ["Revising", "AnnotationCoding", "Anchoring", "YAMLTree", "ClaimModel", "ClaimKit"]),
    tests(
      "ValidatingTests",
      [
        "Validating", "AnnotationCoding", "Anchoring", "Reporting", "YAMLTree", "ClaimModel",
        "ClaimKit",
      ]),
    tests("DataFormatsTests", ["DataFormats", "ClaimModel"]),
    tests(
      "ExchangingTests", ["Exchanging", "ClaimModel", "DataFormats", "ClaimKit"],
      resources: ["Exporting/Goldens", "Samples"]),
    tests(
      "ReportingTests", ["Reporting", "DataFormats", "ClaimModel", "ClaimKit"],
      resources: [
        "Attribution/Goldens", "Segments/Goldens", "Claims/Goldens", "Diagnostics/Goldens",
        "RulePages/Goldens", "HTML/Goldens", "Desk/Goldens",
      ]),
    tests("ClaimKitTests", ["ClaimKit", "ClaimModel"]),
    tests("FileSavingTests", ["FileSaving"]),
    tests(
      "CommandLineToolTests", ["CommandLineTool", "ClaimKit"],
      resources: ["Fixtures", "Commands/Goldens", "Review/Goldens"]),
  ],
  cLanguageStandard: .c2x
)
