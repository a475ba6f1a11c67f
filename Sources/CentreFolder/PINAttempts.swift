import Glibc

/// A reading of the two clocks that measure a wait.
struct PINClock: Codable, Equatable, Sendable {
    /// Seconds since 1970. Anyone may change this clock, and some machines lose it when they are switched off.
    var wall: Int
    /// Seconds since the machine booted, including time asleep.
    var sinceBoot: Int
    /// The kernel's identifier for the current boot.
    var boot: String

    /// The current reading.
    static var now: PINClock {
        var ticks = timespec()
        clock_gettime(CLOCK_BOOTTIME, &ticks)
        return PINClock(wall: time(nil), sinceBoot: ticks.tv_sec, boot: bootID)
    }

    /// True if both numbers are in the range of a real clock.
    fileprivate var isPlausible: Bool { [wall, sinceBoot].allSatisfy { (0...1 << 40).contains($0) } }

    private static let bootID: String = {
        let file = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return "" }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 36)
        let count = read(file, &bytes, bytes.count)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }()
}

/// The wrong entries since the last correct one.
struct PINAttempts: Codable, Equatable, Sendable {
    /// The number of wrong entries.
    var wrong = 0
    /// The time of the last wrong entry; `nil` if there was none.
    var at: PINClock?

    /// The number of the first wrong entry that is followed by a wait.
    static let entriesBeforeWait = 5
    /// The shortest and the longest wait, in seconds.
    static let (firstWait, longestWait) = (30, 86_400)

    /// The seconds to wait after a number of wrong entries.
    static func wait(after wrong: Int) -> Int {
        guard wrong >= entriesBeforeWait else { return 0 }
        let doublings = min(wrong - entriesBeforeWait, 12)
        return min(firstWait << doublings, longestWait)
    }

    /// The seconds left to wait: the longer of the remainders by the two clocks.
    ///
    /// After a reboot, at least the time since that boot has passed. A wall clock that went back is ignored; otherwise
    /// a machine that loses its time would make the staff wait for years.
    func remaining(at now: PINClock) -> Int {
        guard let at, at.isPlausible else { return 0 }
        let wait = Self.wait(after: wrong)
        let running = now.boot == at.boot ? now.sinceBoot - at.sinceBoot : now.sinceBoot
        let byWall = now.wall < at.wall ? 0 : wait - (now.wall - at.wall)
        return max(0, min(wait, max(wait - running, byWall)))
    }

    /// Counts a wrong entry.
    mutating func add(at now: PINClock) {
        wrong = max(0, min(wrong, 999)) + 1
        at = now
    }
}

extension PINAttempts {
    /// Parses ``text``, which carries the attempts over a restart of the process if the folder cannot be written.
    init?(text: String) {
        // The identifier of the boot may be empty.
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        let numbers = parts.prefix(3).compactMap { Int($0) }
        guard parts.count == 4, numbers.count == 3 else { return nil }
        self.init(wrong: numbers[0], at: PINClock(wall: numbers[1], sinceBoot: numbers[2], boot: String(parts[3])))
    }

    var text: String { at.map { "\(wrong) \($0.wall) \($0.sinceBoot) \($0.boot)" } ?? "" }
}
