/// The formats that annotations can be exported to.
package enum ExportFormat {
  /// All of them, by name.
  package static let all: [any Exporter] = [
    BratExporter(), ClaimReviewExporter(), CSVExporter(), JSONLinesExporter(),
    LabelStudioExporter(),
    WebAnnotationExporter(),
  ]

  /// The format with a name.
  package static func named(_ name: String) -> (any Exporter)? { all.first { $0.name == name } }
}
