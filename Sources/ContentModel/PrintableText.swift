extension StringProtocol {
    /// The text made safe for a terminal or a log, whoever wrote it: what could move the cursor, recolour the screen,
    /// run right to left or hide is written as `\u{…}`. It is one line.
    ///
    /// Its counterpart in TUFMetadata is `DisplayText`: the secure update must not depend on content, and `senda` must
    /// not link signatures.
    public var printable: String {
        unicodeScalars.reduce(into: "") { shown, scalar in
            if scalar.isPrintable {
                shown.unicodeScalars.append(scalar)
            } else {
                shown += "\\u{\(String(scalar.value, radix: 16))}"
            }
        }
    }

    /// The printable text, line by line.
    public var printableLines: String {
        split(separator: "\n", omittingEmptySubsequences: false).map(\.printable).joined(separator: "\n")
    }
}

extension Unicode.Scalar {
    fileprivate var isPrintable: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
        default: true
        }
    }
}
