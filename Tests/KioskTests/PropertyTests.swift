import ContentModel
import Foundation
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// Random keys at random sizes, the same in every run. `SENDA_SEQUENCES` sets the number (1,000 in `.ci/full`).
struct PropertyTests {
    private static let sequences = ProcessInfo.processInfo.environment["SENDA_SEQUENCES"].flatMap { Int($0) } ?? 50
    private static let keys: [Key] =
        "123456789".map { .character($0) } + [
            .character("0"), .character("."), .character("+"), .character("-"), .character("*"), .keypad("5"), .enter,
            .escape,
            .tab, .function(7), .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .function(2), .wheelUp,
            .wheelDown,
            .other,
            .character("x"), .character("\u{3}"),
        ]

    /// Milliseconds between two keys: a held key, calm presses, a long pause, and an abandoned kiosk.
    private static let pauses =
        Array(repeating: 40, count: 10) + Array(repeating: 400, count: 20) + Array(repeating: 1500, count: 20) + [
            30_000, 125_000,
        ]

    private static func key(_ random: inout SeededGenerator) -> Key {
        switch Int.random(in: 0..<40, using: &random) {
        case 0: .resized(size(&random))
        case 1: .click(row: Int.random(in: 0..<60, using: &random), column: Int.random(in: 0..<200, using: &random))
        case 2 where Bool.random(using: &random): .function(12)
        default: keys.randomElement(using: &random) ?? .enter
        }
    }

    private static func size(_ random: inout SeededGenerator) -> ScreenSize {
        switch Int.random(in: 0..<8, using: &random) {
        case 0:
            ScreenSize(columns: Int.random(in: 1..<60, using: &random), rows: Int.random(in: 1..<20, using: &random))
        case 1: ScreenSize(columns: 40, rows: 12)
        default:
            ScreenSize(columns: Int.random(in: 40...200, using: &random), rows: Int.random(in: 12...60, using: &random))
        }
    }

    @Test func whateverIsPressedTheScreenIsValid() throws {
        var random = SeededGenerator(seed: 7)
        var seen: [String: Int] = [:]
        let store = try ShippedContent.store()
        let interview = try ShippedContent.interview()
        let day = try store.manifest().day
        let notices = [try NoticeFixture.template("water", from: day, days: 7)]
        for number in 0..<Self.sequences {
            var kiosk = try KioskDriver(
                [store], interview: interview, size: Self.size(&random), day: day,
                notices: NoticeFixture.Desk(number.isMultiple(of: 2) ? notices : []).services)
            if number.isMultiple(of: 3) { answer(&kiosk, &random, &seen) }
            for _ in 0..<200 {
                kiosk.press(Self.key(&random), pause: Self.pauses.randomElement(using: &random) ?? 400)
                seen[kiosk.model.screenName, default: 0] += 1
                check(kiosk.model, kiosk.screen)
            }
        }
        print(
            "screens seen in \(Self.sequences) sequences of 200 keys: \(seen.sorted { $0.key < $1.key }.map { "\($0) \($1)" }.joined(separator: ", "))"
        )
        for name in [
            "attract", "home", "topic", "page", "about", "menu", "more", "confirmation", "help", "provider",
            "languages",
            "hidden", "idle", "larger", "interview start", "interview question", "interview note", "interview results",
            "answers", "pathway", "results", "notices",
        ] {
            #expect(seen[name] ?? 0 > 0, "\(name) was never reached")
        }
    }

    /// Answers the interview with random answers, opens some results, then perhaps the list of answers; random keys alone
    /// seldom reach its end.
    private func answer(_ kiosk: inout KioskDriver, _ random: inout SeededGenerator, _ seen: inout [String: Int]) {
        kiosk.press(.resized(ScreenSize(columns: 80, rows: 24)), .enter, .enter, .enter)
        for _ in 0..<40 {
            let items = kiosk.model.layout.content.items.indices
            guard kiosk.model.visit?.interview?.step != .results, let item = items.randomElement(using: &random) else {
                break
            }
            kiosk.choose(item: item)
            check(kiosk.model, kiosk.screen)
        }
        for _ in 0..<4 where kiosk.model.visit?.interview?.step == .results {
            let items = kiosk.model.layout.content.items.indices
            guard let item = items.randomElement(using: &random) else { break }
            kiosk.choose(item: item)
            check(kiosk.model, kiosk.screen)
            seen[kiosk.model.screenName, default: 0] += 1
            kiosk.press(.character("0"))
        }
        if Bool.random(using: &random) { kiosk.press(.tab, .character("7")) }
    }

    private func check(_ model: KioskModel, _ screen: ScreenBuffer) {
        #expect(screen.size == model.size)
        let layout = model.layout
        if let focus = layout.focus, model.size.rows > 0 {
            #expect(
                layout.hit(row: screen.cursor.row, column: screen.cursor.column) == .item(focus),
                "the cursor is on the focus")
        }
        for row in 0..<screen.size.rows where screen[row, 0].style == .focus {
            #expect(screen[row: row].allSatisfy { $0.style == .focus }, "the focus bar has no gap: \(model.screenName)")
        }
        #expect((0..<max(1, screen.size.rows)).contains(screen.cursor.row))
        #expect((0..<max(1, screen.size.columns)).contains(screen.cursor.column))
        if model.visit?.screen != .confirmation(.endVisit) {
            #expect(!layout.content.items.contains(.end), "a visit ends only after a question")
        }
        if model.visit?.screen != .confirmation(.restartInterview) {
            #expect(!layout.content.items.contains(.interview(.restart)), "nothing is erased without a question")
        }
        guard let visit = model.visit, !model.size.isTooSmall, !model.isHidden else { return }
        if visit.warnedAt == nil {
            let isAnswered = layout.feedback != nil
            let row = screen.size.rows - 1
            let isCovered = isAnswered && layout.coversKeys
            let styles: [Style] = isCovered ? [.banner] : [.keys, .keyName]
            #expect(styles.contains(screen[row, 0].style), "the bottom line is there")
            #expect(isCovered || layout.keys?.entries.isEmpty == false)
            #expect(!isAnswered || isCovered || screen[row - 1, 0].style == .banner, "the answer is above the keys")
        }
        guard visit.screen != .languages, layout.content.banner.isEmpty else { return }
        let tags = Set(screen.cells.map(\.language)).subtracting([0])
        #expect(
            tags.isSubset(of: [model.context.tag(of: visit.language)]),
            "one language at a time: \(model.screenName) \(tags)")
    }
}

extension KioskModel {
    fileprivate var screenName: String {
        if size.isTooSmall { return "larger" }
        if isHidden { return "hidden" }
        guard let visit else { return "attract" }
        if visit.warnedAt != nil { return "idle" }
        return switch visit.screen {
        case .home: "home"
        case .topic: "topic"
        case .page: "page"
        case .about: "about"
        case .places: "places"
        case .interview: visit.interview.map { "interview \($0.step.name)" } ?? "interview"
        case .answers: "answers"
        case .pathway: "pathway"
        case .note: "note"
        case .results: "results"
        case .menu: "menu"
        case .more: "more"
        case .confirmation: "confirmation"
        case .help: "help"
        case .provider: "provider"
        case .languages: "languages"
        case .notice: "notice"
        case .notices: "notices"
        case .sheet: "sheet"
        }
    }
}

extension InterviewSession.Step {
    fileprivate var name: String {
        switch self {
        case .start: "start"
        case .question: "question"
        case .note: "note"
        case .results: "results"
        }
    }
}
