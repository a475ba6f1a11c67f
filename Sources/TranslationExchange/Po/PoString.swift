/// A quoted string of PO.
struct PoString {
    /// The text without the quotes and escapes.
    let value: String

    /// Reads `"…"`; `nil` if the end quote is missing or followed by text, or an escape is invalid in C or as UTF-8.
    init?(_ text: Substring) {
        var rest = text.utf8[...]
        guard rest.popFirst() == UInt8(ascii: "\"") else { return nil }
        // Bytes, because tools may escape a letter byte by byte: é is \303\251.
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\""):
                guard rest.isEmpty, let value = String(validating: bytes, as: UTF8.self) else { return nil }
                self.value = value
                return
            case UInt8(ascii: "\\"):
                guard let escaped = Self.escaped(&rest) else { return nil }
                bytes.append(escaped)
            default: bytes.append(byte)
            }
        }
        return nil
    }

    private static let escapes: [Character: UInt8] = [
        "n": 0x0A, "t": 0x09, "r": 0x0D, "a": 0x07, "b": 0x08, "v": 0x0B, "f": 0x0C, "\"": 0x22, "\\": 0x5C, "'": 0x27,
        "?": 0x3F,
    ]

    /// The byte that an escape after a backslash means.
    private static func escaped(_ rest: inout Substring.UTF8View) -> UInt8? {
        guard let byte = rest.first else { return nil }
        if isOctal(byte) { return number(&rest, radix: 8, maximum: 3, isOctal) }
        rest.removeFirst()
        if byte == UInt8(ascii: "x") { return number(&rest, radix: 16, maximum: 2, isHex) }
        return escapes[Character(Unicode.Scalar(byte))]
    }

    private static func number(
        _ rest: inout Substring.UTF8View, radix: Int, maximum: Int, _ isDigit: (UInt8) -> Bool
    ) -> UInt8? {
        let digits = rest.prefix(maximum).prefix(while: isDigit)
        rest = rest[digits.endIndex...]
        return UInt8(String(digits) ?? "", radix: radix)
    }

    private static func isOctal(_ byte: UInt8) -> Bool { (0x30...0x37).contains(byte) }

    private static func isHex(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }
}
