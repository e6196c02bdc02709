import ClaimModel
import Testing

@Suite struct DateTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-23", 20_780),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func daysAreCounted(text: String, number: Int) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.dayNumber == number)
    #expect(date.description == text)
  }

  @Test(arguments: ["2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31"])
  func impossibleDaysAreTold(text: String) {
    #expect(PartialDate.parse(text) == .failure(.impossible))
  }

  @Test(arguments: [
    "", "26-01-01", "2026-1-1", "2026/01/01", "01.02.2026", "2026-01-01x", "20260101",
  ])
  func otherFormsAreNoDates(text: String) {
    #expect(PartialDate.parse(text) == .failure(.malformed))
  }

  @Test(arguments: [
    ("2024", "2024-01-01", "2024-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2024-02-05", "2024-02-05", "2024-02-05"),
    ("2024-02-05T10:00:00+01:00", "2024-02-05", "2024-02-05"),
  ])
  func partialDatesSpanDays(text: String, earliest: String, latest: String) throws {
    let date = try PartialDate.parse(text).get()
    #expect(date.earliest.description == earliest)
    #expect(date.latest.description == latest)
  }

  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0, 0), ("1970-01-01T01:00:00+01:00", 0, 0),
    ("1970-01-01T00:00:00.25Z", 0, 250_000_000), ("1969-12-31T23:30:00-01:00", 1800, 0),
    ("2026-11-23T10:04:00Z", 1_795_428_240, 0), ("2026-11-23T10:04Z", 1_795_428_240, 0),
    ("2016-12-31T23:59:60z", 1_483_228_800, 0),
    ("2026-11-23 10:04:00.1234567891Z", 1_795_428_240, 123_456_789),
  ])
  func timestampsAreMoments(text: String, seconds: Int, nanoseconds: Int) throws {
    let moment = try Timestamp.parse(text).get()
    #expect(moment.seconds == seconds)
    #expect(moment.nanoseconds == nanoseconds)
  }

  @Test(arguments: [
    ("2026-11-23T10:04:00", Timestamp.Problem.noOffset), ("2026-11-23T10:04", .noOffset),
    ("2026-11-23T25:04:00Z", .impossible), ("2026-02-30T10:04:00Z", .impossible),
    ("2026-11-23T10:04:00+24:00", .impossible), ("2026-11-23T10:04:00+0100", .malformed),
    ("2026-11-23T10:04:00.Z", .malformed), ("2026-11-23", .malformed),
    ("yesterday at ten", .malformed),
    ("2026-11-23T10:04:00ZZ", .malformed), ("2026-11-23T10:04:0", .malformed),
  ])
  func otherTimestampsSayWhy(text: String, problem: Timestamp.Problem) {
    #expect(Timestamp.parse(text) == .failure(problem))
  }

  @Test func momentsBeforeTheEpochHaveTheirDay() throws {
    #expect(try Timestamp.parse("1969-12-31T23:59:59Z").get().dayNumber == -1)
    #expect(try Timestamp.parse("1969-12-31T00:00:00Z").get().dayNumber == -1)
    #expect(try Timestamp.parse("1969-12-30T23:59:59Z").get().dayNumber == -2)
  }
}
