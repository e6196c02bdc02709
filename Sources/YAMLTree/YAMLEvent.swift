/// One event of libyaml, with its marks as libyaml counts them: code points behind the byte order mark.
struct YAMLEvent {
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd
    case alias
    case scalar(value: String, style: YAMLScalar.Style)
    case sequenceStart(isFlow: Bool)
    case sequenceEnd
    case mappingStart(isFlow: Bool)
    case mappingEnd
  }

  var kind: Kind
  var start: Int
  var end: Int
  var hasAnchor = false
  var hasTag = false
}

/// What libyaml says when it cannot go on; marks as in ``YAMLEvent``.
struct YAMLEventFailure: Error {
  var problem: String
  var context: String
  var problemMark: Int
  var contextMark: Int
}
