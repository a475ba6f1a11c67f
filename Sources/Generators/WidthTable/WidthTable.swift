import Foundation

/// Prints `CharacterWidth+Generated.swift` from the Unicode Character Database.
@main
enum WidthTable {
    static func main() throws {
        guard CommandLine.arguments.count == 2 else {
            FileHandle.standardError.write(
                Data("usage: generate-width-table FOLDER (such as /usr/share/unicode)\n".utf8))
            exit(64)
        }
        let data = UnicodeData(folder: URL(filePath: CommandLine.arguments[1]))
        print(try swiftFile(data), terminator: "")
    }

    private static func swiftFile(_ data: UnicodeData) throws -> String {
        let tables = try WidthClasses(data)
        return """
            // Made from \(tables.version) by Sources/Generators/WidthTable; do not edit.
            // swift-format-ignore-file

            extension CharacterWidth {
                /// Marks that go on the character before them: Mn, Me, and the vowels and finals of Hangul.
            \(array("markRanges", tables.marks))

                /// Scalars that are never painted: Cf, Zl, Zp, Cs and Default_Ignorable_Code_Point.
            \(array("ignoredRanges", tables.ignored))

                /// East_Asian_Width W or F, or Emoji_Presentation, except the letters of flags: these take one cell.
            \(array("wideRanges", tables.wide))
            }

            extension Glyph {
                /// A base, a mark, and the scalar into which Normalization Form C composes them; sorted.
            \(try array("compositions", data.compositions()))
            }

            """
    }

    private static func array(_ name: String, _ ranges: [ClosedRange<UInt32>]) -> String {
        let pairs = ranges.map { "(0x\(hex($0.lowerBound)), 0x\(hex($0.upperBound)))" }
        return array(name, of: "(UInt32, UInt32)", pairs)
    }

    private static func array(_ name: String, _ triples: [(base: UInt32, mark: UInt32, composed: UInt32)]) -> String {
        let entries = triples.map { "(0x\(hex($0.base)), 0x\(hex($0.mark)), 0x\(hex($0.composed)))" }
        return array(name, of: "(UInt32, UInt32, UInt32)", entries)
    }

    private static func array(_ name: String, of type: String, _ entries: [String]) -> String {
        let rows = stride(from: 0, to: entries.count, by: 5).map { start in
            "        " + entries[start..<min(start + 5, entries.count)].joined(separator: ", ") + ","
        }
        return "    static let \(name): [\(type)] = [\n" + rows.joined(separator: "\n") + "\n    ]"
    }

    private static func hex(_ value: UInt32) -> String { String(value, radix: 16, uppercase: true) }
}
