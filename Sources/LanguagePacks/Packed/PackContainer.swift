/// A compiled pack: a table of named sections over bytes that are read in place.
///
/// Layout, little endian: `CKPK`, version (2 bytes), number of sections (2 bytes); for each section its name
/// (24 bytes of ASCII, filled up with zeros), offset, length, CRC-32 (4 bytes each) and 4 bytes of zeros;
/// then the sections, each at an offset divisible by 8.
package struct PackContainer: Sendable {
  /// One named run of bytes.
  package struct Section: Sendable {
    /// The name, unique in its container.
    package let name: String
    /// CRC-32 of the bytes, as the table states it.
    package let checksum: UInt32
    /// The bytes, in place.
    package let bytes: PackBytes
  }

  /// The sections in the order of the table.
  package let sections: [Section]

  /// The version this program reads and writes.
  package static let version = 1
  static let magic: [UInt8] = Array("CKPK".utf8)
  static let headLength = 8
  static let nameLength = 24
  static let entryLength = 40
  /// No pack comes near it; a damaged count must not cost time.
  static let mostSections = 512

  /// Reads the table of sections; checks every bound but no checksum (see ``verify()``).
  ///
  /// - Complexity: O(number of sections).
  package init(_ bytes: PackBytes) throws(PackError) {
    guard bytes.count >= Self.headLength,
      bytes.withBytes({ $0.prefix(4).elementsEqual(Self.magic) }),
      let version = bytes.number(at: 4, width: 2), let count = bytes.number(at: 6, width: 2)
    else { throw .notAPack }
    guard version == Self.version else { throw .unsupportedVersion(version) }
    guard count <= Self.mostSections else { throw .truncated }
    var sections: [Section] = []
    sections.reserveCapacity(count)
    for k in 0..<count {
      let entry = Self.headLength + k * Self.entryLength
      guard let rawName = bytes.slice(entry, Self.nameLength),
        let offset = bytes.number(at: entry + Self.nameLength, width: 4),
        let length = bytes.number(at: entry + Self.nameLength + 4, width: 4),
        let checksum = bytes.number(at: entry + Self.nameLength + 8, width: 4)
      else { throw .truncated }
      let name = Self.name(rawName)
      guard !name.isEmpty, !sections.contains(where: { $0.name == name }) else {
        throw .badSectionName
      }
      guard let content = bytes.slice(offset, length) else { throw .sectionOutOfBounds(name) }
      sections.append(Section(name: name, checksum: UInt32(checksum), bytes: content))
    }
    self.sections = sections
  }

  /// The section of that name.
  package func section(_ name: String) -> PackBytes? {
    sections.first { $0.name == name }?.bytes
  }

  /// Compares every section with its checksum.
  ///
  /// - Complexity: O(size of the pack); for tests and for packs from outside, not for every start.
  package func verify() throws(PackError) {
    for section in sections
    where section.bytes.withBytes({ Checksum.crc32($0) }) != section.checksum {
      throw .checksumMismatch(section.name)
    }
  }

  /// The bytes of a container with these sections, in this order.
  ///
  /// - Throws: ``PackError/badSectionName`` for an empty, repeated, over-long or non-ASCII name.
  package static func encode(
    _ sections: [(name: String, bytes: [UInt8])]
  ) throws(PackError) -> [UInt8] {
    var head = magic
    func append(_ value: Int, _ width: Int, to bytes: inout [UInt8]) {
      for k in 0..<width { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * k))) }
    }
    append(version, 2, to: &head)
    append(sections.count, 2, to: &head)
    let bodyOffset = headLength + sections.count * entryLength
    var body: [UInt8] = []
    var names: Set<String> = []
    for (name, bytes) in sections {
      let raw = Array(name.utf8)
      guard !raw.isEmpty, raw.count <= nameLength, raw.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
        names.insert(name).inserted
      else { throw .badSectionName }
      while (bodyOffset + body.count) % 8 != 0 { body.append(0) }
      head += raw + [UInt8](repeating: 0, count: nameLength - raw.count)
      append(bodyOffset + body.count, 4, to: &head)
      append(bytes.count, 4, to: &head)
      append(Int(bytes.withUnsafeBufferPointer { Checksum.crc32($0) }), 4, to: &head)
      append(0, 4, to: &head)
      body += bytes
    }
    return head + body
  }

  private static func name(_ raw: PackBytes) -> String {
    raw.withBytes { bytes in
      let name = bytes.prefix { $0 != 0 }
      return name.allSatisfy { $0 > 0x20 && $0 < 0x7F } ? String(decoding: name, as: UTF8.self) : ""
    }
  }
}
