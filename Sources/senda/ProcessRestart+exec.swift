import ContentModel
import CursesBackend
import Glibc
import Kiosk

/// Replaces the process image after a visit with answers, on the same terminal and under the same process id.
///
/// Answers have been in strings, on the stack, in the cells and buffers of ncurses: no overwriting is certain to find
/// every copy. With `execve` the kernel discards the whole address space. One environment variable tells the new image
/// whether the neutral screen is shown, the language of a visit that its visitor ended, which modes the terminal gets
/// back, the newest day that is known, and the day that staff have given. A second one carries the wrong entries of
/// the staff's PIN, if they cannot be written.
extension ProcessRestart {
    private static let variable = "SENDA_FRESH"
    private static let attemptsVariable = "SENDA_PIN_ATTEMPTS"

    /// Takes the state of the previous image from the environment; a value that it cannot have written is ignored.
    static func takeOver() -> (restart: ProcessRestart, modes: TerminalModes, attempts: String?)? {
        let attempts = getenv(attemptsVariable).map { String(cString: $0) }
        unsetenv(attemptsVariable)
        guard let bytes = getenv(variable) else { return nil }
        let value = String(cString: bytes)
        memset(bytes, 0, strlen(bytes))  // else /proc/self/environ would keep the language of the last visit
        unsetenv(variable)
        let parts = value.split(separator: " ")
        guard parts.count == 4, var restart = ProcessRestart(text: parts[0]) else { return nil }
        restart.newestDay = NewestDay(text: parts[2])
        restart.dayGiven = NewestDay(text: parts[3])
        setName()
        return (restart, TerminalModes(text: String(parts[1])), attempts)
    }

    /// Parses `hidden`, `language`, or `language:fr` after a visit in French that its visitor ended.
    private init?(text: Substring) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        switch (parts[0], parts.count) {
        case ("hidden", 1): self.init(isHidden: true)
        case ("language", 1): self.init(isHidden: false)
        case ("language", 2): self.init(isHidden: false, endedIn: Language(rawValue: String(parts[1])))
        default: return nil
        }
    }

    private var text: String { isHidden ? "hidden" : "language" + (endedIn.map { ":\($0)" } ?? "") }

    /// Sets the process name: `ps` would show `exe`, the last part of the path by which the image was started.
    private static func setName() {
        let file = open("/proc/self/comm", O_WRONLY)
        guard file >= 0 else { return }
        _ = write(file, "senda", 5)
        close(file)
    }

    /// Replaces the process image. Returns only if that fails; the program then continues, and logs it.
    func execute(attempts: String?, log: ProgramLog) {
        let days = [newestDay, dayGiven].map { $0?.text ?? "-" }.joined(separator: " ")
        setenv(Self.variable, "\(text) \(TerminalModes.toGiveBack.text) \(days)", 1)
        if let attempts { setenv(Self.attemptsVariable, attempts, 1) }
        CursesTerminal.holdSignals()
        execv("/proc/self/exe", CommandLine.unsafeArgv)
        let reason = String(cString: strerror(errno))
        CursesTerminal.releaseSignals()
        unsetenv(Self.variable)
        unsetenv(Self.attemptsVariable)
        log.write("the process cannot be replaced (\(reason)), so the last visit may remain in memory; restart senda")
    }
}

extension NewestDay {
    /// Parses a day and the monotonic milliseconds since which it is known: `2026-11-30@86400000`.
    fileprivate init?(text: Substring) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let day = Day(iso: parts[0]), let since = Int(parts[1]) else { return nil }
        self.init(day, since: since)
    }

    fileprivate var text: String { "\(day)@\(since)" }
}
