import ClaimModel

/// What pages ask of a claim.
extension ClaimView {
  /// The id as written; `?` where there is none.
  var id: String { entry.id?.value ?? "?" }

  /// The status as written; unverified where there is none.
  var status: String { entry.status?.value ?? Status.unverified.rawValue }

  /// How the words come to the reader, as written; the own voice where nobody is named.
  var voice: String? { reason.voice ?? (chain.isEmpty ? Claim.Voice.own.rawValue : nil) }
}

/// The line under a claim that shows its voice.
enum VoiceLine {
  /// The class that draws it; words outside of the vocabulary have none.
  static func style(_ voice: String?) -> String {
    voice.flatMap(Claim.Voice.init).map { "v-\($0.rawValue)" } ?? "v-other"
  }
}
