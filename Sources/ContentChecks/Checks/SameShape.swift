import ContentModel
import ContentSources
import TextEscaping

/// A translation has its source's shape: the same blocks in the same order, and in each block the same facts and links.
///
/// An outdated translation has the shape of an older source and is reported by `translation-drift`.
///
/// Only the first difference is reported, because one extra block makes every later block differ.
struct SameShape: ContentCheck {
    static let name = "same-shape"

    func findings(in source: ContentSource) -> [Diagnostic] {
        guard let language = source.bundle?.sourceLanguage else { return [] }
        let facts = source.citedFacts
        return source.pages.flatMap { page -> [Diagnostic] in
            guard let original = page.texts.first(where: { $0.text.language == language }) else { return [] }
            let state = page.translationState(source: language, citing: facts)
            return page.texts.filter { $0.text.language != language && state?.isOutdated($0.text.language) != true }
                .compactMap { difference(of: $0, from: original) }
        }
    }

    private func difference(of translation: TextSource, from original: TextSource) -> Diagnostic? {
        let name = original.file.split(separator: "/").last.map(String.init) ?? original.file
        if let words = Self.difference(in: translation.text.summary.spans, from: original.text.summary.spans, name) {
            return finding(Place(file: translation.file), "the summary \(words)", fix: Self.fix(name))
        }
        let (blocks, sources) = (translation.text.blocks, original.text.blocks)
        for index in 0..<max(blocks.count, sources.count) {
            guard let words = Self.difference(at: index, blocks, sources, name) else { continue }
            let model = sources.indices.contains(index) ? "\(name):\(original.place(ofBlock: index).line)" : name
            return finding(translation.place(ofBlock: index), words, fix: Self.fix(model))
        }
        return nil
    }

    private static func fix(_ model: String) -> String { "match the text to \(model), or change the source first" }

    private static func difference(at index: Int, _ blocks: [Block], _ sources: [Block], _ name: String) -> String? {
        guard sources.indices.contains(index) else { return "\(blocks[index].shape) follows where \(name) ends" }
        guard blocks.indices.contains(index) else { return "the text ends where \(name) has \(sources[index].shape)" }
        let (shape, wanted) = (blocks[index].shape, sources[index].shape)
        guard shape == wanted else { return "this is \(shape), where \(name) has \(wanted)" }
        return difference(in: blocks[index].spans, from: sources[index].spans, name).map { "\(shape) \($0)" }
    }

    /// The difference between two blocks. Facts may change order inside a block, as sentences differ; links may not.
    private static func difference(in spans: [Span], from sources: [Span], _ name: String) -> String? {
        let (facts, wanted) = (citations(in: spans), citations(in: sources))
        if facts != wanted { return "cites \(listed(facts)), where \(name) cites \(listed(wanted))" }
        let (links, targets) = (links(in: spans), links(in: sources))
        if links != targets { return "links to \(listed(links)), where \(name) links to \(listed(targets))" }
        return nil
    }

    private static func citations(in spans: [Span]) -> [String] {
        spans.compactMap { if case .fact(let citation) = $0.content { citation.description } else { nil } }.sorted()
    }

    /// The links of a block. A link whose words hold a citation is several spans but one link.
    private static func links(in spans: [Span]) -> [String] {
        zip([nil] + spans.map(\.link), spans).compactMap { before, span in
            guard span.link != before else { return nil }
            return switch span.link {
            case .page(let page): "page:\(page)"
            case .web(let address): address
            case nil: nil
            }
        }
    }

    private static func listed(_ names: [String]) -> String {
        names.isEmpty ? "nothing" : names.joined(separator: ", ")
    }
}

extension Block {
    /// The block's shape in words: lists with their lengths, tables with their sizes.
    fileprivate var shape: String {
        switch self {
        case .heading(let level, _): "a heading of level \(level)"
        case .paragraph: "a paragraph"
        case .list(nil, let items): "a list of \(counted(items.count, "item"))" + Self.inner(items.joined())
        case .list(.some, let items): "a numbered list of \(counted(items.count, "item"))" + Self.inner(items.joined())
        case .table(let header, let rows):
            "a table of \(counted(header.count, "column")) and \(counted(rows.count, "row"))"
        case .callout(let kind, let blocks): "a call-out \(kind.rawValue.uppercased())" + Self.inner(blocks[...])
        case .services: "the paragraph {{services}}"
        }
    }

    /// The nested blocks other than plain paragraphs.
    private static func inner(_ blocks: some Sequence<Block>) -> String {
        let shapes = blocks.map(\.shape).filter { $0 != "a paragraph" }
        return shapes.isEmpty ? "" : " with \(shapes.joined(separator: ", "))"
    }
}
