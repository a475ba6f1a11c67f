import Glibc
import Synchronization

/// The program's own log: about bundles and faults, never about a visit.
///
/// Goes to standard error where that is a file or the journal; on the terminal that the screen stands on it waits for
/// the end.
final class ProgramLog: Sendable {
    /// The most lines that wait.
    private static let mostLines = 100
    private let waiting = Mutex<[String]>([])
    private let isOnScreen = isatty(STDERR_FILENO) == 1

    func write(_ message: String) {
        let line = "senda: \(Self.escaped(message))\n"
        guard isOnScreen else {
            Self.print(line)
            return
        }
        waiting.withLock { lines in
            if lines.count == Self.mostLines { lines.removeFirst() }
            lines.append(line)
        }
    }

    /// Prints what waited, once the terminal is itself again.
    func flush() {
        for line in waiting.withLock({ $0 }) { Self.print(line) }
    }

    /// To standard error, whatever the C library buffers.
    static func print(_ line: String) {
        let bytes = Array(line.utf8)
        _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
    }

    /// Control characters and bidi overrides from file names or records never reach a terminal.
    private static func escaped(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> String in
            switch scalar.value {
            case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
                "\\u{\(String(scalar.value, radix: 16))}"
            default: String(scalar)
            }
        }
        return scalars.joined()
    }
}
