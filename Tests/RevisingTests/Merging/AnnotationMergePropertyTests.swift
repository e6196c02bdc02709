import AnnotationCoding
import ClaimKit
import TestSupport
import Testing

@testable import Revising

@Suite struct AnnotationMergePropertyTests {
  /// Edits of different keys, some on either side, in any file: the merge says what both sides say.
  @Test func differentKeysNeverConflict() throws {
    let edits: [AnnotationEdit] = ["c1", "c2", "c3"].flatMap { id -> [AnnotationEdit] in
      [
        .set(.claim(id), key: "status", to: "refuted"),
        .set(.claim(id), key: "source-check", to: "confirmed"),
        .set(.claim(id), key: "wording", to: "inne słowa"),
        .set(.claim(id), key: "by", to: "ak"),
        .set(.claim(id), key: "note", to: "raz\ndwa"),
        .setList(.claim(id), key: "chain", to: ["ap", "x"]),
        .set(.found(claim: id), key: "voice", to: "direct"),
        .addEvidence(claim: id, EvidenceItem(url: "https://example.org/\(id)", stance: .context)),
        .addHistory(claim: id, MergeSample.step(7, "ak", nil)),
        .addHistory(claim: id, MergeSample.step(12, "jn", .refuted)),
      ]
    }
    var random = SeededGenerator(seed: 4)
    for _ in 0..<150 {
      let chosen = edits.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
      let mine = chosen.filter { _ in Bool.random(using: &random) }
      let theirs = chosen.filter { !mine.contains($0) }
      let outcome = AnnotationMerge.merge(
        base: Array(MergeSample.base.utf8), ours: try MergeSample.marked(mine),
        theirs: try MergeSample.marked(theirs))
      #expect(outcome.conflicts.isEmpty && !outcome.isByLines)
      let merged = AnnotationFile(bytes: outcome.bytes, path: "x")
      let together = AnnotationFile(bytes: try MergeSample.marked(chosen), path: "x")
      let difference = merged.changes(since: together)
      #expect(
        difference.isEmpty, "\(difference)\n\(String(decoding: outcome.bytes, as: UTF8.self))")
    }
  }

  /// Whatever clashes: taking one side of every conflict gives a file that says what that side says there.
  @Test func eitherSideOfAConflictIsAWholeFile() throws {
    func edits(_ word: String) -> [AnnotationEdit] {
      ["c1", "c2", "c3"].flatMap { id -> [AnnotationEdit] in
        [
          .set(.claim(id), key: "status", to: word == "a" ? "refuted" : "verified"),
          .set(.claim(id), key: "wording", to: "słowa \(word)"),
          .set(.claim(id), key: "note", to: "raz \(word)\ndwa"),
          .setList(.claim(id), key: "chain", to: ["ap", word]),
          .set(.source("ap"), key: "name", to: "AP \(word)"),
          .set(.article, key: "title", to: "Tytuł: \(word)"),
          .remove(from: .claims, .id(id)),
        ]
      }
    }
    var random = SeededGenerator(seed: 21)
    var conflicts = 0
    for _ in 0..<120 {
      func chosen(_ word: String) -> [UInt8] {
        var editor = try? AnnotationEditor(bytes: Array(MergeSample.base.utf8), path: "x")
        for edit in edits(word) where Int.random(in: 0..<4, using: &random) == 0 {
          try? editor?.apply(edit)
        }
        return editor?.bytes ?? []
      }
      let (ours, theirs) = (chosen("a"), chosen("b"))
      let outcome = AnnotationMerge.merge(
        base: Array(MergeSample.base.utf8), ours: ours, theirs: theirs)
      #expect(!outcome.isByLines)
      conflicts += outcome.conflicts.count
      for side in [Side.ours, .theirs] {
        let settled = AnnotationFile(bytes: side.settle(outcome.bytes), path: "x")
        let isSound = settled.isSound
        #expect(
          isSound, "\(settled.diagnostics)\n\(String(decoding: outcome.bytes, as: UTF8.self))")
        let mine = AnnotationFile(bytes: side == .ours ? ours : theirs, path: "x")
        for claim in mine.document.claims {
          let same = settled.document.claims.first { $0.id?.value == claim.id?.value }
          // What only the other side changed is the other side's.
          if let same, let status = claim.status?.value, status != "unverified", status != "mixed" {
            #expect(same.status?.value == status)
          }
        }
      }
    }
    #expect(conflicts > 60)
  }

  /// Settles conflicts as a person does who keeps one side of each.
  private enum Side {
    case ours, theirs

    func settle(_ bytes: [UInt8]) -> [UInt8] {
      var kept: [String] = []
      var part: Character?
      for line in String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      {
        if ["<<<<<<< ", "||||||| ", ">>>>>>> "].contains(where: line.hasPrefix) || line == "======="
        {
          part = line.first == ">" ? nil : line.first
        } else if part == nil || part == "<" && self == .ours || part == "=" && self == .theirs {
          kept.append(String(line))
        }
      }
      return Array(kept.joined(separator: "\n").utf8)
    }
  }
}
