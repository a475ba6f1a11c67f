import ContentModel
import Glibc

/// The machine's clocks, read once per event.
enum SystemClock {
    static let now: @Sendable () -> Moment = {
        var ticks = timespec()
        clock_gettime(CLOCK_MONOTONIC, &ticks)
        var seconds = time(nil)
        var local = tm()
        localtime_r(&seconds, &local)
        let day = Day(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
        return Moment(
            milliseconds: ticks.tv_sec * 1000 + ticks.tv_nsec / 1_000_000, day: day ?? Day(daysSince1970: 0),
            minuteOfDay: Int(local.tm_hour) * 60 + Int(local.tm_min))
    }
}
