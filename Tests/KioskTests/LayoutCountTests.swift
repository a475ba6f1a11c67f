#if DEBUG
    import ContentModel
    import Synchronization
    import TerminalUI
    import TestSupport
    import Testing

    @testable import Kiosk

    /// A key is looked up in the layout on the screen, and the next layout is made once.
    struct LayoutCountTests {
        private final class Counter: Sendable {
            let count = Mutex(0)
        }

        /// The number of layouts that are made during an operation, including painting.
        private static func layouts(of happening: () throws -> Void) rethrows -> Int {
            let counter = Counter()
            try Layout.$onCreation.withValue({ counter.count.withLock { $0 += 1 } }, operation: happening)
            return counter.count.withLock { $0 }
        }

        @Test(
            arguments: [
                ("", [.character("2")], "a visit begins"), ("2", [.character("2")], "a topic"),
                ("22", [.enter], "a page"),
                ("221", [.down], "a line"), ("221", [.pageDown], "a screenful"), ("221", [.end], "to the end"),
                ("221", [.end, .home, .pageDown, .pageUp], "to and fro"), ("221", [.character("1")], "a link"),
                ("2", [.end], "the end of a list"), ("2", [.down, .up], "the focus of a list"),
                ("221", [.escape], "back"), ("221", [.tab], "the menu"),
                ("221*", [.character("3")], "another language"),
                ("2", [.character("1")], "the interview"), ("211", [.character("2")], "an answer"),
                ("221", [.function(12)], "hide"), ("2", [.escape], "the end of a visit"),
                ("221", [.resized(ScreenSize(columns: 60, rows: 16))], "another size"),
            ] as [(String, [Key], String)])
        func aKeyMakesOneLayout(before: String, keys: [Key], name: String) throws {
            var kiosk = try KioskDriver()
            kiosk.type(before)
            for key in keys { #expect(Self.layouts { kiosk.press(key) } == 1, "\(name)") }
        }

        @Test func aKeyThatChangesNothingMakesNone() throws {
            var kiosk = try KioskDriver()
            kiosk.type("221")
            #expect(Self.layouts { kiosk.press(.character("\u{C}")) } == 0)
            #expect(Self.layouts { kiosk.press(.other) } == 1, "the feedback appears")
            #expect(Self.layouts { kiosk.press(.other) } == 0, "the feedback is already shown")
        }

        /// One layout is of the other bundle's manifest, in case the record cannot be read there either.
        @Test func aBundleThatTakesOverMakesAtMostTwo() throws {
            var kiosk = try KioskDriver([FixedContent.store { $0 == "text long-page en" }, FixedContent.store()])
            kiosk.type("22")
            let count = Self.layouts { kiosk.type("1") }
            #expect(count <= 2, "\(count)")
            #expect(kiosk.text.contains("Answer in en."))
        }
    }
#endif
