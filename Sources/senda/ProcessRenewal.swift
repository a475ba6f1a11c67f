import CursesBackend
import Glibc
import Kiosk

/// Replaces the process image after a visit with answers, on the same terminal and under the same process id.
///
/// Answers have been in strings, on the stack, in the cells and buffers of ncurses: no overwriting can be shown to have
/// found every copy. With `execve` the kernel throws the whole address space away. What the new image is told, in one
/// environment variable, is whether the neutral screen stands and which modes the terminal is to be given back.
enum ProcessRenewal {
    private static let variable = "SENDA_FRESH"

    /// What the image before has left; taken out of the environment. Anything else than it writes is nothing.
    static func takeOver() -> (start: FreshStart, modes: TerminalModes)? {
        guard let value = getenv(variable).map({ String(cString: $0) }) else { return nil }
        unsetenv(variable)
        let parts = value.split(separator: " ")
        guard parts.count == 2, ["hidden", "language"].contains(parts[0]) else { return nil }
        setName()
        return (FreshStart(isHidden: parts[0] == "hidden"), TerminalModes(text: String(parts[1])))
    }

    /// The image was called by another path, whose end `ps` would show.
    private static func setName() {
        let file = open("/proc/self/comm", O_WRONLY)
        guard file >= 0 else { return }
        _ = write(file, "senda", 5)
        close(file)
    }

    /// Returns only if the image cannot be replaced; then the program goes on, and says so.
    static func start(_ start: FreshStart, log: ProgramLog) {
        setenv(variable, "\(start.isHidden ? "hidden" : "language") \(TerminalModes.toGiveBack.text)", 1)
        CursesTerminal.holdSignals()
        execv("/proc/self/exe", CommandLine.unsafeArgv)
        let reason = String(cString: strerror(errno))
        CursesTerminal.releaseSignals()
        unsetenv(variable)
        log.write("the program cannot start afresh (\(reason)): the memory of the last visit is not given back")
    }
}
