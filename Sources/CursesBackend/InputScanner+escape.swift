import TerminalUI

// Sequences that begin with Escape and are not in the table of keys, by the grammar of ECMA-48.
extension InputScanner {
    func escape(_ bytes: ArraySlice<UInt8>) -> Token {
        let rest = bytes.dropFirst()
        guard let second = rest.first else { return .incomplete(within: Self.escapeDelay, otherwise: .escape) }
        switch second {
        case UInt8(ascii: "["): return controlSequence(rest.dropFirst())
        case UInt8(ascii: "O"): return singleShift(rest.dropFirst())
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
            return .skipped(.string(.inside), length: 2)
        case 0x1B: return .complete(.escape, length: 1)
        case UInt8(ascii: "\\"): return .complete(nil, length: 2)  // the end of a string that came too late
        case 0x20...0x2F: return designation(rest)
        default: return altKey(rest)
        }
    }

    /// Decodes a character typed with Alt, which is not used here.
    private func altKey(_ rest: ArraySlice<UInt8>) -> Token {
        switch token(in: rest) {
        case .complete(let key, let length): .complete(key.map { _ in .other }, length: length + 1)
        case .skipped(let skip, let length): .skipped(skip, length: length + 1)
        case .incomplete(let within, let key): .incomplete(within: within, otherwise: key.map { _ in .other })
        }
    }

    /// Decodes ESC, intermediates and a final character, or an intermediate typed with Alt.
    private func designation(_ rest: ArraySlice<UInt8>) -> Token {
        let intermediates = rest.prefix { (0x20...0x2F).contains($0) }
        guard intermediates.count < Self.maximumLength else { return .complete(nil, length: intermediates.count + 1) }
        guard let final = rest.dropFirst(intermediates.count).first else {
            return .incomplete(within: Self.sequenceDelay, otherwise: .other)
        }
        return .complete(nil, length: 1 + intermediates.count + ((0x30...0x7E).contains(final) ? 1 : 0))
    }

    /// Decodes ESC O, an optional modifier and a final character: a function key that is not in the table.
    private func singleShift(_ rest: ArraySlice<UInt8>) -> Token {
        let modifier = rest.prefix { (0x30...0x3B).contains($0) }
        guard modifier.count < Self.maximumLength else { return .skipped(.sequence, length: modifier.count + 2) }
        guard let final = rest.dropFirst(modifier.count).first else {
            return .incomplete(within: Self.sequenceDelay, otherwise: nil)
        }
        let isFinal = (0x40...0x7E).contains(final)
        return .complete(isFinal ? .other : nil, length: 2 + modifier.count + (isFinal ? 1 : 0))
    }

    /// Decodes ESC [, parameters, intermediates and a final character.
    private func controlSequence(_ rest: ArraySlice<UInt8>) -> Token {
        let body = rest.prefix { $0 != 0x1B && $0 != 0x18 && $0 != 0x1A && !(0x40...0x7E).contains($0) }
        guard body.count < Self.maximumLength else { return .skipped(.sequence, length: body.count + 2) }
        guard let final = rest.dropFirst(body.count).first else {
            return .incomplete(within: Self.sequenceDelay, otherwise: nil)
        }
        let length = body.count + 3
        let parameters = String(decoding: body, as: UTF8.self)
        switch (parameters, final) {
        case (_, 0x1B): return .complete(nil, length: length - 1)
        case ("", UInt8(ascii: "[")): return withTail(1, after: rest.dropFirst(), length, .other)
        case ("", UInt8(ascii: "M")): return withTail(3, after: rest.dropFirst(), length, nil)
        case ("", UInt8(ascii: "t")): return withTail(2, after: rest.dropFirst(), length, nil)
        case ("", UInt8(ascii: "T")): return withTail(6, after: rest.dropFirst(), length, nil)
        case ("200", UInt8(ascii: "~")): return .skipped(.paste(matched: 0), length: length)
        default: return .complete(key(parameters, Character(Unicode.Scalar(final))), length: length)
        }
    }

    /// Consumes the characters after the final one: of a function key of the Linux console, or of an old mouse report,
    /// which encodes each number as a byte or a UTF-8 character.
    private func withTail(_ count: Int, after rest: ArraySlice<UInt8>, _ length: Int, _ key: Key?) -> Token {
        var tail = rest
        for _ in 0..<count {
            guard let byte = tail.first else { return .incomplete(within: Self.sequenceDelay, otherwise: nil) }
            guard byte >= 0x20 || byte == 0 else { break }
            guard (0xC2...0xDF).contains(byte) else {
                tail = tail.dropFirst()
                continue
            }
            guard let second = tail.dropFirst().first else {
                return .incomplete(within: Self.sequenceDelay, otherwise: nil)
            }
            tail = tail.dropFirst((0x80...0xBF).contains(second) ? 2 : 1)
        }
        return .complete(key, length: length + rest.count - tail.count)
    }

    /// The key of a mouse report, or `.other` for a key that is not used here, such as Ctrl with an arrow. Everything
    /// else is an answer of the terminal: `nil`.
    private func key(_ parameters: String, _ final: Character) -> Key? {
        if parameters.hasPrefix("<") {
            return MouseReport.key(parameters.dropFirst() + String(final), within: size)
        }
        let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
        if final == "~" {
            guard let number = numbers.first, let number, (1...34).contains(number), number != 27 else { return nil }
            return numbers.count <= 2 ? .other : nil
        }
        guard "ABCDEFHPQSZ".contains(final) else { return nil }
        let isPlain = parameters.isEmpty
        let isModified = numbers.count == 2 && numbers[0] == 1 && (numbers[1].map { (2...16).contains($0) } ?? false)
        return isPlain || isModified ? .other : nil
    }
}
