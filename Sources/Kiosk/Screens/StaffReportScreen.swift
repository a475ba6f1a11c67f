import ContentModel
import TerminalUI

/// The report for the staff: first what needs attention and what to do about it, then the rest.
struct StaffReportScreen {
    private let context: StaffContext
    private let report: StaffReport

    init(_ context: StaffContext, _ report: StaffReport) {
        self.context = context
        self.report = report
    }

    /// One statement; a warning says what to do.
    private struct Entry {
        var isWarning = false
        var isQuiet = false
        var text: String
        var details: [String] = []
    }

    /// The days ahead at which due facts and the stop day are announced, and the free bytes below which space is low.
    private static let (soon, stopWarning, littleSpace) = (30, 14, 100_000_000)
    private static let maximumDetails = 6

    var content: ScreenContent {
        let words = context.words
        let entries = [clock(), sync(), release(), damage(), folder(), phones(), lists(), space(), due()].flatMap { $0 }
        let warnings = entries.filter(\.isWarning)
        var list = ChoiceList(text: DocumentBuilder(width: context.kiosk.size.textWidth), tag: context.tag)
        let count = warnings.count
        let summary =
            count == 0 ? words(.staffScreenGood) : words(.staffScreenAttention, count: count, ["count": String(count)])
        list.text.heading([context.run(summary, style: .heading)])
        for entry in warnings { write(entry, into: &list.text) }
        for entry in entries where !entry.isWarning { write(entry, into: &list.text) }
        // The items are at the foot of every page, so that their digits act on all of them.
        list.pin(below: context.kiosk.size.isTall && !items.isEmpty) { list in
            for item in items { list.choice(item.label, .staff(item.choice)) }
        }
        var content = list.content
        content.actions = [.back]
        return content
    }

    /// The actions that are possible now. Without content, today's date has no use.
    private var items: [(label: String, choice: StaffChoice)] {
        var items: [(label: String, choice: StaffChoice)] = []
        if !context.kiosk.isClockTrusted, context.kiosk.manifest != nil {
            items.append((context.words(.staffScreenGiveDate), .askDate))
        }
        if !report.waitingPhones.isEmpty {
            items.append((context.words(.staffScreenPhoneCheck), .askPhones(report.waitingPhones)))
        }
        if context.kiosk.noticeRules != nil {
            let count = String(context.notices.count)
            items.append((context.words(.staffNoticesItem, ["count": count]), .notices(.list)))
        }
        return items
    }

    private func write(_ entry: Entry, into text: inout DocumentBuilder) {
        let style: Style = entry.isWarning ? .warning : entry.isQuiet ? .quiet : .text
        text.listItem(marker: entry.isWarning ? "! " : "- ", [context.run(entry.text, style: style)])
        guard !entry.details.isEmpty else { return }
        text.push(prefix: Run(text: "  ", style: .text))
        for detail in entry.details { text.listItem(marker: "- ", [context.run(detail, style: .quiet)]) }
        text.pop()
    }

    private func release() -> [Entry] {
        let words = context.words
        guard let manifest = context.kiosk.manifest else {
            return [Entry(isWarning: true, text: words(.staffScreenNoContent))]
        }
        let day = words(manifest.day)
        var sentence =
            report.release.map { words(.staffScreenRelease, ["release": String($0), "date": day]) }
            ?? words(.staffScreenBuiltIn, ["date": day])
        if let today = context.kiosk.today {
            let days = today.daysSince1970 - manifest.day.daysSince1970
            sentence += days == 0 ? "" : " " + words(.aboutAge, count: days, ["days": String(days)])
        }
        let stop = ["date": words(manifest.stopDay)]
        let isNear = context.kiosk.today.map { $0.adding(days: Self.stopWarning) >= manifest.stopDay } ?? false
        let isStopped = context.kiosk.isStopped
        return [
            Entry(text: sentence),
            Entry(
                isWarning: isStopped || isNear,
                text: words(isStopped ? .staffScreenStopped : .staffScreenStops, stop)),
        ]
    }

    /// The facts that are due, and those that will be soon; none while today's date is not known.
    private func due() -> [Entry] {
        guard let today = context.kiosk.today else { return [] }
        let words = context.words
        let due = report.facts.filter { $0.day.map { $0 < today } ?? true }
        let soon = report.facts.filter { $0.day.map { ($0 >= today) && $0 < today.adding(days: Self.soon) } ?? false }
        guard !due.isEmpty || !soon.isEmpty else { return [Entry(isQuiet: true, text: words(.staffScreenDueNone))] }
        // They are for the publisher: nobody in the centre can do anything about them.
        return [(due, MessageID.staffScreenDue), (soon, .staffScreenDueSoon)].compactMap { facts, message in
            guard !facts.isEmpty else { return nil }
            let text = words(message, count: facts.count, ["count": String(facts.count)])
            return Entry(isQuiet: true, text: text, details: facts.prefix(Self.maximumDetails).map(detail))
        }
    }

