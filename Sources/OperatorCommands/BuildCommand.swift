import ArgumentParser
import BundleStore
import ContentCompiler
import Foundation

/// Compiles the content into one bundle.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Check the content and compile it into one bundle.",
        discussion: "The same sources give the same bytes. Nothing is written if the content has errors.")

    @OptionGroup var sources: SourceOptions
    @Option(name: .shortAndLong, help: "The bundle to write.", completion: .file(extensions: ["sqlite"])) var output:
        String

    func run() throws {
        let outcome = Compilation(content: sources.content, locales: sources.localesFolder).run()
        tell(FindingsReport(findings: outcome.findings).text)
        guard let content = outcome.content else { throw ExitCode.failure }
        do {
            try BundleWriter.write(content, to: output)
        } catch {
            tell("\(error)")
            throw ExitCodes.cannotWrite
        }
        let size = (try? FileManager.default.attributesOfItem(atPath: output)[.size] as? Int) ?? 0
        print(
            "Built \(output): \(content.pages.count) pages, \(content.texts.count) texts, \(content.facts.count) facts, "
                + "\(size) bytes. See it with: senda --bundle \(output)")
    }
}
