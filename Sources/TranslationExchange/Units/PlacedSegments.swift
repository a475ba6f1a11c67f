import ContentModel
import ContentSources

/// The translation of a segment of the current source.
struct PlacedSegment {
    var text: RichText?
    var state: ExchangeUnit.State
    /// The source that it was made from, if that has changed.
    var former: String?
    /// The version of the source that it was made from.
    var madeFrom: Int?
}

extension TranslationState {
    /// A translation's segments matched with those of the current source, which may have gained, lost or moved some.
    func placed(_ translation: PageText?, isSource: Bool) -> [PlacedSegment] {
        guard let translation else { return source.map { _ in PlacedSegment(state: .missing) } }
        let (segments, texts) = (translation.segments, translation.segmentTexts)
        let made: [Int?] = isSource ? source.map(record.version) : record.madeFrom[translation.language] ?? []
        return source.indices.map { index in
            let version = record.version(of: source[index])
            if let found = self.index(of: version, in: made, near: index), segments.indices.contains(found) {
                let approver = approver(of: texts[found], at: found, translation.language, isSource)
                return PlacedSegment(
                    text: segments[found], state: approver == nil ? .translated : .approved, madeFrom: version)
            }
            guard isSource || segments.count == source.count else { return PlacedSegment(state: .missing) }
            let former = made.indices.contains(index) ? made[index] : nil
            return PlacedSegment(
                text: segments[index], state: isSource ? .translated : .needsEditing,
                former: former.flatMap { record.versions[$0]?.text }, madeFrom: former)
        }
    }

    /// The index of the translation made from a version, preferably `index` itself.
    private func index(of version: Int?, in made: [Int?], near index: Int) -> Int? {
        guard let version else { return nil }
        return made.indices.contains(index) && made[index] == version ? index : made.firstIndex(of: version)
    }
}
