import Glibc
import TestSupport
import Testing

@testable import OperatorCommands

/// Signals that arrive during a prompt.
struct SignalWatchTests {
    private nonisolated(unsafe) static var count = 0

    /// Sends a signal, and waits until the watch holds it: another thread may run the handler.
    private func send(_ signal: Int32, to watch: SignalWatch) {
        kill(getpid(), signal)
        var waiting = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
        #expect(poll(&waiting, 1, 10_000) == 1)
    }

    @Test func aSignalThatNobodyAskedForReachesTheProcess() async throws {
        signal(SIGUSR2) { _ in Self.count += 1 }
        defer { signal(SIGUSR2, SIG_DFL) }
        let watch = try #require(SignalWatch())
        send(SIGUSR2, to: watch)
        #expect(Self.count == 0, "it is held back")
        watch.stop()
        #expect(waitUntil { Self.count == 1 }, "it arrived together with the last key")
        let second = try #require(SignalWatch())
        send(SIGUSR2, to: second)
        #expect(second.arrived() == SIGUSR2)
        second.stop()
        #expect(Self.count == 1, "the prompt has handled it")
    }
}
