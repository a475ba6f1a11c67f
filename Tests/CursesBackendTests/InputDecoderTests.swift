import TerminalUI
import TestSupport
import Testing

@testable import CursesBackend

/// Feeds bytes to a decoder and collects the keys, with a clock of its own.
private struct Typist {
    private static let table = KeySequences.all(isLinuxConsole: false)
    var decoder = InputDecoder(table: table, size: ScreenSize(columns: 80, rows: 24))
    var now = 0
    var keys: [Key] = []

    /// Sends bytes at once.
    mutating func send(_ bytes: some Collection<UInt8>) {
        decoder.feed(bytes, at: now)
        while let key = decoder.key() { keys.append(key) }
    }

    mutating func send(_ text: String) { send(text.utf8) }

    mutating func wait(_ milliseconds: Int) {
        let end = now + milliseconds
        while let deadline = decoder.deadline, deadline <= end {
            now = max(now, deadline)
            if let key = decoder.giveUp(at: now) { keys.append(key) }
        }
        now = end
    }
}

struct InputDecoderTests {
    @Test(arguments: TerminalNoise.all.map(\.name))
    func anUnknownSequenceGivesNoKey(name: String) throws {
        let bytes = try #require(TerminalNoise.all.first { $0.name == name }).bytes
        for pause in [0, 5, 50, 200] where pause == 0 || bytes.count < 100 {
            var typist = Typist()
            // An Escape that is alone for that long is the Esc key: the first two bytes arrive together.
            let head = pause > InputScanner.escapeDelay ? 2 : 1
            typist.send(bytes.prefix(head))
            for byte in bytes.dropFirst(head) {
                typist.wait(pause)
                typist.send([byte])
            }
            #expect(typist.keys == [], "\(name) with \(pause) ms between its bytes")
            typist.wait(300)
            #expect(typist.keys == [], "\(name), then silence")
            typist.send("3")
            #expect(typist.keys == [.character("3")], "\(name), then a key")
        }
    }

    @Test func anUnknownSequenceLeavesItsNeighboursIntact() {
        for noise in TerminalNoise.all {
            var typist = Typist()
            typist.send("2".utf8 + noise.bytes + "\u{1B}[24~7".utf8)
            #expect(typist.keys == [.character("2"), .function(12), .character("7")], "\(noise.name)")
        }
    }

    /// Wherever it is cut, a sequence swallows at most the bytes of the next quarter of a second; the hide key works at
    /// once.
    @Test func aSequenceThatIsCutShortEnds() {
        for noise in TerminalNoise.all where noise.bytes.count < 100 && !noise.bytes.starts(with: "\u{1B}[200~".utf8) {
            for length in 1..<noise.bytes.count {
                var typist = Typist()
                typist.send(noise.bytes.prefix(length))
                var silent = typist
                silent.wait(250)
                silent.keys = []
                silent.send("3")
                #expect(silent.keys == [.character("3")], "\(noise.name) after \(length) bytes")
                typist.send("\u{1B}[24~")
                #expect(typist.keys.last == .function(12), "\(noise.name) after \(length) bytes")
            }
        }
    }

    @Test func aPasteThatNeverEndsIsBoundedInTime() {
        var typist = Typist()
        typist.send("\u{1B}[200~1")
        for _ in 0..<99 {
            typist.wait(100)
            typist.send("2")
        }
        #expect(typist.keys == [])
        typist.wait(100)
        typist.send("2")
        #expect(typist.keys == [.character("2")])
    }

    @Test func aLoneEscapeIsAKeyAfterItsDelay() {
        var typist = Typist()
        typist.send("\u{1B}")
        typist.wait(99)
        #expect(typist.keys == [])
        typist.wait(1)
        #expect(typist.keys == [.escape])
        typist.send("\u{1B}\u{1B}")
        typist.wait(100)
        #expect(typist.keys == [.escape, .escape, .escape])
    }

