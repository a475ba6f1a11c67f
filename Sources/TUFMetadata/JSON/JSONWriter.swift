import TextEscaping

/// Serializes values as text.
extension JSONValue {
    /// The canonical text of a value for signing (TUF §4.1; "canonical JSON" of OLPC): no spaces, sorted names, and
    /// in strings only the quote and the backslash are escaped. Control characters appear unescaped, so the result is
    /// not always valid JSON.
    public var canonicalBytes: [UInt8] { JSONWriter(escapesControls: false).bytes(of: self) }

    /// Compact JSON for a file: the canonical text, but with control characters escaped.
    public var jsonBytes: [UInt8] { JSONWriter(escapesControls: true).bytes(of: self) }
}

/// Writes values with sorted names and without spaces.
private struct JSONWriter {
    let escapesControls: Bool
    private var bytes: [UInt8] = []

    init(escapesControls: Bool) { self.escapesControls = escapesControls }

    func bytes(of value: JSONValue) -> [UInt8] {
        var writer = self
        writer.append(value)
        return writer.bytes
    }

    private mutating func append(_ value: JSONValue) {
        switch value {
        case .null: append("null")
        case .bool(let flag): append(flag ? "true" : "false")
        case .integer(let number): append(String(number))
        case .string(let string): append(string)
        case .array(let elements): append(elements, from: "[", to: "]") { $0.append($1) }
        case .object(let object):
            append(object.members, from: "{", to: "}") { writer, member in
                writer.append(member.name)
                writer.append(":")
                writer.append(member.value)
            }
        }
    }

    private mutating func append<Element>(
        _ elements: [Element], from open: String, to close: String, each: (inout JSONWriter, Element) -> Void
    ) {
        append(open)
        for (index, element) in elements.enumerated() {
            if index > 0 { append(",") }
            each(&self, element)
        }
        append(close)
    }

    private mutating func append(_ string: ExactString) {
        append("\"")
        for byte in string.bytes {
            if escapesControls, byte < 0x20 {
                append("\\u00" + Hex.encode([byte]))
                continue
            }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
        append("\"")
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
