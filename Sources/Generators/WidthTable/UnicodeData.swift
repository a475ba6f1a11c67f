import Foundation

/// Reads files of the Unicode Character Database (UAX #44): lines of `first..last ; value # comment`.
struct UnicodeData {
    let folder: URL

    /// A line of a file that does not conform to UAX #44.
    struct FormatError: Error { var file: String, line: String }

    /// A file's first line without its comment character: its name and version.
    func title(of file: String) throws -> String {
        let first = try text(of: file).prefix { !$0.isNewline }
        return first.drop { $0 == "#" || $0 == " " }.description
    }

    /// The scalars to which a file assigns one of the given values.
    func scalars(in file: String, having values: Set<String>) throws -> Set<UInt32> {
        var scalars: Set<UInt32> = []
        for line in try text(of: file).split(whereSeparator: \.isNewline) {
            let fields = line.prefix { $0 != "#" }.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
            if fields.isEmpty || fields == [""] { continue }
            guard fields.count >= 2, let range = range(fields[0]) else {
                throw FormatError(file: file, line: String(line))
            }
            if values.contains(fields[1]) { scalars.formUnion(range) }
        }
        return scalars
    }

    /// The pairs of scalars that Normalization Form C composes, sorted. Only those below U+2000, which are alphabets.
    func compositions() throws -> [(base: UInt32, mark: UInt32, composed: UInt32)] {
        let excluded = try scalars(in: "DerivedNormalizationProps.txt", having: ["Full_Composition_Exclusion"])
        let pairs = try text(of: "UnicodeData.txt").split(whereSeparator: \.isNewline).compactMap { line in
            let fields = line.split(separator: ";", omittingEmptySubsequences: false)
            guard fields.count > 5, let composed = UInt32(fields[0], radix: 16) else {
                throw FormatError(file: "UnicodeData.txt", line: String(line))
            }
            let parts = fields[5].split(separator: " ").map { UInt32($0, radix: 16) }
            guard composed < 0x2000, !excluded.contains(composed), parts.count == 2, let base = parts[0],
                let mark = parts[1]
            else { return nil as (base: UInt32, mark: UInt32, composed: UInt32)? }
            return (base, mark, composed)
        }
        return pairs.sorted { ($0.base, $0.mark) < ($1.base, $1.mark) }
    }

    private func text(of file: String) throws -> String {
        try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    }

    private func range(_ field: String) -> ClosedRange<UInt32>? {
        let bounds = field.components(separatedBy: "..").compactMap { UInt32($0, radix: 16) }
        guard let first = bounds.first, let last = bounds.last, first <= last, last <= 0x10FFFF else { return nil }
        return first...last
    }
}
