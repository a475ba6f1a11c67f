import ContentModel
import Glibc
import Sync
import Synchronization
import TextEscaping

/// Shows the progress of a sync: a bar on a terminal, lines elsewhere.
final class SyncProgress: Sendable {
    private struct State {
        var start: ContinuousClock.Instant?
        /// The position at the start: bytes from an interrupted transfer do not count for the rate.
        var first = 0
        var total = 0
        var lastShown = ContinuousClock.now
        var lastTenth = -1
    }

    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let state = Mutex(State())

    func show(_ event: SyncEvent) {
        switch event {
        case .trusted(let fingerprint):
            line("From now on the root with this fingerprint (SHA-256) is trusted: \(fingerprint)")
        case .damaged(let release): line("Release \(release) is damaged on the disk")
        case .planned(let release, let isPatch, let bytes):
            line(
                "Fetching release \(release): \(isPatch ? "a patch" : "the whole bundle"), \(Self.size(bytes)) remaining"
            )
        case .passedOver(let reason): line("\(sentence(reason)) Trying another file.")
        case .received(let position, let total): received(position, of: total)
        case .installing(let release): line("Unpacking and testing release \(release)")
        }
    }

    private func line(_ text: String) { tell((isTerminal ? "\r\u{1B}[K" : "") + text) }

    private func received(_ position: Int, of total: Int) {
        let text = state.withLock { state -> String? in
            let now = ContinuousClock.now
            if state.start == nil || state.total != total {
                state = State(start: now, first: position, total: total)
            }
            let isDue =
                isTerminal ? now - state.lastShown > .milliseconds(100) : Self.tenth(position, total) > state.lastTenth
            guard isDue || (isTerminal && position == total) else { return nil }
            state.lastShown = now
            state.lastTenth = Self.tenth(position, total)
            let seconds = (now - (state.start ?? now)) / .seconds(1)
            let rate = seconds > 0.5 ? ", \(Self.size(Int(Double(position - state.first) / seconds)))/s" : ""
            return "\(Self.size(position)) of \(Self.size(total))\(rate)"
        }
        guard let text else { return }
        if isTerminal {
            StandardStreams.error("\r\u{1B}[K\(Self.bar(position, total)) \(text)")
        } else {
            tell(text)
        }
    }

    private static func tenth(_ position: Int, _ total: Int) -> Int { total > 0 ? position * 10 / total : 10 }

    private static func bar(_ position: Int, _ total: Int) -> String {
        let full = total > 0 ? min(24, position * 24 / total) : 24
        return "[" + String(repeating: "#", count: full) + String(repeating: ".", count: 24 - full) + "]"
    }

    /// The number of bytes with a readable unit.
    static func size(_ bytes: Int) -> String {
        switch bytes {
        case ..<10_000: counted(bytes, "byte")
        case ..<10_000_000: "\(bytes / 1000) kB"
        default: "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB"
        }
    }
}
