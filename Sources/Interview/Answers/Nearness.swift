import ContentModel

/// A rough time in the past, as people say it when they do not know the day.
///
/// A month has 28 to 31 days, so the ranges that are counted in months overlap: whichever of two a person chooses
/// contains the day. The ranges that end at a year do not overlap, since legal time limits end there too.
public enum Nearness: CaseIterable, Sendable {
    case today, yesterday
    /// Two to seven days ago.
    case days
    /// One to four weeks ago.
    case weeks
    case oneToTwoMonths, twoToSixMonths, sixToNineMonths, nineToTwelveMonths, oneToTwoYears, moreThanTwoYears

    /// The range of days, counted back from today.
    public func date(before today: Day) -> ApproximateDate {
        func ago(_ count: ClosedRange<Int>) -> ApproximateDate {
            ApproximateDate(today.adding(days: -count.upperBound)...today.adding(days: -count.lowerBound))
        }
        let (oneYear, twoYears) = (today.adding(years: -1), today.adding(years: -2))
        return switch self {
        case .today: ago(0...0)
        case .yesterday: ago(1...1)
        case .days: ago(2...7)
        case .weeks: ago(7...31)
        case .oneToTwoMonths: ago(28...62)
        case .twoToSixMonths: ago(59...184)
        case .sixToNineMonths: ago(181...276)
        case .nineToTwelveMonths: ApproximateDate(oneYear...today.adding(days: -273))
        case .oneToTwoYears: ApproximateDate(twoYears...oneYear.adding(days: -1))
        case .moreThanTwoYears: ApproximateDate(onOrBefore: twoYears.adding(days: -1))
        }
    }
}
