import CFuzzDriver
import ClaimModel
import YAMLTree

/// Any bytes as YAML: the reader ends, and every place it gives lies inside the file and holds what it says.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let reading = YAMLReader.read(bytes: bytes, path: "x.yaml")
  for diagnostic in reading.diagnostics {
    let span = diagnostic.location.span
    precondition(span.start <= span.end && span.start >= 0)
  }
  if let root = reading.root { check(root, in: ByteSpan(0, count)) }
  return 0
}

private func check(_ node: YAMLNode, in outer: ByteSpan) {
  precondition(node.span.start >= outer.start && node.span.end <= outer.end)
  switch node {
  case .scalar: break
  case .sequence(let list): for item in list.items { check(item, in: node.span) }
  case .mapping(let mapping):
    for pair in mapping.pairs {
      precondition(pair.key.span.start >= outer.start && pair.key.span.end <= outer.end)
      check(pair.value, in: outer)
    }
  }
}

/// What SwiftPM makes the program's entry.
@_cdecl("FuzzYAML_main")
public func main(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var count = count
  var arguments = arguments
  return LLVMFuzzerRunDriver(&count, &arguments) { fuzz($0, $1) }
}
