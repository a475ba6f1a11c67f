import TerminalUI

/// A screen before it is laid out on rows: its document, its items and the keys that work on it.
struct ScreenContent: Equatable, Sendable {
    /// The text between the bar and the bottom line.
    var document: Document
    /// The choices that the document's items make, in the order of the items.
    var items: [Choice] = []
    /// The digit of each item where it does not depend on the item's place; `nil` numbers the items in order.
    var fixedDigits: [Int]?
    /// A list begins with its first item in focus, prose with its text.
    var isList = false
    /// The number of lines at the document's end that are always shown, below the pages.
    var pinned = 0
    /// The width of the text in columns, centred in the window; `nil` is the usual width.
    var textWidth: Int?
    /// True if the lines are centred between the top and the bottom of the window.
    var isCentred = false
    /// A covering screen is read from its beginning and leaves the reader's position below it unchanged.
    var isCovering = false
    /// The line at the top: the emergency number.
    var bar: [Run] = []
    /// The reader's location, at the right end of the top line.
    var location: [Run] = []
    /// The choice that a click on the top line makes.
    var barChoice: Choice?
    /// A line on every page of a text in another language.
    var banner: [Run] = []
    /// The mark below the last page of a text.
    var end: [Line] = []
    /// The line that names the digit for the next group of a list.
    var more: [Line] = []
    /// The actions that work on the screen besides moving and choosing.
    var actions: [KioskAction] = []
    /// The keys of the bottom line, most important first; none outside a visit.
    var keys: [KeyLabel] = []
    /// The words of ``KeyFeedback`` on this screen.
    var feedback: FeedbackWords?

    /// The heading at the document's top.
    var title: ArraySlice<Line> {
        guard let heading = document.lines.first, heading.keepWithNext else { return [] }
        return document.lines.prefix { $0.block == heading.block }
    }
}
