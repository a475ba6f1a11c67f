import ContentModel

/// The result of reading a translator's file.
package struct ExchangeReading: Equatable {
    /// The usable part of the file.
    var file: ExchangeFile
    /// The problems of unusable units, in the file's order: each with its line, the message and the fix.
    var problems: [ExchangeError] = []
    /// The names of all units in the file, usable or not.
    var names: Set<UnitName> = []
    /// The line that names the languages; 0 if that is not known.
    var languageLine = 0
}

/// Limits on a file from an untrusted source.
package enum ExchangeLimits {
    /// The maximum length of a file, in bytes.
    package static let length = 16_000_000
    static let units = 100_000
    /// The maximum nesting of elements.
    static let depth = 32
    /// The highest segment number.
    static let segment = 10_000
    /// The maximum length of a segment, in bytes.
    static let segmentLength = 20_000
    /// The maximum number of tags in a segment.
    static let tags = 1000
    /// The maximum number of bytes without a new tag: the parser's time grows with the square of a tag's attributes.
    static let stretch = 100_000
    /// The maximum length of a reviewer's organisation and role, in characters.
    static let nameLength = 200
}

/// A unit's name in a file: `SLUG:N`.
package struct UnitName: Hashable, CustomStringConvertible {
    package var page: PageID
    package var number: Int

    package init(page: PageID, number: Int) {
        self.page = page
        self.number = number
    }

    /// Reads `SLUG:N` with N from 1 to the limit; `nil` for anything else, such as `../x:1` or `a:01`.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let page = PageID(rawValue: parts[0]), let number = Int(parts[1]),
            (1...ExchangeLimits.segment).contains(number), parts[1] == "\(number)"
        else { return nil }
        self.init(page: page, number: number)
    }

    package var description: String { "\(page):\(number)" }
}

extension ExchangeUnit {
    /// True if the translator or a reviewer has finished it.
    var isDone: Bool { target != nil && (state == .translated || state == .approved) }

    package var name: UnitName { UnitName(page: page, number: number) }
}

extension ExchangeFile {
    /// The units grouped by page, pages in the order of their first unit.
    package var pages: [(page: PageID, units: [ExchangeUnit])] {
        var order: [PageID] = []
        var units: [PageID: [ExchangeUnit]] = [:]
        for unit in self.units {
            if units[unit.page] == nil { order.append(unit.page) }
            units[unit.page, default: []].append(unit)
        }
        return order.map { ($0, units[$0] ?? []) }
    }
}
