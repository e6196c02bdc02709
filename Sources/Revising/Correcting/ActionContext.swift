import Anchoring
import AnnotationCoding
import ClaimModel

/// What every action looks at: the file as it is, who acts, and the moment of its steps.
struct ActionContext {
  /// The file.
  let document: AnnotationDocument
  /// Who, and over which text.
  let occasion: EditOccasion
  /// The moment of the steps.
  let moment: String
  /// Where the claims with each id stand in the document.
  private let places: [String: [Int]]

  /// Looks at a file.
  ///
  /// - Complexity: O(*n*).
  init(document: AnnotationDocument, occasion: EditOccasion, moment: String) {
    self.document = document
    self.occasion = occasion
    self.moment = moment
    var places: [String: [Int]] = [:]
    for (index, claim) in document.claims.enumerated() {
      if let id = claim.id?.value { places[id, default: []].append(index) }
    }
    self.places = places
  }

  /// The claim with an id.
  func claim(
    _ id: String
  ) throws(EditorActionError) -> AnnotationDocument.ClaimEntry {
    guard let matches = places[id], let first = matches.first else { throw .noClaim(id) }
    guard matches.count == 1 else { throw .severalClaims(id) }
    return document.claims[first]
  }

  /// The claim with an id, which was not struck out.
  func openClaim(
    _ id: String
  ) throws(EditorActionError) -> AnnotationDocument.ClaimEntry {
    let claim = try self.claim(id)
    guard claim.dropped == nil else { throw .dropped(id) }
    return claim
  }

  /// The ids of a chain given by ids and names.
  func chain(_ words: [String]) throws(EditorActionError) -> [String] {
    var chain: [String] = []
    for word in words {
      let id = try source(word)
      guard !chain.contains(id) else { throw .repeatedSource(id) }
      chain.append(id)
    }
    return chain
  }

  /// The id of a declared source given by its id, its name or another name of it.
  func source(_ word: String) throws(EditorActionError) -> String {
    if document.sources.contains(where: { $0.id?.value == word }) { return word }
    let folded = word.lowercased()
    let named = document.sources.filter { source in
      ([source.name].compactMap { $0 } + source.also).contains { $0.value.lowercased() == folded }
    }
    guard named.count == 1, let id = named.first?.id?.value else { throw .noSource(word) }
    return id
  }

  /// The article's text.
  func article() throws(EditorActionError) -> SourceText {
    guard let article = occasion.article else { throw .noArticle }
    return article
  }

  /// Where a claim stands in the article.
  func places(
    of claim: AnnotationDocument.ClaimEntry
  ) throws(EditorActionError) -> [ByteSpan] {
    let places = claim.places(in: try article())
    guard !places.isEmpty else { throw .claimLost(claim.id?.value ?? "") }
    return places
  }

  /// Where words stand in the article.
  func find(
    _ request: QuoteRequest, near place: [ByteSpan] = [], inside area: ByteSpan? = nil
  ) throws(EditorActionError) -> [ByteSpan] {
    do {
      return try QuoteFinder(try article()).find(request, near: place, inside: area)
    } catch let error as QuoteFinder.Problem {
      switch error {
      case .missing, .empty: throw .quoteMissing(request.words)
      case .ambiguous(let count): throw .quoteAmbiguous(request.words, count)
      }
    } catch let error as EditorActionError {
      throw error
    } catch {
      throw .quoteMissing(request.words)
    }
  }

  /// A step of a history.
  func step(
    _ action: HistoryAction, field: String? = nil, was: String? = nil, status: Status? = nil,
    sourceCheck: SourceCheck? = nil, note: String? = nil
  ) -> HistoryItem {
    let isVerdict = action == .judge || action == .approve
    return HistoryItem(
      moment: moment, editor: occasion.editor, action: action, field: field, status: status,
      was: was, sourceCheck: sourceCheck, note: note,
      articleDigest: isVerdict ? occasion.articleDigest : nil)
  }
}

extension AnnotationDocument.ClaimEntry {
  /// Where the claim's words stand in a text; none where they are lost or cannot be told from others.
  func places(in text: SourceText) -> [ByteSpan] {
    guard let quote else { return [] }
    let hint = found?.places ?? []
    switch QuoteAnchor.find(
      quote.value, before: before?.value, after: after?.value, hint: hint, in: text)
    {
    case .exact: return hint.compactMap(text.byteSpan)
    case .moved(let spans): return spans
    case .ambiguous, .lost: return []
    }
  }

  /// The chain as a history's `was` has it; nil for the article's own voice.
  var chainText: String? {
    chain.isEmpty ? nil : chain.map(\.value).joined(separator: ", ")
  }

  /// The status the history ends at; `unverified` where it never speaks of one.
  var statusOfHistory: String {
    for step in history.reversed() {
      let speaks = step.field == nil || step.field?.value == "status"
      if speaks, let status = step.status { return status.value }
      if step.action?.value == HistoryAction.withdraw.rawValue { break }
    }
    return Status.unverified.rawValue
  }
}
