/// One table of a language pack: named columns and rows of text.
///
/// The rows stay in the pack's bytes; a `String` is made when a field is asked for.
package struct WordList: Sendable {
  /// The name: the source file's without its extension, such as `abbreviations`.
  package let name: String
  /// The columns' names, from the `columns:` line.
  package let columns: [String]
  /// The number of rows.
  package let count: Int
  private let text: PackBytes
  /// Where each field begins and ends in `text`, row after row.
  private let fields: [(start: UInt32, end: UInt32)]

  /// One row of a ``WordList``.
  package struct Row {
    fileprivate let list: WordList
    fileprivate let first: Int

    /// The field in that column, empty for a column the list does not have.
    package subscript(column: Int) -> String {
      list.withField(first, column) { String(decoding: $0, as: UTF8.self) }
    }

    /// The field in the column of that name, empty if the list has no such column.
    ///
    /// Looks the name up each time; for many rows ask ``WordList/column(_:)`` once.
    package subscript(column: String) -> String {
      list.column(column).map { self[$0] } ?? ""
    }

    /// The parts of a field that `|` separates; none for an empty field.
    package func alternatives(_ column: Int) -> [String] {
      self[column].split(separator: "|").map(String.init)
    }

    /// Calls `body` with the field's UTF-8, which must not leave it.
    package func withBytes<R>(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
      list.withField(first, column, body)
    }

    /// All fields in order.
    package var fields: [String] { list.columns.indices.map { self[$0] } }
  }

  /// Reads a list as a pack holds it: the column names, then the rows, each a line of TAB-separated fields.
  ///
  /// Missing fields are empty, surplus ones are dropped: ``WordListParser`` judges the source.
  ///
  /// - Complexity: O(*n*), one pass.
  package init(name: String, compiled text: PackBytes) {
    var columns: [String] = []
    var fields: [(start: UInt32, end: UInt32)] = []
    text.withBytes { bytes in
      var separators = 0
      for byte in bytes where byte == 0x09 || byte == 0x0A { separators += 1 }
      fields.reserveCapacity(separators + 1)
      var isHead = true
      var inRow = 0
      var fieldStart = 0
      var at = 0
      while at <= bytes.count {
        let isEnd = at == bytes.count || bytes[at] == 0x0A
        guard isEnd || bytes[at] == 0x09 else {
          at += 1
          continue
        }
        // What follows the last line end is no line.
        if at == bytes.count, fieldStart == at, inRow == 0 { break }
        if isHead {
          columns.append(String(decoding: bytes[fieldStart..<at], as: UTF8.self))
        } else if inRow < columns.count {
          fields.append((UInt32(truncatingIfNeeded: fieldStart), UInt32(truncatingIfNeeded: at)))
        }
        inRow += 1
        if isEnd {
          while !isHead, inRow < columns.count {
            fields.append((UInt32(truncatingIfNeeded: at), UInt32(truncatingIfNeeded: at)))
            inRow += 1
          }
          isHead = false
          inRow = 0
        }
        at += 1
        fieldStart = at
      }
    }
    self.name = name
    self.columns = columns
    self.fields = fields
    self.text = text
    count = columns.isEmpty ? 0 : fields.count / columns.count
  }

  /// The row of that number, from 0.
  ///
  /// - Precondition: `row` is below ``count``.
  package subscript(row: Int) -> Row { Row(list: self, first: row * columns.count) }

  /// The rows in the source's order.
  package var rows: some RandomAccessCollection<Row> { (0..<count).lazy.map { self[$0] } }

  /// The number of the column of that name.
  package func column(_ name: String) -> Int? { columns.firstIndex(of: name) }

  /// The list as a pack holds it.
  package var compiled: [UInt8] { text.array }

  private func withField<R>(
    _ first: Int, _ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> R
  ) -> R {
    guard columns.indices.contains(column) else {
      return body(UnsafeBufferPointer(start: nil, count: 0))
    }
    let field = fields[first + column]
    return text.withBytes { bytes in
      body(UnsafeBufferPointer(rebasing: bytes[Int(field.start)..<Int(field.end)]))
    }
  }
}
