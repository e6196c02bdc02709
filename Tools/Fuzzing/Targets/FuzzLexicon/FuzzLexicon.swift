import CFuzzDriver
import LanguagePacks

/// Any bytes as a lexicon: every look-up ends inside the bounds.
///
/// An input that begins with `CKPK` is a whole pack. Of any other, seven numbers of two bytes are the lengths of a
/// lexicon's sections, and the rest is their bytes, so that what is damaged lies behind a table that is right.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if !bytes.starts(with: Array("CKPK".utf8)) {
    guard let pack = pack(of: bytes) else { return 0 }
    bytes = pack
  }
  if let pack = try? LanguagePack(PackBytes(bytes)) { _ = pack.list("names") }
  guard let container = try? PackContainer(PackBytes(bytes)), let lexicon = try? Lexicon(container)
  else { return 0 }
  for form in forms {
    _ = lexicon.readings(of: form)
    _ = lexicon.analyses(of: form)
  }
  return 0
}

private let names = ["tags", "tagsets", "codes", "suffixes", "labels", "entries", "automaton"]

private let forms = [
  "a", "the", "said", "sources", "Zażółć", "powiedział", "nieujawnionych",
  "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
]

private func pack(of input: [UInt8]) -> [UInt8]? {
  guard input.count >= 2 * names.count else { return nil }
  var rest = input[(2 * names.count)...]
  var sections: [(name: String, bytes: [UInt8])] = []
  for (index, name) in names.enumerated() {
    let length = Int(input[2 * index]) | Int(input[2 * index + 1]) << 8
    sections.append(("lexicon." + name, Array(rest.prefix(length))))
    rest = rest.dropFirst(length)
  }
  return try? PackContainer.encode(sections)
}

/// What SwiftPM makes the program's entry.
@_cdecl("FuzzLexicon_main")
public func main(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var count = count
  var arguments = arguments
  return LLVMFuzzerRunDriver(&count, &arguments) { fuzz($0, $1) }
}
