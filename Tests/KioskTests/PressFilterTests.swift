import TerminalUI
import Testing

@testable import Kiosk

/// Presses at given milliseconds, and the times at which they act.
@Test(arguments: [
    ([0, 1500], [0, 1500], "two calm presses"), ([0, 299], [0], "a double press"),
    ([0, 100, 200, 290], [0], "a shaky hand"),
    ([0, 500], [0, 580], "a second press after half a second waits to be distinguished from a held key"),
    ([0, 250] + Array(stride(from: 283, to: 3000, by: 33)), [0], "held on the Linux console"),
    ([0, 660] + Array(stride(from: 693, to: 3000, by: 33)), [0], "held under X"),
    ([0, 500] + Array(stride(from: 540, to: 1500, by: 40)) + [3000], [0, 3000], "held, let go, pressed again"),
])
func aKeyActsOncePerPress(presses: [Int], acts: [Int], why: String) {
    var filter = PressFilter()
    var acted: [Int] = []
    for time in presses {
        if let waiting = filter.waiting, waiting.until <= time, filter.release(at: waiting.until) != nil {
            acted.append(waiting.until)
        }
        if filter.judge(.enter, at: time) == .act { acted.append(time) }
    }
    if let waiting = filter.waiting, filter.release(at: waiting.until) != nil { acted.append(waiting.until) }
    #expect(acted == acts, "\(why)")
}

@Test func anotherKeyReleasesTheWaitingOne() {
    var filter = PressFilter()
    #expect(filter.judge(.enter, at: 0) == .act)
    #expect(filter.judge(.enter, at: 500) == .wait)
    #expect(filter.release(at: 520, before: .enter) == nil)
    #expect(filter.release(at: 520, before: .escape) == .enter)
    #expect(filter.judge(.escape, at: 520) == .act)
}

@Test func clicksAreOneKeyWhereverTheyLand() {
    var filter = PressFilter()
    #expect(filter.judge(.click(row: 1, column: 1), at: 0) == .act)
    #expect(filter.judge(.click(row: 2, column: 5), at: 200) == .ignore)
}
