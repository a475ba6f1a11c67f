import ArgumentParser
import ContentCompiler
import ContentModel
import DurableFiles
import TUFMetadata
import TextEscaping

/// Compiles the content into one bundle.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "build", "Check the content and compile it into one bundle.",
        discussion: """
            The same sources give the same bytes. Nothing is written if the content has errors.
            """,
        exits: [.contentErrors, .unusableInput])

    @OptionGroup var sources: SourceOptions
    @Option(
        name: .shortAndLong, help: "The bundle to write.", completion: .file(extensions: ["sqlite"]),
        transform: localFile) var output: String

    func run() throws {
        let outcome = try sources.compilation().run()
        tell(FindingsReport(findings: outcome.findings).text)
        guard let content = outcome.content else { throw ExitReason.contentErrors.code }
        let size = try write(content, to: output)
        let built =
            "\(counted(content.pages.count, "page")), \(counted(content.texts.count, "text")), "
            + "\(counted(content.facts.count, "fact")), \(counted(size, "byte"))."
        // If the bundle went to standard output, a sentence there would be part of it.
        guard (try? OutputFile(output).replaced) != nil else { return tell("Built \(built)") }
        let shown = DisplayText.shellWord(output)
        print("Built \(shown): \(built) See it with: senda --bundle \(shown)")
    }
}
