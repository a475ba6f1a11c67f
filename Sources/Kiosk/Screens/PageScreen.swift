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
        } else {
            page.paragraph(text.summary, style: .strong)
            newerVersion(of: text, into: &page)
            page.services = ServiceLines(context, about: open.page)
            page.blocks(page.services == nil ? text.blocks : placingServices(in: text.blocks))
        }
        status(of: text, into: &page)
        page.related(open.related, under: context.words(.pageRelated), tag: context.tag)
        return ScreenContent(document: page.text.document, items: page.items, banner: banner(text))
    }

    private func placingServices(in blocks: [Block]) -> [Block] {
        blocks.placingServices(
            isProtected: context.manifest?.protects(open.page) == true,
            below: Set(context.manifest?.emergency.lifelines ?? []))
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
        if text.outdated != nil, !page.hasStaffAdvice {
            context.staffAdvice(about: open.page, into: &page.text)
            page.text.blank()
        }
        let day = context.manifest.map { manifest in
            context.words(context.isStopped ? .pageStopped : .pageDay, ["date": context.words(manifest.day)])
        }
        let due = context.isStopped ? nil : context.dueLine(of: open.facts)
        let parts = [due ?? day, context.reviewPart(text.review)]
        var sources = context.run(context.words(.pageSources), style: .quiet)
        sources.item = page.items.count
        page.items.append(.about)
        page.text.paragraph(
            parts.compactMap { $0 }.map { context.run($0 + " · ", style: .quiet) }
                + [.marker(item: page.items.count - 1), sources])
    }

    /// The line on every page of a text that is not in the visit's language; empty otherwise.
    private func banner(_ text: PageText) -> [Run] {
        guard text.language != context.language else { return [] }
        let name = context.kiosk.ownName(of: text.language)
        return [context.run(context.words(.pageOtherLanguage, ["language": name]), style: .banner)]
    }
}
