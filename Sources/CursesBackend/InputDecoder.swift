import TerminalUI

/// Turns the bytes that a terminal sends into keys.
///
/// Input that is not a key (answers to an earlier program, reports, pastes, broken UTF-8) is consumed to its end, so
/// that none of its characters acts as a key. Its grammar defines the end; input that was cut short ends with a pause.
struct InputDecoder {
    /// The maximum time for which input is skipped, in milliseconds, even if bytes keep arriving.
    static let maximumSkip = 10_000

    private(set) var scanner: InputScanner
    /// Bytes that have arrived but are not decoded yet: the beginning of a sequence, if any, and one read.
    private var bytes: ArraySlice<UInt8> = []
    private var lastByteAt = 0
    private var skipped: (what: InputSkip, since: Int)?
    private var incomplete: (within: Int, otherwise: Key?)?
    /// The time of an Escape that was decoded as the Esc key: the rest of a sequence may still follow.
    private var escapedAt: Int?

    init(table: KeyTable, size: ScreenSize) { scanner = InputScanner(table: table, size: size) }

    /// Sets the new size of the window.
    mutating func resize(to size: ScreenSize) { scanner.size = size }

    /// Adds bytes that were read. Pass `isLate` if they may have arrived while the program was busy: then no pause can
    /// be measured.
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

    /// The next key among the bytes that have arrived; `nil` if there is none.
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

    /// The time at which ``giveUp(at:)`` must be called; `nil` if no sequence is incomplete.
    var deadline: Int? { incomplete.map { lastByteAt + $0.within } }

    /// Ends a sequence that has been incomplete for too long, and returns its key, if it is one by itself. Call it only
    /// when no byte is waiting to be read.
    mutating func giveUp(at now: Int) -> Key? {
        guard let incomplete, now >= lastByteAt + incomplete.within else { return nil }
        self.incomplete = nil
        if bytes == [0x1B] { escapedAt = lastByteAt }
        bytes = []
        return incomplete.otherwise
    }
}
