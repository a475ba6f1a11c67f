import ContentModel
import Testing

private let monday = Day(daysSince1970: 20_780)  // 2026-11-23
private let day = [OpeningHours(from: 540, until: 840), OpeningHours(from: 960, until: 1080)]
private let night = [OpeningHours(from: 0, until: 360), OpeningHours(from: 1320, until: 1440)]
private let always = Dictionary(uniqueKeysWithValues: (0...6).map { ($0, [OpeningHours(from: 0, until: 1440)]) })

@Test(arguments: [
    ([0: day, 2: day], 0, 540, ServiceOpening.open(until: 840)),
    ([0: day, 2: day], 0, 839, .open(until: 840)),
    ([0: day, 2: day], 0, 840, .closed(days: 0, weekday: 0, from: 960)),
    ([0: day, 2: day], 0, 1080, .closed(days: 2, weekday: 2, from: 540)),
    ([0: day], 0, 1080, .closed(days: 7, weekday: 0, from: 540)),
    ([5: day], 0, 0, .closed(days: 5, weekday: 5, from: 540)),
    ([0: night, 1: night], 0, 1400, .open(until: 360)),
    ([0: night], 0, 1400, .open(until: 1440)),
    ([0: night, 1: night], 1, 300, .open(until: 360)),
    (always, 3, 700, .open(until: nil)),
    ([0: [], 1: []], 0, 700, .closedAllWeek), ([:], 0, 700, .closedAllWeek),
])
func aPlaceIsOpenByItsHours(
    hours: [Int: [OpeningHours]], weekday: Int, minute: Int, expected: ServiceOpening
) {
    let now = Moment(milliseconds: 0, day: monday.adding(days: weekday), minuteOfDay: minute)
    #expect(ServiceOpening(hours, at: now) == expected)
}

private func service(checked days: Int, beds: Service.Beds? = nil, bedsChecked: Int? = nil) -> Service {
    var service = Service(kind: .shelter, name: "A", checkedOn: monday.adding(days: -days), checkedBy: "B")
    service.beds = beds
    service.bedsOn = bedsChecked.map { monday.adding(days: -$0) }
    return service
}

@Test(arguments: [(0, false), (180, false), (181, true), (-1, true)])
func anEntryIsDueAfterHalfAYear(days: Int, isDue: Bool) {
    #expect(service(checked: days).isDue(on: monday) == isDue)
}

private let bedAnswers: [(Service.Beds?, Int?, Service.Beds?)] = [
    (.yes, 0, .yes), (.no, 7, .no), (.yes, 8, .ask), (.no, 8, .ask), (.yes, -1, .ask), (.yes, nil, .ask),
    (.ask, 0, .ask), (nil, 0, nil),
]

@Test(arguments: bedAnswers)
func bedsAreKnownForAWeek(beds: Service.Beds?, days: Int?, expected: Service.Beds?) {
    #expect(service(checked: 0, beds: beds, bedsChecked: days).beds(on: monday) == expected)
    #expect(service(checked: 0, beds: beds, bedsChecked: days).beds(on: nil) == (beds == nil ? nil : .ask))
}
