import ContentModel
import TestSupport

@testable import TranslationExchange

extension SampleExchange {
    /// The shipped pages, from the source language to another.
    static func shipped(to language: String) -> ExchangeFile {
        let texts = ShippedContent.outcome.content?.texts ?? []
        func segments(_ code: String, _ page: PageText) -> [RichText] {
            texts.first { $0.page == page.page && $0.language == Self.language(code) }?.segments ?? []
        }
        let units = texts.filter { $0.language == Self.language("es") }.flatMap { page -> [ExchangeUnit] in
            let targets = segments(language, page)
            return page.segments.enumerated().map { index, source in
                let target = targets.indices.contains(index) && !source.isEmpty ? targets[index] : nil
                return ExchangeUnit(
                    page: page.page, number: index + 1, source: source, target: target,
                    state: target == nil ? .missing : .translated, notes: notes)
            }
        }
        var file = file(units)
        file.language = Self.language(language)
        return file
    }
}
