import ContentModel

/// Collects findings while files are read.
package final class Findings {
    package private(set) var all: [Diagnostic] = []
    /// The reasons why parts of the sources could not be read at all. Findings of rules elsewhere may follow from them.
    package private(set) var unreadable: [Diagnostic] = []

    package init() {}

    /// The findings to show: what could not be read alone, if there is anything.
    package var shown: [Diagnostic] { unreadable.isEmpty ? all : unreadable.sorted() }

    package func add(_ place: Place, rule: String, _ message: String, fix: String) {
        all.append(
            Diagnostic(
                file: place.file, line: place.line, column: place.column, rule: rule, message: message, fix: fix))
    }

    package func add(_ finding: Diagnostic) { all.append(finding) }

    /// Adds why some part cannot be read at all.
    package func refuse(_ place: Place, rule: String, _ message: String, fix: String) {
        reading { () -> Never? in
            add(place, rule: rule, message, fix: fix)
            return nil
        }
    }

    /// Reads a part of the sources. If that fails, only the findings made on the way are shown.
    @discardableResult package func reading<Part>(_ read: () -> Part?) -> Part? {
        let (before, refused) = (all.count, unreadable.count)
        let part = read()
        // Parts of the part may be among them already.
        if part == nil { unreadable.replaceSubrange(refused..., with: all.dropFirst(before)) }
        return part
    }
}
