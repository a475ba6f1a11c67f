import ArgumentParser
import DurableFiles
import Glibc
import Synchronization
import TextEscaping

/// A command that changes something. Unlike one that only prints, it continues and succeeds if its output is lost.
protocol StateChangingCommand: ParsableCommand {
    /// True if this run only prints.
    var onlyPrints: Bool { get }
}

extension StateChangingCommand {
    var onlyPrints: Bool { false }
}

/// Standard output and standard error, each of which may be closed, full or broken.
enum StandardStreams {
    /// The `errno` of the first output that was lost; 0 if none was.
    private static let failure = Atomic<Int32>(0)
    /// True if lost output makes the command fail.
    private static let outputMatters = Atomic<Bool>(true)
    /// The milliseconds that a message waits for a stopped reader before it is dropped.
    private static let patience: Int32 = 2000
    /// True if the last message was dropped: the next one does not wait.
    private static let isStalled = Atomic<Bool>(false)

    static var outputFailure: Int32 { failure.load(ordering: .relaxed) }

    /// Makes streams that were closed at the start fail instead of writing into the next file that is opened; a reader
    /// that goes away, or a file at its size limit, causes an error and not a signal.
    static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
            // A folder can be neither read nor written. The lowest free descriptor is this one.
            _ = open("/", O_RDONLY | O_DIRECTORY)
        }
    }

    static func setOutputMatters(_ value: Bool) { outputMatters.store(value, ordering: .relaxed) }

    /// Writes to standard output, and records a failure.
    static func output(_ text: String) {
        guard outputFailure == 0 else { return }
        let isWritten =
            outputMatters.load(ordering: .relaxed)
            ? Array(text.utf8).withUnsafeBytes { writeAll($0, to: STDOUT_FILENO) }
            : write(message: text, to: STDOUT_FILENO)
        if !isWritten { failure.store(errno == 0 ? EIO : errno, ordering: .relaxed) }
    }

    /// Writes to standard error. A message that cannot be written is lost.
    static func error(_ text: String) { _ = write(message: text, to: STDERR_FILENO) }

    /// Writes without waiting long: a stopped terminal, or a reader that no longer reads, must not stop the work.
    private static func write(message: String, to descriptor: Int32) -> Bool {
        var rest = Array(message.utf8)[...]
        while !rest.isEmpty {
            var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            let ready = poll(&waiting, 1, isStalled.load(ordering: .relaxed) ? 0 : patience)
            isStalled.store(ready <= 0, ordering: .relaxed)
            // A timeout of `poll` does not set `errno`.
            if ready == 0 { errno = EAGAIN }
            guard ready > 0 else { return false }
            // A pipe that is ready takes this many bytes without waiting.
            let wrote = rest.prefix(512).withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if wrote > 0 { rest = rest.dropFirst(wrote) } else if errno != EINTR && errno != EAGAIN { return false }
        }
        return true
    }
}

/// Writes to standard output, in place of the library's function, which loses errors and may wait forever.
///
/// Logins in arguments are not shown.
func print(_ text: String, terminator: String = "\n") {
    StandardStreams.output(ArgumentLogins.ofProcess.removed(from: text + terminator))
}

/// Writes a message for the operator to standard error; results go to standard output.
///
/// The message may quote untrusted text, which is made printable, and arguments, whose logins are not shown.
func tell(_ message: String) {
    StandardStreams.error(ArgumentLogins.ofProcess.removed(from: message).printableLines + "\n")
}
