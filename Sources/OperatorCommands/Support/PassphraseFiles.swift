import DurableFiles
import Publishing
import TextEscaping

/// Files with one passphrase per line. Each is read once: a pipe is empty after that.
final class PassphraseFiles {
    private var known: [String: [Passphrase]] = [:]
    private static let maximumBytes = 65_536

    /// The lines of a file that are not empty.
    func passphrases(in path: String) throws -> [Passphrase] {
        if let known = known[path] { return known }
        let bytes: [UInt8]
        do { bytes = try NamedFile.contents(of: path, limit: Self.maximumBytes) } catch {
            tell(
                "\(DisplayText.shellWord(path)): the passphrase cannot be read: \(error.reason). Pass a file with one passphrase "
                    + "per line, of at most \(Self.maximumBytes) bytes.")
            throw ExitReason.unusableInput.code
        }
        let lines = Self.withoutMark(bytes).split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        let passphrases = lines.compactMap { Passphrase(Array($0)) }
        known[path] = passphrases
        return passphrases
    }

    /// Windows editors start a file with a byte order mark, and may write UTF-16.
    private static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
        let isLittle = bytes.starts(with: [0xFF, 0xFE])
        guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
            let (low, high) = isLittle ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
            return UInt16(high) << 8 | UInt16(low)
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
