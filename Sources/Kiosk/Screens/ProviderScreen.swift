import ContentModel
import TerminalUI

/// The organisation that runs this screen, its promise to report nobody, and where to complain outside the centre.
struct ProviderScreen {
    private let context: ScreenContext

    init(_ context: ScreenContext) { self.context = context }

    var content: ScreenContent {
        let words = context.words
        var writer = context.writer(of: Dictionary(uniqueKeysWithValues: context.pack.complaints.map { ($0.id, $0) }))
        return context.prose { text in
            text.heading([context.run(words(.providerTitle), style: .heading)])
            text.paragraph([context.run(context.providerSentences)])
            text.blank()
            text.heading([context.run(words(.providerWrong), style: .heading)])
            text.paragraph([context.run(words(.providerComplain), style: .strong)], keepWithNext: true)
            if !context.site.complaints.isEmpty {
                text.listItem(marker: "- ", [Run(text: context.site.complaints, style: .strong)])
            }
            if context.site.complaints.isEmpty, !context.pack.namesComplaintBody {
                text.paragraph([context.run(words(.providerNobody))])
            }
            for fact in context.pack.complaints {
                text.blank()
                text.paragraph(writer.runs(for: FactCitation(fact.id), style: .text))
            }
            text.blank()
            text.paragraph([context.run(context.reviewLine(nil), style: .quiet)])
        }
    }
}

extension ScreenContext {
    /// The organisation that runs this screen, as far as the site file names it, and the promise to report nobody.
    var providerSentences: String {
        var sentences: [String] = []
        if !site.runBy.isEmpty { sentences.append(words(.providerRunBy, ["name": site.runBy])) }
        if let isGovernment = site.isGovernment {
            sentences.append(words(isGovernment ? .providerGovernment : .providerNotGovernment))
        }
        if sentences.count < 2 { sentences.append(words(.providerAsk)) }
        return (sentences + [words(.providerNoReport)]).joined(separator: " ")
    }
}
