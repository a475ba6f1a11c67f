import ContentModel

/// A finding about content: where, what, by which rule, and the fix.
public struct Diagnostic: Error, Equatable, Sendable, Codable {
    /// An error blocks a build; a warning does not.
    public enum Severity: String, Codable, Sendable { case error, warning }

    /// The rule of findings about files and their shape.
    package static let sourceShape = "source-shape"

    /// Relative to the folder that was given.
    public var file: String
    /// From 1.
    public var line: Int
    /// From 1, in characters.
    public var column: Int
    /// Whether it blocks a build.
    public var severity: Severity
    /// The rule's name, which is also its file's.
    public var rule: String
    /// What is wrong, without a full stop.
    public var message: String
    /// What the author can do.
    public var fix: String

    /// Creates a finding.
    public init(
        file: String, line: Int, column: Int, severity: Severity = .error, rule: String, message: String, fix: String
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.severity = severity
        self.rule = rule
        self.message = message
        self.fix = fix
    }
}

extension Diagnostic: CustomStringConvertible {
    /// As an operator reads it: two lines, the place first, so that editors can jump there.
    public var description: String {
        "\(file.printable):\(line):\(column): \(severity): \(message.printable) [\(rule)]\n    help: \(fix.printable)"
    }
}

extension Diagnostic: Comparable {
    /// In order of place, then of rule.
    public static func < (lhs: Diagnostic, rhs: Diagnostic) -> Bool {
        (lhs.file, lhs.line, lhs.column, lhs.rule, lhs.message) < (
            rhs.file, rhs.line, rhs.column, rhs.rule, rhs.message
        )
    }
}

/// A place in a file, from 1.
package struct Place: Hashable, Sendable {
    package var file: String
    package var line: Int
    package var column: Int

    package init(file: String, line: Int = 1, column: Int = 1) {
        (self.file, self.line, self.column) = (file, line, column)
    }
}
