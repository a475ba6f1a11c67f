import ContentModel
import TerminalUI

extension KioskModel {
    /// About a page: its facts, their sources and days, and who reviewed the text.
    func about(_ open: OpenPage, _ visit: Visit) -> ScreenContent {
        let words = visit.words
        var writer = FactWriter(
            facts: open.facts, words: words, today: today, staff: staff, tag: tag(of: visit.language))
        return prose(visit) { text in
            text.heading([plain(words(.aboutTitle), visit, style: .heading)])
            if let title = open.text?.title { text.paragraph([plain(title, visit, style: .strong)]) }
            text.paragraph([plain(reviewLine(open.text?.review, words), visit)])
            if let day = manifest?.day { text.paragraph([plain(age(of: day, words), visit)]) }
            text.paragraph([plain(words(.aboutIntro), visit)])
            for id in open.orderedFacts {
                guard let fact = open.facts[id] else { continue }
                text.blank()
                self.fact(fact, open, visit, &writer, into: &text)
            }
        }
    }

    /// The content's day, and how long ago that was where the clock can be believed.
    private func age(of day: Day, _ words: Vocabulary) -> String {
        let said = words(.aboutContentDay, ["date": words(day)])
        guard let today else { return said + " " + words(.aboutClockWrong) }
        let days = today.daysSince1970 - day.daysSince1970
        return days == 0 ? said : said + " " + words(.aboutAge, count: days, ["days": String(days)])
    }

    private func fact(
        _ fact: Fact, _ open: OpenPage, _ visit: Visit, _ writer: inout FactWriter, into text: inout DocumentBuilder
    ) {
        let words = visit.words
        text.paragraph(
            [plain(fact.label[visit.language] ?? fact.id.rawValue, visit, style: .strong)], keepWithNext: true)
        text.push(prefix: Run(text: "  ", style: .text))
        text.paragraph(writer.runs(for: FactCitation(fact.id), style: .text))
        text.paragraph([plain(dates(of: fact, words), visit, style: .quiet)])
        for source in fact.sources.compactMap({ open.sources[$0] }) {
            text.listItem(marker: "- ", sourceRuns(source, visit))
        }
        text.pop()
    }

    /// When it was true, who looked, how sure we are, and when to look again.
    private func dates(of fact: Fact, _ words: Vocabulary) -> String {
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
        if let today, fact.isDue(on: today) { lines.append(words(.aboutDue)) }
        return lines.joined(separator: " ")
    }

    /// The sentence of a source; its title and its publisher stay in their own language.
    private func sourceRuns(_ source: Source, _ visit: Visit) -> [Run] {
        let words = visit.words
        let form =
            source.date.map { words(.aboutSource, ["date": words($0)]) } ?? words(.aboutSourceUndated)
        var runs: [Run] = []
        var rest = form[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            runs.append(plain(String(rest[..<open]), visit, style: .quiet))
            let name = rest[rest.index(after: open)..<close]
            runs.append(
                Run(text: name == "title" ? source.title : source.publisher, style: .quiet))
            rest = rest[rest.index(after: close)...]
        }
        return runs + [plain(String(rest), visit, style: .quiet)]
    }
}

extension OpenPage {
    /// Its facts: what the text cites in order, then what else it rests on.
    fileprivate var orderedFacts: [FactID] {
        let cited = text?.citedFacts ?? []
        return cited + page.facts.filter { !cited.contains($0) }
    }
}
