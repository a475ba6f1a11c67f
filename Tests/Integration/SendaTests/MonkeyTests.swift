import Foundation
import TestSupport
import Testing

/// Thousands of random events on a locked kiosk, the same in every run. `SENDA_MONKEY` sets the number (5,000 in
/// `.ci/full`).
@Test func aMonkeyStaysInTheKiosk() throws {
    let count = ProcessInfo.processInfo.environment["SENDA_MONKEY"].flatMap { Int($0) } ?? 1000
    var random = SeededGenerator(seed: 11)
    let terminal = try Tmux(try BuiltProgram.command("--kiosk"))
    try terminal.screen(showing: "Kreyòl ayisyen")
    let program = try terminal.child()
    for _ in 0..<count / 50 {
        try terminal.send((0..<50).flatMap { _ in event(&random) })
        if Int.random(in: 0..<10, using: &random) == 0 {
            try terminal.resize(
                columns: Int.random(in: 1...200, using: &random), rows: Int.random(in: 1...60, using: &random))
        }
        let screen = kill(program, 0) == 0 ? "" : try terminal.screen()
        try #require(screen == "", "the program ended")
    }
    try terminal.resize(columns: 80, rows: 24)
    Thread.sleep(forTimeInterval: 2.5)  // a busy machine is still reading the input
    // Any sequence that was cut short ends here; an old mouse report consumes three more bytes, whatever they are.
    for _ in 0..<4 { try terminal.press("Escape") }
    Thread.sleep(forTimeInterval: 0.4)  // Escape alone is distinguished from a sequence by the pause after it
    try terminal.press("F12")
    try terminal.screen(
        showing: try BuiltProgram.attract("any_key"))
    #expect(try terminal.child() == program)
    print("monkey: \(count) events, still in the kiosk")
}

/// Input from fingers, cats, broken keyboards and terminals: digits, editing keys, control characters, sequences,
/// responses, reports and pastes, whole and cut, bytes.
private func event(_ random: inout SeededGenerator) -> [UInt8] {
    let sequences = [
        "\u{1B}", "\r", "\t", " ", "\u{7F}", "0", ".", "/", "*", "+", "-", "\u{1B}[A", "\u{1B}[B", "\u{1B}[5~",
        "\u{1B}[6~", "\u{1B}OP",
        "\u{1B}OQ", "\u{1B}[24~", "\u{1B}Oq", "\u{1B}OM", "\u{1B}[<0;5;5M", "\u{1B}[<65;5;5M", "\u{1B}[<0;999;999M",
        "\u{1B}[M !!",
        "\u{3}", "\u{1A}", "\u{1C}", "\u{4}", "\u{13}", "\u{11}", "\u{1B}[", "\u{1B}O", "\u{1B}[200~", "é", "漢",
    ]
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return [UInt8.random(in: 0x31...0x39, using: &random)]
    case 1: return [UInt8.random(in: 0...255, using: &random)]
    case 2:
        let noise = TerminalNoise.all.randomElement(using: &random)?.bytes.prefix(500) ?? []
        return Array(
            Bool.random(using: &random) ? noise : noise.prefix(Int.random(in: 0...noise.count, using: &random)))
    default: return Array((sequences.randomElement(using: &random) ?? "1").utf8)
    }
}
