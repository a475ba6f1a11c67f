import ContentModel
import TerminalUI

/// The background of a page: its facts, their sources and dates, and the reviewer of its text.
struct AboutScreen {
    private let context: ScreenContext
    private let open: OpenPage

    init(_ context: ScreenContext, _ open: OpenPage) {
        self.context = context
        self.open = open
    }

    var content: ScreenContent {
        let words = context.words
        var writer = context.writer(of: open.facts)
        return context.prose { text in
            text.heading([context.run(words(.aboutTitle), style: .heading)])
            if let title = open.text?.title { text.paragraph([context.run(title, style: .strong)]) }
            text.paragraph([context.run(context.reviewLine(open.text?.review))])
            if let day = context.manifest?.day { text.paragraph([context.run(age(of: day, words))]) }
            text.paragraph([context.run(words(.aboutIntro))])
            for id in open.orderedFacts {
                guard let fact = open.facts[id] else { continue }
                text.blank()
                self.fact(fact, &writer, into: &text)
            }
        }
    }

    /// The content's day, and its age if today's date is known.
    private func age(of day: Day, _ words: Vocabulary) -> String {
        let line = words(.aboutContentDay, ["date": words(day)])
        guard let today = context.today else { return line + " " + words(.aboutClockWrong) }
        let days = today.daysSince1970 - day.daysSince1970
        let given = context.kiosk.isDateGiven ? " " + words(.aboutDateGiven) : ""
        return days == 0 ? line + given : line + " " + words(.aboutAge, count: days, ["days": String(days)]) + given
    }

    private func fact(_ fact: Fact, _ writer: inout FactWriter, into text: inout DocumentBuilder) {
        text.paragraph(
            [context.run(fact.label[context.language] ?? fact.id.rawValue, style: .strong)], keepWithNext: true)
        text.push(prefix: Run(text: "  ", style: .text))
        // The label is above already: a stopped fact adds only that it may have changed.
        let isStopped = writer.stops(fact)
        let stopped = [context.run(context.words(.aboutStopped), style: .strong)]
        text.paragraph(isStopped ? stopped : writer.runs(for: FactCitation(fact.id), style: .text))
        text.paragraph([context.run(dates(of: fact), style: .quiet)])
        for source in fact.sources.compactMap({ open.sources[$0] }) {
            text.listItem(marker: "- ", sourceRuns(source))
        }
        text.pop()
    }

    /// The fact's date, its last check, our confidence in it and the interval between reviews.
    private func dates(of fact: Fact) -> String {
        let words = context.words
        let confidence: MessageID =
            switch fact.confidence {
            case .high: .aboutConfidenceHigh
            case .medium: .aboutConfidenceMedium
            case .low: .aboutConfidenceLow
            }
        var lines = [
            fact.asOf.map { words(.aboutAsOf, ["date": words($0)]) } ?? words(.aboutAsOfUnknown),
            fact.checkedOn.map { words(.aboutChecked, ["date": words($0)]) } ?? words(.aboutNeverChecked),
            words(confidence), words(.aboutReviewRule, count: fact.reviewDays, ["days": String(fact.reviewDays)]),
        ]
        if let today = context.today, fact.isDue(on: today) { lines.append(words(.aboutDue)) }
        return lines.joined(separator: " ")
    }

    /// The line for a source; its title and its publisher remain in their own language.
    private func sourceRuns(_ source: Source) -> [Run] {
        let words = context.words
        let form =
            source.date.map { words(.aboutSource, ["date": words($0)]) } ?? words(.aboutSourceUndated)
        return form.pieces(.single).map { piece in
            switch piece {
            case .text(let text): context.run(String(text), style: .quiet)
            case .placeholder(let found):
                Run(text: found.name == "title" ? source.title : source.publisher, style: .quiet)
            }
        }
    }
}

extension OpenPage {
    /// The page's facts: those that its text cites, in order, then the others that it is based on.
    fileprivate var orderedFacts: [FactID] {
        let cited = text?.citedFacts ?? []
        return cited + page.facts.filter { !cited.contains($0) }
    }
}
