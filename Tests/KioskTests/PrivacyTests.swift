import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// The main promise: after a visit neither the model nor the screen holds a word of it.
struct PrivacyTests {
    /// The ways in which a visit can end.
    enum Ending: CaseIterable {
        case back, hideKey, menu, idleLimit

        func end(_ kiosk: inout KioskDriver) {
            switch self {
            case .back:
                while kiosk.model.visit?.screen != .confirmation(.endVisit) { kiosk.press(.escape) }
                kiosk.choose(.item(.end))
            case .hideKey: kiosk.press(.function(12))
            case .menu:
                kiosk.press(.tab)
                kiosk.choose(.item(.confirm(.endVisit)), .item(.end))
            case .idleLimit: kiosk.wait(400_000)
            }
        }
    }

    @Test(arguments: Ending.allCases)
    func nothingOfAVisitIsLeftAtItsEnd(ending: Ending) throws {
        var kiosk = try KioskDriver()
        let words = try Self.visit(&kiosk).subtracting(Self.wordsWithoutAVisit())
        #expect(
            words.isSuperset(of: ["Sentence", "Answer", "Question", "danger", "Option", "papers", "Because", "Part"]))
        #expect(words.count > 100)
        #expect(!Self.words(of: kiosk).isDisjoint(with: words), "the search finds what is there")

        ending.end(&kiosk)
        #expect(kiosk.model.visit == nil)
        kiosk.press(.other)  // until the next key, a visitor who ended the visit reads that nothing was kept
        let left = Self.words(of: kiosk)
        for word in words { #expect(!left.contains(word), "\(word) is left") }
    }

    /// Any part of the visit that was kept would be found, wherever in the model it is.
    @Test func aWordThatIsKeptIsFound() throws {
        var kiosk = try KioskDriver()
        let words = try Self.visit(&kiosk).subtracting(Self.wordsWithoutAVisit())
        let visit = try #require(kiosk.model.visit)
        let (screen, layout) = (kiosk.model.shown, kiosk.model.layout)
        kiosk.press(.function(12))
        for change: (inout KioskModel) -> Void in [
            { $0.visit = visit }, { $0.shown = screen }, { $0.layout = layout },
        ] {
            var model = kiosk.model
            change(&model)
            #expect(!Self.words(inMemoryOf: model).isDisjoint(with: words))
        }
    }

    /// The staff screen, what it is asked for and what is logged are the same after a visit as without one.
    @Test func theStaffScreenHasNothingOfTheVisitBefore() throws {
        func report(after visit: (inout KioskDriver) throws -> Void) throws -> (KioskDriver, [String]) {
            let desk = StaffTests.Desk()
            var kiosk = try KioskDriver(staff: desk.services)
            try visit(&kiosk)
            kiosk.type(".94711")
            kiosk.press(.enter)
            return (kiosk, desk.entries.withLock { $0 })
        }
        let (without, entries) = try report { _ in }
        let (after, entriesAfter) = try report { kiosk in
            _ = try Self.visit(&kiosk)
            kiosk.press(.function(12), .other)
        }
        #expect(after.model.staff?.step == .report(StaffReport()) && after.model.visit == nil)
        #expect(after.text == without.text && after.model.shown == without.model.shown)
        #expect(after.log == without.log && entriesAfter == entries)
    }

    /// Goes through the interview and to a page in two languages. Returns every word that the model or the screen held.
    private static func visit(_ kiosk: inout KioskDriver) throws -> Set<String> {
        var words: Set<String> = []
        func look(_ kiosk: KioskDriver) { words.formUnion(Self.words(of: kiosk)) }
        kiosk.choose(.english, .interview, .item(.interview(.resume)))
        while kiosk.model.visit?.interview?.step != .results {
            look(kiosk)
            kiosk.press(.home, .down, .enter)
            look(kiosk)
            if kiosk.model.layout.content.items.contains(.interview(.done)) { kiosk.choose(.item(.interview(.done))) }
        }
        look(kiosk)
        kiosk.choose(.item(.sheet))
        look(kiosk)
        kiosk.press(.escape, .tab)
        kiosk.choose(.item(.interview(.answers)))
        look(kiosk)
        kiosk.press(.tab)
        kiosk.choose(.item(.more), .item(.home), .topic(1), .page(1))
        look(kiosk)
        kiosk.press(.pageDown, .tab)
        kiosk.choose(.item(.about))
        look(kiosk)
        kiosk.press(.escape, .function(2))
        kiosk.choose(.creole)
        look(kiosk)
        return words
    }

    /// The words that a kiosk holds and shows when no visit has begun.
    private static func wordsWithoutAVisit() throws -> Set<String> {
        var kiosk = try KioskDriver()
        let words = Self.words(of: kiosk)
        kiosk.press(.function(12))
        return words.union(Self.words(of: kiosk))
    }

    private static func words(of kiosk: KioskDriver) -> Set<String> {
        words(inMemoryOf: kiosk.model).union(kiosk.text.words)
    }

    /// The words of every string and identifier in the model, at any depth.
    private static func words(inMemoryOf model: KioskModel) -> Set<String> {
        var words: Set<String> = []
        collect(model, &words)
        return words
    }

    private static func collect(_ value: Any, _ words: inout Set<String>) {
        if let text = value as? String { return words.formUnion(text.words) }
        if let text = value as? Substring { return words.formUnion(String(text).words) }
        for child in Mirror(reflecting: value).children { collect(child.value, &words) }
    }
}

extension String {
    /// The words of at least two letters or digits.
    fileprivate var words: [String] { split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { $0.count > 1 } }
}
