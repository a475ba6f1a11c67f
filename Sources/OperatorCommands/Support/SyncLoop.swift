import ArgumentParser
import ContentModel
import Foundation
import HTTPTransport
import Sync
import Synchronization
import TextEscaping

/// Repeats a sync: on schedule, and when a network comes up.
struct SyncLoop {
    var schedule: Schedule
    let stop: StopSignal
    let sync: () throws -> SyncRecord
    /// Seconds after a successful sync in which network events are ignored: addresses arrive one after another.
    private static let quiet = 30.0
    /// The number of bytes that counts as progress: more than the metadata alone.
    private static let progress = 65_536

    init(schedule: Schedule, stop: StopSignal, sync: @escaping () throws -> SyncRecord) {
        self.schedule = schedule
        self.stop = stop
        self.sync = sync
    }

    mutating func run() throws {
        let network = NetworkWatch()
        var random = SystemRandomNumberGenerator()
        var isFirst = true
        while !StopSignal.wasSent {
            var record: SyncRecord?
            do { record = try sync() } catch let code as ExitCode {
                // At the first sync somebody is setting up the kiosk and can act. Later nobody is there to act, and the
                // store may become usable again.
                if isFirst, [ExitReason.notPermitted.code, ExitReason.unusableInput.code].contains(code) { throw code }
            }
            isFirst = false
            let succeeded = record?.succeeded ?? false
            // A transfer that was interrupted after it made progress is resumed at the usual interval.
            schedule.ended(well: succeeded || record?.received ?? 0 >= Self.progress)
            guard !StopSignal.wasSent else { return }
            let pause = schedule.pause(using: &random)
            if !succeeded {
                tell("Next attempt in about \(counted(Int(pause), "second")), or when a network comes up.")
            }
            wait(pause, network, isFailing: !succeeded, &random)
        }
    }

    /// Sleeps until the next sync is due, a network comes up, or a stop is requested.
    private func wait(
        _ seconds: Double, _ network: NetworkWatch?, isFailing: Bool, _ random: inout SystemRandomNumberGenerator
    ) {
        let start = ContinuousClock.now
        var end = start.advanced(by: .seconds(seconds))
        func soon() -> ContinuousClock.Instant {
            min(end, .now.advanced(by: .seconds(Schedule.pauseAfterNetwork(using: &random))))
        }
        // A network that came up during the sync was too late for it.
        if let network, network.hasComeUp(), isFailing { end = soon() }
        while ContinuousClock.now < end, !StopSignal.wasSent {
            let rest = (end - ContinuousClock.now) / .milliseconds(1)
            var sources = [pollfd(fd: stop.descriptor, events: Int16(POLLIN), revents: 0)]
            if let network { sources.append(pollfd(fd: network.descriptor, events: Int16(POLLIN), revents: 0)) }
            guard poll(&sources, nfds_t(sources.count), Int32(max(0, min(rest, 3_600_000)))) > 0 else { continue }
            let isRelevant = isFailing || ContinuousClock.now - start > .seconds(Self.quiet)
            if let network, network.hasComeUp(), isRelevant { end = soon() }
        }
    }
}

/// A stop request, by SIGTERM, SIGHUP or Ctrl-C: a running sync ends at its next step, and received bytes are kept.
final class StopSignal: Sendable {
    private static let flag = Atomic<Bool>(false)
    private static let pipeEnds = Atomic<Int>(-1)

    /// A pipe's end that becomes readable when a signal has arrived.
    let descriptor: Int32

    private init(descriptor: Int32) { self.descriptor = descriptor }

    static var wasSent: Bool { flag.load(ordering: .relaxed) }

    /// Turns the signals into a stop request. A signal that was ignored at the start, as by nohup, stays ignored.
    static func install() -> StopSignal {
        var ends: [Int32] = [-1, -1]
        pipe(&ends)
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        pipeEnds.store(Int(ends[1]), ordering: .relaxed)
        flag.store(false, ordering: .relaxed)
        var handled = sigset_t()
        sigemptyset(&handled)
        for number in [SIGTERM, SIGINT, SIGHUP] where !isIgnored(number) {
            sigaddset(&handled, number)
            signal(number) { _ in
                StopSignal.flag.store(true, ordering: .relaxed)
                var byte: UInt8 = 0
                write(Int32(StopSignal.pipeEnds.load(ordering: .relaxed)), &byte, 1)
            }
        }
        // The parent process may have blocked the signals, which is inherited.
        pthread_sigmask(SIG_UNBLOCK, &handled, nil)
        return StopSignal(descriptor: ends[0])
    }

    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        guard sigaction(number, nil, &action) == 0 else { return false }
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1  // SIG_IGN
    }
}
