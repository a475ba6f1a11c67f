import ContentModel
import Foundation
import TestSupport
import Testing

@testable import TranslationExchange

/// Damage of any kind produces an error or a file, never a crash, and never a translation without its facts.
struct ExchangeFuzzTests {
    @Test(arguments: Codec.allCases) func bytesThatChanged(codec: Codec) throws {
        let bytes = [UInt8](codec.text(of: SampleExchange.handWritten).utf8)
        var random = SeededGenerator(seed: 17)
        for _ in 0..<2000 { expectSafe(damaged(bytes, &random), codec) }
    }

    /// Truncated at every byte.
    @Test(arguments: Codec.allCases) func aFileThatIsCutOff(codec: Codec) throws {
        let whole = Data(codec.text(of: SampleExchange.handWritten).utf8)
        for length in stride(from: 0, to: whole.count - 10, by: 7) {
            expectSafe([UInt8](whole.prefix(length)), codec)
            // An XML file marks its end; a PO file may end after any entry.
            if codec == .xliff { #expect(throws: ExchangeError.self) { try codec.read(whole.prefix(length)) } }
        }
    }

    private func damaged(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        let pieces = [
            "<", ">", "\"", "&", "</g>", "<g>", "]]>", "<![CDATA[", "<!--", "\n", "\\", "#, fuzzy\n", "msgid \"", "{{",
            "\u{0}",
        ]
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let index = Int.random(in: bytes.indices, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 1...30, using: &random)))
            case 2: bytes.insert(contentsOf: (pieces.randomElement(using: &random) ?? "<").utf8, at: index)
            default:
                let end = min(bytes.count, index + Int.random(in: 1...200, using: &random))
                bytes.insert(contentsOf: bytes[index..<end], at: Int.random(in: bytes.indices, using: &random))
            }
        }
        return bytes
    }

    private func expectSafe(_ bytes: [UInt8], _ codec: Codec) {
        guard let reading = try? codec.read(Data(bytes)) else { return }
        for unit in reading.file.units where unit.state == .translated || unit.state == .approved {
            #expect(
                Set(unit.target?.spans.compactMap(\.content.citation) ?? [])
                    == Set(unit.source.spans.compactMap(\.content.citation)))
        }
    }
}

extension Span.Content {
    /// The citation; `nil` for plain text, which may differ.
    fileprivate var citation: FactCitation? { if case .fact(let citation) = self { citation } else { nil } }
}
