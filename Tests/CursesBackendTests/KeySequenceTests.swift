import TerminalUI
import Testing

@testable import CursesBackend

@Test(
    arguments: [
        (8, Key.backspace), (127, .backspace), (9, .tab), (10, .enter), (13, .enter), (27, .escape),
        (0x31, .character("1")),
        (3, .character("\u{3}")), (0xE9, .character("é")), (0xD800, .other),
    ] as [(UInt32, Key)])
func aCharacterIsAKey(value: UInt32, key: Key) {
    #expect(InputScanner.key(character: value) == key)
}

@Test func everyKeypadKeyHasASequenceOnBothKindsOfTerminal() {
    for isLinuxConsole in [true, false] {
        let keys = KeySequences.keypad(isLinuxConsole: isLinuxConsole)
        #expect(Set(keys.map(\.key)).isSuperset(of: Set("0123456789.+-*/")))
        #expect(Set(keys.map(\.final)).count == keys.count, "no sequence means two keys")
    }
}

@Test(arguments: [
    ("TERM", true), ("LANG", true), ("LC_ALL", true), ("LC_CTYPE", true), ("NO_COLOR", true), ("TZ", true),
    ("HOME", false),
    ("PATH", false),
    ("TZDIR", false), ("LINES", false), ("LD_PRELOAD", false), ("TERMINFO", false), ("SWIFT_BACKTRACE", false),
    ("LANGUAGE", false),
])
func theLockedKioskKeepsLittleOfItsEnvironment(name: String, isKept: Bool) {
    #expect(ProcessLockdown.isKept(name) == isKept)
}

@Test(
    arguments: [
        ("0;1;1M", .click(row: 0, column: 0)), ("0;80;24M", .click(row: 23, column: 79)), ("64;5;5M", .wheelUp),
        ("65;5;5M", .wheelDown),
        ("0;1;1m", nil), ("2;1;1M", nil), ("32;1;1M", nil), ("0;0;1M", nil), ("0;1;99999999999999999999M", nil),
        ("0;1", nil), ("", nil),
        (";;M", nil), ("0;-1;1M", nil), ("0;81;1M", nil), ("0;1;25M", nil), ("64;200;1M", nil),
    ] as [(String, Key?)])
func aMouseReportIsAKeyOrNothing(report: String, key: Key?) {
    #expect(MouseReport.key(report, within: ScreenSize(columns: 80, rows: 24)) == key)
}

@Test func noSequenceMeansTwoKeys() {
    for isLinuxConsole in [true, false] {
        let keypad = KeySequences.keypad(isLinuxConsole: isLinuxConsole).map { "O\($0.final)" }
        let all = keypad + KeySequences.usual.map(\.sequence)
        #expect(Set(all).count == all.count)
    }
}
