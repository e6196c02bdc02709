import Attributing
import CFuzzDriver
import CLanguageData
import ClaimModel
import LanguagePacks
import Segmenting

/// Any bytes as an article of either language: it is cut and attributed, and every place lies inside the text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard count > 0, let start else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  guard let text = try? SourceText(bytes: bytes) else { return 0 }
  let language = languages[Int(start[0]) % languages.count]
  let article = language.segmenter.article(
    from: text, metadata: ArticleMetadata(id: "x", language: language.code))
  for sentence in article.sentences {
    precondition(sentence.span.start <= sentence.span.end && sentence.span.end <= bytes.count)
  }
  let found = language.attributor.attribute(article)
  for claim in found.claims {
    for span in claim.spans {
      precondition(span.start < span.end && span.end <= bytes.count)
    }
    for link in claim.chain { precondition(found.sources.contains { $0.id == link }) }
  }
  return 0
}

private struct Language {
  let code: String
  let segmenter: Segmenter
  let attributor: Attributor
}

private let languages: [Language] = {
  var all: [Language] = []
  while let next = claimkit_language_at(all.count) {
    let data = next.pointee
    var parts = [PackBytes(immortal: data.words, count: data.words_size)]
    if let lexicon = data.lexicon {
      parts.append(PackBytes(immortal: lexicon, count: data.lexicon_size))
    }
    let pack =
      parts.count > 1 ? try? LanguagePack(parts[0], parts[1]) : try? LanguagePack(parts[0])
    guard let pack else { fatalError("a pack does not open") }
    all.append(
      Language(
        code: pack.code, segmenter: Segmenter(pack: pack), attributor: Attributor(pack: pack)))
  }
  return all
}()

/// What SwiftPM makes the program's entry.
@_cdecl("FuzzArticle_main")
public func main(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var count = count
  var arguments = arguments
  return LLVMFuzzerRunDriver(&count, &arguments) { fuzz($0, $1) }
}
