import ContentModel
import TerminalUI

/// The staff screen: the menu that leads to it, the PIN, the report, today's date, the phone numbers and the notices.
struct StaffScreen {
    private let context: StaffContext

    init(_ context: StaffContext) { self.context = context }

    /// The screen with its name above it and the keys below it.
    var content: ScreenContent {
        var content = body
        let words = context.words
        content.bar = [context.run(" " + words(.staffScreenTitle) + " ", style: .title)]
        content.location = context.kiosk.site.centre.isEmpty ? [] : [Run(text: context.kiosk.site.centre)]
        let takesDigits = !content.actions.contains(.back)
        content.actions += [.hide, .menu] + (takesDigits ? [.choose] : [])
        let shown: [KioskAction] = [.hide, .next, .previous] + (takesDigits ? [] : [.back])
        content.keys = context.kiosk.site.keyMap.labels(
            of: shown + (content.items.isEmpty && !takesDigits ? [] : [.choose]), words, tag: context.tag)
        content.feedback = FeedbackWords(words: words, language: context.tag)
        content.end = [line([], keepWithNext: true), line([context.run(words(.pageEnd), style: .quiet)])]
        return content
    }

    private func line(_ runs: [Run], keepWithNext: Bool = false) -> Line {
        Line(runs: runs, block: 0, offset: 0, keepWithNext: keepWithNext)
    }

    private var body: ScreenContent {
        switch context.step {
        case .menu: menu
        case .pin(let answer): pin(answer)
        case .report(let report): StaffReportScreen(context, report).content
        case .confirmDate(let day): confirmation(of: day)
        case .typeDate(let fault): date(fault)
        case .confirmPhone(let phones, let count): phone(phones, of: count)
        case .notices(let step): StaffNoticesScreen(context, step)?.content ?? menu
        }
    }

    private var menu: ScreenContent {
        var content = list(context.words(.menuTitle), [(context.words(.staffScreenMenu), .pin)])
        content.fixedDigits = [Layout.nextGroupDigit]
        return content
    }

    /// The entry of the PIN. Nothing on the screen depends on what is typed.
    private func pin(_ answer: PINAnswer?) -> ScreenContent {
        let words = context.words
        return typing(words(.staffScreenPin)) { text in
            for line in answer.map(lines) ?? [] { text.paragraph([context.run(line, style: .warning)]) }
            text.paragraph([context.run(words(.staffScreenKeys, keyNames))])
        }
    }

    private func lines(_ answer: PINAnswer) -> [String] {
        switch answer {
        case .accepted: []
        case .refused(let wait): [context.words(.staffScreenPinWrong)] + (wait > 0 ? [self.wait(wait)] : [])
        case .waiting(let wait): [self.wait(wait)]
        }
    }

    /// A wait in whole seconds, minutes or hours, rounded up.
    private func wait(_ seconds: Int) -> String {
        let (message, unit): (MessageID, Int) =
            switch seconds {
            case ..<100: (.staffScreenWaitSeconds, 1)
            case ..<6000: (.staffScreenWaitMinutes, 60)
            default: (.staffScreenWaitHours, 3600)
            }
        let count = (seconds + unit - 1) / unit
        return context.words(message, count: count, ["count": String(count)])
    }

    private func confirmation(of day: Day) -> ScreenContent {
        let words = context.words
        return list(
            words(.staffScreenDateAsk, ["date": words.withWeekday(day)]),
            [(words(.staffScreenDateYes), .giveDate(day)), (words(.staffScreenDateNo), .typeDate)])
    }

    /// Asks about one phone number of the centre's own list, shown beside the service it belongs to.
    private func phone(_ phones: [WaitingPhone], of count: Int) -> ScreenContent {
        let words = context.words
        guard let waiting = phones.first else { return list("", []) }
        let service = waiting.service
        let numbers = ["number": String(count - phones.count + 1), "count": String(count)]
        return list(
            words(.staffScreenPhoneAsk, numbers),
            [
                (words(.staffScreenPhoneYes), .confirmPhone(phones)),
                (words(.staffScreenPhoneNo), .askPhones(Array(phones.dropFirst()))),
            ]
        ) { text in
            text.paragraph([
                Run(text: service.name, style: .strong), context.run(" · " + words(service.kind.message)),
            ])
            text.paragraph([context.run(words(.attractPhone, ["number": service.phone ?? ""]), style: .strong)])
            if let earlier = waiting.earlier {
                text.paragraph([context.run(words(.staffScreenPhoneEarlier, ["number": earlier]), style: .quiet)])
            }
            text.paragraph([context.run(words(.staffScreenPhoneCall))])
            if context.isUnsaved { text.paragraph([context.run(words(.staffScreenUnsaved), style: .warning)]) }
        }
    }

    private func date(_ fault: StaffSession.DateFault?) -> ScreenContent {
        let words = context.words
        return typing(words(.staffScreenDateType)) { text in
            text.paragraph([Run(text: typedDate, style: .strong)])
            if let fault { text.paragraph([context.run(sentence(fault), style: .warning)]) }
            text.paragraph([context.run(words(.staffScreenKeys, keyNames))])
        }
    }

    /// The digits typed so far, with a blank for each missing one: `30 11 20__`.
    private var typedDate: String {
        let digits = Array(context.typedDigits)
        let places = (0..<8).map { digits.indices.contains($0) ? String(digits[$0]) : "_" }
        return [places[0..<2], places[2..<4], places[4..<8]].map { $0.joined() }.joined(separator: "\u{A0}")
    }

    private func sentence(_ fault: StaffSession.DateFault) -> String {
        let words = context.words
        return switch fault {
        case .unknown: words(.staffScreenDateUnknown)
        case .early(let day): words(.staffScreenDateEarly, ["date": words(day)])
        case .late(let day): words(.staffScreenDateLate, ["date": words(day)])
        }
    }

    private var keyNames: [String: String] {
        let keys = context.kiosk.site.keyMap
        return ["enter": keys.name(of: .choose, context.words), "menu": keys.name(of: .menu, context.words)]
    }

    /// A screen on which digits or letters are typed: 0 is a digit there, and does not go back.
    func typing(_ request: String, _ build: (inout DocumentBuilder) -> Void) -> ScreenContent {
        var text = DocumentBuilder(width: context.kiosk.size.textWidth)
        text.heading([context.run(request, style: .heading)])
        build(&text)
        return ScreenContent(document: text.document)
    }

    private func list(
        _ title: String, _ items: [(label: String, choice: StaffChoice)],
        below text: (inout DocumentBuilder) -> Void = { _ in }
    ) -> ScreenContent {
        let build = text
        var text = DocumentBuilder(width: context.kiosk.size.textWidth)
        text.heading([context.run(title, style: .heading)])
        build(&text)
        for item in items { text.choice([context.run(item.label)]) }
        return ScreenContent(
            document: text.document, items: items.map { .staff($0.choice) }, isList: true, actions: [.back])
    }
}
