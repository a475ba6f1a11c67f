/// A shell pattern for target paths: `*`, `?` and `[…]`, none of which matches a slash (TUF §4.5, PATHPATTERN).
///
/// Matching takes at most time proportional to the pattern's length times the path's length, for any pattern.
public struct PathPattern: Sendable {
    private enum Piece: Sendable {
        case literal(Unicode.Scalar)
        case anyOne
        case anyRun
        case oneOf([ClosedRange<Unicode.Scalar>], negated: Bool)

        func matches(_ scalar: Unicode.Scalar) -> Bool {
            switch self {
            case .literal(let own): own == scalar
            case .anyOne: true
            case .anyRun: false
            case .oneOf(let ranges, let negated): ranges.contains { $0.contains(scalar) } != negated
            }
        }
    }

    private let segments: [[Piece]]

    /// Parses a pattern. Any string is valid.
    public init(_ pattern: ExactString) {
        segments = Self.split(pattern).map { Self.pieces($0[...]) }
    }

    /// True if the whole path matches.
    public func matches(_ path: ExactString) -> Bool {
        let parts = Self.split(path)
        return parts.count == segments.count && zip(segments, parts).allSatisfy { Self.matches($0, $1) }
    }

    private static func split(_ path: ExactString) -> [[Unicode.Scalar]] {
        path.text.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false).map(Array.init)
    }

    private static func pieces(_ pattern: ArraySlice<Unicode.Scalar>) -> [Piece] {
        var pieces: [Piece] = []
        var rest = pattern
        while let scalar = rest.popFirst() {
            switch scalar {
            case "*": pieces.append(.anyRun)
            case "?": pieces.append(.anyOne)
            case "[": pieces.append(bracket(&rest) ?? .literal(scalar))
            default: pieces.append(.literal(scalar))
            }
        }
        return pieces
    }

    /// Reads the characters between `[` and `]`; returns `nil`, and consumes nothing, if there is no `]`.
    private static func bracket(_ rest: inout ArraySlice<Unicode.Scalar>) -> Piece? {
        var inner = rest
        let negated = inner.first == "!"
        if negated { inner.removeFirst() }
        // A `]` in first position is literal.
        guard let end = inner.dropFirst().firstIndex(of: "]") else { return nil }
        var members = inner[..<end]
        var ranges: [ClosedRange<Unicode.Scalar>] = []
        while let low = members.popFirst() {
            if members.first == "-", members.count > 1, let high = members.dropFirst().first {
                if low <= high { ranges.append(low...high) }
                members = members.dropFirst(2)
            } else {
                ranges.append(low...low)
            }
        }
        rest = inner[inner.index(after: end)...]
        return .oneOf(ranges, negated: negated)
    }

    /// Matches one segment. Only the last `*` is backtracked: lengthening an earlier one could not help.
    private static func matches(_ pieces: [Piece], _ text: [Unicode.Scalar]) -> Bool {
        var piece = 0
        var position = 0
        var lastRun: (piece: Int, position: Int)?
        while position < text.count {
            if piece < pieces.count, case .anyRun = pieces[piece] {
                lastRun = (piece, position)
                piece += 1
            } else if piece < pieces.count, pieces[piece].matches(text[position]) {
                piece += 1
                position += 1
            } else if let run = lastRun {
                lastRun = (run.piece, run.position + 1)
                piece = run.piece + 1
                position = run.position + 1
            } else {
                return false
            }
        }
        return pieces[piece...].allSatisfy { if case .anyRun = $0 { true } else { false } }
    }
}
