import ContentModel

/// Collects findings while files are read.
package final class Findings {
    package private(set) var all: [Diagnostic] = []
    /// The reasons why parts of the sources could not be read at all. Rules may report their consequences elsewhere.
    package private(set) var unreadable: [Diagnostic] = []
    /// The same findings, to tell quickly whether one is new.
    private var refused: Set<Diagnostic> = []

    package init() {}

    /// The findings to show: only the parts that could not be read, if there are any.
    package var shown: [Diagnostic] { unreadable.isEmpty ? all : unreadable.sorted() }

    package func add(_ place: Place, rule: String, _ message: String, fix: String) {
        all.append(
            Diagnostic(
                file: place.file, line: place.line, column: place.column, rule: rule, message: message, fix: fix))
    }

    package func add(_ finding: Diagnostic) { all.append(finding) }

    /// Adds the reason why a part cannot be read at all.
    package func refuse(_ place: Place, rule: String, _ message: String, fix: String) {
        let finding = Diagnostic(
            file: place.file, line: place.line, column: place.column, rule: rule, message: message, fix: fix)
        // Several parts may report the same cause.
        guard !refused.contains(finding) else { return }
        reading { () -> Never? in
            add(finding)
            return nil
        }
    }

    /// Reads a part of the sources. If that fails, only the findings made on the way are shown.
    @discardableResult package func reading<Part>(_ read: () -> Part?) -> Part? {
        let (start, firstRefused) = (all.count, unreadable.count)
        let part = read()
        // Findings inside the part may already be in the list.
        if part == nil {
            unreadable.replaceSubrange(firstRefused..., with: all.dropFirst(start))
            refused.formUnion(all.dropFirst(start))
        }
        return part
    }
}
