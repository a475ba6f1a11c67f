/// Bytes that a terminal sends and that are not keys, each sequence complete.
public enum TerminalNoise {
    /// All sequences, by a name for messages.
    public static let all: [(name: String, bytes: [UInt8])] =
        strings + reports + mice + pastes + broken

    /// A text that would choose items and pages if it were typed.
    private static let digits = "1;2 3\r4/*0.+5"

    /// The string sequences: their beginnings and their ends, in 7 bits, in 8 bits, and in 8 bits as UTF-8.
    private static let strings: [(name: String, bytes: [UInt8])] = {
        let kinds: [(String, UInt8)] = [("OSC", 0x5D), ("DCS", 0x50), ("APC", 0x5F), ("PM", 0x5E), ("SOS", 0x58)]
        let ends: [(String, [UInt8])] = [
            ("ST", [0x1B, 0x5C]), ("BEL", [7]), ("ST of 8 bits", [0x9C]), ("ST in UTF-8", [0xC2, 0x9C]),
            ("CAN", [0x18]),
        ]
        let text = Array("\(digits) Ü–漢".utf8)
        var all: [(name: String, bytes: [UInt8])] = []
        for (kind, letter) in kinds {
            let heads: [[UInt8]] = [[0x1B, letter], [letter + 0x40], [0xC2, letter + 0x40]]
            for (end, tail) in ends {
                for head in heads { all.append(("\(kind) from \(head) to \(end)", head + text + tail)) }
            }
        }
        let clipboard = "\u{1B}]52;c;" + String(repeating: "MTIz", count: 5000) + "\u{7}"
        return all + [("a clipboard of 20,000 bytes", Array(clipboard.utf8))]
    }()

    private static let reports: [(name: String, bytes: [UInt8])] = named([
        "\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{1B}\\", "\u{1B}[?61;4;6;7;14;21;22;23;24;28;32;42c", "\u{1B}[>41;354;0c",
        "\u{1B}P>|XTerm(379)\u{1B}\\", "\u{1B}P!|00000000\u{1B}\\", "\u{1B}P1+r544e=787465726d\u{1B}\\",
        "\u{1B}[0n", "\u{1B}[?1;2R", "\u{1B}[24;80R", "\u{1B}[1;5R", "\u{1B}[?1u", "\u{1B}[?2026;2$y", "\u{1B}[I",
        "\u{1B}[O",
        "\u{1B}[8;24;80t", "\u{1B}[48;24;80;480;800t", "\u{1B}]lwindow 123\u{1B}\\", "\u{1B}_Gi=31;OK\u{1B}\\",
        "\u{1B}[97;5u", "\u{1B}[27;5;50~", "\u{1B}[?" + String(repeating: "1;", count: 30) + "2c",
        "\u{1B}[" + String(repeating: "123;", count: 2000) + "7m", "\u{9B}0n", "\u{1B}[2\r;3c", "\u{1B}/Z",
        "\u{1B}[?1;2;3;4S",
    ])

    /// Old, extended, urxvt, SGR, pixel, highlight and locator reports: all except a press inside the window.
    private static let mice: [(name: String, bytes: [UInt8])] =
        named([
            "\u{1B}[M 12", "\u{1B}[M#12", "\u{1B}[M \u{A1}\u{3B1}", "\u{1B}[0;10;5M", "\u{1B}[32;110;35M",
            "\u{1B}[<0;10;5m",
            "\u{1B}[<35;10;5M", "\u{1B}[<0;640;480M", "\u{1B}[<0;0;0M", "\u{1B}[t12", "\u{1B}[T123456",
            "\u{1B}[1;2;3;4;5&w",
        ]) + [("X10 beyond column 95", [0x1B, 0x5B, 0x4D, 0x20, 0xE1, 0x31])]

    private static let pastes = named([
        "\u{1B}[200~3\r1\r\u{1B}[201~", "\u{1B}[200~\u{1B}[A\u{1B}[20~2\u{1B}[201\u{1B}[201~", "\u{1B}[201~",
    ])

    private static let broken: [(name: String, bytes: [UInt8])] = [
        [0xFF], [0xFE, 0xFF], [0xC0, 0xAF], [0xE9], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0xB1], [0xF5, 0xA0],
        [0x80, 0x85, 0xA0, 0xBF], [0xC3, 0xC3, 0xE9, 0xF0],
    ].map { ("broken UTF-8 \($0)", $0) }

    private static func named(_ texts: [String]) -> [(name: String, bytes: [UInt8])] {
        texts.map { (String($0.prefix(24).debugDescription), Array($0.utf8)) }
    }
}
