import ArgumentParser
import ClaimKit

/// `claimkit scales`
struct ScalesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scales",
    abstract: "Lists the rating scales of a desk, and the statuses that each rating goes with.",
    usage: "claimkit scales [<folder>]",
    discussion: """
      A desk that says nothing may use every scale that comes with the tool. In claimkit.yaml, rating-scales: names those \
      it uses, and describes its own.

      Examples:
        claimkit scales
        claimkit mark article.yaml c4 --rating politifact/half-true
      """)

  @Argument(help: "A folder or a file of the desk.", completion: .directory)
  var path = "."

  @OptionGroup var words: WordsOptions

  func run() throws {
    let scales = try Desk(of: path == "." ? "./" : path).file.policy.ratingScales
    let ids = scales.flatMap { scale in scale.values.map { scale.text(of: $0) } }
    let width = ids.map(DisplayWidth.of).max() ?? 0
    let labels = scales.flatMap(\.values).map { DisplayWidth.of($0.label) }.max() ?? 0
    for (index, scale) in scales.enumerated() {
      let span =
        zip(scale.worst, scale.best).map { worst, best -> String in
          let span: Message = "\(worst) to \(best)"
          return ", \(span.said)"
        } ?? ""
      Output.standard.write("\(index > 0 ? "\n" : "")\(scale.name)\(span)\n")
      for value in scale.values {
        let number = value.number.map(String.init) ?? "·"
        Output.standard.write(
          "  " + TextLayout.pad(scale.text(of: value), to: width + 2)
            + TextLayout.pad(value.label, to: labels + 2) + TextLayout.pad(number, to: 3)
            + value.statuses.map(\.rawValue).joined(separator: ", ") + "\n")
      }
    }
  }

  private func zip(_ worst: Int?, _ best: Int?) -> (Int, Int)? {
    guard let worst, let best else { return nil }
    return (worst, best)
  }
}
