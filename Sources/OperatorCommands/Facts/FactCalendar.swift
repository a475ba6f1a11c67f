import ContentModel
import TextEscaping

/// An iCalendar file (RFC 5545) with one all-day event for each day on which facts are due. Facts that are due already are
/// in the event of today.
struct FactCalendar {
    /// The days with facts, earliest first.
    let days: [(day: String, facts: [FactReport])]
    private let today: Day

    init(_ reports: [FactReport], today: Day) {
        let now = today.description
        days = Dictionary(grouping: reports) { max($0.dueOn ?? now, now) }
            .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        self.today = today
    }

    var text: String {
        let lines =
            ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Senda//sendactl facts due//EN"]
            + days.flatMap { event(on: $0.day, $0.facts) } + ["END:VCALENDAR"]
        return lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    private func event(on day: String, _ facts: [FactReport]) -> [String] {
        let ids = facts.prefix(5).map(\.id).joined(separator: ", ") + (facts.count > 5 ? " …" : "")
        let details = facts.map { fact in
            let pages = fact.pages.isEmpty ? "cited by no page" : fact.pages.joined(separator: ", ")
            return (["\(fact.id) \(fact.label) (\(pages))"] + fact.sources).joined(separator: "\n")
        }
        return [
            "BEGIN:VEVENT", "UID:facts-due-\(day)@senda", "DTSTAMP:\(Self.digits(today.description))T000000Z",
            "DTSTART;VALUE=DATE:\(Self.digits(day))",
            "SUMMARY:\(Self.escaped("\(counted(facts.count, "fact")) to check: \(ids)"))",
            "DESCRIPTION:\(Self.escaped(details.joined(separator: "\n\n")))", "TRANSP:TRANSPARENT", "END:VEVENT",
        ]
    }

    private static func digits(_ day: String) -> String { day.replacing("-", with: "") }

    /// RFC 5545 §3.3.11.
    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
            .replacing("\n", with: "\\n")
    }

    /// The line in pieces of at most 75 bytes, as RFC 5545 §3.1 demands; a character is never cut.
    private static func folded(_ line: String) -> String {
        var folded = ""
        var bytes = 0
        for character in line {
            let length = character.utf8.count
            if bytes + length > 75 {
                folded += "\r\n "
                bytes = 1
            }
            folded.append(character)
            bytes += length
        }
        return folded
    }
}
