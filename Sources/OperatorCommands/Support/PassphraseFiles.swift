import DurableFiles
import Publishing
import TextEscaping

/// Files with one passphrase per line. Each file is read only once, because it may be a pipe.
final class PassphraseFiles {
    private var known: [String: [Passphrase]] = [:]
    private static let maximumBytes = 65_536

    /// The passphrases in a file: its lines that are not empty.
    func passphrases(in path: String) throws -> [Passphrase] {
        if let known = known[path] { return known }
        let bytes: [UInt8]
        do { bytes = try NamedFile.contents(of: path, limit: Self.maximumBytes) } catch {
            tell(
                "\(DisplayText.shellWord(path)): the passphrase cannot be read: \(error.reason). Pass a file with one passphrase "
                    + "per line, of at most \(Self.maximumBytes) bytes in all.")
            throw ExitReason.unusableInput.code
        }
        let lines = Self.withoutByteOrderMark(bytes).split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        let passphrases = lines.compactMap { Passphrase(Array($0)) }
        known[path] = passphrases
        return passphrases
    }

    /// Removes a byte order mark and decodes UTF-16: editors on Windows write both.
    private static func withoutByteOrderMark(_ bytes: [UInt8]) -> [UInt8] {
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
