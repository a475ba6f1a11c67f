import ArgumentParser
import ContentCompiler
import Foundation
import TextEscaping
import TranslationExchange

/// The folders of the sources, for every command that reads them.
struct SourceOptions: ParsableArguments {
    @Argument(help: "The content folder.", completion: .directory, transform: nonempty) var content = "Content"
    @Option(
        help: "The folder of the interface texts (default: Locales beside the content).", completion: .directory,
        transform: nonempty)
    var locales: String?
    /// The option of the 'translations' commands, recognized here only to explain that this command has an argument.
    @Option(name: .customLong("content"), help: .hidden, transform: nonempty) var contentOption: String?

    func validate() throws {
        if let contentOption {
            throw ValidationError(
                "This command takes the content folder as an argument: write \(DisplayText.shellWord(contentOption)) without "
                    + "--content.")
        }
    }

    /// The folder of the interface texts.
    var localesFolder: String {
        // Resolves a relative folder, such as '.', or a link first: Locales is beside the real folder.
        locales
            ?? URL(filePath: content).standardizedFileURL.resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: "Locales").path
    }

    /// These folders as arguments of another command, each after a space; empty for the default folders.
    var arguments: String { (content == "Content" ? "" : " " + DisplayText.shellWord(content)) + localesOption }

    /// These folders as options of a 'translations' command, each after a space; empty for the default folders.
    var options: String {
        (content == "Content" ? "" : " --content " + DisplayText.shellWord(content)) + localesOption
    }

    private var localesOption: String { locales.map { " --locales " + DisplayText.shellWord($0) } ?? "" }

    /// The compilation of the sources.
    ///
    /// - Throws: The exit code for unusable input, after a message, if there is no content folder.
    func compilation() throws -> Compilation {
        try checkFolder()
        return Compilation(content: content, locales: localesFolder, options: options)
    }

    /// The operations on the translations of the sources.
    ///
    /// - Throws: As ``compilation()``.
    func workflow() throws -> TranslationWorkflow {
        try checkFolder()
        return TranslationWorkflow(content: content, locales: localesFolder)
    }

    /// Refuses a missing folder, which would otherwise be reported once for each file that should be in it.
    private func checkFolder() throws {
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: content, isDirectory: &isFolder)
        if exists, isFolder.boolValue { return try checkContents() }
        let shown = DisplayText.shellWord(content)
        tell(
            "\(exists ? "\(shown) is not a folder" : "There is no folder \(shown)"). Run the command where Content is, or pass the content folder."
        )
        throw ExitReason.unusableInput.code
    }

    /// Refuses a folder without content, which would otherwise be reported file by file.
    private func checkContents() throws {
        func has(_ name: String, in folder: String) -> Bool {
            FileManager.default.fileExists(atPath: URL(filePath: folder).appending(path: name).path)
        }
        func refuse(_ message: String) throws {
            tell(message)
            throw ExitReason.unusableInput.code
        }
        if !has("bundle.yaml", in: content), !has("topics", in: content) {
            try refuse(
                "\(DisplayText.shellWord(content)) is not a content folder: it has no bundle.yaml. Pass the folder that "
                    + "holds bundle.yaml, such as Content.")
        }
        if let locales, !has("", in: locales) {
            try refuse(
                "There is no folder \(DisplayText.shellWord(locales)). Pass the folder of the interface texts with "
                    + "--locales, or leave --locales out.")
        }
    }
}
