import BundleStore
import ContentModel
import Foundation

extension FixedContent {
    /// The fixture in the form that the compiler produces.
    public static var bundle: BundleContent {
        BundleContent(
            manifest: manifest, words: languages.compactMap(words), topics: topics.values.sorted { $0.id < $1.id },
            pages: pages.values.sorted { $0.id < $1.id },
            texts: pages.keys.sorted().flatMap { page in languages.compactMap { text(page, $0) } },
            facts: facts.values.sorted { $0.id < $1.id },
            sources: [
                Source(id: source, title: "A law", publisher: "A court", address: "https://example.org", date: day)
            ])
    }

    /// A bundle with this number of pages, each a copy of the long one.
    public static func bundle(pages count: Int) -> BundleContent {
        var content = bundle
        guard let page = pages[long] else { return content }
        for number in 0..<count {
            guard let id = PageID(rawValue: "copy-\(number)") else { continue }
            var copy = page
            copy.id = id
            content.pages.append(copy)
            content.texts += languages.compactMap { language in
                text(long, language).map { text in
                    var text = text
                    text.page = id
                    return text
                }
            }
        }
        return content
    }
}