    private func detail(_ fact: StaffReport.DueFact) -> String {
        let words = context.words
        guard let day = fact.day else { return fact.label + " " + words(.factLastSeenUnknown) }
        return words(.staffScreenDueItem, ["label": fact.label, "date": words(day)])
    }

    private func clock() -> [Entry] {
        let (words, kiosk) = (context.words, context.kiosk)
        guard kiosk.manifest != nil else { return [] }
        if kiosk.isClockTrusted {
            return [Entry(text: words(.staffScreenClock, ["date": words.withWeekday(context.clockDay)]))]
        }
        let message: MessageID = kiosk.today == nil ? .staffScreenClockWrong : .staffScreenDateGiven
        return [Entry(isWarning: true, text: words(message, ["date": words(kiosk.today ?? context.clockDay)]))]
    }

    /// The phone numbers that wait for a confirmation, each with the name of its service.
    private func phones() -> [Entry] {
        let waiting = report.waitingPhones
        guard !waiting.isEmpty else { return [] }
        let text = context.words(.staffScreenPhones, count: waiting.count, ["count": String(waiting.count)])
        let details = waiting.prefix(Self.maximumDetails).map { waiting in
            context.words(
                .staffLifeline, ["label": waiting.service.name, "number": waiting.service.phone ?? ""])
        }
        return [Entry(isWarning: true, text: text, details: details)]
    }

    /// The lists of places that cannot be used, as a whole or in part.
    private func lists() -> [Entry] {
        let words = context.words
        let lists: [(StaffReport.PlaceList, MessageID, MessageID)] = [
            (report.localList, .staffScreenListUnusable, .staffScreenListOmitted),
            (report.signedList, .staffScreenSignedUnusable, .staffScreenSignedOmitted),
        ]
        return lists.compactMap { list, unusable, omitted in
            if list.isUnusable { return Entry(isWarning: true, text: words(unusable)) }
            guard list.omitted > 0 else { return nil }
            return Entry(isWarning: true, text: words(omitted, count: list.omitted, ["count": String(list.omitted)]))
        }
    }

    private func sync() -> [Entry] {
        let words = context.words
        let program = report.isProgramUpdateDue ? [Entry(isWarning: true, text: words(.staffScreenProgram))] : []
        guard let sync = report.lastSync else { return [Entry(text: words(.staffScreenSyncNone))] + program }
        let unknown = words(.factLastSeenUnknown)
        func date(_ day: Day?) -> [String: String] { ["date": day.map { words($0) } ?? unknown, "code": sync.code] }
        if sync.succeeded { return [Entry(text: words(.staffScreenSync, date(sync.day)))] + program }
        var parts = [words(.staffScreenSyncFailed, date(sync.day))]
        if sync.lastSuccess != nil { parts.append(words(.staffScreenSyncBefore, date(sync.lastSuccess))) }
        if sync.code == Self.unreachable { parts.append(words(.staffScreenSyncNetwork)) }
        parts.append(words(.staffScreenTechnician))
        return [Entry(isWarning: true, text: parts.joined(separator: " "))] + program
    }

    /// The code of the one failure that somebody at the centre may be able to fix.
    private static let unreachable = "unreachable"

    private func space() -> [Entry] {
        guard let bytes = report.freeBytes, bytes < .max else { return [] }
        let isLow = bytes < Self.littleSpace
        let count = FactWriter.grouped(bytes / 1_000_000)
        let text = context.words(isLow ? .staffScreenSpaceLow : .staffScreenSpace, ["count": count])
        return [Entry(isWarning: isLow, text: text)]
    }

    private func damage() -> [Entry] {
        let words = context.words
        guard context.kiosk.manifest != nil else { return [] }
        guard let record = report.damagedRecord else { return [Entry(text: words(.staffScreenIntact))] }
        return [Entry(isWarning: true, text: words(.staffScreenDamaged, ["record": record]))]
    }

    private func folder() -> [Entry] {
        let words = context.words
        let state =
            switch report.folder {
            case .empty: Entry(text: words(.staffScreenFolderEmpty))
            case .good: Entry(text: words(.staffScreenFolder))
            case .unusable(let path):
                Entry(isWarning: true, text: words(.staffScreenFolderUnusable, ["path": path]))
            }
        let isUnsaved = (report.isUnsaved || context.isUnsaved) && !state.isWarning
        let unsaved = isUnsaved ? [Entry(isWarning: true, text: words(.staffScreenUnsaved))] : []
        guard !report.damagedFiles.isEmpty else { return unsaved + [state] }
        let names = report.damagedFiles.prefix(Self.maximumDetails).joined(separator: ", ")
        return unsaved + [state, Entry(isWarning: true, text: words(.staffScreenFolderDamaged, ["names": names]))]
    }
}
