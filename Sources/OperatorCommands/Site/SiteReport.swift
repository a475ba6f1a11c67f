import ContentModel
import SiteSettings
import TextEscaping

/// The mistakes and warnings of a kiosk's settings, one line each.
struct SiteReport {
    let today: Day
    /// The numbers of the lifelines, in digits alone, that no entry may have.
    let lifelines: Set<String>
    private(set) var lines: [String] = []
    private(set) var errors = 0
    private var warnings = 0
    /// The number of places that are shown; `nil` without a list.
    private var shown: Int?

    init(today: Day, lifelines: Set<String> = []) {
        self.today = today
        self.lifelines = lifelines
    }

    mutating func check(site path: String) {
        let mistakes = SiteFile.mistakes(path)
        for mistake in mistakes { add(path, mistake.line, mistake.message) }
        guard mistakes.isEmpty, let site = try? SiteFile.read(path) else { return }
        if site.runBy.isEmpty { warn(path, 0, "'run_by' is missing: visitors ask first who runs a screen; add it") }
        if site.isGovernment == nil {
            warn(path, 0, "'government' is missing: visitors ask whether a screen reports them; add yes or no")
        }
        if site.complaints.isEmpty {
            warn(path, 0, "'complaints' is missing: add a contact for complaints outside the centre")
        }
        if site.phone.isEmpty {
            warn(path, 0, "'phone' is missing: outside its hours nobody can call the centre; add it")
        }
        if site.hours == nil { warn(path, 0, "'hours' is missing: visitors cannot see when staff are there; add it") }
    }

    mutating func check(services path: String) {
        do {
            let list = try ServicesFile.read(path)
            for omission in list.omissions {
                add(path, omission.line, omission.reason)
            }
            for service in list.services { check(service, path) }
            shown = list.services.count
            if list.services.isEmpty, list.omissions.isEmpty {
                add(path, 1, "the list is empty; begin an entry with '- kind: shelter', or delete the file")
            }
        } catch {
            add(path, error.line, error.message)
            shown = 0
        }
    }

    private mutating func check(_ service: Service, _ path: String) {
        if service.checkedOn > today {
            add(path, service.line, "'checked_on' is in the future; write the day on which somebody called the place")
        } else if service.isDue(on: today) {
            warn(
                path, service.line,
                "checked more than \(Service.reviewDays) days ago: visitors are told that it may have changed; "
                    + "call the place, and renew 'checked_on'")
        }
        if isLifeline(service) {
            add(
                path, service.line,
                "the phone is a lifeline of the content, which no entry may repeat; write the place's own number")
        }
        if let beds = service.beds, beds != .ask, service.beds(on: today) == .ask {
            warn(
                path, service.line,
                "'beds_on' is not within the last \(Service.bedsReviewDays) days: visitors are told to ask first; "
                    + "renew it")
        }
    }

    /// True if the number is a lifeline's, with or without a country's code.
    private func isLifeline(_ service: Service) -> Bool {
        let digits = (service.dialledPhone ?? "").filter(\.isNumber)
        return digits.count >= 7 && lifelines.contains { digits.hasSuffix($0) || $0.hasSuffix(digits) }
    }

    private mutating func add(_ path: String, _ line: Int, _ message: String) {
        errors += 1
        lines.append(Self.line(path, line, "error", message))
    }

    private mutating func warn(_ path: String, _ line: Int, _ message: String) {
        warnings += 1
        lines.append(Self.line(path, line, "warning", message))
    }

    private static func line(_ path: String, _ line: Int, _ severity: String, _ message: String) -> String {
        let place = line > 0 ? "\(path):\(line)" : path
        return "\(place): \(severity): \(message)".printable
    }

    /// The result, and the next step.
    var sentence: String {
        let places = shown.map { " \(counted($0, "place")) on the list can be shown." } ?? ""
        let count = "\(counted(errors, "error")), \(counted(warnings, "warning"))."
        if errors > 0 { return count + places + " Fix the errors, then check again." }
        return (warnings > 0 ? count : "No mistakes found.") + places + " The kiosk can start."
    }
}
