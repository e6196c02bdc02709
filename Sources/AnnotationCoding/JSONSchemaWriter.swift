import ClaimModel

/// Prints the annotation format as a JSON Schema, so that an editor's YAML plug-in completes and explains every key.
///
/// Draft 7, the one that YAML plug-ins speak, with keys in the order in which a file has them and each word of a
/// vocabulary explained beside it. What a schema cannot say (ids that must be unique, quotes that must be in the text)
/// is left to the validator.
package enum JSONSchemaWriter {
  /// The schema, indented by two blanks, with a line end at the end.
  package static func schema() -> String {
    let head: [(String, JSONNode)] = [
      ("$schema", .text("http://json-schema.org/draft-07/schema#")),
      ("title", .text("ClaimKit annotation file, \(AnnotationSchema.format)")),
    ]
    var text = ""
    JSONNode.object(head + object(.root)).write(to: &text, indent: 0)
    return text + "\n"
  }

  private static func object(_ mapping: AnnotationSchema.Mapping) -> [(String, JSONNode)] {
    let required = mapping.keys.filter(\.isRequired).map { JSONNode.text($0.name) }
    return [
      ("description", .text(mapping.explanation)),
      ("type", .text("object")),
      ("additionalProperties", .bool(false)),
    ] + (required.isEmpty ? [] : [("required", .array(required))]) + [
      ("properties", .object(mapping.keys.map { ($0.name, .object(property($0))) }))
    ]
  }

  private static func property(_ key: AnnotationSchema.Key) -> [(String, JSONNode)] {
    // A mapping says what it is itself; the key says what it is for, and comes first in an editor.
    var members = type(key.type).filter { $0.0 != "description" }
    members.insert(("description", .text(key.explanation)), at: 0)
    if let example = key.example, key.type != .form(.format) {
      members.append(("examples", .array([.text(example)])))
    }
    return members
  }

  private static func type(_ type: AnnotationSchema.ValueType) -> [(String, JSONNode)] {
    switch type {
    case .text: [("type", .text("string")), ("minLength", .number(1))]
    // A constant is what plug-ins offer to complete.
    case .form(.format): [("type", .text("string")), ("const", .text(AnnotationSchema.format))]
    case .form(let form): [("type", .text("string")), ("pattern", .text(form.pattern))]
    case .word(let terms):
      [
        ("type", .text("string")),
        ("enum", .array(terms.map { .text($0.word) })),
        ("enumDescriptions", .array(terms.map { .text($0.explanation) })),
      ]
    case .list(let item):
      [("type", .text("array")), ("items", .object(self.type(item)))]
    case .mapping(let mapping): object(mapping)
    }
  }
}

/// A JSON value whose members keep their order.
private indirect enum JSONNode {
  case text(String)
  case number(Int)
  case bool(Bool)
  case array([JSONNode])
  case object([(String, JSONNode)])

  func write(to text: inout String, indent: Int) {
    switch self {
    case .text(let value): JSONNode.quote(value, to: &text)
    case .number(let value): text += String(value)
    case .bool(let value): text += value ? "true" : "false"
    case .array(let items):
      JSONNode.list(items, "[", "]", to: &text, indent: indent) { item, text, indent in
        item.write(to: &text, indent: indent)
      }
    case .object(let members):
      JSONNode.list(members, "{", "}", to: &text, indent: indent) { member, text, indent in
        JSONNode.quote(member.0, to: &text)
        text += ": "
        member.1.write(to: &text, indent: indent)
      }
    }
  }

  private static func list<Item>(
    _ items: [Item], _ open: String, _ close: String, to text: inout String, indent: Int,
    write: (Item, inout String, Int) -> Void
  ) {
    text += open
    for (index, item) in items.enumerated() {
      text += (index > 0 ? ",\n" : "\n") + String(repeating: " ", count: indent + 2)
      write(item, &text, indent + 2)
    }
    if !items.isEmpty { text += "\n" + String(repeating: " ", count: indent) }
    text += close
  }

  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
