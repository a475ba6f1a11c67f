import Glibc

/// Holds back the signals that end or stop the process while a prompt has changed the terminal, so that the terminal
/// can be restored first.
struct SignalWatch {
    /// Signals that have no effect by default, cannot be caught, or report an error of the program itself.
    private static let others: Set<Int32> = [
        SIGKILL, SIGSTOP, SIGCHLD, SIGCONT, SIGURG, SIGWINCH, SIGTTIN, SIGTTOU, SIGSEGV, SIGBUS, SIGFPE, SIGILL,
        SIGABRT,
        SIGTRAP, SIGSYS,
    ]
    /// The pipe into which the handler writes; a signal handler can reach only a global.
    private nonisolated(unsafe) static var pipe: (read: Int32, write: Int32) = (-1, -1)

    /// Readable once a signal has arrived.
    let descriptor: Int32
    private let before: [(signal: Int32, action: sigaction)]

    /// Starts to hold back signals; `nil` if there is no pipe to be had. One watch at a time.
    init?() {
        var ends: [Int32] = [-1, -1]
        guard Glibc.pipe(&ends) == 0 else { return nil }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        Self.pipe = (ends[0], ends[1])
        descriptor = ends[0]
        before = (1..<Int32(NSIG)).compactMap { number in
            var (old, new) = (sigaction(), sigaction())
            guard !Self.others.contains(number), sigaction(number, nil, &old) == 0 else { return nil }
            // What is ignored stays ignored, as under nohup.
            guard
                unsafeBitCast(old.__sigaction_handler.sa_handler, to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self)
            else { return nil }
            new.__sigaction_handler.sa_handler = { number in
                var byte = UInt8(truncatingIfNeeded: number)
                _ = write(SignalWatch.pipe.write, &byte, 1)
            }
            return sigaction(number, &new, nil) == 0 ? (number, old) : nil
        }
    }

    /// The signal that arrived, if any.
    func arrived() -> Int32? {
        var byte: UInt8 = 0
        return read(descriptor, &byte, 1) == 1 ? Int32(byte) : nil
    }

    /// Restores the process's own handling of signals, and sends it those that nobody has asked for: one may arrive
    /// together with the last key.
    func stop() {
        for (number, action) in before {
            var action = action
            sigaction(number, &action, nil)
        }
        while let signal = arrived() { kill(getpid(), signal) }
        close(Self.pipe.read)
        close(Self.pipe.write)
    }
}
