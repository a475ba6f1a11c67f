import ContentModel
import Glibc
import Synchronization
import TextEscaping

/// The program's own log: about bundles and failures, never about a visit.
///
/// Writes to standard error if that is a file or the journal; if it is the kiosk's terminal, lines are kept until the
/// end.
final class ProgramLog: Sendable {
    /// The maximum number of lines kept.
    private static let maximumLines = 100
    private let waiting = Mutex<[String]>([])
    private let isOnScreen = isatty(STDERR_FILENO) == 1

    func write(_ message: String) {
        let line = "senda: \(DisplayText.withoutLogins(in: message).printable)\n"
        guard isOnScreen else {
            Self.print(line)
            return
        }
        waiting.withLock { lines in
            if lines.count == Self.maximumLines { lines.removeFirst() }
            lines.append(line)
        }
    }

    /// Prints the kept lines, once the terminal is restored.
    func flush() {
        for line in waiting.withLock({ $0 }) { Self.print(line) }
    }

    /// Prepares for a log that is closed or whose reader goes away: only lines of the log are lost.
    static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        // Otherwise the next file to be opened would become standard error. The descriptor of a folder can be neither
        // read nor written.
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/", O_RDONLY | O_DIRECTORY)
        }
    }

    /// Writes to standard error without the C library's buffers. A reader that no longer reads does not block the
    /// kiosk.
    static func print(_ line: String) {
        let bytes = Array(line.utf8)
        var waiting = pollfd(fd: STDERR_FILENO, events: Int16(POLLOUT), revents: 0)
        guard poll(&waiting, 1, 100) > 0 else { return }
        _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
    }
}
