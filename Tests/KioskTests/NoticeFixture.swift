import ContentModel
import Synchronization
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// Notices for tests, and a desk that keeps them in memory.
enum NoticeFixture {
    static let sizes = [ScreenSize(columns: 40, rows: 12), ScreenSize(columns: 80, rows: 24)]

    /// The shipped content with free text allowed; its refused words are of no interest here.
    static func rules() throws -> NoticeRules? {
        var rules = try ShippedContent.store().notices()
        rules?.freeText = RefusedWords(words: ["dinero"], runs: [])
        return rules
    }

    static func store() throws -> ContentStore {
        let store = try ShippedContent.store()
        let rules = try rules()
        return ContentStore(
            manifest: store.manifest, words: store.words, topic: store.topic, page: store.page, text: store.text,
            fact: store.fact, source: store.source, notices: { rules })
    }

    static func template(_ name: String, _ values: [NoticeSlot: NoticeValue] = [:], from: Day, days: Int = 1) throws
        -> Notice
    {
        let id = try #require(NoticeID(rawValue: name))
        return try #require(Notice(.template(id, values), from: from, until: from.adding(days: days - 1)))
    }

    static func text(_ text: String, _ language: Language, from: Day, days: Int = 7) throws -> Notice {
        try #require(Notice(.freeText(text, language), from: from, until: from.adding(days: days - 1)))
    }

    /// Eight notices, the longest that there can be.
    static func longest(from day: Day) throws -> [Notice] {
        let place = try #require(NoticeID(rawValue: "shelter"))
        let closed = try template("place-closed", [.place: .entry(place), .date: .date(day)], from: day, days: 7)
        let typed = String(repeating: "palabra otra ", count: 9) + "fin"
        let texts = try (0..<7).map { try text(typed, ShippedContent.languages[$0 % 4], from: day) }
        return texts + [closed]
    }

    /// Keeps what is written.
    final class Desk: Sendable {
        let kept: Mutex<[Notice]>
        let writes = Mutex(0)
        let fails = Mutex(false)

        init(_ notices: [Notice] = []) { kept = Mutex(notices) }

        var services: NoticeServices {
            NoticeServices(
                read: { self.kept.withLock { $0 } },
                write: { notices in
                    self.writes.withLock { $0 += 1 }
                    guard !self.fails.withLock({ $0 }) else { return false }
                    self.kept.withLock { $0 = notices }
                    return true
                })
        }
    }
}
