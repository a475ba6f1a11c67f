import Foundation

/// Prints `ConsoleFont+Generated.swift`: the characters that every given console font can paint.
@main
enum ConsoleFont {
    static func main() throws {
        let files = CommandLine.arguments.dropFirst()
        guard !files.isEmpty else {
            FileHandle.standardError.write(Data("usage: generate-console-font FILE.psf …\n".utf8))
            exit(64)
        }
        let fonts = try files.map { try characters(of: Data(contentsOf: URL(filePath: $0))) }
        let common = fonts.dropFirst().reduce(fonts[0]) { $0.intersection($1) }.sorted()
        print(swiftFile(common, fonts: files.map { URL(filePath: $0).lastPathComponent }), terminator: "")
    }

    /// The characters in the Unicode table of a PSF 1 or PSF 2 font (see the manual page psfaddtable(1)).
    private static func characters(of data: Data) throws -> Set<UInt32> {
        let bytes = [UInt8](data)
        func word(_ at: Int) -> Int { (0..<4).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) } }
        guard bytes.count > 32 else { throw CocoaError(.fileReadCorruptFile) }
        if bytes[0] == 0x36, bytes[1] == 0x04 {
            let glyphs = bytes[2] & 1 == 1 ? 512 : 256
            return characters16(bytes.dropFirst(4 + glyphs * Int(bytes[3])))
        }
        guard word(0) == 0x864A_B572 else { throw CocoaError(.fileReadCorruptFile) }
        return characters8(bytes.dropFirst(word(8) + word(16) * word(20)))
    }

    /// PSF 1: UCS-2, little-endian; FFFE starts a sequence, FFFF ends a glyph.
    private static func characters16(_ bytes: ArraySlice<UInt8>) -> Set<UInt32> {
        var found = Set<UInt32>()
        var isSequence = false
        for index in stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2) {
            let value = UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8
            switch value {
            case 0xFFFF: isSequence = false
            case 0xFFFE: isSequence = true
            default: if !isSequence { found.insert(value) }
            }
        }
        return found
    }

    /// PSF 2: UTF-8; FE starts a sequence, FF ends a glyph.
    private static func characters8(_ bytes: ArraySlice<UInt8>) -> Set<UInt32> {
        let glyphs = bytes.split(separator: 0xFF).compactMap {
            $0.split(separator: 0xFE, omittingEmptySubsequences: false).first
        }
        return Set(glyphs.flatMap { String(decoding: $0, as: UTF8.self).unicodeScalars.map(\.value) })
    }

    private static func swiftFile(_ characters: [UInt32], fonts: [String]) -> String {
        var ranges: [ClosedRange<UInt32>] = []
        for value in characters {
            if let last = ranges.last, last.upperBound + 1 == value {
                ranges[ranges.count - 1] = last.lowerBound...value
            } else {
                ranges.append(value...value)
            }
        }
        let list = ranges.map {
            "0x\(String($0.lowerBound, radix: 16, uppercase: true))...0x\(String($0.upperBound, radix: 16, uppercase: true))"
        }
        let lines = stride(from: 0, to: list.count, by: 5).map {
            "        " + list[$0..<min($0 + 5, list.count)].joined(separator: ", ") + ",\n"
        }
        return """
            // Made from \(fonts.joined(separator: ", ")) by Sources/Generators/ConsoleFont; do not edit.

            extension ConsoleGlyphs {
                /// The characters in every one of those fonts, in order.
                static let consoleFont: [ClosedRange<UInt32>] = [
            \(lines.joined())    ]
            }

            """
    }
}
