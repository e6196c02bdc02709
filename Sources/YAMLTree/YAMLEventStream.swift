import CLibYAML

/// The events of a text, pulled one at a time from libyaml.
///
/// The owner of libyaml's parser and of a copy of the bytes, which libyaml points into.
struct YAMLEventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let isReady: Bool

  /// Starts on valid UTF-8 without a byte order mark.
  init(_ bytes: ArraySlice<UInt8>) {
    input = .allocate(capacity: bytes.count)
    _ = input.initialize(from: bytes)
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    isReady = yaml_parser_initialize(parser) == 1
    if isReady {
      // Without this, a text that begins with U+FEFF or NUL bytes would be taken for UTF-16.
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    }
  }

  deinit {
    if isReady { yaml_parser_delete(parser) }
    parser.deallocate()
    input.deallocate()
  }

  /// The next event.
  ///
  /// - Throws: ``YAMLEventFailure`` where the text is not YAML; the stream is over then.
  func next() throws(YAMLEventFailure) -> YAMLEvent {
    guard isReady else {
      throw YAMLEventFailure(problem: "out of memory", context: "", problemMark: 0, contextMark: 0)
    }
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
    defer { yaml_event_delete(&event) }
    return YAMLEventStream.copy(event)
  }

  private func failure() -> YAMLEventFailure {
    let p = parser.pointee
    return YAMLEventFailure(
      problem: p.problem.map { String(cString: $0) } ?? "out of memory",
      context: p.context.map { String(cString: $0) } ?? "",
      problemMark: Int(p.problem_mark.index), contextMark: Int(p.context_mark.index))
  }

  private static func copy(_ event: yaml_event_t) -> YAMLEvent {
    var copy = YAMLEvent(
      kind: .streamEnd, start: Int(event.start_mark.index), end: Int(event.end_mark.index))
    switch event.type {
    case YAML_STREAM_START_EVENT: copy.kind = .streamStart
    case YAML_DOCUMENT_START_EVENT: copy.kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: copy.kind = .documentEnd
    case YAML_ALIAS_EVENT: copy.kind = .alias
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: Int(scalar.length))
      copy.kind = .scalar(value: String(decoding: bytes, as: UTF8.self), style: style(scalar.style))
      copy.hasAnchor = scalar.anchor != nil
      copy.hasTag = scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      copy.kind = .sequenceStart(isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE)
      copy.hasAnchor = start.anchor != nil
      copy.hasTag = start.tag != nil
    case YAML_SEQUENCE_END_EVENT: copy.kind = .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      copy.kind = .mappingStart(isFlow: start.style == YAML_FLOW_MAPPING_STYLE)
      copy.hasAnchor = start.anchor != nil
      copy.hasTag = start.tag != nil
    case YAML_MAPPING_END_EVENT: copy.kind = .mappingEnd
    default: copy.kind = .streamEnd
    }
    return copy
  }

  private static func style(_ style: yaml_scalar_style_t) -> YAMLScalar.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }
}
