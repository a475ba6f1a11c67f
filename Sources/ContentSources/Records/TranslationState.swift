import ContentModel

/// The state of a page's texts relative to its source, according to its record.
package struct TranslationState {
    /// A segment of a translation whose source has changed since it was made.
    package struct Change: Equatable {
        /// The number of the translation's segment, from 1.
        package var number: Int
        /// The source that the segment was made from.
        package var former: String
        /// The current source; `nil` if the segment was removed.
        package var now: String?
        /// The day on which the source was changed; `nil` if the change is not recorded yet.
        package var since: Day?
    }

    package let record: TranslationRecord
    /// The source's current segments.
    package let source: [String]
    /// The facts that approved texts cite.
    private let facts: CitedFacts
    /// The fact that the text belongs to.
    private let fact: FactID?
    /// The version of each source segment; `nil` for one that was never recorded.
    private let versions: [Int?]

    package init(record: TranslationRecord, source: [String], citing facts: CitedFacts, and fact: FactID? = nil) {
        self.record = record
        self.source = source
        self.facts = facts
        self.fact = fact
        let numbers = Dictionary(record.versions.map { ($1.text, $0) }, uniquingKeysWith: max)
        versions = source.map { numbers[$0] }
    }

    /// True if the source had other segments, or fewer or more, when the translation was made.
    package func isOutdated(_ language: Language) -> Bool {
        record.madeFrom[language].map { $0 != versions } ?? false
    }

    /// The outdated segments of a translation.
    package func changes(in language: Language) -> [Change] {
        let made = record.madeFrom[language] ?? []
        let current = Set(versions)
        let successors = successors(of: language)
        return made.indices.filter { !current.contains(made[$0]) }.map { index in
            let successor = successors[index]
            return Change(
                number: index + 1, former: record.versions[made[index]]?.text ?? "",
                now: successor.map { source[$0] }, since: successor.flatMap { since($0) })
        }
    }

    /// The outdated parts that the kiosk marks. A change that is not recorded counts from `day`, the content's own.
    package func outdated(_ language: Language, day: Day) -> Outdated? {
        guard isOutdated(language) else { return nil }
        let changes = changes(in: language).map { ($0.number, $0.since ?? day) }
        let made = Set(record.madeFrom[language] ?? [])
        let news = versions.indices.filter { versions[$0].map { !made.contains($0) } ?? true }.map { since($0) ?? day }
        return Outdated(segments: Dictionary(changes, uniquingKeysWith: { $1 }), day: news.max() ?? day)
    }

    /// The earliest approval if every current segment of a text has one; `nil` otherwise.
    package func review(of text: PageText, isSource: Bool) -> Review? {
        guard record.approvals[text.language] != nil else { return nil }
        let approvers = text.segmentTexts.enumerated().map { approver(of: $1, at: $0, text.language, isSource) }
        guard !approvers.isEmpty, approvers.allSatisfy({ $0 != nil }) else { return nil }
        return approvers.compactMap { $0 }.min { $0.day < $1.day }
    }

    /// The approval of a segment; `nil` once it, its source, or a fact that it cites has changed.
    package func approver(of text: String, at index: Int, _ language: Language, _ isSource: Bool) -> Review? {
        let made = isSource ? versions : record.madeFrom[language] ?? []
        guard made.indices.contains(index), let version = made[index], Set(versions).contains(version) else {
            return nil
        }
        let approved = TranslationRecord.ApprovedSegment(
            version, approving: facts.meaning(of: text, in: language, and: fact))
        return record.approvals[language]?.last { $0.segments.contains(approved) }?.review
    }

    /// The index of the source segment that replaced the source of an outdated segment, by that segment's index.
    package func successors(of language: Language) -> [Int: Int] {
        let made = record.madeFrom[language] ?? []
        let current = Set(versions)
        return made.indices.filter { !current.contains(made[$0]) }.reduce(into: [:]) { found, index in
            found[index] = successor(of: index, in: made)
        }
    }

    private func since(_ index: Int) -> Day? { versions[index].flatMap { record.versions[$0]?.since } }

    /// The index of the source segment that replaced the source of segment `index`: the one at the same position, or, if
    /// the number of segments has changed, the one after the same neighbour. `nil` if other segments were made from it.
    private func successor(of index: Int, in made: [Int]) -> Int? {
        let position: Int
        if made.count == versions.count {
            position = index
        } else if index == 0 {
            position = 0
        } else {
            guard let before = versions.firstIndex(of: made[index - 1]) else { return nil }
            position = before + 1
        }
        guard versions.indices.contains(position), versions[position].map({ !made.contains($0) }) ?? true else {
            return nil
        }
        return position
    }
}

extension PageSource {
    /// The state according to the page's record; `nil` without a record or a source.
    package func translationState(source language: Language, citing facts: CitedFacts) -> TranslationState? {
        guard let record, let source = texts.first(where: { $0.text.language == language }) else { return nil }
        return TranslationState(record: record, source: source.text.segmentTexts, citing: facts)
    }
}
