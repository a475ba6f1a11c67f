import SwiftASN1

/// A block of a PEM file, with lines of any length and any text around it.
struct PEMBlock {
    /// The label between `BEGIN` and the dashes.
    let label: String
    /// The base64 without white space; `nil` if the block has other text, as do encrypted files older than PKCS#8.
    private let base64: String?

    /// The blocks of a file, in order; a block without an end is skipped.
    static func all(in text: String) -> [PEMBlock] {
        var blocks: [PEMBlock] = []
        var rest = text[...]
        while let begin = rest.firstRange(of: "-----BEGIN ") {
            rest = rest[begin.upperBound...]
            guard let dashes = rest.firstRange(of: "-----") else { break }
            let label = String(rest[..<dashes.lowerBound])
            rest = rest[dashes.upperBound...]
            guard let end = rest.firstRange(of: "-----END \(label)-----") else { continue }
            blocks.append(PEMBlock(label: label, body: rest[..<end.lowerBound]))
            rest = rest[end.upperBound...]
        }
        return blocks
    }

    private init(label: String, body: Substring) {
        self.label = label
        let base64 = String(body.filter { !$0.isWhitespace })
        self.base64 = base64.utf8.allSatisfy(Self.isBase64) ? base64 : nil
    }

    private static func isBase64(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="):
            true
        default: false
        }
    }

    /// The decoded content; `nil` if the block is damaged.
    var der: [UInt8]? {
        guard let base64 else { return nil }
        var lines: [Substring] = []
        var rest = base64[...]
        while !rest.isEmpty {
            lines.append(rest.prefix(64))
            rest = rest.dropFirst(64)
        }
        let text = "-----BEGIN \(label)-----\n\(lines.joined(separator: "\n"))\n-----END \(label)-----\n"
        return try? PEMDocument(pemString: text).derBytes
    }
}
