import BundleStore
import ContentCompiler
import ContentModel
import Foundation
import Interview

/// The repository's own `Content/` and `Locales/`, compiled once for a test run.
public enum ShippedContent {
    /// The repository's folder.
    public static let root = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL

    /// The result of compiling it.
    public static let outcome = Compilation(
        content: root.appending(path: "Content").path, locales: root.appending(path: "Locales").path
    ).run()

    /// Opens a store from a real bundle.
    public static func store() throws -> ContentStore {
        .bundle(try BundleReader(path: try bundle.get().file("shipped.sqlite")))
    }

    /// Opens the interview's store, from the same bundle.
    public static func interview() throws -> InterviewStore {
        .bundle(try BundleReader(path: try bundle.get().file("shipped.sqlite")))
    }

    /// The bundle's path.
    public static func bundlePath() throws -> String { try bundle.get().file("shipped.sqlite") }

    private static let bundle = Result {
        let folder = try TemporaryFolder()
        guard let content = outcome.content else { throw ContentDamage(record: "Content", reason: "has errors") }
        try BundleWriter.write(content, to: folder.file("shipped.sqlite"))
        return folder
    }

    /// The examples of its interview.
    public static let examples =
        Compilation(
            content: root.appending(path: "Content").path, locales: root.appending(path: "Locales").path
        ).interview().interview?.examples ?? []

    /// The languages in the bundle's order.
    public static var languages: [Language] { outcome.content?.manifest.languages.map(\.language) ?? [] }

    /// The key that chooses a language on the first screen.
    public static func key(of language: Language) -> String {
        languages.firstIndex(of: language).map { String($0 + 1) } ?? "1"
    }
}
