import AnnotationCoding
import ClaimModel
import YAMLTree

/// Brings the comments that theirs added into a file that was merged key by key.
struct CommentCarrier {
  private let added: [FileComment]
  /// The comments that found no place.
  private(set) var lost: [String] = []

  /// Looks for the comments that theirs has and the base has not.
  ///
  /// - Complexity: O(*n*).
  init(from base: AnnotationMerge.Version?, to theirs: AnnotationMerge.Version) {
    var known: [FileComment: Int] = [:]
    for comment in base.map(FileComment.all) ?? [] { known[comment, default: 0] += 1 }
    added = FileComment.all(in: theirs).filter { comment in
      guard let count = known[comment], count > 0 else { return true }
      known[comment] = count - 1
      return false
    }
  }

  /// Inserts the comments beside the keys and entries that they stood beside.
  mutating func carry(into editor: inout AnnotationEditor) {
    for comment in added {
      let version = AnnotationMerge.Version(text: editor.text, root: editor.root)
      if FileComment.all(in: version).contains(comment) { continue }
      guard let splice = comment.splice(into: version), (try? editor.decorate([splice])) != nil
      else {
        lost.append(comment.text)
        continue
      }
    }
  }
}

/// A comment of a file, with the key or entry that it stands beside.
struct FileComment: Hashable {
  /// The comment from its number sign on.
  let text: String
  /// The way to the key or entry: names, ids and indices; none for a comment below everything.
  let anchor: [String]
  /// Whether it has a line to itself, above what it stands beside; else it stands behind it.
  let isOwnLine: Bool

  /// All comments of a file.
  ///
  /// - Complexity: O(*n*).
  static func all(in version: AnnotationMerge.Version) -> [FileComment] {
    let anchors = Anchor.all(in: version.root)
    let bytes = version.text.bytes
    var comments: [FileComment] = []
    var position = 0
    for index in 0...anchors.count {
      let anchor = index < anchors.count ? anchors[index] : nil
      let end = anchor?.span.start ?? bytes.count
      for hash in hashes(in: bytes, position..<max(position, end)) {
        let isOwnLine = startsLine(hash, in: bytes)
        let neighbour = isOwnLine ? anchor : index > 0 ? anchors[index - 1] : nil
        var lineEnd = hash
        while lineEnd < bytes.count, bytes[lineEnd] != 0x0A, bytes[lineEnd] != 0x0D { lineEnd += 1 }
        comments.append(
          FileComment(
            text: String(decoding: bytes[hash..<lineEnd], as: UTF8.self),
            anchor: neighbour?.path ?? [], isOwnLine: isOwnLine))
      }
      position = max(position, anchor?.span.end ?? end)
    }
    return comments
  }

  /// The insertion that puts the comment beside its key in another file; nil where that has no such key, or another
  /// comment there.
  func splice(into version: AnnotationMerge.Version) -> ByteSplice? {
    let bytes = version.text.bytes
    let lineEnd = YAMLSplicer.lineEnd(of: bytes)
    if anchor.isEmpty, isOwnLine {
      let isWhole = bytes.last == 0x0A || bytes.last == 0x0D
      return ByteSplice(
        ByteSpan(bytes.count, bytes.count), (isWhole ? "" : lineEnd) + text + lineEnd)
    }
    guard let place = Anchor.all(in: version.root).first(where: { $0.path == anchor }) else {
      return nil
    }
    if isOwnLine {
      var start = place.span.start
      while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
      let margin = bytes[start..<place.span.start].prefix { $0 == 0x20 }
      return ByteSplice(
        ByteSpan(start, start),
        String(decoding: margin, as: UTF8.self) + text + lineEnd)
    }
    var end = place.span.end
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
      if bytes[end] == 0x23 { return nil }
      end += 1
    }
    return ByteSplice(ByteSpan(end, end), "  " + text)
  }

  private static func hashes(in bytes: [UInt8], _ range: Range<Int>) -> [Int] {
    var found: [Int] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if bytes[i] == 0x23 {
        found.append(i)
        while i < range.upperBound, bytes[i] != 0x0A, bytes[i] != 0x0D { i += 1 }
      } else {
        i += 1
      }
    }
    return found
  }

  private static func startsLine(_ offset: Int, in bytes: [UInt8]) -> Bool {
    var i = offset
    while i > 0, bytes[i - 1] == 0x20 || bytes[i - 1] == 0x09 { i -= 1 }
    return i == 0 || bytes[i - 1] == 0x0A || bytes[i - 1] == 0x0D
  }
}

/// A key or text of a file, by the way to it.
private struct Anchor {
  let path: [String]
  let span: ByteSpan

  static func all(in root: YAMLMapping) -> [Anchor] {
    var anchors: [Anchor] = []
    walk(.mapping(root), [], &anchors)
    return anchors
  }

  private static func walk(_ node: YAMLNode, _ path: [String], _ anchors: inout [Anchor]) {
    switch node {
    case .scalar(let scalar): anchors.append(Anchor(path: path + ["="], span: scalar.span))
    case .mapping(let mapping):
      for pair in mapping.pairs {
        let path = path + [pair.key.value]
        anchors.append(Anchor(path: path, span: pair.key.span))
        walk(pair.value, path, &anchors)
      }
    case .sequence(let list):
      for (index, item) in list.items.enumerated() {
        walk(item, path + [item.value["id"]?.text ?? "#\(index)"], &anchors)
      }
    }
  }
}
