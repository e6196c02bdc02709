import ClaimModel
import TestSupport
import Testing

/// Offsets in bytes, in scalars, in lines: one text, three ways to count, all of them the same place.
@Suite struct SourceTextTests {
  /// Scalars of one to four bytes, line ends among them.
  private static let scalars: [Unicode.Scalar] = [
    "a", "z", ".", " ", "\n", "\n", "\r", "ł", "Ż", "\u{301}", "\u{A0}", "–", "„", "\u{2028}", "語",
    "👏", "\u{10FFFF}", "\u{FEFF}",
  ]

  private static func sample(seed: Int, upTo limit: Int = 1500) -> String {
    var generator = SeededGenerator(seed: UInt64(seed))
    // Runs of one width put a scalar's tail on the far side of every table border.
    let count = Int.random(in: 0...limit, using: &generator)
    let favourite = scalars.randomElement(using: &generator)
    var view = String.UnicodeScalarView()
    for _ in 0..<count {
      let scalar =
        Bool.random(using: &generator) ? favourite : scalars.randomElement(using: &generator)
      view.append(scalar ?? "a")
    }
    return String(view)
  }

  // MARK: - Bytes and scalars

  @Test(arguments: 0..<30)
  func everyBorderOfAScalarIsTheSamePlaceBothWays(seed: Int) throws {
    let string = Self.sample(seed: seed)
    let text = SourceText(string)
    var offset = 0
    for (index, scalar) in string.unicodeScalars.enumerated() {
      #expect(text.scalarOffset(offset) == index)
      #expect(text.byteOffset(scalar: index) == offset)
      offset += UTF8.width(scalar)
    }
    let count = string.unicodeScalars.count
    #expect(text.scalarCount == count)
    #expect(text.scalarOffset(offset) == count)
    #expect(text.byteOffset(scalar: count) == offset)
    #expect(text.byteOffset(scalar: count + 1) == nil)
    #expect(text.byteOffset(scalar: -1) == nil)
  }

  /// Inside a scalar the scalar counts as begun.
  @Test(arguments: 0..<10)
  func anOffsetInsideAScalarCountsTheScalarsBegunBeforeIt(seed: Int) {
    let text = SourceText(Self.sample(seed: 100 + seed))
    var begun = 0
    for (offset, byte) in text.bytes.enumerated() {
      #expect(text.scalarOffset(offset) == begun)
      if byte & 0xC0 != 0x80 { begun += 1 }
    }
  }

  @Test func offsetsOutsideTheTextAreClamped() {
    let text = SourceText("łąka")
    #expect(text.scalarOffset(-5) == 0)
    #expect(text.scalarOffset(99) == 4)
    #expect(text.string(ByteSpan(-5, 99)) == "łąka")
    #expect(text.string(ByteSpan(50, 99)) == "")
    #expect(text.lineAndColumn(-1) == (1, 1))
    #expect(text.lineAndColumn(99) == (1, 5))
  }

