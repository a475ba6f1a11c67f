/// Input that is skipped to its end, however long it is. None of it is kept.
enum InputSkip: Equatable {
    /// The position in a string (OSC, DCS, APC, PM, SOS).
    enum StringState: Equatable {
        case inside
        /// In a character of UTF-8 with `left` more bytes, among which 0x9C does not end the string.
        case character(left: Int)
        /// After 0xC2: 0x9C is U+009C, the end.
        case afterC2
        case afterEscape
    }

    case string(StringState)
    /// A control sequence that is longer than that of any key.
    case sequence
    /// Pasted text; `matched` bytes of its terminator have been seen.
    case paste(matched: Int)

    private static let pasteEnd = Array("\u{1B}[201~".utf8)

    /// Takes bytes from the front. Returns those that are left, and what is still skipped; `nil` after the end.
    func skip(_ bytes: ArraySlice<UInt8>) -> (left: ArraySlice<UInt8>, rest: InputSkip?) {
        var state = self
        for (index, byte) in zip(bytes.indices, bytes) {
            switch state.next(byte) {
            case .within(let next): state = next
            case .ends: return (bytes[(index + 1)...], nil)
            case .endsBefore: return (bytes[index...], nil)
            case .endsWithNewSequence: return ([0x1B] + bytes[index...], nil)
            }
        }
        return ([], state)
    }

    private enum Step {
        case within(InputSkip)
        case ends
        case endsBefore
        /// An Escape ended a string and begins, with this byte, a new sequence.
        case endsWithNewSequence
    }

    private func next(_ byte: UInt8) -> Step {
        switch self {
        case .string(let state): Self.string(state, byte)
        case .sequence: Self.sequence(byte)
        case .paste(let matched): Self.paste(matched, byte)
        }
    }

    private static func string(_ state: StringState, _ byte: UInt8) -> Step {
        switch (state, byte) {
        case (_, 0x1B): .within(.string(.afterEscape))
        case (.afterEscape, UInt8(ascii: "\\")): .ends
        case (.afterEscape, _): .endsWithNewSequence
        case (.afterC2, 0x9C), (.inside, 0x9C), (_, 0x07), (_, 0x18), (_, 0x1A): .ends
        case (.character(let left), 0x80...0xBF) where left > 1: .within(.string(.character(left: left - 1)))
        case (_, 0xC2): .within(.string(.afterC2))
        case (_, 0xC3...0xDF): .within(.string(.character(left: 1)))
        case (_, 0xE0...0xEF): .within(.string(.character(left: 2)))
        case (_, 0xF0...0xF4): .within(.string(.character(left: 3)))
        default: .within(.string(.inside))
        }
    }

    private static func sequence(_ byte: UInt8) -> Step {
        switch byte {
        case 0x1B: .endsBefore
        case 0x40...0x7E, 0x18, 0x1A: .ends
        default: .within(.sequence)
        }
    }

    private static func paste(_ matched: Int, _ byte: UInt8) -> Step {
        if byte == pasteEnd[matched] {
            return matched + 1 == pasteEnd.count ? .ends : .within(.paste(matched: matched + 1))
        }
        return .within(.paste(matched: byte == 0x9B ? 2 : byte == pasteEnd[0] ? 1 : 0))
    }
}
