import BundleStore
import ContentModel
import ContentSources

/// Assembles checked sources into a bundle's content, in an order that depends on the sources alone.
struct Assembly {
    let source: ContentSource
    let bundle: BundleSource
    /// Every slug, current or former, of the withdrawn pages.
    private let withdrawn: Set<PageID>
    /// The titles of the pages that are not withdrawn.
    private let titles: [PageID: [Language: String]]

    init(source: ContentSource, bundle: BundleSource) {
        (self.source, self.bundle) = (source, bundle)
        titles = Dictionary(
            source.pages.map(\.page).filter { $0.withdrawn == nil }.map { ($0.id, $0.titles) },
            uniquingKeysWith: { first, _ in first })
        withdrawn = Set(source.pages.map(\.page).filter { $0.withdrawn != nil }.flatMap { [$0.id] + $0.formerIDs })
    }

    func content() -> BundleContent {
        var source = source
        let facts = source.citedFacts
        if var interview = source.interview {
            for index in interview.wordings.indices {
                interview.wordings[index].wording = interview.wordings[index].wording(citing: facts)
            }
            source.interview = interview
        }
        let outdated = source.outdatedFacts(day: bundle.day)
        for topic in source.topics.indices {
            source.topics[topic].pages = source.topics[topic].pages.map { withState($0, citing: facts, outdated) }
        }
        return Assembly(source: source, bundle: bundle).assembled()
    }

    /// The page with the state of each text according to the page's record: its outdated segments, with those that show
    /// an outdated fact, and its review.
    private func withState(
        _ page: PageSource, citing facts: CitedFacts, _ outdatedFacts: [Language: [FactID: Day]]
    ) -> PageSource {
        var page = page
        let state = page.translationState(source: bundle.sourceLanguage, citing: facts)
        for index in page.texts.indices {
            let text = page.texts[index].text
            let marks = text.marks(of: outdatedFacts[text.language] ?? [:])
            page.texts[index].text.outdated = Outdated.marking(
                marks, after: state?.outdated(text.language, day: bundle.day))
            page.texts[index].text.review = state?.review(of: text, isSource: text.language == bundle.sourceLanguage)
        }
        return page
    }

    private func assembled() -> BundleContent {
        let topics = source.topics.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
        let pages = topics.flatMap(\.pages)
        return BundleContent(
            manifest: manifest(topics),
            words: source.locales.map(\.words).filter { source.languages.contains($0.language) },
            topics: topics.map(topic), pages: pages.map(page), texts: pages.flatMap { $0.texts.map(\.text) },
            facts: source.facts.map(\.fact), sources: source.sources,
            interview: source.interview.map { .init(rules: $0.rules, wordings: $0.wordings.map(\.wording)) },
            notices: source.notices?.rules(allowsFreeText: bundle.allowsFreeText))
    }

    private func manifest(_ topics: [TopicSource]) -> Manifest {
        Manifest(
            name: bundle.name, day: bundle.day, sourceLanguage: bundle.sourceLanguage,
            languages: bundle.languages.map(language),
            topics: topics.map(topicEntry),
            emergency: Manifest.Emergency(
                page: bundle.emergencyPage, numbers: numbers, lifelines: bundle.lifelines.map(\.id)),
            interviewReviewed: source.interview.map { interview in
                interview.wordings.map(\.wording).filter { $0.review != nil }.map(\.language)
            },
            complaints: bundle.complaints.isEmpty
                ? nil
                : Dictionary(
                    bundle.complaints.map { ($0.country, $0.facts.map(\.id)) }, uniquingKeysWith: { $0 + $1 }),
            idleSentences: source.idleSentences.isEmpty ? nil : source.idleSentences.map(idleSentence),
            stopAfterDays: bundle.stopAfterDays,
            hasNotices: source.notices == nil ? nil : true,
            protectedPages: bundle.protectedPages.isEmpty ? nil : bundle.protectedPages.map(\.id),
            publisher: bundle.publisher)
    }

    private func idleSentence(_ sentence: IdleSource) -> Manifest.IdleSentence {
        let texts = source.languages.compactMap { language in
            sentence.text(in: language, source.factsByID).map { (language, $0) }
        }
        return Manifest.IdleSentence(
            country: sentence.country?.code, texts: Dictionary(texts, uniquingKeysWith: { $1 }))
    }

    private func language(_ line: BundleSource.LanguageLine) -> LanguageEntry {
        let words = source.locales.first { $0.words.language == line.language }?.words
        let attract = (words?.messages ?? [:]).filter { $0.key.hasPrefix("attract.") }.compactMapValues { $0["other"] }
        return LanguageEntry(
            language: line.language, ownName: line.name, voice: line.voice, attractWords: attract,
            weekdays: words?.weekdays ?? [],
            dates: words.map { .init(format: $0.dateFormat, firstDay: $0.firstDay, months: $0.months) })
    }

    /// The digits of each country's cited number.
    private var numbers: [String: String] {
        let facts = source.factsByID
        var numbers: [String: String] = [:]
        for (country, citation, _) in bundle.numbers {
            guard case .phone(let phone)? = citation.value.flatMap({ facts[citation.fact]?.fact.values[$0] }) else {
                continue
            }
            numbers[country] = phone.digits
        }
        return numbers
    }

    private func page(_ source: PageSource) -> Page {
        var page = source.page
        page.languages = self.source.languages.filter(page.languages.contains)
        page.related = page.related.map { Page.Related($0.id, titles: titles[$0.id] ?? [:]) }
        page.withdrawnLinks = Set(source.texts.flatMap(\.text.linkedPages)).intersection(withdrawn).sorted()
        return page
    }

    private func topic(_ topic: TopicSource) -> Topic {
        let subtopics = subtopics(of: topic)
        return Topic(
            id: topic.id, titles: topic.titles, pages: source.pages(listedBy: topic).map(entry),
            topics: subtopics.isEmpty ? nil : subtopics.map(topicEntry))
    }

    private func topicEntry(_ topic: TopicSource) -> Manifest.TopicEntry {
        let reviewed = Set(([topic] + subtopics(of: topic)).flatMap(source.pages(listedBy:)).flatMap(reviewed))
        return Manifest.TopicEntry(
            id: topic.id, titles: topic.titles, country: topic.country?.code,
            explanations: topic.explanations.isEmpty ? nil : topic.explanations, parent: topic.parent?.id,
            reviewed: source.languages.filter(reviewed.contains))
    }

    /// The topics that a topic lists, in order.
    private func subtopics(of topic: TopicSource) -> [TopicSource] {
        source.topics.filter { $0.parent?.id == topic.id }.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
    }

    /// The languages in which a page is shown on a site that hides what nobody has reviewed.
    private func reviewed(_ page: PageSource) -> [Language] {
        let entry = entry(page)
        return entry.isWithdrawn ? [] : entry.hasLifelines ? source.languages : entry.reviewed
    }

    private func entry(_ source: PageSource) -> Topic.PageEntry {
        Topic.PageEntry(
            id: source.page.id,
            titles: source.page.titles,
            reviewed: source.texts.filter { $0.text.review != nil }.map(\.text.language),
            hasLifelines: source.page.id == bundle.emergencyPage, isWithdrawn: source.page.withdrawn != nil)
    }
}

extension Outdated {
    /// Adds the segments that show an outdated fact to those whose own source has changed.
    fileprivate static func marking(_ facts: [Int: Day], after own: Outdated?) -> Outdated? {
        guard let latest = facts.values.max() else { return own }
        return Outdated(
            segments: facts.merging(own?.segments ?? [:], uniquingKeysWith: max), day: max(latest, own?.day ?? latest))
    }
}
