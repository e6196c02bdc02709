import ClaimModel
import LanguagePacks

/// A reporting word or expression at its place.
struct CueHit {
  /// Its tokens, the verb among them.
  var tokens: Range<Int>
  /// The verb's token, or the expression's first one.
  var verb: Int
  var cue: Cue
  /// Lemma of the verb.
  var lemma: LemmaKey
  /// Number, gender and person of the verb's form.
  var tag: MorphTag
  /// Whether the words were not said: by nobody, perhaps, or not yet.
  var isUnsaid = false
  /// A form without a subject: `poinformowano`.
  var isImpersonal: Bool { tag.isAny(of: .impersonal) }
  /// An adverbial participle, whose subject is the main clause's: `dodając`.
  var isAdverbial: Bool { tag.isAny(of: [.participleAdverbPresent, .participleAdverbPast]) }
}

/// Who a frame says is speaking, before resolution.
enum SpeakerReference {
  /// A phrase beside the cue.
  case phrase(NounPhrase)
  /// The subject is dropped; the verb's number and gender are all there is.
  case dropped(MorphTag)
  /// A possessive before the phrase: `jego zdaniem`.
  case possessive(token: Int, roles: FunctionWords.Roles)
  /// A verb form without a subject.
  case impersonal
  /// Whoever spoke last: a quotation that goes on without a cue.
  case continued
}

/// One attribution as a sieve sees it: content, cue and speaker, not yet resolved.
struct Frame {
  /// Id of the sieve that found it.
  var rule: String
  /// Content per sentence: runs of tokens without the cue clause.
  var contents: [[Range<Int>]]
  /// The cue's tokens; empty for a quotation that goes on.
  var cue: Range<Int>
  /// The speaker beside the cue.
  var speaker: SpeakerReference
  /// Who says it beside the speaker, each by themselves: `X i Y powiedzieli`.
  var partners: [SpeakerReference] = []
  /// Who carries it, outermost first.
  var carriers: [SpeakerReference] = []
  /// Whom the speaker relies on.
  var origins: [SpeakerReference] = []
  var voice: Claim.Voice
  var act: Claim.Act
  /// Token where the reader learns who speaks: resolution happens there.
  var position: Int
  /// First token of the sentence or quotation the frame belongs to.
  var start: Int

  /// From the first to the last token of the content.
  var extent: Range<Int> {
    let first = contents.first?.first?.lowerBound ?? start
    let last = contents.last?.last?.upperBound ?? start
    return first..<max(first, last)
  }
}
