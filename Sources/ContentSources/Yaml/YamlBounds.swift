import Yams

/// Limits that are checked before and after parsing.
enum YamlBounds {
    /// The maximum number of nesting levels.
    static let maximumDepth = 16

    /// The first line, from 1, that nests too deeply: a parser would recurse to that depth.
    static func lineTooDeep(in text: String) -> Int? {
        var open = 0
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let marks = line.prefix { " -?:".contains($0) }
            var deepest = open
            for byte in line.utf8 {
                if byte == 0x5B || byte == 0x7B { open += 1 }
                if byte == 0x5D || byte == 0x7D { open = max(0, open - 1) }
                deepest = max(deepest, open)
            }
            if marks.count > 4 * maximumDepth || marks.count(where: { $0 != " " }) > maximumDepth
                || deepest > maximumDepth
            {
                return number + 1
            }
        }
        return nil
    }

    /// The position, from 1, of the first possible anchor or alias, found before a parser could expand it: `&name` or
    /// `*name` after a space, a bracket, a comma or a colon, outside quotes.
    static func anchorMark(in text: String) -> (line: Int, column: Int)? {
        guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x2A }) else { return nil }
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let plain = line.replacing(/"(?:[^"\\]|\\.)*"|'[^']*'/) { String(repeating: "x", count: $0.0.count) }
            if let mark = plain.firstMatch(of: /(?:^|[\s\[\{,:])([&*])[A-Za-z0-9_]/) {
                return (number + 1, plain.distance(from: plain.startIndex, to: mark.1.startIndex) + 1)
            }
        }
        return nil
    }

    /// The line of the first anchor or alias that was parsed, from 1.
    static func anchorLine(in node: Node) -> Int? {
        if node.anchor != nil { return node.mark?.line ?? 1 }
        switch node {
        case .alias: return node.mark?.line ?? 1
        case .mapping(let mapping):
            return mapping.lazy.compactMap { anchorLine(in: $0.key) ?? anchorLine(in: $0.value) }.first
        case .sequence(let sequence): return sequence.lazy.compactMap { anchorLine(in: $0) }.first
        case .scalar: return nil
        }
    }
}
