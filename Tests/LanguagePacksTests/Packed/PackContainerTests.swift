import Testing

@testable import LanguagePacks

@Suite struct PackContainerTests {
  @Test func roundTrips() throws {
    let sections: [(name: String, bytes: [UInt8])] = [
      ("one", [1, 2, 3]), ("empty", []), ("a-name-of-24-characters-", Array(0...255)),
    ]
    let container = try PackContainer(PackBytes(PackContainer.encode(sections)))
    #expect(container.sections.map(\.name) == sections.map(\.name))
    for (name, bytes) in sections { #expect(container.section(name)?.array == bytes) }
    #expect(container.section("absent") == nil)
    try container.verify()
  }

  @Test func verifyFindsEveryDamagedByte() throws {
    let whole = try PackContainer.encode([("words", Array("some words".utf8))])
    for at in whole.count - 10..<whole.count {
      var bytes = whole
      bytes[at] ^= 0x10
      let container = try PackContainer(PackBytes(bytes))
      #expect(throws: PackError.checksumMismatch("words")) { try container.verify() }
    }
  }

  @Test func refusesDamagedHeads() throws {
    let whole = try PackContainer.encode([("words", [1, 2, 3, 4])])
    func opening(_ change: (inout [UInt8]) -> Void) -> PackError? {
      var bytes = whole
      change(&bytes)
      do {
        _ = try PackContainer(PackBytes(bytes))
        return nil
      } catch { return error }
    }
    #expect(opening { _ in } == nil)
    #expect(opening { $0 = [] } == .notAPack)
    #expect(opening { $0[0] = 0 } == .notAPack)
    #expect(opening { $0[4] = 2 } == .unsupportedVersion(2))
    #expect(opening { $0[6] = 2 } == .truncated)
    #expect(opening { $0[7] = 0xFF } == .truncated)
    #expect(opening { $0[8] = 0 } == .badSectionName)
    #expect(opening { $0[8] = 0xC5 } == .badSectionName)
    #expect(opening { $0[32] = 0xFF } == .sectionOutOfBounds("words"))
    #expect(opening { $0[39] = 0xFF } == .sectionOutOfBounds("words"))
    #expect(opening { $0.removeLast() } == .sectionOutOfBounds("words"))
  }

  @Test(arguments: ["", "two words", "ż", "a-name-of-25-characters--"])
  func refusesBadNames(name: String) {
    #expect(throws: PackError.badSectionName) { try PackContainer.encode([(name, [])]) }
  }

  @Test func refusesRepeatedNames() {
    #expect(throws: PackError.badSectionName) { try PackContainer.encode([("a", []), ("a", [])]) }
  }

  /// The check value of CRC-32 for the digits 1 to 9.
  @Test func checksumIsTheCommonOne() {
    let sum = Array("123456789".utf8).withUnsafeBufferPointer { Checksum.crc32($0) }
    #expect(sum == 0xCBF4_3926)
  }

  @Test func slicesStayInside() {
    let bytes = PackBytes([1, 2, 3, 4])
    #expect(bytes.slice(1, 2)?.array == [2, 3])
    #expect(bytes.slice(4, 0)?.array == [])
    for (offset, count) in [(5, 0), (-1, 1), (0, 5), (3, 2), (2, -1), (1, Int.max)] {
      #expect(bytes.slice(offset, count) == nil)
    }
    #expect(bytes.number(at: 0, width: 4) == 0x0403_0201)
    #expect(bytes.number(at: 1, width: 4) == nil)
  }
}
