import TUFMetadata
import TextEscaping

/// The invariants for any bytes: nothing crashes, and a value that was read is unchanged after it is written and read
/// again.
package enum MetadataFuzz {
    /// An invariant that does not hold.
    package struct Violation: Error {
        let what: String
    }

    /// Passes one input to everything that accepts bytes or text from outside.
    package static func run(_ bytes: [UInt8]) throws {
        if let value = try? JSONParser.parse(bytes) {
            guard try JSONParser.parse(value.jsonBytes) == value else {
                throw Violation(what: "JSON does not read back")
            }
            guard value.canonicalBytes.count <= value.jsonBytes.count else {
                throw Violation(what: "the canonical text is longer")
            }
        }
        let root = try? Signed<Root>(bytes).verifiedByItself()
        if let root, (try? Signed<Root>(bytes).verified(after: root)) != nil {
            throw Violation(what: "a root follows itself")
        }
        _ = try? Signed<Timestamp>(bytes)
        _ = try? Signed<Snapshot>(bytes)
        _ = try? Signed<Targets>(bytes)
        try texts(bytes)
    }

    private static func texts(_ bytes: [UInt8]) throws {
        let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
        let name = ExactString(text)
        guard PercentEncoding.decode(PercentEncoding.segment(name.text)).elementsEqual(name.bytes) else {
            throw Violation(what: "a segment does not decode to its name")
        }
        if let instant = Instant(text), instant.description != text {
            throw Violation(what: "an instant is written differently")
        }
        let middle = text.unicodeScalars.count / 2
        let pattern = ExactString(String(String.UnicodeScalarView(text.unicodeScalars.prefix(middle))))
        _ = PathPattern(pattern).matches(
            ExactString(String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(middle)))))
        _ = DisplayText.escaped(text)
    }

    /// Valid seed files of all kinds.
    package static func seeds() throws -> [[UInt8]] {
        let repository = try RepositorySimulator()
        repository.targets.keys.append(.p256())
        repository.root.extra = ["x": .object(["e\u{301}": .array([.integer(.min), .null, "\u{1F600}\n"])])]
        repository.describesFiles = true
        repository.delegate(to: "a", paths: ["a/*", "[!b]?"])
        repository.delegate(to: "b", paths: nil, hashPrefixes: ["0a"])
        repository.addTarget("dir/t", "content")
        try repository.publishRoot()
        try repository.publishAll()
        repository.targets.bins = (7, "bin")
        try repository.publishTargets()
        return repository.files.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Makes one to four small changes: bytes altered or swapped, tokens inserted, pieces removed or doubled.
    package static func mutated(_ seed: [UInt8], _ random: inout some RandomNumberGenerator) -> [UInt8] {
        var bytes = seed
        for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
            let at = Int.random(in: 0..<bytes.count, using: &random)
            let piece = at..<min(bytes.count, at + Int.random(in: 1...64, using: &random))
            switch Int.random(in: 0..<7, using: &random) {
            case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 2: bytes.removeSubrange(piece)
            case 3: bytes.insert(contentsOf: bytes[piece], at: at)
            case 4: bytes.insert(contentsOf: tokens.randomElement(using: &random)?.utf8 ?? "".utf8, at: at)
            case 5: bytes.removeSubrange(at...)
            default: bytes.swapAt(at, piece.upperBound - 1)
            }
        }
        return bytes
    }

    private static let tokens = [
        "{", "}", "[", "]", "\"", "\\", ":", ",", "-", "0", "9223372036854775808", "1e9", "1.5", "null", "true",
        "\\ud800",
        "\\u0000", "\u{0}", "é", "e\u{301}", "[[[[[[[[", "{\"a\":", "\"version\":", "\"keyid\":", "\"threshold\":0",
    ]
}
