/// The fast path for text, nearly all of which is ASCII and precomposed Latin letters. Such a character is a glyph of
/// one cell if another such character or the end of the text follows, so no table is needed.
///
/// The bytes are UTF-8 from `String.withUTF8`, so always valid.
enum PlainGlyph {
    /// The scalar at a position and its length in bytes; `nil` where ``GlyphScanner`` must decide.
    static func at(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (base: UInt32, length: Int)? {
        guard index < bytes.count else { return nil }
        let first = bytes[index]
        if first < 0x80 {
            guard first >= 0x20, first != 0x7F, endsGlyph(at: index + 1, in: bytes) else { return nil }
            return (UInt32(first), 1)
        }
        guard letterLeads.contains(first), index + 1 < bytes.count, endsGlyph(at: index + 2, in: bytes) else {
            return nil
        }
        return (UInt32(first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), 2)
    }

    /// The number of glyphs of a text, each of one cell; `nil` if one of them is not plain.
    static func count(in text: String) -> Int? {
        var text = text
        return text.withUTF8 { bytes in
            var index = 0
            var count = 0
            while index < bytes.count {
                guard let plain = at(index, in: bytes) else { return nil }
                index += plain.length
                count += 1
            }
            return count
        }
    }

    /// The next position after `index` where a glyph certainly begins: after an ASCII character, before a plain one.
    static func start(after index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var next = index + 1
        while next < bytes.count, bytes[next - 1] >= 0x80 || !isPlain(bytes[next]) { next += 1 }
        return min(next, bytes.count)
    }

    /// The lead bytes of U+00C0 to U+027F: letters of one cell, none of which combines with the character before it.
    private static let letterLeads: ClosedRange<UInt8> = 0xC3...0xC9

    private static func isPlain(_ byte: UInt8) -> Bool { byte < 0x80 || letterLeads.contains(byte) }

    private static func endsGlyph(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        index == bytes.count || (index < bytes.count && isPlain(bytes[index]))
    }
}
