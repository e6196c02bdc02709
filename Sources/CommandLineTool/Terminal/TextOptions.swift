import ArgumentParser
import Glibc

/// `--color` and `--width`, the same for every command that draws text.
struct TextOptions: ParsableArguments {
  /// When escape sequences are written.
  enum Choice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  @Option(help: "Colour: on a terminal only, always or never. NO_COLOR is obeyed.")
  var color: Choice = .auto

  @Option(help: "Columns of a line of text; the terminal's own unless given.")
  var width: Int?

  /// Columns for what is drawn on standard output.
  var columns: Int { width ?? Output.standard.width }

  /// Whether a stream gets colour.
  func isColoured(_ output: Output) -> Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto: output.isTerminal && !Self.isSet("NO_COLOR") && !Self.isDumb
    }
  }

  private static func isSet(_ name: String) -> Bool {
    getenv(name).map { $0.pointee != 0 } ?? false
  }

  private static var isDumb: Bool { getenv("TERM").map { String(cString: $0) == "dumb" } ?? false }
}
