import Glibc
import SiteSettings

/// The time zone of the clock: from the site file, otherwise from TZ, otherwise the machine's.
enum TimeZoneSetting {
    /// Sets TZ before the time is first read. A locked kiosk accepts no TZ that could name an arbitrary file.
    static func apply(_ zone: String?, isLocked: Bool, log: ProgramLog) {
        if let zone {
            setenv("TZ", zone, 1)
        } else if isLocked, let value = getenv("TZ").map({ String(cString: $0) }), !value.isEmpty {
            keep(value, log)
        }
        tzset()
    }

    private static func keep(_ value: String, _ log: ProgramLog) {
        if let valid = TimeZoneName.valid(value) {
            setenv("TZ", valid, 1)
            return
        }
        unsetenv("TZ")
        if value == ":/etc/localtime" || value == "/etc/localtime" { return }  // the machine's own
        log.write("TZ is not a time zone of this machine, so the machine's own is used; write 'zone:' in the site file")
    }
}
