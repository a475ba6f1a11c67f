import ContentModel
import Foundation
import Testing

/// A notice of a centre: its values, its days, and its form on the disk.
struct NoticeTests {
    private let today = Day(daysSince1970: 20_780)
    private let id = NoticeID(rawValue: "lawyer")

    private func notice(from: Int = 0, days: Int) throws -> Notice? {
        let content = Notice.Content.template(try #require(id), [.weekday: .weekday(2), .hour: .hour(570)])
        return Notice(content, from: today.adding(days: from), until: today.adding(days: from + days - 1))
    }

    @Test(arguments: [(0, false), (1, true), (3, true), (7, true), (8, false), (365, false)])
    func itIsShownForAtMostAWeek(days: Int, isAllowed: Bool) throws {
        #expect(try (notice(days: days) != nil) == isAllowed)
    }

    @Test(arguments: [
        (NoticeSlot.date, "2026-12-01", true), (.date, "2026-13-01", false), (.date, "1", false), (.weekday, "6", true),
        (.weekday, "7", false), (.weekday, "-1", false), (.weekday, "01", false), (.hour, "1439", true),
        (.hour, "1440", false), (.hour, "09:30", false), (.place, "comar", true), (.place, "55 1234 5678", false),
        (.language, "ht", true), (.language, "Créole", false), (.place, "", false),
    ])
    func aValueIsOfItsSlotsKind(slot: NoticeSlot, text: String, isValid: Bool) {
        #expect((NoticeValue(slot, text: text) != nil) == isValid)
    }

    @Test func itIsTheSameAfterTheDisk() throws {
        let language = try #require(Language(rawValue: "ht"))
        let text = try #require(Notice(.freeText("Gen yon reyinyon.", language), from: today, until: today))
        let notices = [try #require(try notice(days: 7)), text]
        let data = try JSONEncoder().encode(notices)
        #expect(try JSONDecoder().decode([Notice].self, from: data) == notices)
    }

    /// The day of the clock, against a notice of today for three days and one of tomorrow for a day.
    @Test(arguments: [(nil, 0), (-1, 0), (0, 0), (1, 2), (2, 1), (3, 0), (400, 0)] as [(Int?, Int)])
    func itIsShownOnItsDaysAlone(offset: Int?, count: Int) throws {
        let notices = [try #require(try notice(days: 3)), try #require(try notice(from: 1, days: 1))]
        #expect(Notice.shown(of: notices, on: offset.map { today.adding(days: $0) }).count == count)
    }
}
