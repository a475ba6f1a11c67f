/// Divides a YAML list into its entries before any of it is parsed, so that a broken entry breaks no other.
struct EntryScanner {
    /// The unparsed text of an entry.
    struct Entry: Equatable {
        /// Its first line, from 1.
        var line: Int
        var bytes: [UInt8]
    }

    /// A file that is not a list; the line is the first that does not belong to one.
    struct NotAList: Error { var line: Int }

    private var entries: [Entry] = []
    private var indent: Int?

    /// The entries of a file; none if the file is empty.
    static func entries(in bytes: [UInt8]) throws(NotAList) -> [Entry] {
        var scanner = EntryScanner()
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() { try scanner.take(line, number: index + 1) }
        return scanner.entries
    }

    private mutating func take(_ line: ArraySlice<UInt8>, number: Int) throws(NotAList) {
        let spaces = line.prefix { $0 == UInt8(ascii: " ") }.count
        let words = line.dropFirst(spaces)
        if Self.isEntry(words), indent == nil || indent == spaces {
            indent = spaces
            entries.append(Entry(line: number, bytes: Array(line)))
        } else if !entries.isEmpty {
            entries[entries.count - 1].bytes += [UInt8(ascii: "\n")] + line
        } else if !Self.isIgnorable(words) {
            throw NotAList(line: number)
        }
    }

    /// True for a hyphen with a space or nothing after it.
    private static func isEntry(_ words: ArraySlice<UInt8>) -> Bool {
        guard words.first == UInt8(ascii: "-") else { return false }
        return words.dropFirst().first.map { " \t\r".utf8.contains($0) } ?? true
    }

    /// True for a line that may precede the list: blank, a comment, a document's start, an empty list.
    private static func isIgnorable(_ words: ArraySlice<UInt8>) -> Bool {
        let end = words.lastIndex { !" \t\r".utf8.contains($0) }.map { $0 + 1 } ?? words.startIndex
        let text = words[..<end]
        return text.isEmpty || text.first == UInt8(ascii: "#")
            || ["---", "[]", "~", "null"].contains { text.elementsEqual($0.utf8) }
    }
}
