import Foundation
import Synchronization
import TestUtilities
import Testing

@testable import CentreFolder

/// The PIN's hash, its file, and the wait after wrong entries.
struct PINTests {
    private let temporary: TemporaryFolder

    init() throws { temporary = try TemporaryFolder() }

    @Test(arguments: [
        ("1234", true), ("123456789012", true), ("123", false), ("1234567890123", false), ("12a4", false),
    ])
    func aPINIsFourToTwelveDigits(text: String, isValid: Bool) {
        #expect(PINHash.isValid(Array(text.utf8)) == isValid)
        #expect((PINHash(of: Array(text.utf8)) != nil) == isValid)
    }

    @Test func theHashIsOfOnePINAndHasItsOwnSalt() throws {
        let hash = try #require(PINHash(of: Array("4711".utf8)))
        #expect(hash.text.hasPrefix("$y$") && hash != PINHash(of: Array("4711".utf8)))
        #expect(hash.matches(Array("4711".utf8)) && !hash.matches(Array("4712".utf8)) && !hash.matches([]))
    }

    @Test(arguments: [
        "", "4711\n", "$y$\n", "$1$abc$def\n", "$y$j9T$caf\u{E9}\n", "$y$" + String(repeating: "a", count: 500),
    ])
    func aFileWithoutAHashSetsNoPIN(text: String) throws {
        try temporary.write(text, to: "pin")
        let file = PINFile(path: temporary.file("pin"))
        let gate = PINGate(file: file, folder: CentreFolder(path: nil))
        #expect(file.hash()?.matches(Array("4711".utf8)) != true)
        #expect(gate.enter(Array("4711".utf8)) == .refused(wait: 0))
    }

    @Test func theFileIsReadableByItsGroupAlone() throws {
        let file = PINFile(besideSite: temporary.file("site.yaml"))
        #expect(file.path == temporary.file("pin") && !file.exists)
        try file.write(try #require(PINHash(of: Array("4711".utf8))))
        try file.write(try #require(PINHash(of: Array("0000".utf8))))
        var status = stat()
        #expect(stat(file.path, &status) == 0 && status.st_mode & 0o777 == 0o640)
        #expect(file.hash()?.matches(Array("0000".utf8)) == true)
        #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.path) == ["pin"])
        #expect(try file.remove() && !file.remove())
    }

    @Test(arguments: [(4, 0), (5, 30), (6, 60), (7, 120), (16, 61_440), (17, 86_400), (1000, 86_400)])
    func theWaitDoublesUpToADay(wrong: Int, seconds: Int) { #expect(PINAttempts.wait(after: wrong) == seconds) }

    /// Seconds after the last wrong entry by each clock, whether the boot is the same, and the seconds left.
    @Test(arguments: [
        (0, 0, true, 60), (20, 20, true, 40), (60, 60, true, 0), (1_000_000, 10, true, 50), (-1_000_000, 10, true, 50),
        (10, 1_000_000, true, 50), (70, 5, false, 55), (-1_000_000, 5, false, 55), (70, 200, false, 0),
        (-1_000_000, 200, false, 0),
    ])
    func theLongerRemainderCounts(wall: Int, running: Int, isSameBoot: Bool, left: Int) {
        let at = PINClock(wall: 2_000_000, sinceBoot: 500, boot: "a")
        let attempts = PINAttempts(wrong: 6, at: at)
        let now = PINClock(
            wall: at.wall + wall, sinceBoot: isSameBoot ? 500 + running : running, boot: isSameBoot ? "a" : "b")
        #expect(attempts.remaining(at: now) == left)
    }

    @Test func everyBootHasAnIdentifier() {
        let boot = PINClock.now.boot
        #expect(boot.utf8.count == 36 && boot.utf8.allSatisfy { $0 > 0x20 }, "\(boot)")
    }

    @Test func implausibleClocksDoNotCrash() {
        for value in [Int.min, -1, .max] {
            let at = PINClock(wall: value, sinceBoot: value, boot: "a")
            var attempts = PINAttempts(wrong: value, at: at)
            #expect(attempts.remaining(at: .now) == 0)
            attempts.add(at: .now)
            #expect((1...1000).contains(attempts.wrong))
        }
    }

    @Test(arguments: [true, false])
    func wrongEntriesAreCountedAcrossRestarts(isWritable: Bool) throws {
        let file = PINFile(path: temporary.file("pin"))
        try file.write(try #require(PINHash(of: Array("4711".utf8))))
        let folder = CentreFolder(path: isWritable ? temporary.file("state") : nil)
        let clock = Mutex(PINClock(wall: 1000, sinceBoot: 1000, boot: "a"))
        var unsaved: String?
        func enter(_ pin: String) -> PINGate.Answer {
            let gate = PINGate(file: file, folder: folder, unsaved: unsaved, clock: { clock.withLock { $0 } })
            defer {
                unsaved = gate.unsaved
                #expect(gate.isSaved == isWritable, "the staff are told")
            }
            return gate.enter(Array(pin.utf8))
        }
        for _ in 1...4 { #expect(enter("0000") == .refused(wait: 0)) }
        #expect(enter("12") == .refused(wait: 30), "too short, and counted")
        #expect((unsaved == nil) == isWritable)
        #expect(enter("4711") == .waiting(30), "the right one waits too")
        clock.withLock { ($0.wall, $0.sinceBoot) = (1030, 1030) }
        #expect(enter("0000") == .refused(wait: 60))
        clock.withLock { ($0.wall, $0.sinceBoot) = (1090, 1090) }
        #expect(enter("4711") == .accepted)
        #expect(enter("0000") == .refused(wait: 0), "a right one begins the count again")
    }
}
