extension YamlValue {
    /// The text of a scalar with its place; for a text of several lines only the line is exact.
    package var prose: ProseLine {
        var prose = ProseLine(
            text: node.scalar?.string ?? "", file: place.file, line: place.line,
            columnOffset: place.column - (isQuoted ? 0 : 1))
        prose.joined = writtenLines
        return prose
    }

    private var isQuoted: Bool { node.scalar?.style == .doubleQuoted || node.scalar?.style == .singleQuoted }

    /// The lines of a text that YAML joins; empty if it is on one line, or has an escape that hides where a line ends.
    private var writtenLines: [ProseLine] {
        guard let scalar = node.scalar, let mark = node.mark else { return [] }
        let isBlock = scalar.style == .literal || scalar.style == .folded
        var rest = scalar.string.drop(while: \.isWhitespace)
        var index = mark.line - (isBlock ? 0 : 1)
        var column = isBlock ? 0 : mark.column - (isQuoted ? 0 : 1)
        var found: [ProseLine] = []
        while !rest.isEmpty {
            guard lines.indices.contains(index) else { return [] }
            let line = Substring(lines[index].unicodeScalars.dropFirst(column))
            let written = unescaped(line.trimmed)
            if rest.hasPrefix(written) {
                rest = rest.dropFirst(written.count).drop(while: \.isWhitespace)
            } else if written.hasPrefix(rest.trimmed) {
                rest = ""
            } else {
                return []
            }
            if !written.isEmpty {
                let start = column + line.prefix(while: \.isWhitespace).count
                found.append(
                    ProseLine(text: written, file: file, line: index + 1 + lineOffset, columnOffset: start))
            }
            (index, column) = (index + 1, 0)
        }
        return found.count > 1 ? found : []
    }

    /// A line of a text in quotes without the escapes of the quotes themselves.
    private func unescaped(_ line: String) -> String {
        switch node.scalar?.style {
        case .singleQuoted: line.replacing("''", with: "'")
        case .doubleQuoted: line.replacing("\\\"", with: "\"")
        default: line
        }
    }
}
