import CNcurses
import Glibc

/// The restrictions that `--kiosk` imposes on the process before it reads any settings.
public enum ProcessLockdown {
    /// Reduces the environment, and prevents core dumps and debugging.
    public static func apply() {
        var names: [String] = []
        var entry = environ
        while let pointer = entry.pointee {
            names.append(String(cString: pointer).split(separator: "=", maxSplits: 1).first.map(String.init) ?? "")
            entry += 1
        }
        for name in names where !isKept(name) { unsetenv(name) }
        senda_refuse_dumps()
    }

    /// True if a variable is kept. TERM is checked when the terminal is taken over, TZ before the clock is first read.
    static func isKept(_ name: String) -> Bool {
        ["TERM", "LANG", "NO_COLOR", "TZ"].contains(name) || name.hasPrefix("LC_")
    }
}
