import ClaimModel

/// Reads what stands before an article's first words: Markdown front matter, or a date line.
struct MetadataReader {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// What was found, and the bytes it takes.
  struct Result {
    var span: ByteSpan?
    var values: [String: String] = [:]
    /// Offset where the article's own words begin.
    var bodyStart = 0
  }

  /// Front matter between `---` lines at the very start, else a label with an ISO date (` date 2023-09 `).
  func read(labels: (String) -> Bool) -> Result {
    var start = 0
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { start = 3 }
    if let result = frontMatter(from: start) { return result }
    return dateLine(from: start, labels: labels) ?? Result(bodyStart: start)
  }

  private func frontMatter(from start: Int) -> Result? {
    guard lineText(from: start) == "---" else { return nil }
    var result = Result()
    var i = nextLine(start)
    while i < bytes.count {
      let line = lineText(from: i)
      let next = nextLine(i)
      if line == "---" || line == "..." {
        result.span = ByteSpan(start, i + 3)
        result.bodyStart = next
        return result
      }
      if let colon = line.firstIndex(of: ":") {
        let key = line[..<colon].lowercased()
        var value = line[line.index(after: colon)...].drop(while: { $0 == " " })
        while value.last == " " { value = value.dropLast() }
        if value.count >= 2, let q = value.first, q == value.last, q == "\"" || q == "'" {
          value = value.dropFirst().dropLast()
        }
        if !key.isEmpty, !value.isEmpty { result.values[key] = String(value) }
      }
      i = next
    }
    return nil
  }

  private func dateLine(from start: Int, labels: (String) -> Bool) -> Result? {
    var i = start
    while i < bytes.count,
      bytes[i] == 0x20 || bytes[i] == 0x09 || bytes[i] == 0x0A || bytes[i] == 0x0D
    {
      i += 1
    }
    var stop = i
    while stop < bytes.count, bytes[stop] > 0x3A || bytes[stop] >= 0x80 { stop += 1 }
    let label = String(decoding: bytes[i..<stop], as: UTF8.self).lowercased()
    guard !label.isEmpty, labels(label) else { return nil }
    while stop < bytes.count, bytes[stop] == 0x3A || bytes[stop] == 0x20 { stop += 1 }
    var end = stop
    while end < bytes.count, bytes[end] >= 0x30 && bytes[end] <= 0x39 || bytes[end] == 0x2D {
      end += 1
    }
    let date = String(decoding: bytes[stop..<end], as: UTF8.self)
    guard MetadataReader.isDate(date) else { return nil }
    return Result(span: ByteSpan(i, end), values: ["date": date], bodyStart: end)
  }

  /// `2023`, `2023-09`, `2023-09-12`.
  static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4, let year = Int(parts[0]),
      (1800...2199).contains(year)
    else { return false }
    if parts.count > 1 {
      guard parts[1].count == 2, let month = Int(parts[1]), (1...12).contains(month) else {
        return false
      }
    }
    if parts.count > 2 {
      guard parts[2].count == 2, let day = Int(parts[2]), (1...31).contains(day) else {
        return false
      }
    }
    return true
  }

  private func nextLine(_ start: Int) -> Int {
    var i = start
    while i < bytes.count, bytes[i] != 0x0A { i += 1 }
    return min(i + 1, bytes.count)
  }

  private func lineText(from start: Int) -> String {
    var i = start
    while i < bytes.count, bytes[i] != 0x0A, i - start < 4096 { i += 1 }
    if i > start, bytes[i - 1] == 0x0D { i -= 1 }
    return String(decoding: bytes[start..<i], as: UTF8.self)
  }
}
