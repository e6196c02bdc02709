import ClaimKit
import FileSaving

/// Where a report goes: standard output, or a file that it replaces whole.
enum ReportFile {
  /// Writes a report.
  ///
  /// - Throws: ``CommandFailure`` where the file cannot be written, and for the name of an annotation file: a report made
  ///   anew every day must never take the place of an editor's work.
  static func write(_ text: String, to path: String?) throws(CommandFailure) {
    guard let path else { return Output.standard.write(text) }
    guard !path.hasSuffix(".yaml"), !path.hasSuffix(".yml") else {
      throw CommandFailure(
        path, "a report is no annotation file, and would take the place of one", rule: "usage",
        help: "give the report a name of its own, such as report.html")
    }
    let bytes = Array(text.utf8)
    do throws(FileError) {
      do throws(FileError) {
        try SafeWriter.replace(path, expecting: SafeWriter.read(path), with: bytes)
      } catch {
        guard case .missing = error else { throw error }
        try SafeWriter.create(path, bytes)
      }
    } catch {
      throw CommandFailure(error, path: path)
    }
  }
}
