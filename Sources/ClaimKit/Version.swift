/// The version of the package and of its command.
public enum Version {
  /// Semantic version; before 1.0 anything may change between minor versions.
  public static let current = "0.1.0"
}
