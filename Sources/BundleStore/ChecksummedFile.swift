import Foundation

/// A small JSON file with a checksum: with a single flipped bit it is treated as missing.
package struct ChecksummedFile<Value: Codable>: Codable {
    private let value: Value
    private let checksum: String

    private init(_ value: Value) throws {
        self.value = value
        checksum = try Self.checksum(of: value)
    }

    private static func checksum(of value: Value) throws -> String {
        let text = String(decoding: try encoder.encode(value), as: UTF8.self)
        return String(UInt64(bitPattern: Checksum.of(text)), radix: 16)
    }

    private static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }

    /// The file's bytes.
    package static func encode(_ value: Value) throws -> [UInt8] {
        Array(try encoder.encode(ChecksummedFile(value))) + [0x0A]
    }

    /// The value of a file that ``encode(_:)`` wrote; `nil` for any other bytes.
    package static func decode(_ bytes: [UInt8]) -> Value? {
        guard let file = try? JSONDecoder().decode(ChecksummedFile.self, from: Data(bytes)),
            let checksum = try? checksum(of: file.value), checksum == file.checksum,
            // Content that a decoder ignores, such as a letter in an unknown name, is damage too.
            let again = try? encode(file.value), again == bytes
        else { return nil }
        return file.value
    }
}
