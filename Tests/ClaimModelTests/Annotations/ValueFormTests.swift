import ClaimModel
import Foundation
import Testing

@Suite struct ValueFormTests {
  /// Values near every border of every form; each is tried on all forms.
  static let values = [
    "", " ", "claimkit/1", "claimkit/2", "claimkit/1 ", "associated-press", "a", "7", "a--b", "-a",
    "a-",
    "A", "żółw", "a_b", "c1", "c", "c01", "c1a", "C1", String(repeating: "a", count: 64),
    String(repeating: "0f", count: 32), String(repeating: "0f", count: 31) + "0F",
    String(repeating: "0", count: 63), String(repeating: "0", count: 65), "138-258", "10-40 55-80",
    "10-40  55-80", "10-40 ", "10-", "-40", "10", "2023", "2023-09", "2023-09-12", "2023-9-12",
    "2023-09-12T10:04Z", "2023-09-12T10:04:00Z", "2023-09-12T10:04:00.25Z", "2023-09-12T10:04:00.Z",
    "2023-09-12T10:04:00+02:00", "2023-09-12T10:04:00+0200", "2023-09-12T10:04:00", "2023-",
    "2023-09-12 10:04:00Z", "20230912", "https://example.org/a", "http://a", "https://", "ftp://a",
    "https://a b", "Q1", "Q0", "Q", "q1", "Q40469", "pl", "p", "pol", "poli", "pt-BR", "pt-",
    "pt-B",
    "zh-Hant-TW", "PL", "pl-123456789",
  ]

  @Test(arguments: ValueForm.allCases)
  func agreesWithItsPattern(form: ValueForm) throws {
    let expression = try NSRegularExpression(pattern: form.pattern)
    var accepted = 0
    for value in Self.values {
      let range = NSRange(location: 0, length: value.utf16.count)
      let expected = expression.firstMatch(in: value, range: range) != nil
      #expect(form.accepts(value) == expected, "\(form) and “\(value)”")
      if expected { accepted += 1 }
    }
    #expect(accepted > 0)
    #expect(accepted < Self.values.count)
  }
}