    /// A slow line splits a sequence after its Escape. Its rest chooses nothing and hides nothing, unless it is a key.
    @Test(
        arguments: [
            ("]11;rgb:0000/0000/0000\u{1B}\\", []), ("P1$r0/3m\u{1B}\\", []), ("_G1;2/3\u{1B}\\", []),
            ("^1/3\u{7}", []), ("X1/3\u{7}", []), ("[3;7R", []), ("[?1;2c", []),
            ("[24~", [.function(12)]), ("Oq", [.keypad("1")]),
        ] as [(String, [Key])])
    func theRemainderOfASplitSequenceIsNotTyped(rest: String, keys: [Key]) {
        for pause in [50, 99, 150, 249] {
            var typist = Typist()
            typist.send("\u{1B}")
            typist.wait(pause)
            typist.send(rest)
            typist.wait(250)
            typist.send("3")
            let escape: [Key] = pause < InputScanner.escapeDelay ? [] : [.escape]
            #expect(typist.keys == escape + keys + [.character("3")], "\(rest) after \(pause) ms")
        }
    }

    @Test func theKeyAfterEscIsAKey() {
        for (pause, text) in [(100, "3"), (100, "/"), (150, "+"), (250, "_"), (250, "]"), (400, "[")] {
            var typist = Typist()
            typist.send("\u{1B}")
            typist.wait(pause)
            typist.send(text)
            typist.wait(250)
            #expect(typist.keys == [.escape, .character(Character(text))], "\(text) after \(pause) ms")
        }
    }

    /// The program was busy with the Esc key: how long the bytes have waited is not known.
    @Test func inputThatWaitedForTheProgramIsNotTyped() {
        var typist = Typist()
        typist.send("\u{1B}")
        typist.wait(100)
        typist.decoder.feed("]11;rgb:0/0\u{7}".utf8, at: 900, isLate: true)
        #expect(typist.decoder.key() == nil)
        #expect(typist.keys == [.escape])
    }

    @Test(
        arguments: [
            ("\u{1B}[A", [.up]), ("\u{9B}A", [.up]), ("\u{1B}OQ\u{1B}Ow", [.function(2), .keypad("7")]),
            ("\u{1B}Oq1\u{1B}OM", [.keypad("1"), .character("1"), .enter]),
            ("\u{1B}[5~\u{1B}[6~", [.pageUp, .pageDown]),
            ("\u{1B}3", [.other]), ("\u{1B}é5", [.other, .character("5")]), ("\u{1B}[1;5C", [.other]),
            ("\u{1B}[25~", [.other]), ("\u{1B}[[B\u{1B}[[C", [.function(2), .other]),
            ("é漢", [.character("é"), .character("漢")]),
            ("\u{1B}[<0;5;6M", [.click(row: 5, column: 4)]),
            ("\r\t\u{7F}\u{C}", [.enter, .tab, .backspace, .character("\u{C}")]),
        ] as [(String, [Key])])
    func keysAreDecodedWholeAndInPieces(text: String, keys: [Key]) {
        var whole = Typist()
        whole.send(text)
        #expect(whole.keys == keys)
        var pieces = Typist()
        for byte in text.utf8 {
            pieces.send([byte])
            pieces.wait(10)
        }
        pieces.wait(300)
        #expect(pieces.keys == keys)
    }

    /// Whatever arrives, little is kept, and after a pause every key works normally again.
    @Test func randomBytesLeaveTheKeyboardAlive() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<500 {
            var typist = Typist()
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                let noise = TerminalNoise.all.randomElement(using: &random)?.bytes ?? []
                let end = Int.random(in: 0...noise.count, using: &random)
                typist.send(noise.prefix(end) + (0..<3).map { _ in UInt8.random(in: 0...255, using: &random) })
                typist.wait(Int.random(in: 0...60, using: &random))
            }
            typist.wait(250)
            typist.keys = []
            typist.send("3\u{1B}[24~")
            #expect(typist.keys == [.character("3"), .function(12)])
        }
    }
}
