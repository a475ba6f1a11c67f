import ContentModel
import Glibc
import Synchronization

/// The program's own log: about bundles and faults, never about a visit.
///
/// Goes to standard error where that is a file or the journal; on the terminal of the screen it waits for
/// the end.
final class ProgramLog: Sendable {
    /// The most lines that wait.
    private static let maximumLines = 100
    private let waiting = Mutex<[String]>([])
    private let isOnScreen = isatty(STDERR_FILENO) == 1

    func write(_ message: String) {
        let line = "senda: \(message.printable)\n"
        guard isOnScreen else {
            Self.print(line)
            return
        }
        waiting.withLock { lines in
            if lines.count == Self.maximumLines { lines.removeFirst() }
            lines.append(line)
        }
    }

    /// Prints what waited, once the terminal is itself again.
    func flush() {
        for line in waiting.withLock({ $0 }) { Self.print(line) }
    }

    /// Makes a log that is closed, or whose reader goes away, lose lines and nothing else.
    static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        // Else the next file that is opened would be standard error. A folder can be neither read nor written.
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/", O_RDONLY | O_DIRECTORY)
        }
    }

    /// To standard error, whatever the C library buffers. A reader that has stopped does not stop the kiosk.
    static func print(_ line: String) {
        let bytes = Array(line.utf8)
        var waiting = pollfd(fd: STDERR_FILENO, events: Int16(POLLOUT), revents: 0)
        guard poll(&waiting, 1, 100) > 0 else { return }
        _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
    }
}
