import ArgumentParser
import ContentModel
import DurableFiles
import Foundation
import TranslationExchange

/// The folders of the sources, as options: for commands whose arguments are something else.
struct FolderOptions: ParsableArguments {
    @Option(help: "The content folder.", completion: .directory, transform: nonempty) var content = "Content"
    @Option(
        help: "The folder of the interface texts (default: Locales beside the content).", completion: .directory,
        transform: nonempty)
    var locales: String?

    var sources: SourceOptions {
        var sources = SourceOptions()
        (sources.content, sources.locales) = (content, locales)
        return sources
    }

    func workflow() throws -> TranslationWorkflow { try sources.workflow() }
}
