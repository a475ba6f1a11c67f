import ContentModel
import TerminalUI

extension KioskModel {
    /// A page: title, answer, text, what is due, who reviewed it, where to go on.
    func page(_ open: OpenPage, _ visit: Visit) -> ScreenContent {
        guard let text = open.text else { return missing(open, visit) }
        if let notice = open.page.withdrawn { return withdrawn(notice, text, visit) }
        if site.unreviewed == .hide, text.review == nil { return unreviewed(text.title, of: open.page, visit) }
        var page = PageDocument(
            width: textWidth, tag: tag(of: text.language), facts: factWriter(open, visit),
            withdrawn: open.page.withdrawnLinks, marks: OutdatedMarks(text, severity: open.page.severity))
        page.title(text.title)
        if open.page.id == manifest?.emergency.page {
            // The numbers stand before any sentence.
            page.marks.skip()
            page.blocks(text.blocks)
            newerVersion(of: text, in: open, visit, into: &page)
        } else {
            page.paragraph(text.summary, style: .strong)
            newerVersion(of: text, in: open, visit, into: &page)
            page.blocks(text.blocks)
        }
        status(of: open, text, visit, into: &page.text)
        page.related(open.related, under: visit.words(.pageRelated), tag: tag(of: visit.language))
        return ScreenContent(
            document: page.text.document, items: page.items, banner: banner(text, visit))
    }

    /// A page that this language lacks: it can be read in one that it has, after a key press.
    private func missing(_ open: OpenPage, _ visit: Visit) -> ScreenContent {
        var items: [Choice] = []
        var content = prose(visit) { text in
            text.heading([plain(visit.words(.pageMissing), visit, style: .heading)])
            for language in open.page.languages {
                let name = manifest?.languages.first { $0.language == language }?.ownName ?? language.rawValue
                text.choice([Run(text: name, style: .strong)])
                items.append(.read(open.page.id, in: language))
            }
            text.blank()
            staffAdvice(visit, into: &text)
        }
        content.items = items
        content.isList = !items.isEmpty
        return content
    }

    private func withdrawn(_ notice: [Language: String], _ page: PageText, _ visit: Visit) -> ScreenContent {
        prose(visit) { text in
            text.heading([plain(page.title, visit, style: .heading)])
            text.paragraph([plain(visit.words(.pageWithdrawn), visit, style: .strong)])
            if let instead = notice[visit.language] {
                text.blank()
                text.paragraph([plain(instead, visit)])
            }
            text.blank()
            staffAdvice(visit, into: &text)
        }
    }

    /// The site hides what no person has reviewed; the lifelines stand all the same, and first.
    func unreviewed(_ title: String, of page: Page? = nil, _ visit: Visit) -> ScreenContent {
        prose(visit) { text in
            text.heading([plain(title, visit, style: .heading)])
            lifelines(visit, about: page, into: &text)
            text.blank()
            text.paragraph([plain(visit.words(.pageHidden), visit)])
            text.paragraph([plain(visit.words(staff.sentence), visit, style: .quiet)])
        }
    }

    /// That the source has changed since this was translated, and the way to read it there.
    private func newerVersion(of text: PageText, in open: OpenPage, _ visit: Visit, into page: inout PageDocument) {
        guard let day = text.outdated?.day,
            let source = manifest?.languages.first(where: {
                $0.language == manifest?.sourceLanguage
            })
        else { return }
        page.text.blank()
        page.text.paragraph(
            [plain(visit.words(.pageNewer, ["date": visit.words(day)]), visit, style: .warning)], keepWithNext: true)
        page.items.append(.read(open.page.id, in: source.language))
        page.text.choice([Run(text: source.ownName, style: .strong)])
    }

    /// The quiet lines at the end: what is due, and who stands behind the text.
    private func status(of open: OpenPage, _ text: PageText, _ visit: Visit, into document: inout DocumentBuilder) {
        document.blank()
        let due = dueLine(open, visit.words)
        if let due { document.paragraph([plain(due, visit, style: .quiet)]) }
        if due != nil || text.outdated != nil {
            staffAdvice(visit, about: open.page, into: &document)
            document.blank()
        }
        document.paragraph([plain(reviewLine(text.review, visit.words), visit, style: .quiet)])
    }

    /// What of the page is due, or, while the clock is not believed, its oldest day and the rule.
    private func dueLine(_ open: OpenPage, _ words: Vocabulary) -> String? {
        let facts = open.facts.values
        guard let today else {
            guard
                let oldest = facts.filter({ $0.lastSeen != nil }).min(by: {
                    $0.lastSeen ?? now.day < $1.lastSeen ?? now.day
                }),
                let day = oldest.lastSeen
            else { return facts.isEmpty ? nil : words(.pageClockUnknown) }
            return words(.pageClock, ["date": words(day), "days": String(oldest.reviewDays)])
        }
        let due = facts.filter { $0.isDue(on: today) }
        guard !due.isEmpty else { return nil }
        guard let oldest = due.compactMap(\.lastSeen).min() else { return words(.pageDueUnknown) }
        return words(.pageDue, ["date": words(oldest)])
    }

    /// Who stands behind the text.
    func reviewLine(_ review: Review?, _ words: Vocabulary) -> String {
        guard let review else { return words(.pageUnreviewed) }
        return words(
            .pageReviewed, ["organisation": review.organisation, "role": review.role, "date": words(review.day)])
    }

    /// Stands on every screenful of a text in another language than the visit's.
    private func banner(_ text: PageText, _ visit: Visit) -> [Run] {
        guard text.language != visit.language else { return [] }
        let name = manifest?.languages.first { $0.language == text.language }?.ownName ?? text.language.rawValue
        return [plain(visit.words(.pageOtherLanguage, ["language": name]), visit, style: .banner)]
    }

    /// Writes facts in the language of the page's text.
    private func factWriter(_ open: OpenPage, _ visit: Visit) -> FactWriter {
        FactWriter(
            facts: open.facts, words: open.words ?? visit.words, today: today, staff: staff,
            tag: tag(of: open.text?.language ?? visit.language))
    }
}
