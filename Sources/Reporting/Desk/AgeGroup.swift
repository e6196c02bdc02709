import ClaimModel

/// How old something is, in the steps a desk thinks in.
package enum AgeGroup: String, CaseIterable, Sendable {
  case week, month, quarter, year, older, unknown

  /// The group of something that happened on a day, given as precisely as is known; the day of the future is new.
  package init(of date: String, today: CalendarDate) {
    guard case .success(let date) = PartialDate.parse(date) else {
      self = .unknown
      return
    }
    switch today.dayNumber - date.earliest.dayNumber {
    case ...7: self = .week
    case ...30: self = .month
    case ...90: self = .quarter
    case ...365: self = .year
    default: self = .older
    }
  }

  /// What the group is called.
  var word: ReportWord {
    switch self {
    case .week: .deskAgeWeek
    case .month: .deskAgeMonth
    case .quarter: .deskAgeQuarter
    case .year: .deskAgeYear
    case .older: .deskAgeOlder
    case .unknown: .deskUnknown
    }
  }
}

extension DeskReport {
  /// Claims nobody has checked, by the age of their article; groups with none are left out.
  package var openByAge: [(age: AgeGroup, claims: Int, files: Int)] {
    AgeGroup.allCases.compactMap { age in
      let files = open.filter { AgeGroup(of: $0.published, today: today) == age }
      return files.isEmpty ? nil : (age, files.reduce(0) { $0 + $1.claims }, files.count)
    }
  }

  /// Stale verdicts, by their age; groups with none are left out.
  package var staleByAge: [(age: AgeGroup, verdicts: Int)] {
    AgeGroup.allCases.compactMap { age in
      let count = stale.count { AgeGroup(of: $0.at, today: today) == age }
      return count == 0 ? nil : (age, count)
    }
  }
}
