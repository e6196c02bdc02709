import AnnotationCoding
import CFuzzDriver
import ClaimModel
import YAMLTree

/// Edits of any annotation file: what was not meant stays, byte for byte in meaning, or the edit is refused and nothing
/// happens. The first bytes choose the edits, the rest is the file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  guard input.count > 4, var editor = try? AnnotationEditor(bytes: Array(input[4...]), path: "x")
  else { return 0 }
  let document = AnnotationReader.read(.mapping(editor.root))
  let ids = document.claims.compactMap { $0.id?.value }
  for choice in input[..<4] {
    let id = ids.isEmpty ? "c1" : ids[Int(choice >> 4) % ids.count]
    let before = editor.bytes
    do {
      try editor.apply(edit(Int(choice & 15), id))
      // What was written can be read, and doing it twice is the same as once for keys.
      let again = YAMLReader.read(bytes: editor.bytes, path: "x")
      precondition(again.isSound && again.root != nil)
    } catch {
      precondition(editor.bytes == before)
    }
  }
  return 0
}

private func edit(_ number: Int, _ id: String) -> AnnotationEdit {
  let step = HistoryItem(
    moment: "2026-11-24T10:00:00Z", editor: "ak", action: .judge, status: .refuted,
    was: "unverified")
  switch number {
  case 0: return .set(.claim(id), key: "status", to: "verified")
  case 1: return .set(.claim(id), key: "note", to: "raz\ndwa: #trzy\n")
  case 2: return .set(.claim(id), key: "note", to: nil)
  case 3: return .setList(.claim(id), key: "chain", to: ["ap", "x"])
  case 4: return .setList(.claim(id), key: "chain", to: [])
  case 5: return .addEvidence(claim: id, EvidenceItem(url: "https://e.example/", stance: .context))
  case 6: return .addHistory(claim: id, step)
  case 7: return .addSteps(claim: id, [step, step])
  case 8: return .set(.found(claim: id), key: "at", to: "0-10 20-30")
  case 9: return .set(.article, key: "title", to: "- \"Tytuł\": {a}")
  case 10: return .remove(from: .evidence(claim: id), .index(0))
  case 11: return .remove(from: .claims, .id(id))
  case 12: return .set(.root, key: "format", to: "claimkit/1")
  case 13: return .set(.source("ap"), key: "name", to: "@AP")
  case 14:
    return .setValue(.claim(id), key: "found", to: .mapping([.init("at", .text("0-1"))], .flow))
  default:
    return .insert(
      [.mapping([.init("id", .text("c99")), .init("quote", .text("x"))], .block)], into: .claims,
      .behind(id: id))
  }
}

/// What SwiftPM makes the program's entry.
@_cdecl("FuzzSplice_main")
public func main(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var count = count
  var arguments = arguments
  return LLVMFuzzerRunDriver(&count, &arguments) { fuzz($0, $1) }
}
