import Foundation
import PackagePlugin

/// Makes the embedded bundle from `Content/` and `Locales/` whenever one of their files has changed.
@main
struct EmbedBundle: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let root = context.package.directoryURL
        let content = root.appending(path: "Content")
        let locales = root.appending(path: "Locales")
        let output = context.pluginWorkDirectoryURL.appending(path: "embedded.sqlite")
        return [
            .buildCommand(
                displayName: "Compiling the embedded bundle",
                executable: try context.tool(named: "compile-content").url,
                arguments: ["build", content.path, locales.path, output.path],
                inputFiles: files(in: content) + files(in: locales),
                outputFiles: [output])
        ]
    }

    private func files(in folder: URL) -> [URL] {
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return names.sorted().map { folder.appending(path: $0) }.filter { url in
            (try? url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
        }
    }
}
