import Glibc

/// A moment on the two clocks that a wait is measured with.
struct PINClock: Codable, Equatable, Sendable {
    /// Seconds since 1970. Somebody may set it, and some machines forget it.
    var wall: Int
    /// Seconds since the start of the machine, with the time it slept.
    var sinceBoot: Int
    /// The kernel's name for this start of the machine.
    var boot: String

    /// The machine's clocks now.
    static var now: PINClock {
        var ticks = timespec()
        clock_gettime(CLOCK_BOOTTIME, &ticks)
        return PINClock(wall: time(nil), sinceBoot: ticks.tv_sec, boot: bootID)
    }

    /// True if the numbers are those of a clock.
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

/// The wrong entries since the last right one.
struct PINAttempts: Codable, Equatable, Sendable {
    /// Their number.
    var wrong = 0
    /// The time of the last one; `nil` if there was none.
    var at: PINClock?

    /// The number of wrong entries after which there is a wait.
    static let free = 5
    static let (firstWait, longestWait) = (30, 86_400)

    /// Seconds to wait after a number of wrong entries.
    static func wait(after wrong: Int) -> Int {
        guard wrong >= free else { return 0 }
        let doublings = min(wrong - free, 12)
        return min(firstWait << doublings, longestWait)
    }

    /// Seconds that are left to wait: the longer of what the two clocks say.
    ///
    /// After another start of the machine, at least the time since that start has passed. A wall clock that went back says
    /// nothing, else a machine that forgets the time would wait for years.
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
    /// Reads the form of ``text``: to another image of the process, where no folder can be written.
    init?(text: String) {
        let parts = text.split(separator: " ")
        let numbers = parts.prefix(3).compactMap { Int($0) }
        guard parts.count == 4, numbers.count == 3 else { return nil }
        self.init(wrong: numbers[0], at: PINClock(wall: numbers[1], sinceBoot: numbers[2], boot: String(parts[3])))
    }

    var text: String { at.map { "\(wrong) \($0.wall) \($0.sinceBoot) \($0.boot)" } ?? "" }
}
