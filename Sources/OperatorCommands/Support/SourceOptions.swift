import ArgumentParser
import Foundation

/// The folders of the sources, for every command that reads them.
struct SourceOptions: ParsableArguments {
    @Argument(help: "The content folder.", completion: .directory) var content = "Content"
    @Option(help: "The folder of the interface's texts (default: Locales beside the content).", completion: .directory)
    var locales: String?

    /// The folder of locales.
    var localesFolder: String {
        // A relative folder, such as '.', or a link is resolved first to find the folder beside it.
        locales
            ?? URL(filePath: content).standardizedFileURL.resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: "Locales").path
    }
}
