import ArgumentParser
import ClaimKit

/// The options of `mark` that review a verdict.
struct ReviewOptions: ParsableArguments {
  @Option(help: "Give the claim to somebody to check.")
  var assign: String?

  @Flag(help: "Agree with another editor's verdict.")
  var approve = false

  @Option(
    name: .customLong("return"), help: "Send the verdict back to its author, and say why.")
  var sendBack: String?

  @Flag(help: "Take the verdict back.")
  var withdraw = false

  func validate() throws { _ = try step() }

  /// The step that was asked for; nil if none was.
  func step() throws -> ReviewStep? {
    var steps: [ReviewStep] = []
    if let assign { steps.append(.assign(to: assign)) }
    if approve { steps.append(.approve) }
    if let sendBack { steps.append(.sendBack(reason: sendBack)) }
    if withdraw { steps.append(.withdraw) }
    if steps.count > 1 {
      throw usage("--assign, --approve, --return and --withdraw exclude each other.")
    }
    return steps.first
  }
}
