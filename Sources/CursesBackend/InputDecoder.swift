import TerminalUI

/// Turns the bytes that a terminal sends into keys.
///
/// Whatever is not a key is consumed to its end, so that none of its characters chooses anything: answers to an earlier
/// program, reports, pastes, broken UTF-8. The end is the one that its grammar names, or a silence where it was cut short.
struct InputDecoder {
    /// Milliseconds after which nothing is skipped any more, though bytes keep coming.
    static let maximumSkip = 10_000

    private(set) var scanner: InputScanner
    /// Bytes that have come and are not decided yet: one read, and before it the beginning of a sequence.
    private var bytes: ArraySlice<UInt8> = []
    private var lastByteAt = 0
    private var skipped: (what: InputSkip, since: Int)?
    private var incomplete: (within: Int, otherwise: Key?)?
    /// The time of an Escape that was taken for the Esc key: the rest of a sequence may still follow.
    private var escapedAt: Int?

    init(table: KeyTable, size: ScreenSize) { scanner = InputScanner(table: table, size: size) }

    /// The window has another size.
    mutating func resize(to size: ScreenSize) { scanner.size = size }

    /// Takes what was read. `isLate`: the bytes may have waited longer than the program, so no silence is measured.
    mutating func feed(_ read: some Collection<UInt8>, at now: Int, isLate: Bool = false) {
        if let skipped {
            let isSilent = !isLate && now - lastByteAt >= InputScanner.sequenceDelay
            if isSilent || now - skipped.since >= Self.maximumSkip { self.skipped = nil }
        }
        if let escapedAt, isLate || now - escapedAt < InputScanner.sequenceDelay,
            let first = read.first, InputScanner.sequenceStarts.contains(first)
        {
            bytes = [0x1B]
        }
        escapedAt = nil
        bytes += read
        lastByteAt = now
        incomplete = nil
    }

    /// The next key among the bytes that have come; `nil` when there is none.
    mutating func key() -> Key? {
        while !bytes.isEmpty, incomplete == nil {
            if let skipped {
                let (left, rest) = skipped.what.skip(bytes)
                bytes = left
                self.skipped = rest.map { ($0, skipped.since) }
                continue
            }
            if let key = takeToken() { return key }
        }
        return nil
    }

    private mutating func takeToken() -> Key? {
        switch scanner.token(in: bytes) {
        case .complete(let key, let length):
            take(length)
            return key
        case .skipped(let skip, let length):
            take(length)
            skipped = (skip, lastByteAt)
        case .incomplete(let within, let otherwise): incomplete = (within, otherwise)
        }
        return nil
    }

    private mutating func take(_ count: Int) {
        bytes = bytes.dropFirst(count)
        if bytes.isEmpty { bytes = [] }
    }

    /// The time at which ``giveUp(at:)`` has something to decide; `nil` while nothing waits for its rest.
    var deadline: Int? { incomplete.map { lastByteAt + $0.within } }

    /// Decides what has waited too long for its rest. The caller has seen that no byte waits to be read.
    mutating func giveUp(at now: Int) -> Key? {
        guard let incomplete, now >= lastByteAt + incomplete.within else { return nil }
        self.incomplete = nil
        if bytes == [0x1B] { escapedAt = lastByteAt }
        bytes = []
        return incomplete.otherwise
    }
}
