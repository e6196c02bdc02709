import ClaimModel

/// Writes the annotation format as a JSON Schema, so that an editor's YAML plug-in completes and explains every key.
///
/// The schema says what a file looks like. What it means (that ids are unique, that a quote is in the text) is for the
/// validator to say.
package struct SchemaJSON: Sendable {
  /// Makes a renderer.
  package init() {}

  /// The schema as a JSON document (draft 2020-12, sorted keys).
  package func render() -> String {
    var root = object(.root)
    root["$schema"] = .string("https://json-schema.org/draft/2020-12/schema")
    root["title"] = .string("ClaimKit annotation file")
    let parts = AnnotationSchema.Mapping.allCases.filter { $0 != .root }
    root["$defs"] = .object(
      Dictionary(uniqueKeysWithValues: parts.map { ($0.rawValue, .object(object($0))) }))
    return JSONValue.object(root).document
  }

  private func object(_ mapping: AnnotationSchema.Mapping) -> [String: JSONValue] {
    let keys = mapping.keys
    var schema: [String: JSONValue] = [
      "type": .string("object"),
      "description": .string(mapping.explanation),
      "additionalProperties": .bool(false),
      "properties": .object(
        Dictionary(uniqueKeysWithValues: keys.map { ($0.name, property($0)) })),
    ]
    let required = keys.filter(\.isRequired).map(\.name)
    if !required.isEmpty { schema["required"] = .strings(required) }
    return schema
  }

  private func property(_ key: AnnotationSchema.Key) -> JSONValue {
    var schema = type(key.type)
    var explanation = key.explanation
    if case .word(let terms) = key.type {
      // Editors show a key's description but not its words', so the words are explained here as well.
      explanation +=
        "\n\n" + terms.map { "- \($0.word): \($0.explanation)" }.joined(separator: "\n")
    }
    schema["description"] = .string(explanation)
    if let example = key.example { schema["examples"] = .strings([example]) }
    return .object(schema)
  }

  private func type(_ type: AnnotationSchema.ValueType) -> [String: JSONValue] {
    switch type {
    case .text: ["type": .string("string"), "minLength": .int(1)]
    case .form(let form): ["type": .string("string"), "pattern": .string(form.pattern)]
    case .word(let terms): ["type": .string("string"), "enum": .strings(terms.map(\.word))]
    case .list(let item): ["type": .string("array"), "items": .object(self.type(item))]
    case .mapping(let mapping): ["$ref": .string("#/$defs/\(mapping.rawValue)")]
    }
  }
}
