/// Escapes a name into one segment of a URL or one file name, so that it cannot lead out of its folder.
public enum PercentEncoding {
    /// Replaces everything except ASCII letters, digits and `-._~`, slashes included, with `%XX`.
    public static func segment(_ name: String) -> String { encode(name.utf8, keeping: isUnreserved) }

    /// Escapes the path of a file: keeps its slashes, and escapes everything else as in a segment.
    public static func file(_ path: String) -> String {
        encode(path.utf8) { isUnreserved($0) || $0 == UInt8(ascii: "/") }
    }

    /// Escapes a URL's path: keeps its slashes and existing escapes, and writes characters that are not allowed in a
    /// path as `%XX`.
    public static func path(_ path: String) -> String {
        let bytes = Array(path.utf8)
        var encoded = ""
        for (index, byte) in bytes.enumerated() {
            let isEscape = byte == UInt8(ascii: "%") && bytes[index...].prefix(3).dropFirst().count(where: isHex) == 2
            if isEscape || isUnreserved(byte) || "/!$&'()*+,;=:@".utf8.contains(byte) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                encoded += escape(byte)
            }
        }
        return encoded
    }

    /// Decodes the escapes in a text; an incomplete escape is left unchanged.
    public static func decode(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2, let high = rest.first.flatMap(Hex.value(of:)),
                let low = rest.dropFirst().first.flatMap(Hex.value(of:))
            {
                bytes.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }

    private static func encode(_ bytes: some Sequence<UInt8>, keeping: (UInt8) -> Bool) -> String {
        bytes.map { keeping($0) ? String(Unicode.Scalar($0)) : escape($0) }.joined()
    }

    private static func escape(_ byte: UInt8) -> String { "%" + Hex.encode([byte]).uppercased() }

    private static func isHex(_ byte: UInt8) -> Bool { Hex.value(of: byte) != nil }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
