import TerminalUI

/// Tells a deliberate press from a held key or a shaky hand, so that no press counts twice (EN 301 549 5.7, 5.8).
///
/// A terminal reports no key release: a held key is a series of equal keys, the second up to ``heldDelay`` after the
/// first, the rest about 30 ms apart. An equal key in that window is therefore held back for ``settling``.
struct PressFilter: Equatable, Sendable {
    enum Verdict: Equatable { case act, ignore, wait }

    /// Milliseconds within which a second press of the same key is accidental.
    static let doublePress = 300
    /// The longest delay before a held key begins to repeat, in milliseconds (X.Org 660, the Linux console 250).
    static let heldDelay = 1000
    /// Milliseconds for which a press within ``heldDelay`` waits: a repeat in that time shows that the key is held.
    static let settling = 80

    private var last: Key?
    private var lastAt = 0
    /// The last key is unknown: it was pressed before the process was restarted.
    private var isLastUnknown = false
    /// The press that is held back, and until when.
    private(set) var waiting: (key: Key, until: Int)?

    init() {}

    /// Starts with an unknown key that was pressed just before and may still be held.
    init(unknownKeyAt milliseconds: Int) {
        isLastUnknown = true
        lastAt = milliseconds
    }

    /// Judges a press that must not repeat.
    mutating func judge(_ key: Key, at milliseconds: Int) -> Verdict {
        let gap = milliseconds - lastAt
        let isSame = last.map { $0.isSameKey(as: key) } ?? isLastUnknown
        last = key
        lastAt = milliseconds
        guard isSame else { return .act }
        waiting = nil
        if gap < Self.doublePress { return .ignore }
        if gap >= Self.heldDelay { return .act }
        waiting = (key, milliseconds + Self.settling)
        return .wait
    }

    /// Milliseconds within which an equal key must be the repeat of a held one, where digits are typed.
    static let repeatDelay = 60

    /// Records a press where digits are typed; two equal ones may be deliberate. False for the repeat of a held key.
    mutating func isNewPress(_ key: Key, at milliseconds: Int) -> Bool {
        let isRepeat = last == key && milliseconds - lastAt < Self.repeatDelay
        waiting = nil
        isLastUnknown = false
        (last, lastAt) = (key, milliseconds)
        return !isRepeat
    }

    /// Returns the waiting press once its time is over or `next`, another key, arrives. It then waits no longer.
    mutating func release(at milliseconds: Int, before next: Key? = nil) -> Key? {
        guard let press = waiting else { return nil }
        let isOver = milliseconds >= press.until
        let isOther = next.map { !$0.isSameKey(as: press.key) } ?? false
        guard isOver || isOther else { return nil }
        waiting = nil
        return press.key
    }

    static func == (lhs: PressFilter, rhs: PressFilter) -> Bool {
        lhs.last == rhs.last && lhs.isLastUnknown == rhs.isLastUnknown && lhs.lastAt == rhs.lastAt
            && lhs.waiting?.key == rhs.waiting?.key
            && lhs.waiting?.until == rhs.waiting?.until
    }
}

extension Key {
    /// Treats clicks as one key wherever they are: a double click is a double press.
    fileprivate func isSameKey(as other: Key) -> Bool {
        if case .click = self, case .click = other { return true }
        return self == other
    }
}
