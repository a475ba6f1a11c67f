// Rules of this file. It reads bytes that an attacker chose.
//   - No input crashes it: no unchecked index, no overflow, no recursion deeper than `Limits.depth`.
//   - Input that two readers could interpret in two ways is refused: duplicate names, fractions, numbers beyond 64
//     bits, half surrogate pairs, text after the end.

/// A strict JSON parser for metadata.
public struct JSONParser {
    /// The limits on a document.
    public struct Limits: Sendable {
        /// The maximum nesting depth of arrays and objects.
        public var depth = 32
        /// The maximum number of values, which bounds memory use for any input.
        public var values = 500_000

        /// Creates the default limits.
        public init() {}
    }

    var bytes: ArraySlice<UInt8>
    private let limits: Limits
    private var depth = 0
    private var values = 0

    /// Parses text that consists of one value; white space around it is allowed.
    public static func parse(_ bytes: [UInt8], limits: Limits = Limits()) throws(JSONError) -> JSONValue {
        var parser = JSONParser(bytes: bytes[...], limits: limits)
        let value = try parser.value()
        parser.skipSpace()
        guard parser.bytes.isEmpty else { throw parser.error(.trailingText) }
        return value
    }

    private init(bytes: ArraySlice<UInt8>, limits: Limits) {
        self.bytes = bytes
        self.limits = limits
    }

    func error(_ reason: JSONError.Reason) -> JSONError {
        JSONError(reason: reason, offset: bytes.startIndex)
    }

    private mutating func value() throws(JSONError) -> JSONValue {
        skipSpace()
        values += 1
        guard values <= limits.values else { throw error(.tooManyValues) }
        switch bytes.first {
        case UInt8(ascii: "{"): return try nested { parser throws(JSONError) in .object(try parser.object()) }
        case UInt8(ascii: "["): return try nested { parser throws(JSONError) in .array(try parser.array()) }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case let byte? where byte == UInt8(ascii: "-") || isDigit(byte): return .integer(try integer())
        case nil: throw error(.unexpectedEnd)
        default: throw error(.unexpectedByte)
        }
    }

    private mutating func nested(
        _ read: (inout JSONParser) throws(JSONError) -> JSONValue
    ) throws(JSONError) -> JSONValue {
        depth += 1
        guard depth <= limits.depth else { throw error(.tooDeep) }
        bytes.removeFirst()
        let value = try read(&self)
        depth -= 1
        return value
    }

    private mutating func array() throws(JSONError) -> [JSONValue] {
        var elements: [JSONValue] = []
        if takeAfterSpace(UInt8(ascii: "]")) { return elements }
        while true {
            elements.append(try value())
            if takeAfterSpace(UInt8(ascii: "]")) { return elements }
            try expect(UInt8(ascii: ","))
        }
    }

    private mutating func object() throws(JSONError) -> JSONObject {
        let start = bytes.startIndex
        var members: [JSONObject.Member] = []
        if !takeAfterSpace(UInt8(ascii: "}")) {
            while true {
                members.append(try member())
                if takeAfterSpace(UInt8(ascii: "}")) { break }
                try expect(UInt8(ascii: ","))
            }
        }
        guard let object = JSONObject(members) else { throw JSONError(reason: .duplicateName, offset: start) }
        return object
    }

    private mutating func member() throws(JSONError) -> JSONObject.Member {
        skipSpace()
        guard let first = bytes.first else { throw error(.unexpectedEnd) }
        guard first == UInt8(ascii: "\"") else { throw error(.unexpectedByte) }
        let name = try string()
        try expect(UInt8(ascii: ":"))
        return JSONObject.Member(name: name, value: try value())
    }

    private mutating func word(_ text: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        for index in 0..<text.utf8CodeUnitCount {
            guard let byte = bytes.first else { throw error(.unexpectedEnd) }
            guard byte == text.utf8Start[index] else { throw error(.unexpectedByte) }
            bytes.removeFirst()
        }
        return value
    }

    mutating func skipSpace() {
        while let byte = bytes.first, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            bytes.removeFirst()
        }
    }

    private mutating func takeAfterSpace(_ wanted: UInt8) -> Bool {
        skipSpace()
        guard bytes.first == wanted else { return false }
        bytes.removeFirst()
        return true
    }

    private mutating func expect(_ wanted: UInt8) throws(JSONError) {
        skipSpace()
        guard let byte = bytes.first else { throw error(.unexpectedEnd) }
        guard byte == wanted else { throw error(.unexpectedByte) }
        bytes.removeFirst()
    }
}
