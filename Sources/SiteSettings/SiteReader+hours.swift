import ContentModel
import Yams

// Opening hours: `mon-fri: "09:00-17:00"`, `sat: "09:00-13:00, 15:00-18:00"`, `sun: closed`. The order of the lines
// does not matter: a single day takes precedence over a range that includes it.
extension SiteReader {
    private static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    func hours(_ node: Node) throws(SiteFileError) -> [Int: [OpeningHours]] {
        guard let mapping = node.mapping else {
            throw error(node, "'hours' must list days, as in mon-fri: \"09:00-17:00\"")
        }
        var single: [Int: [OpeningHours]] = [:]
        var inRange: [Int: [OpeningHours]] = [:]
        for (key, value) in mapping {
            let days = try days(key)
            let stretches = try stretches(value)
            for day in days {
                let old =
                    days.count == 1
                    ? single.updateValue(stretches, forKey: day) : inRange.updateValue(stretches, forKey: day)
                if old != nil {
                    throw error(key, "the hours of '\(Self.days[day])' are set twice; keep one of the two lines")
                }
            }
        }
        return inRange.merging(single) { $1 }
    }

    private func days(_ node: Node) throws(SiteFileError) -> ClosedRange<Int> {
        let parts = (node.string ?? "").split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.map { Self.days.firstIndex(of: String($0)) }
        switch numbers.count {
        case 1: if let day = numbers[0] { return day...day }
        case 2: if let first = numbers[0], let last = numbers[1], first <= last { return first...last }
        default: break
        }
        throw error(
            node,
            "\(quoted(node.string ?? "", or: "this")) is not a valid day; write mon, tue, wed, thu, fri, sat, sun or mon-fri"
        )
    }

    private func stretches(_ node: Node) throws(SiteFileError) -> [OpeningHours] {
        guard let text = node.scalar?.string else { throw error(node, "write hours as \"09:00-17:00\", or closed") }
        if text == "closed" { return [] }
        var stretches: [OpeningHours] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            stretches.append(try stretch(part, of: text, node))
        }
        stretches.sort { $0.from < $1.from }
        for (earlier, later) in zip(stretches, stretches.dropFirst()) where later.from < earlier.until {
            throw error(
                node,
                "\(Self.time(earlier.from))-\(Self.time(earlier.until)) and \(Self.time(later.from))-"
                    + "\(Self.time(later.until)) overlap; write both as one")
        }
        return stretches
    }

    private func stretch(_ part: Substring, of text: String, _ node: Node) throws(SiteFileError) -> OpeningHours {
        let ends = part.split(separator: "-", omittingEmptySubsequences: false).map(Self.minutes)
        guard ends.count == 2, let from = ends[0], let until = ends[1], from < 1440 else {
            throw error(
                node,
                "\(quoted(text, or: "these")) are not valid hours; write \"09:00-17:00\", several separated by commas, or closed"
            )
        }
        if from < until { return OpeningHours(from: from, until: until) }
        let start = Self.time(from)
        switch until {
        case 0: throw error(node, "the day ends at 24:00; write \(start)-24:00")
        case from: throw error(node, "\(start)-\(start) has no length; for the whole day write 00:00-24:00")
        default:
            throw error(
                node,
                "hours end at midnight; write \(start)-24:00, and 00:00-\(Self.time(until)) on the next day")
        }
    }

    private func quoted(_ text: String, or word: String) -> String { repeatsValues ? "'\(text)'" : word }

    private static func time(_ minutes: Int) -> String {
        let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    /// Minutes since midnight of `9:00` or `09:00`; `24:00` is the day's end.
    private static func minutes(_ text: Substring) -> Int? {
        let trimmed = text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
        let parts = Substring(trimmed).split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.utf8.count) && $0.allSatisfy(\.isASCIIDigit) }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), parts[1].utf8.count == 2, minute < 60,
            hour * 60 + minute <= 1440
        else { return nil }
        return hour * 60 + minute
    }
}

extension Character {
    var isASCIIDigit: Bool { isASCII && isNumber }
}
