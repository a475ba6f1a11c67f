import Foundation

/// Decodes a file's bytes as text, if they are UTF-8 and not too many.
enum ExchangeBytes {
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The text without a byte-order mark.
    static func text(_ data: Data, name: String) throws(ExchangeError) -> String {
        func refusal(_ line: Int, _ message: String, fix: String) -> ExchangeError {
            ExchangeError(file: name, line: line, message: message, fix: fix)
        }
        guard data.count <= ExchangeLimits.length else {
            throw refusal(
                0, "the file is larger than \(ExchangeLimits.length / 1_000_000) MB",
                fix: "send the pages in several files")
        }
        if data.starts(with: [0xFE, 0xFF]) || data.starts(with: [0xFF, 0xFE]) {
            throw refusal(0, "the file is UTF-16, not UTF-8", fix: "save the file as UTF-8")
        }
        if let zero = data.firstIndex(of: 0) {
            let line = data[..<zero].count { $0 == 0x0A } + 1
            throw refusal(line, "the file contains a NUL byte", fix: "save the file as UTF-8 text")
        }
        let bytes = data.starts(with: byteOrderMark) ? data.dropFirst(byteOrderMark.count) : data
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw refusal(0, "the file is not UTF-8", fix: "save the file as UTF-8")
        }
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw refusal(0, "the file is empty", fix: "export the texts again")
        }
        return text
    }
}
