import ContentModel

/// A finding about content: where, what, by which rule, and the mend.
public struct Diagnostic: Error, Equatable, Sendable, Codable {
    /// An error blocks a build; a warning does not.
    public enum Severity: String, Codable, Sendable { case error, warning }

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
    public var mend: String

    /// Creates a finding.
    public init(
        file: String, line: Int, column: Int, severity: Severity = .error, rule: String, message: String, mend: String
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.severity = severity
        self.rule = rule
        self.message = message
        self.mend = mend
    }
}

extension Diagnostic: CustomStringConvertible {
    /// As an operator reads it: two lines, the place first, so that editors can jump there.
    public var description: String {
        "\(file.printable):\(line):\(column): \(severity): \(message.printable) [\(rule)]\n    mend: \(mend.printable)"
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
struct Place: Hashable, Sendable {
    var file: String
    var line = 1
    var column = 1
}

/// Collects findings while files are read.
final class Findings {
    private(set) var all: [Diagnostic] = []
    /// The reasons why parts of the sources could not be read at all. Findings of rules elsewhere may follow from them.
    private(set) var unreadable: [Diagnostic] = []

    /// The findings to show: what could not be read alone, if there is anything.
    var shown: [Diagnostic] { unreadable.isEmpty ? all : unreadable.sorted() }

    func add(_ place: Place, rule: String, _ message: String, mend: String) {
        all.append(
            Diagnostic(
                file: place.file, line: place.line, column: place.column, rule: rule, message: message, mend: mend))
    }

    func add(_ finding: Diagnostic) { all.append(finding) }

    /// Adds why some part cannot be read at all.
    func refuse(_ place: Place, rule: String, _ message: String, mend: String) {
        reading { () -> Never? in
            add(place, rule: rule, message, mend: mend)
            return nil
        }
    }

    /// Reads a part of the sources. If that fails, only the findings made on the way are shown.
    @discardableResult func reading<Part>(_ read: () -> Part?) -> Part? {
        let (before, refused) = (all.count, unreadable.count)
        let part = read()
        // Parts of the part may be among them already.
        if part == nil { unreadable.replaceSubrange(refused..., with: all.dropFirst(before)) }
        return part
    }
}
