extension YamlValue {
    /// The text of a scalar with its place; for a text of several lines only the line is exact.
    package var prose: ProseLine {
        let isQuoted = node.scalar?.style == .doubleQuoted || node.scalar?.style == .singleQuoted
        return ProseLine(
            text: node.scalar?.string ?? "", file: place.file, line: place.line,
            columnOffset: place.column - (isQuoted ? 0 : 1))
    }
}
