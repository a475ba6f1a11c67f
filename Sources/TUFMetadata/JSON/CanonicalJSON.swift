/// The one text that a value has for signing (TUF §4.1; "canonical JSON" of OLPC): no spaces, names in order, and in
/// strings nothing escaped but the quote and the backslash. Control characters stand raw.
public enum CanonicalJSON {
    /// The bytes that a signature is made over.
    public static func encode(_ value: JSONValue) -> [UInt8] {
        var bytes: [UInt8] = []
        append(value, to: &bytes)
        return bytes
    }

    private static func append(_ value: JSONValue, to bytes: inout [UInt8]) {
        switch value {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
        case .integer(let number): bytes.append(contentsOf: String(number).utf8)
        case .string(let string): append(string, to: &bytes)
        case .array(let elements):
            append(elements, from: "[", to: "]", into: &bytes) { append($0, to: &$1) }
        case .object(let object):
            append(object.members, from: "{", to: "}", into: &bytes) { member, bytes in
                append(member.name, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                append(member.value, to: &bytes)
            }
        }
    }

    private static func append<Element>(
        _ elements: [Element], from open: String, to close: String, into bytes: inout [UInt8],
        each: (Element, inout [UInt8]) -> Void
    ) {
        bytes.append(contentsOf: open.utf8)
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            each(element, &bytes)
        }
        bytes.append(contentsOf: close.utf8)
    }

    private static func append(_ string: ExactString, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in string.bytes {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
