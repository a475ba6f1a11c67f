import TerminalUI

/// A screen before it is laid out on rows: its document, its items and the keys that work on it.
struct ScreenContent: Equatable, Sendable {
    /// The text between the bar and the bottom line.
    var document: Document
    /// The meanings of the document's items, in its order.
    var items: [Choice] = []
    /// On a list something is always focused; in prose the focus may be the text itself.
    var isList = false
    /// The number of lines at the document's end that are always shown, below those that scroll.
    var pinned = 0
    /// Centred lines leave as much room above as below.
    var isCentred = false
    /// A covering screen is read from its beginning and leaves the reader's position below it unchanged.
    var isCovering = false
    /// The line at the top: the emergency number.
    var bar: [Run] = []
    /// A line on every screenful of a text in another language.
    var banner: [Run] = []
    /// The actions that the screen takes besides moving and choosing.
    var actions: [KioskAction] = []
    /// The bottom line; none outside a visit.
    var keys: KeyLines?
}