  @Test(arguments: [
    (ScalarSpan(0, 0), ByteSpan(0, 0)), (ScalarSpan(0, 4), ByteSpan(0, 8)),
    (ScalarSpan(1, 2), ByteSpan(2, 4)), (ScalarSpan(2, 4), ByteSpan(4, 8)),
    (ScalarSpan(2, 1), nil), (ScalarSpan(-1, 2), nil), (ScalarSpan(3, 5), nil),
  ])
  func spansCrossTheBorder(scalars: ScalarSpan, bytes: ByteSpan?) {
    let text = SourceText("łąx–")
    #expect(text.byteSpan(scalars) == bytes)
    if let bytes { #expect(text.scalarSpan(bytes) == scalars) }
  }

  @Test func anEmptyTextHasOnePlace() {
    let text = SourceText("")
    #expect(text.scalarCount == 0 && text.span == ByteSpan(0, 0))
    #expect(text.scalarOffset(0) == 0)
    #expect(text.byteOffset(scalar: 0) == 0)
    #expect(text.byteOffset(scalar: 1) == nil)
    #expect(text.lineAndColumn(0) == (1, 1))
    #expect(text.lineSpan(1) == ByteSpan(0, 0))
    #expect(text.lineSpan(2) == nil)
  }

  // MARK: - Lines

  /// `⟦` stands at the place asked for.
  @Test(arguments: [
    ("⟦", 1, 1), ("⟦a", 1, 1), ("a⟦b", 1, 2), ("łą⟦k", 1, 3), ("a⟦\nb", 1, 2), ("a\n⟦b", 2, 1),
    ("a\r\nż⟦b", 2, 2), ("a\n\n⟦", 3, 1), ("a\rb⟦c", 1, 4), ("a\u{2028}b⟦", 1, 4), ("👏⟦👏", 1, 2),
    ("\u{FEFF}⟦a", 1, 2),
  ])
  func linesEndAtLineFeedsAndColumnsCountScalars(marked: String, line: Int, column: Int) {
    let sample = MarkedText(marked)
    #expect(sample.source.lineAndColumn(sample.spans[0].start) == (line, column))
  }

  @Test(arguments: 0..<10)
  func linesLieOneBehindTheOther(seed: Int) throws {
    let text = SourceText(Self.sample(seed: 200 + seed, upTo: 400))
    let expected = text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in expected.enumerated() {
      let span = try #require(text.lineSpan(index + 1))
      var bytes = line
      if bytes.last == 0x0D { bytes = bytes.dropLast() }
      #expect(Array(text.bytes[span.range]) == Array(bytes))
      #expect(text.lineAndColumn(span.start) == (index + 1, 1))
    }
    #expect(text.lineSpan(0) == nil)
    #expect(text.lineSpan(expected.count + 1) == nil)
  }

  // MARK: - What is text

  /// The standard library is the judge of what is UTF-8; the place is the end of the longest part that is.
  @Test(arguments: 0..<400)
  func whatIsNoTextIsRefusedWhereItStopsBeingOne(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var bytes = Array(Self.sample(seed: seed, upTo: 40).utf8)
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      let byte = UInt8.random(in: 1...255, using: &generator)
      if Bool.random(using: &generator), place < bytes.count {
        bytes[place] = byte
      } else {
        bytes.insert(byte, at: place)
      }
    }
    func isText(_ part: ArraySlice<UInt8>) -> Bool {
      String(validating: part, as: UTF8.self) != nil
    }
    do {
      let text = try SourceText(bytes: bytes)
      #expect(isText(bytes[...]))
      #expect(text.bytes == bytes)
    } catch {
      #expect(!isText(bytes[...]))
      #expect(error.reason == .notUTF8)
      #expect(isText(bytes[..<error.offset]))
      let longer = (error.offset + 1)..<(min(bytes.count, error.offset + 4) + 1)
      #expect(longer.allSatisfy { !isText(bytes[..<min($0, bytes.count)]) })
      let lines = bytes[..<error.offset].split(separator: 0x0A, omittingEmptySubsequences: false)
      #expect(error.line == lines.count)
      #expect(
        error.column == String(decoding: lines.last ?? [], as: UTF8.self).unicodeScalars.count + 1)
    }
  }

  @Test func stringsLoseOnlyTheirNulls() {
    #expect(SourceText("a\0b").bytes == Array("a\u{FFFD}b".utf8))
    #expect(SourceText("ma\u{301}y").bytes == Array("ma\u{301}y".utf8))
    #expect(throws: SourceText.InvalidText.self) { try SourceText(bytes: [0x61, 0x00]) }
  }

  @Test func theBytesAreKeptAsRead() throws {
    let bytes = Array("\u{FEFF}a\r\nb\u{A0}\u{2028}z\u{307}".utf8)
    #expect(try SourceText(bytes: bytes).bytes == bytes)
  }
}

@Suite struct PlaceListTests {
  @Test(arguments: [
    ("138-258", [ScalarSpan(138, 258)]), ("0-0", [ScalarSpan(0, 0)]),
    ("10-40 55-80", [ScalarSpan(10, 40), ScalarSpan(55, 80)]),
    (" 10-40  55-80 ", [ScalarSpan(10, 40), ScalarSpan(55, 80)]),
  ])
  func placesAreRead(text: String, places: [ScalarSpan]) {
    #expect(Self.places(text) == places)
  }

  @Test(arguments: [
    "", " ", "5", "5-", "-5", "5-4", "5--6", "5-6-7", "5-6,7-8", "a-b", "+5-6", "5-6 7", "٥-٦",
    "99999999999999999999-99999999999999999999", "0x1-2",
  ])
  func whatIsNoPlaceIsNone(text: String) {
    #expect(Self.places(text) == nil)
  }

  private static func places(_ text: String) -> [ScalarSpan]? {
    var found = AnnotationDocument.FoundEntry()
    found.at = Located(text, at: ByteSpan(0, 0))
    return found.places
  }
}
