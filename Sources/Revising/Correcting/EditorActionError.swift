import ClaimModel

/// Why an editor's action was not carried out; nothing has changed then.
package enum EditorActionError: Error, Sendable, Equatable {
  /// There is no such claim.
  case noClaim(String)
  /// There is more than one claim with the id.
  case severalClaims(String)
  /// The selection selects nothing.
  case nothingSelected
  /// There is no source with the id or name.
  case noSource(String)
  /// The id is another source's already.
  case sourceExists(String)
  /// The id does not have the form of one.
  case malformedID(String)
  /// A chain names a source twice.
  case repeatedSource(String)
  /// The article is not at hand, and without it words cannot be found.
  case noArticle
  /// The words are not in the article, or not in the claim they should be a part of.
  case quoteMissing(String)
  /// The words stand in the article several times.
  case quoteAmbiguous(String, Int)
  /// There is such a claim already.
  case claimExists(String)
  /// The place of the claim is not known any more.
  case claimLost(String)
  /// Something is wanted of a claim that was struck out, or of one that was not.
  case dropped(String), notDropped(String)
  /// There are fewer parts than two.
  case tooFewParts
  /// The claims to be joined have different sources.
  case sourcesDiffer(String, String)
  /// No scale of the desk has the rating.
  case noRating(String, [RatingScale])
  /// More than one rating has that name.
  case severalRatings(String, [RatingScale.Rating])
  /// The rating does not go with the status.
  case ratingAgainstStatus(RatingScale.Rating, Status)
  /// There is no verdict that could be reviewed.
  case noVerdict(String)
  /// The verdict is the editor's own, and the desk demands another pair of eyes.
  case ownVerdict(String)
  /// The histories tell of nothing that could be taken back.
  case nothingToUndo
  /// The last change cannot be taken back, and why.
  case cannotUndo(Message)
}
