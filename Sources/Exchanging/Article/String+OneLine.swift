extension String {
  /// The text on one line: every run of white space as one blank, none at the ends.
  ///
  /// Looks at scalars: a combining mark behind a blank is a character of its own to Swift, and must not go with it.
  var onOneLine: String {
    unicodeScalars.split { $0.properties.isWhitespace }.map(String.init).joined(separator: " ")
  }
}
