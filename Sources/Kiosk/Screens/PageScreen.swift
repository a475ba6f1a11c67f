import ContentModel
import TerminalUI

/// A page: title, summary, text, its age and review in one line, related pages.
struct PageScreen {
    private let context: ScreenContext
    private let open: OpenPage

    init(_ context: ScreenContext, _ open: OpenPage) {
        self.context = context
        self.open = open
    }

    var content: ScreenContent {
        guard let text = open.text else { return MissingPageScreen(context, open).content }
        if let notice = open.page.withdrawn {
            return WithdrawnPageScreen(context, title: text.title, notice: notice).content
        }
        if context.site.unreviewed == .hide, text.review == nil {
            return UnreviewedScreen(context, title: text.title, page: open.page).content
        }
        return content(of: text)
    }

    private func content(of text: PageText) -> ScreenContent {
        let tag = context.kiosk.tag(of: text.language)
        let facts = FactWriter(
            facts: open.facts, words: open.words ?? context.words, today: context.today, staff: context.staff, tag: tag,
            isStopped: context.isStopped)
        var page = PageDocument(
            width: context.size.textWidth, tag: tag, facts: facts, withdrawn: open.page.withdrawnLinks,
            marks: OutdatedMarks(text, severity: open.page.severity))
        page.title(text.title)
        if open.page.id == context.manifest?.emergency.page {
            // The numbers come before any sentence, so the summary is left out.
            page.marks.skip()
            page.blocks(text.blocks)
            context.centrePhone(into: &page.text)
            newerVersion(of: text, into: &page)
            page.text.blank()
            page.text.paragraph(context.leaveLine)
        } else {
            page.paragraph(text.summary, style: .strong)
            limit(into: &page)
            newerVersion(of: text, into: &page)
            page.services = ServiceLines(context, about: open.page)
            page.blocks(page.services == nil ? text.blocks : placingServices(in: text.blocks))
        }
        status(of: text, into: &page)
        let linked = text.blocks.linksAtEnd
        let related = open.related.filter { !linked.contains($0.id) }
        page.related(related, under: context.words(.pageRelated), tag: context.tag)
        return ScreenContent(document: page.text.document, items: page.items, banner: banner(text))
    }

    private func placingServices(in blocks: [Block]) -> [Block] {
        blocks.placingServices(
            isProtected: context.manifest?.protects(open.page) == true,
            below: Set(context.manifest?.emergency.lifelines ?? []))
    }

    /// Writes the time limit of the pathway that led here from the results, so that its day stays in sight.
    private func limit(into page: inout PageDocument) {
        guard let deadline = context.deadline(leadingTo: open.page.id), let rules = context.interview?.texts.facts
        else { return }
        let isStopped = rules[deadline.deadline.fact.fact].map(page.facts.stops) ?? false
        let line = isStopped ? context.words(.resultsHurry) : context.shortLine(of: deadline)
        line.map { page.text.paragraph([context.run($0, style: .warning)]) }
    }

    /// Writes that the original has changed since this was translated, with the choice to read the original.
    private func newerVersion(of text: PageText, into page: inout PageDocument) {
        guard let day = text.outdated?.day, let manifest = context.manifest,
            let source = manifest.languages.first(where: { $0.language == manifest.sourceLanguage })
        else { return }
        let line = context.words(.pageNewer, ["date": context.words(day)])
        page.text.blank()
        page.text.paragraph([context.run(line, style: .warning)], keepWithNext: true)
        page.items.append(.read(open.page.id, in: source.language))
        page.text.choice([Run(text: source.ownName, style: .strong)])
    }

    /// Writes the line at the end: the date of the due facts, else of the content; the review; a link to the sources.
    private func status(of text: PageText, into page: inout PageDocument) {
        page.text.blank()
        if page.hasStaffAdvice, context.staff.needsLifelines, !open.page.services.contains(.safeHouse) {
            page.text.paragraph([context.run(context.words(.servicesCall), style: .quiet)], keepWithNext: true)
            context.lifelines(about: open.page, withCentre: false, into: &page.text)
            page.text.blank()
        }
        if text.outdated != nil, !page.hasStaffAdvice {
            context.staffAdvice(about: open.page, into: &page.text)
            page.text.blank()
        }
        let day = context.manifest.map { manifest in
            context.words(context.isStopped ? .pageStopped : .pageDay, ["date": context.words(manifest.day)])
        }
        // A lifeline is called whatever its age: nobody should have to decide first. The emergency page shows the day
        // of its numbers below.
        let isDated = !context.isStopped && lifelineDay == nil
        let due = isDated ? context.dueLine(of: open.facts.filter { !$0.value.isLifeline }) : nil
        let parts = [due ?? day, context.reviewPart(text.review)]
        var sources = context.run(context.words(.pageSources), style: .quiet)
        sources.item = page.items.count
        page.items.append(.about)
        page.text.paragraph(
            parts.compactMap { $0 }.map { context.run($0 + " · ", style: .quiet) }
                + [.marker(item: page.items.count - 1), sources])
        lifelineDay.map { page.text.paragraph([context.run($0, style: .quiet)]) }
    }

    /// The oldest check of a number on the emergency page, and what to do if nobody answers.
    private var lifelineDay: String? {
        guard open.page.id == context.manifest?.emergency.page,
            let oldest = open.facts.values.filter({ !$0.phoneNumbers.isEmpty }).compactMap(\.lastSeen).min()
        else { return nil }
        let arguments = ["date": context.words(oldest), "number": context.kiosk.emergencyNumber]
        return context.words(.pageLifelines, arguments)
    }

    /// The line on every page of a text that is not in the visit's language; empty otherwise.
    private func banner(_ text: PageText) -> [Run] {
        guard text.language != context.language else { return [] }
        let name = context.kiosk.ownName(of: text.language)
        return [context.run(context.words(.pageOtherLanguage, ["language": name]), style: .banner)]
    }
}

extension [Block] {
    /// The pages that the paragraphs at the end link to: they are not offered again below them.
    fileprivate var linksAtEnd: Set<PageID> {
        var links: Set<PageID> = []
        for block in reversed() {
            guard case .paragraph(let spans) = block else { break }
            for span in spans { if case .page(let id)? = span.link { links.insert(id) } }
        }
        return links
    }
}
