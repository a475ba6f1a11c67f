import ContentModel
import TextEscaping

/// A finding about content: its place, the problem, the rule, and the fix.
public struct Diagnostic: Error, Hashable, Sendable, Codable {
    /// An error blocks a build; a warning does not.
    public enum Severity: String, Codable, Sendable { case error, warning }

    /// The rule of findings about files and their shape.
    package static let sourceShape = "source-shape"

    /// The file's path, relative to the given folder.
    public var file: String
    /// The line, from 1.
    public var line: Int
    /// The column, from 1, in characters.
    public var column: Int
    /// The severity, which decides whether it blocks a build.
    public var severity: Severity
    /// The rule's name, which is also the name of its file.
    public var rule: String
    /// The problem, without a full stop.
    public var message: String
    /// The action that the author can take.
    public var fix: String

    /// Creates a finding, an error unless a severity is given.
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
    /// The finding as an operator reads it: two lines, the place first, so that editors can jump there.
    public var description: String {
        "\(file.printable):\(line):\(column): \(severity): \(message.printable) [\(rule)]\n    help: \(fix.printable)"
    }
}

extension Diagnostic: Comparable {
    /// Orders findings by place, then by rule.
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
