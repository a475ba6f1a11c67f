import TextEscaping

extension JSONParser {
    /// Reads an integer that fits in 64 bits. Digits accumulate as a negative number, whose range is larger by one.
    mutating func integer() throws(JSONError) -> Int64 {
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative { bytes.removeFirst() }
        guard let first = bytes.first else { throw error(.unexpectedEnd) }
        guard isDigit(first) else { throw error(.unexpectedByte) }
        var negated: Int64 = 0
        while let byte = bytes.first, isDigit(byte) {
            let (tens, overTens) = negated.multipliedReportingOverflow(by: 10)
            let (sum, over) = tens.subtractingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
            guard !overTens, !over else { throw error(.outOfRange) }
            negated = sum
            bytes.removeFirst()
            // JSON does not allow leading zeros: 01 would be two numbers.
            if first == UInt8(ascii: "0") { break }
        }
        switch bytes.first {
        case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): throw error(.notWhole)
        case .some(let byte) where isDigit(byte): throw error(.unexpectedByte)
        default: break
        }
        if isNegative { return negated }
        guard negated != .min else { throw error(.outOfRange) }
        return -negated
    }

    /// Reads a string and resolves its escapes.
    mutating func string() throws(JSONError) -> ExactString {
        let start = bytes.startIndex
        bytes.removeFirst()
        var content: [UInt8] = []
        while true {
            guard let byte = bytes.first else { throw error(.unexpectedEnd) }
            guard byte >= 0x20 else { throw error(.controlCharacter) }
            bytes.removeFirst()
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: content, as: UTF8.self) else {
                    throw JSONError(reason: .notUTF8, offset: start)
                }
                return ExactString(text)
            case UInt8(ascii: "\\"): try escape(into: &content)
            default: content.append(byte)
            }
        }
    }

    private mutating func escape(into content: inout [UInt8]) throws(JSONError) {
        guard let byte = bytes.popFirst() else { throw error(.unexpectedEnd) }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "u"): content.append(contentsOf: String(try unicodeScalar()).utf8)
        default: throw error(.badEscape)
        }
    }

    private mutating func unicodeScalar() throws(JSONError) -> Unicode.Scalar {
        let first = try fourHexDigits()
        if let scalar = Unicode.Scalar(first) { return scalar }
        // Not a scalar but a surrogate. It is valid only as the first of a pair.
        guard first < 0xDC00, bytes.popFirst() == UInt8(ascii: "\\"), bytes.popFirst() == UInt8(ascii: "u") else {
            throw error(.loneSurrogate)
        }
        let second = try fourHexDigits()
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw error(.loneSurrogate) }
        return scalar
    }

    private mutating func fourHexDigits() throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = bytes.popFirst() else { throw error(.unexpectedEnd) }
            guard let digit = Hex.value(of: byte) else { throw error(.badEscape) }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
