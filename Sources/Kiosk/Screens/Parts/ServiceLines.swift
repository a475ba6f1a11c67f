import ContentModel
import TerminalUI

/// The kiosk's own services on a page, each in a few short lines; if there are none, whom to ask.
struct ServiceLines {
    private let context: ScreenContext
    private let services: [ListedService]
    private let page: Page

    /// The number of places that a protected page shows in its text. Warnings and lifelines come before them.
    static let maximumInPlace = 4

    /// `nil` if the page names no kinds of services.
    init?(_ context: ScreenContext, about page: Page) {
        guard let services = context.services else { return nil }
        self.context = context
        // A house that hides people is reached by its number alone.
        self.services = services.filter { !$0.service.isPhoneWaiting || $0.service.kind != .safeHouse }
        self.page = page
    }

    /// True if there is no service to list: then the reader is told whom to ask.
    var isEmpty: Bool { services.isEmpty }

    func write(into text: inout DocumentBuilder) {
        text.heading([run(words(.servicesTitle), .heading)])
        guard !services.isEmpty else { return advice(into: &text) }
        if isFromCentreAlone { text.paragraph([run(publisher(.servicesFromCentre), .quiet)], keepWithNext: true) }
        for listed in inPlace { write(listed, into: &text) }
        text.blank()
    }

    /// Writes the places that are not among the page's text.
    func writeRest(into text: inout DocumentBuilder) {
        text.heading([run(words(.servicesTitle), .heading)])
        if isFromCentreAlone { text.paragraph([run(publisher(.servicesFromCentre), .quiet)], keepWithNext: true) }
        for listed in services.dropFirst(inPlace.count) { write(listed, into: &text) }
    }

    /// The item that opens the rest; `nil` if all places are among the text.
    var rest: Run? {
        let count = services.count - inPlace.count
        return count > 0 ? run(words(.servicesMore, ["count": String(count)])) : nil
    }

    private var inPlace: ArraySlice<ListedService> {
        services.prefix(context.manifest?.protects(page) == true ? Self.maximumInPlace : services.count)
    }

    /// Writes whom to ask without a list. Where people hide nobody in the house is asked: the lines are called.
    private func advice(into text: inout DocumentBuilder) {
        guard page.services.contains(.safeHouse) else { return context.whomToAsk(about: page, into: &text) }
        text.paragraph([run(words(.servicesCallLine), .quiet)])
        context.lifelines(about: page, into: &text)
    }

    private func publisher(_ message: MessageID) -> String { words(message, ["publisher": context.publisher]) }

    private func write(_ listed: ListedService, into text: inout DocumentBuilder) {
        let service = listed.service
        text.blank()
        text.paragraph(
            [Run(text: service.name, style: .strong), run(" · " + words(service.kind.message), .text)],
            marker: [Run(text: "- ")], keepWithNext: true)
        for line in takes(service) + hours(listed) + beds(service) { write(run(line), into: &text) }
        if service.kind != .safeHouse { write(run(address(service)), into: &text) }
        if let phone = phone(service) { write(phone, into: &text) }
        if service.kind == .safeHouse { write(run(words(.servicesByPhone)), into: &text) }
        for line in languages(service) { write(run(line), into: &text) }
        write(run(checked(service), .quiet), into: &text)
    }

    /// True if no service is from the signed list: then one line above them says that only the centre has checked them.
    private var isFromCentreAlone: Bool { services.allSatisfy { !$0.service.isSigned } }

    /// The phone number; while it waits for the staff's confirmation, whom to ask for it.
    private func phone(_ service: Service) -> Run? {
        if service.isPhoneWaiting {
            return run(words(.attractPhone, ["number": words(context.staff.inline)]))
        }
        let number = service.phone?.split(separator: " ").joined(separator: "\u{A0}")
        return number.map { run(words(.attractPhone, ["number": $0]), .strong) }
    }

    /// Writes a line below a name. Each is a block of its own, so that a page can end after any of them.
    private func write(_ run: Run, into text: inout DocumentBuilder) {
        text.paragraph([run], marker: [Run(text: "  ")])
    }

    private func takes(_ service: Service) -> [String] {
        guard !service.takes.isEmpty else { return [] }
        let people = service.takes.map { words($0.message) }.joined(separator: ", ")
        return [words(.servicesTakes, ["people": people])]
    }

    /// The opening state now; while that is not known, the opening hours.
    private func hours(_ listed: ListedService) -> [String] {
        switch listed.opening {
        case .open(let until?): [words(.servicesOpenUntil, ["time": OpeningHoursLines.time(until)])]
        case .open(nil): [words(.servicesOpenAlways)]
        case .closed(0, _, let from): [words(.servicesOpensToday, ["time": OpeningHoursLines.time(from)])]
        case .closed(_, let weekday, let from):
            [words(.servicesOpens, ["day": name(ofWeekday: weekday), "time": OpeningHoursLines.time(from)])]
        case .closedAllWeek: [words(.servicesClosed)]
        case nil:
            context.manifest?.languages.first { $0.language == context.language }.map {
                OpeningHoursLines(listed.service.hours ?? [:], $0).lines
            } ?? []
        }
    }

    private func name(ofWeekday day: Int) -> String {
        let names = words.words.weekdays
        return names.indices.contains(day) ? names[day] : ""
    }

    private func beds(_ service: Service) -> [String] {
        guard let beds = service.beds(on: context.today) else { return [] }
        let date = service.bedsOn.map { words($0) } ?? ""
        return switch beds {
        case .yes: [words(.servicesBedsYes, ["date": date])]
        case .no: [words(.servicesBedsNo, ["date": date])]
        case .ask: [words(.servicesBedsAsk)]
        }
    }

    private func address(_ service: Service) -> String {
        service.address.map { words(.servicesAddress, ["address": $0]) } ?? words(.servicesAddressHidden)
    }

    private func languages(_ service: Service) -> [String] {
        guard !service.languages.isEmpty else { return [] }
        let names = service.languages.map { Language.ownNames[$0.rawValue] ?? context.kiosk.ownName(of: $0) }
        return [words(.servicesLanguages, ["languages": names.joined(separator: ", ")])]
    }

    /// The day of the last check; with a warning if that is too long ago, or today's date is not known.
    private func checked(_ service: Service) -> String {
        // Among services of the signed list, each of the centre's own must say where it comes from.
        let message: MessageID = service.isSigned || isFromCentreAlone ? .servicesChecked : .servicesCheckedHere
        let line = words(
            message,
            [
                "date": words(service.checkedOn), "organisation": service.checkedBy, "publisher": context.publisher,
            ])
        guard context.today.map({ service.isDue(on: $0) }) ?? true else { return line }
        return line + " " + words(.servicesDue)
    }

    private var words: Vocabulary { context.words }

    private func run(_ text: String, _ style: Style = .text) -> Run { context.run(text, style: style) }
}

extension ServiceKind {
    var message: MessageID {
        switch self {
        case .shelter: .servicesShelter
        case .food: .servicesFood
        case .clinic: .servicesClinic
        case .legal: .servicesLegal
        case .comar: .servicesComar
        case .dif: .servicesDif
        case .search: .servicesSearch
        case .safeHouse: .servicesSafeHouse
        }
    }
}

extension Service.Guest {
    fileprivate var message: MessageID {
        switch self {
        case .everyone: .servicesEveryone
        case .families: .servicesFamilies
        case .women: .servicesWomen
        case .men: .servicesMen
        case .children: .servicesChildren
        }
    }
}
