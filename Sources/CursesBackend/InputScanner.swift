import TerminalUI

/// Splits the bytes that a terminal sends into keys and other tokens. It measures no time.
struct InputScanner {
    /// The meaning of the first bytes.
    enum Token: Equatable {
        /// A key, or `nil` for bytes that mean nothing here, with its length in bytes.
        case complete(Key?, length: Int)
        /// The beginning of input that is skipped to its end.
        case skipped(InputSkip, length: Int)
        /// The rest has not arrived yet. If it does not arrive within that many milliseconds, the bytes are the key
        /// `otherwise`, or nothing.
        case incomplete(within: Int, otherwise: Key?)
    }

    /// Milliseconds after which a lone Escape is the Esc key. A slow line may split a sequence after its Escape, so
    /// this is the longest delay after which a key still seems to act at once.
    static let escapeDelay = 100
    /// Milliseconds without a byte after which a sequence that is not a key counts as cut short.
    static let sequenceDelay = 250
    /// The characters that begin a sequence after an Escape. Only `_` is also a key here: 8 on an AZERTY keyboard.
    static let sequenceStarts = Array("[O]PX^_".utf8)
    /// The maximum length of a sequence that is decoded, in bytes; a longer one is skipped.
    static let maximumLength = 64

    var table = KeyTable()
    /// The size of the window; a click outside it is ignored.
    var size = ScreenSize(columns: 80, rows: 24)

    func token(in bytes: ArraySlice<UInt8>) -> Token {
        guard let first = bytes.first else { return .complete(nil, length: 0) }
        if table.isBeginning(bytes), bytes.count > 1 || first != 0x1B {
            return .incomplete(
                within: first == 0x1B ? Self.sequenceDelay : Self.escapeDelay, otherwise: keyOfWhole(bytes))
        }
        if let match = table.match(bytes) { return .complete(match.key, length: match.length) }
        if first == 0x1B { return escape(bytes) }
        if first < 0x80 { return .complete(Self.key(character: UInt32(first)), length: 1) }
        return beyondASCII(bytes)
    }

    /// The key that the bytes are if nothing follows: a shorter sequence, or a control character.
    private func keyOfWhole(_ bytes: ArraySlice<UInt8>) -> Key? {
        if let match = table.match(bytes), match.length == bytes.count { return match.key }
        return bytes.count == 1 ? bytes.first.map { Self.key(character: UInt32($0)) } : nil
    }

    /// The key of a typed character; some control characters are keys with names, such as Tab.
    static func key(character value: UInt32) -> Key {
        switch value {
        case 8, 127: .backspace
        case 9: .tab
        case 10, 13: .enter
        case 27: .escape
        default: Unicode.Scalar(value).map { .character(Character($0)) } ?? .other
        }
    }

    // MARK: UTF-8, and the control characters from U+0080 to U+009F

    /// Decodes a character of several bytes; the broken part of broken UTF-8 is dropped.
    private func beyondASCII(_ bytes: ArraySlice<UInt8>) -> Token {
        guard let first = bytes.first else { return .complete(nil, length: 0) }
        if (0x80..<0xA0).contains(first) { return control(first, after: bytes.dropFirst(), length: 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        let sequence = bytes.prefix(length)
        let good = Self.wellFormedPrefix(sequence)
        guard good == length else {
            let isCut = good == sequence.count && good < length
            return isCut ? .incomplete(within: Self.escapeDelay, otherwise: nil) : .complete(nil, length: max(1, good))
        }
        guard let scalar = String(decoding: sequence, as: UTF8.self).unicodeScalars.first, scalar.value >= 0xA0 else {
            return control(sequence.last ?? 0, after: bytes.dropFirst(2), length: 2)
        }
        return .complete(.character(Character(scalar)), length: length)
    }

    /// The number of bytes at the front that can begin one character (Unicode, table 3-7).
    private static func wellFormedPrefix(_ bytes: ArraySlice<UInt8>) -> Int {
        var count = 0
        for byte in bytes {
            let range: ClosedRange<UInt8> =
                switch (count, bytes.first ?? 0) {
                case (0, _): 0xC2...0xF4
                case (1, 0xE0): 0xA0...0xBF
                case (1, 0xED): 0x80...0x9F
                case (1, 0xF0): 0x90...0xBF
                case (1, 0xF4): 0x80...0x8F
                default: 0x80...0xBF
                }
            guard range.contains(byte) else { break }
            count += 1
        }
        return count
    }

    /// Decodes a C1 control, which is short for ESC and a letter. Those that begin no sequence are dropped.
    private func control(_ byte: UInt8, after rest: ArraySlice<UInt8>, length: Int) -> Token {
        guard [0x8F, 0x90, 0x98, 0x9B, 0x9D, 0x9E, 0x9F].contains(byte) else { return .complete(nil, length: length) }
        switch token(in: [0x1B, byte - 0x40] + rest) {
        case .complete(let key, let count): return .complete(key, length: count - 2 + length)
        case .skipped(let skip, let count): return .skipped(skip, length: count - 2 + length)
        case .incomplete(let within, _): return .incomplete(within: within, otherwise: nil)
        }
    }
}
