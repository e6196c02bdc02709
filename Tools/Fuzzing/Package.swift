// swift-tools-version: 6.3
import PackageDescription

/// The fuzz targets, apart from the product: the product's own sources, built anew with libFuzzer's instrumentation.
/// `Library` leads to them, so that targets may look behind the public interface.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
]

func module(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .target(
    name: name, dependencies: dependencies, path: "Library/\(name)", exclude: exclude,
    swiftSettings: settings)
}

func fuzzer(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies + ["CFuzzDriver"], path: "Targets/\(name)",
    swiftSettings: settings)
}

let package = Package(
  name: "Fuzzing",
  targets: [
    .systemLibrary(
      name: "CLibYAML", path: "Library/CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"])]),
    .target(name: "CLanguageData", path: "Library/CLanguageData", exclude: ["data"]),
    .target(name: "CDigest", path: "Library/CDigest"),
    .target(
      name: "CMessageData", path: "Library/CMessageData", exclude: ["sentences"]),
    module("ClaimModel", ["CDigest", "CMessageData"]),
    module("YAMLTree", ["CLibYAML", "ClaimModel"]),
    module("LanguagePacks", ["ClaimModel"], exclude: ["Packs"]),
    module("Segmenting", ["ClaimModel", "LanguagePacks"]),
    module("Attributing", ["ClaimModel", "LanguagePacks"]),
    module("Anchoring", ["ClaimModel"]),
    module("AnnotationCoding", ["ClaimModel", "YAMLTree", "Anchoring"]),
    module("Validating", ["ClaimModel", "YAMLTree", "Anchoring"]),

    .target(name: "CFuzzDriver", path: "Targets/CFuzzDriver"),
    fuzzer("FuzzYAML", ["YAMLTree", "ClaimModel"]),
    fuzzer("FuzzAnnotation", ["AnnotationCoding", "Validating", "YAMLTree", "ClaimModel"]),
    fuzzer(
      "FuzzArticle", ["Segmenting", "Attributing", "LanguagePacks", "CLanguageData", "ClaimModel"]),
    fuzzer("FuzzLexicon", ["LanguagePacks"]),
    fuzzer("FuzzSplice", ["AnnotationCoding", "YAMLTree", "ClaimModel"]),
  ],
  cLanguageStandard: .c2x
)
